import {
  type IngestFailure,
  type IngestProblem,
  type IngestSummary,
  ingestProblem,
  type Origin,
} from '../../coverage/index.js';

/** Failures and warnings that are kept, each; of the others only how many there were. Nobody reads more of them at once. */
const KEPT = 100;

/** Counts and names of one ingest. */
export class IngestTally {
  added = 0;
  revised = 0;
  unchanged = 0;
  removed = 0;
  /** Passages that need embedding, and those that have it. */
  passages = 0;
  embedded = 0;
  /** Articles safe on disk. */
  committed = 0;
  failedCount = 0;
  warningCount = 0;
  readonly #failed: IngestFailure[] = [];
  readonly #warnings: IngestFailure[] = [];
  /** Names by key and by id: two articles of one run may share neither. */
  readonly #keys = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #failedFiles = new Set<string>();

  /** Articles read so far, whatever became of them. */
  get articles(): number {
    return this.#keys.size + this.failedCount;
  }

  fail(failure: IngestFailure, origin?: Origin): void {
    this.failedCount++;
    // It sums up all that failed before it in that file, and says why the rest is missing.
    if (failure.code === 'given-up') this.#failed.unshift(failure);
    else this.#failed.push(failure);
    if (this.#failed.length > KEPT) this.#failed.pop();
    if (origin) this.#failedFiles.add(fileOf(origin));
  }

  warn(warning: IngestFailure): void {
    this.warningCount++;
    if (this.#warnings.length < KEPT) this.#warnings.push(warning);
  }

  see(key: string, id: string, name: string): void {
    this.#keys.set(key, name);
    this.#ids.set(id, name);
  }

  /** Why an article may not go in beside one of this run, or undefined. */
  conflict(key: string, id: string, name: string): IngestProblem | undefined {
    const first = this.#keys.get(key) ?? this.#ids.get(id);
    if (first === undefined) return undefined;
    return first === name
      ? ingestProblem('same-in-file', { id })
      : ingestProblem('same-elsewhere', { id, where: first });
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether anything in that file failed: then nothing from it counts as gone. */
  failedIn(origin: Origin): boolean {
    return this.#failedFiles.has(fileOf(origin));
  }

  summary(tookMs: number): IngestSummary {
    const { added, revised, unchanged, removed, passages, failedCount, warningCount } = this;
    return {
      added,
      revised,
      unchanged,
      removed,
      passages,
      tookMs,
      failed: this.#failed,
      failedCount,
      warnings: this.#warnings,
      warningCount,
    };
  }
}

function fileOf({ root, path }: Origin): string {
  return `${root ?? ''}\0${path}`;
}
