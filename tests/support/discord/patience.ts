/** Milliseconds after which a test gives up on the bot. */
const PATIENCE_MS = 20_000;

/** Lets tests wait for something that a request or an event of the bot brings about. */
export class Patience {
  readonly #looking = new Set<() => void>();

  /** Something has changed: whoever waits looks again. */
  changed(): void {
    for (const look of [...this.#looking]) look();
  }

  /** What `find` finds, as soon as it does; it may throw where nothing can come any more. */
  wait<Found>(
    what: string,
    find: () => Found | undefined,
    soFar: () => unknown = () => undefined,
    patienceMs = PATIENCE_MS,
  ): Promise<Found> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(patience);
        this.#looking.delete(look);
        end();
      };
      const look = () => {
        try {
          const found = find();
          if (found !== undefined) settle(() => resolve(found));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const patience = setTimeout(() => {
        const seen = JSON.stringify(soFar());
        settle(() => reject(new Error(`no ${what} after ${patienceMs} ms; so far: ${seen}`)));
      }, patienceMs);
      this.#looking.add(look);
      look();
    });
  }
}
