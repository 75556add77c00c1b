/** Which questions one may follow: those of a channel, or the one that an answer answered. */
export type Conversation = { readonly channel: string } | { readonly answerId: string };

interface RecentQuestion {
  readonly answerId: string;
  readonly channel: string;
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions held at most, the newest: the conversations of a busy server, some hundred kilobytes. */
const HELD = 500;
/** Milliseconds for which a question may be followed by another. */
const REMEMBERED_MS = 30 * 60_000;

/** The last questions, in memory only: where none are kept, a follow-up still needs the one before it. */
export class RecentQuestions {
  readonly #now: () => number;
  #asked: RecentQuestion[] = [];

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  add(asked: Omit<RecentQuestion, 'at'>): void {
    this.#asked = [...this.#remembered(), { ...asked, at: this.#now() }].slice(-HELD);
  }

  /** Newest first. */
  of(conversation: Conversation): readonly string[] {
    this.#asked = this.#remembered();
    return this.#asked
      .filter((asked) =>
        'answerId' in conversation
          ? asked.answerId === conversation.answerId
          : asked.channel === conversation.channel,
      )
      .map(({ question }) => question)
      .reverse();
  }

  #remembered(): RecentQuestion[] {
    const since = this.#now() - REMEMBERED_MS;
    return this.#asked.filter(({ at }) => at >= since);
  }
}
