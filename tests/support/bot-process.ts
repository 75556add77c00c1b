import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const measure = new URL('./measure-event-loop.js', import.meta.url).href;
const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** The bot as `npm start` runs it, from the last build, in a process and folder of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  #errors = '';

  /** `settings` are all that it finds in its environment. */
  constructor(folder: string, settings: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ['--import', measure, main], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#exited = once(this.#child, 'close');
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#errors += chunk;
    });
  }

  /** All that it wrote on standard error. */
  get errors(): string {
    return this.#errors;
  }

  /** Waits for a text on standard error. */
  async said(text: string): Promise<void> {
    while (!this.#errors.includes(text)) {
      if (this.#child.exitCode !== null) throw new Error(`ended without saying '${text}': ${this.#errors}`);
      await Promise.race([once(this.#child.stderr ?? this.#child, 'data'), this.#exited]);
    }
  }

  /** Begins to measure for how long the bot's event loop is held up. */
  measureEventLoop(): void {
    this.#child.kill('SIGUSR2');
  }

  /** Milliseconds for which it was held up since then: the longest, and the 99th percentile. */
  async eventLoopDelay(): Promise<{ readonly longest: number; readonly p99: number }> {
    this.#child.kill('SIGUSR2');
    await this.said('"eventLoop"');
    const line = this.#errors.split('\n').find((one) => one.includes('"eventLoop"')) ?? '';
    return (JSON.parse(line) as { eventLoop: { longest: number; p99: number } }).eventLoop;
  }

  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.#child.kill(signal);
  }

  async exitCode(): Promise<number | null> {
    await this.#exited;
    return this.#child.exitCode;
  }
}
