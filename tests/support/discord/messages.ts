import type { APIEmbed } from 'discord-api-types/v10';
import { Patience } from './patience.js';
import type { Person } from './world.js';

/** A button or a select menu of a message. */
export interface ShownComponent {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** What a menu of channels or roles shows as chosen. */
  readonly default_values?: readonly { readonly id: string }[];
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly default?: boolean;
  }[];
}

/** A file that came with a message. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is read to those who cannot see it. */
  readonly description?: string;
}

/** A message as a reader sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  /** Absent: the bot. */
  readonly author?: Person;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly { readonly components: readonly ShownComponent[] }[];
  readonly attachments: readonly ShownFile[];
  /** Seen by the one who asked only. */
  readonly ephemeral: boolean;
  /** Whom it may ping, as it was sent. */
  readonly allowedMentions?: unknown;
  /** The message that it replies to. */
  readonly repliesTo?: string;
}

/** What a message is made from: the parts that a request names; the rest is as it was, or empty. */
export function message(
  base: { readonly id: string; readonly channelId: string } & Partial<SeenMessage>,
  body: unknown,
  files: readonly ShownFile[],
): SeenMessage {
  const edit = (body ?? {}) as {
    content?: string;
    embeds?: SeenMessage['embeds'];
    components?: SeenMessage['components'];
    attachments?: readonly { id: string; description?: string }[];
    allowed_mentions?: unknown;
    message_reference?: { message_id: string };
  };
  const reference = edit.message_reference?.message_id;
  // An edit that lists attachments keeps those that it lists, by id; new files are listed by their place.
  const described = new Map(edit.attachments?.map(({ id, description }) => [String(id), description]));
  const kept = (base.attachments ?? []).filter(({ id }) => !edit.attachments || described.has(id));
  const added = files.map((file, i) => {
    const description = described.get(String(i));
    return { ...file, ...(description === undefined ? {} : { description }) };
  });
  return {
    ...base,
    ephemeral: base.ephemeral ?? false,
    content: edit.content ?? base.content ?? '',
    embeds: edit.embeds ?? base.embeds ?? [],
    components: edit.components ?? base.components ?? [],
    attachments: [...kept, ...added],
    ...(edit.allowed_mentions === undefined ? {} : { allowedMentions: edit.allowed_mentions }),
    ...(reference === undefined ? {} : { repliesTo: reference }),
  };
}

/** All that was written in channels, apart from replies to interactions. */
export class Messages {
  /** Every state of every message, oldest first. */
  readonly #states: SeenMessage[] = [];
  readonly #deleted = new Set<string>();
  readonly #patience = new Patience();

  put(state: SeenMessage): SeenMessage {
    this.#states.push(state);
    this.#patience.changed();
    return state;
  }

  delete(id: string): void {
    this.#deleted.add(id);
    this.#patience.changed();
  }

  find(id: string): SeenMessage | undefined {
    return this.#deleted.has(id) ? undefined : this.#states.findLast((state) => state.id === id);
  }

  /** What stands in a channel now, oldest first. */
  in(channelId: string): SeenMessage[] {
    const ids = new Set(
      this.#states.filter((state) => state.channelId === channelId).map((state) => state.id),
    );
    return [...ids].flatMap((id) => this.find(id) ?? []);
  }

  /** The first state of a message of the bot in a channel that `until` accepts. */
  fromBot(channelId: string, until: (message: SeenMessage) => boolean): Promise<SeenMessage> {
    const ofBot = () => this.#states.filter((one) => one.channelId === channelId && !one.author);
    return this.#patience.wait('message', () => ofBot().find(until), ofBot);
  }
}
