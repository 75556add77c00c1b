import type { IngestEvent } from '../coverage/index.js';

/** Columns of the bar itself. */
const BAR_WIDTH = 30;
/** Redraws a second are no use to an eye beyond this, milliseconds between them. */
const REDRAW_MS = 80;

/** Where progress is drawn: standard error, so that standard output holds results alone. */
interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Draws progress on one line that is overwritten; where there is no terminal, nothing. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  #drawnAt = 0;
  #drawn = false;

  constructor(stream: ProgressStream) {
    this.#stream = stream;
  }

  /** The progress of an ingest. */
  show(event: IngestEvent): void {
    this.showText(describe(event));
  }

  showText(text: string): void {
    if (this.#stream.isTTY !== true) return;
    const now = performance.now();
    if (now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    this.#draw(text);
  }

  /** Clears the line, so that what is printed next starts at the margin. */
  clear(): void {
    if (this.#drawn) this.#stream.write('\r\u001b[K');
    this.#drawn = false;
  }

  #draw(text: string): void {
    this.#stream.write(`\r\u001b[K${text}`);
    this.#drawn = true;
  }
}

/** How far an ingest is. */
export function describe(event: IngestEvent): string {
  switch (event.type) {
    case 'waiting':
      return 'waiting for another ingest to end';
    case 'reading':
      return `reading article ${event.articles + 1}`;
    case 'embedding':
      return `${bar(event.done, event.total)} ${event.done} of ${event.total} passages`;
    case 'committed':
      return `${event.articles} articles saved`;
    case 'finished':
      return 'done';
  }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
}
