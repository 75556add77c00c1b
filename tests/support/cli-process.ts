import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../src/package-root.js';

/** The built command. */
export const CLI = join(packageRoot(), 'dist/src/cli.js');
/** For the name of a test that is skipped because the build is not there; else empty. */
export const cliMissing = existsSync(CLI) ? '' : ' (skipped: dist is missing, `npm run build` makes it)';

interface CliResult {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** Starts the command away from any terminal, with nothing of this process's settings. */
export function startCli(args: readonly string[], { cwd, env, uid }: CliOptions = {}) {
  return spawn(process.execPath, [CLI, ...args], {
    cwd: cwd ?? '/',
    env: { PATH: process.env['PATH'], ...env },
    ...(uid !== undefined && { uid }),
    stdio: 'pipe',
  });
}

/** Runs the command to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  // A command that reads no input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}
