import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EventLoopDelay } from './event-loop.js';

const measure = new URL('./measure-event-loop.js', import.meta.url).href;
const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** The bot as `npm start` runs it, from the last build, in a process and folder of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  #errors = '';

  /**
   * `settings` are all that it finds in its environment.
   * @param program what is run, with its arguments
   */
  constructor(
    folder: string,
    settings: Readonly<Record<string, string>>,
    program: readonly string[] = [main],
  ) {
    this.#child = spawn(process.execPath, ['--import', measure, ...program], {
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
      await this.#saidMore();
    }
  }

  async #saidMore(): Promise<void> {
    await Promise.race([once(this.#child.stderr ?? this.#child, 'data'), this.#exited]);
  }

  /** Begins to measure for how long the bot's event loop is held up. */
  measureEventLoop(): void {
    this.#child.kill('SIGUSR2');
  }

  /** For how long it was held up since then. */
  async eventLoopDelay(): Promise<EventLoopDelay> {
    const told = () => this.#errors.split('\n').filter((line) => line.startsWith('{"eventLoop"'));
    const before = told().length;
    this.#child.kill('SIGUSR2');
    // The last piece of the output may be half a line.
    while (told().length === before || !this.#errors.endsWith('\n')) await this.#saidMore();
    return (JSON.parse(told().at(-1) ?? '') as { eventLoop: EventLoopDelay }).eventLoop;
  }

  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.#child.kill(signal);
  }

  async exitCode(): Promise<number | null> {
    await this.#exited;
    return this.#child.exitCode;
  }
}
