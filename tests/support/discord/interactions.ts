import type { APIEmbed } from 'discord-api-types/v10';
import { channelObject, memberOf, newId, type Person, type World } from './world.js';

/** A message of the bot as a reader sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly { readonly components: readonly Button[] }[];
  /** Seen by the one who asked only. */
  readonly ephemeral: boolean;
}

export interface Button {
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Who gives a command, and where: a channel's id, or in direct messages. */
export interface Circumstances {
  readonly by?: Person;
  readonly channel?: string;
  /** What has befallen the interaction before the bot can acknowledge it. */
  readonly fate?: 'expired' | 'acknowledged elsewhere';
}

/** Milliseconds after which a test gives up on the bot. */
const PATIENCE_MS = 20_000;

/** One interaction as Discord keeps it: what was sent to the bot, and what came back. */
export class Interaction {
  readonly id = newId();
  readonly token = `interaction-token-${this.id}`;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Set by the first callback. */
  acknowledged: boolean;
  ephemeral = false;
  choices: readonly Choice[] | undefined;
  /** Every state of the reply, oldest first. */
  readonly replies: SeenMessage[] = [];
  /** Why this interaction cannot go on: a request of the bot that Discord would refuse. */
  violation: string | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(world: World, fields: Readonly<Record<string, unknown>>, { by, channel, fate }: Circumstances) {
    this.acknowledged = fate === 'acknowledged elsewhere';
    const person = by ?? world.reader;
    const channelId = channel ?? world.channelId;
    const isDirect = channelId === world.directChannelId;
    const from = isDirect
      ? { user: person.user, context: 1 }
      : { guild_id: world.guildId, guild_locale: 'en-US', member: memberOf(person), context: 0 };
    this.payload = {
      id: this.id,
      application_id: world.applicationId,
      token: this.token,
      version: 1,
      channel_id: channelId,
      channel: channelObject(world, channelId),
      locale: 'en-US',
      app_permissions: '2147483648',
      entitlements: [],
      authorizing_integration_owners: { 0: world.guildId },
      attachment_size_limit: 10 * 1024 * 1024,
      ...from,
      ...fields,
    };
  }

  /** Something about this interaction has changed. */
  changed(): void {
    for (const look of this.#waiting) look();
  }

  /** The first reply after 'is thinking' that `until` accepts; any, unless the test says otherwise. */
  finalReply(until: (reply: SeenMessage) => boolean = () => true): Promise<SeenMessage> {
    return this.#wait('reply', () => this.replies.find(until));
  }

  /** The suggestions for an option half typed. */
  suggestions(): Promise<readonly Choice[]> {
    return this.#wait('suggestions', () => this.choices);
  }

  #wait<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(patience);
        this.#waiting.delete(look);
        end();
      };
      const look = () => {
        const found = find();
        if (this.violation !== undefined) settle(() => reject(new Error(this.violation)));
        else if (found !== undefined) settle(() => resolve(found));
      };
      const patience = setTimeout(() => {
        settle(() =>
          reject(new Error(`no ${what} after ${PATIENCE_MS} ms; so far: ${JSON.stringify(this.replies)}`)),
        );
      }, PATIENCE_MS);
      this.#waiting.add(look);
      look();
    });
  }
}
