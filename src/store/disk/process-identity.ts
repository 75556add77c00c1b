import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that a later one with the same number is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the kernel's own count; 'unknown' where there is no /proc. */
  readonly start: string;
  /** The machine and, on Linux, the space of process numbers in it: containers may share a folder and a host name. */
  readonly host: string;
}

const UNKNOWN = 'unknown';
const ENDED = 'ended';

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, start: startOf(process.pid) ?? UNKNOWN, host: ownHost() };
}

/** Whether a process of this machine (same `host`) still runs. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  const now = startOf(pid);
  if (now !== undefined) return now !== ENDED && (start === UNKNOWN || now === start);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user. ESRCH, the only other answer, means that there is no such process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ownHost(): string {
  try {
    return `${readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')}~${hostname()}`;
  } catch {
    // Any failure means the same: no Linux, so there are no process number spaces to tell apart.
    return hostname();
  }
}

/** Field 22 of /proc/PID/stat, counted behind the name, which may hold spaces and brackets; ENDED for zombies. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    return state === 'Z' || state === 'X' ? ENDED : fields[19];
  } catch {
    // Any failure means the same: no such process to be seen here, or no /proc to ask.
    return undefined;
  }
}
