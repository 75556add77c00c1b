import {
  type IngestEvent,
  type IngestSource,
  PullquoteError,
  type Question,
  readySource,
} from '../../coverage/index.js';
import type { AskContext, IngestOptions, Libraries, Library } from '../library.js';
import { EventQueue } from './event-queue.js';
import type { PlainMethod, ProcessOptions } from './messages.js';
import { ProcessClient, type ProcessListener } from './process-client.js';
import { Turns } from './turns.js';

/**
 * Milliseconds that an ingest has to stop when it is told to. One that is deep in a computation hears nothing, and
 * would hold the library's lock for as long; what is on disk is whole whenever it ends.
 */
const STOPS_WITHIN_MS = 10_000;

/** Ingests that run at a time: each is a process with a model in it, and computes on all cores. */
const INGESTS_AT_ONCE = 2;

/** Ingests that wait for one of those to end: with some minutes each, the last of more would begin tomorrow. */
const INGESTS_WAITING = 50;

/**
 * All libraries in processes of their own, so that neither reading an article nor searching a large library ever keeps
 * this one from acknowledging an interaction. One answers; another, started for an ingest and ended with it, reads and
 * writes, so that questions need not wait for it either; of those two run at a time. One that dies is started again by
 * the next request. (Threads will not do: the native part of onnxruntime-node 1.14 takes the process down when a thread
 * that used it ends.) Throws what opening the libraries throws.
 */
export async function startLibraryProcess(
  options: ProcessOptions,
  listener: ProcessListener,
  stopsWithinMs: number = STOPS_WITHIN_MS,
): Promise<Libraries> {
  const processes = new LibraryProcesses(options, listener, stopsWithinMs);
  await processes.answering();
  return { of: async (guild) => remoteLibrary(processes, guild), close: () => processes.close() };
}

/** As many ingests wait as may. */
class TooManyIngestsError extends PullquoteError {
  override readonly name = 'TooManyIngestsError';
  constructor() {
    super(
      'too-many-ingests',
      'Many ingests of other servers are waiting for their turn already.',
      'Try again in an hour.',
    );
  }
}

class LibraryProcesses {
  readonly #options: ProcessOptions;
  readonly #listener: ProcessListener;
  readonly #stopsWithinMs: number;
  #answering: Promise<ProcessClient> | undefined;
  readonly #ingesting = new Set<ProcessClient>();
  readonly #turns = new Turns(INGESTS_AT_ONCE);

  constructor(options: ProcessOptions, listener: ProcessListener, stopsWithinMs: number) {
    this.#options = options;
    this.#listener = listener;
    this.#stopsWithinMs = stopsWithinMs;
  }

  /** Throws what opening the libraries throws. */
  async answering(): Promise<ProcessClient> {
    const known = this.#answering;
    const current = await known;
    if (current && !current.hasEnded) return current;
    // Of several who waited for one that has died, the first starts another, and the rest wait for that.
    if (this.#answering !== known) return this.answering();
    const starting = ProcessClient.start(this.#options, this.#listener);
    this.#answering = starting;
    starting.catch(() => {
      // Told to whoever asked; the next request starts another one.
      if (this.#answering === starting) this.#answering = undefined;
    });
    return starting;
  }

  async *ingest(
    guild: string | undefined,
    source: IngestSource,
    options: IngestOptions = {},
  ): AsyncGenerator<IngestEvent> {
    if (this.#turns.waiting >= INGESTS_WAITING) throw new TooManyIngestsError();
    if (!this.#turns.areFree) yield { type: 'waiting' };
    const leave = await this.#turns.take(options.signal);
    try {
      yield* this.#ingestNow(guild, source, options);
    } finally {
      leave();
    }
  }

  async *#ingestNow(
    guild: string | undefined,
    source: IngestSource,
    { year, signal }: IngestOptions,
  ): AsyncGenerator<IngestEvent> {
    const ready = await readySource(source, signal);
    const child = await ProcessClient.start(this.#options, this.#listener);
    this.#ingesting.add(child);
    // Whoever stops reading the events stops the ingest.
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    let deadline: NodeJS.Timeout | undefined;
    const giveTime = (): void => {
      const why = `an ingest did not stop within ${this.#stopsWithinMs / 1_000} seconds`;
      deadline ??= setTimeout(() => child.kill(why), this.#stopsWithinMs);
    };
    if (either.aborted) giveTime();
    else either.addEventListener('abort', giveTime, { once: true });
    const events = new EventQueue<IngestEvent>();
    const job = {
      type: 'ingest',
      ...named(guild),
      source: ready,
      ...(year !== undefined && { year }),
    } as const;
    const ended = child.request(job, { onEvent: (event) => events.push(event), signal: either }).then(
      () => events.end(),
      (error: unknown) => events.end(error),
    );
    try {
      yield* events;
    } finally {
      stop.abort();
      await ended;
      clearTimeout(deadline);
      this.#ingesting.delete(child);
      await this.#tidyUp(guild, child);
    }
  }

  /** What was ingested is on disk by now: nothing that goes wrong here may make it look lost. */
  async #tidyUp(guild: string | undefined, child: ProcessClient): Promise<void> {
    try {
      await child.close();
      const answering = await this.#answering;
      if (!answering || answering.hasEnded) return;
      // It is there for the next question, without waiting for that process to notice.
      await answering.request({ type: 'call', ...named(guild), method: 'refresh', values: [] });
    } catch (error) {
      this.#listener.onProblem?.(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#ingesting].map((child) => child.close()));
    const answering = await this.#answering;
    await answering?.close();
  }
}

function remoteLibrary(processes: LibraryProcesses, guild: string | undefined): Library {
  const call =
    <Method extends PlainMethod>(method: Method) =>
    async (...values: Parameters<Library[Method]>): Promise<Awaited<ReturnType<Library[Method]>>> => {
      const child = await processes.answering();
      // The child calls the same method of the same interface.
      return child.request({ type: 'call', ...named(guild), method, values }) as Promise<
        Awaited<ReturnType<Library[Method]>>
      >;
    };
  const ask = call('ask');
  return {
    ask: async (question: Question, { signal, ...context }: AskContext = {}) => {
      signal?.throwIfAborted();
      return ask(question, context);
    },
    cite: call('cite'),
    citeAs: call('citeAs'),
    recentAnswers: call('recentAnswers'),
    previousQuestions: call('previousQuestions'),
    findAnswer: call('findAnswer'),
    recall: call('recall'),
    timeline: call('timeline'),
    around: call('around'),
    suggestHeadlines: call('suggestHeadlines'),
    suggestSources: call('suggestSources'),
    reject: call('reject'),
    gaps: call('gaps'),
    feedback: call('feedback'),
    activity: call('activity'),
    settings: call('settings'),
    changeSettings: call('changeSettings'),
    remove: call('remove'),
    list: call('list'),
    browse: call('browse'),
    find: call('find'),
    read: call('read'),
    statistics: call('statistics'),
    refresh: call('refresh'),
    ingest: (source, options) => processes.ingest(guild, source, options),
    // The processes are shared: they end with the Libraries.
    close: async () => undefined,
  };
}

function named(guild: string | undefined): { guild?: string } {
  return guild === undefined ? {} : { guild };
}
