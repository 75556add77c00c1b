import type { SeenMessage } from './messages.js';
import { channelObject, memberOf } from './objects.js';
import { Patience } from './patience.js';
import { channelKind, newId, type Person, type World } from './world.js';

export type { SeenMessage } from './messages.js';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A form that the bot asks a member to fill in. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly unknown[];
}

/** Who gives a command, and where: a channel's id, of whatever server, or of direct messages. */
export interface Circumstances {
  readonly by?: Person;
  readonly channel?: string;
  /** What has befallen the interaction before the bot can acknowledge it. */
  readonly fate?: 'expired' | 'acknowledged elsewhere';
  /** Milliseconds in which Discord wants to hear of it. Default: three seconds. */
  readonly acknowledgeWithinMs?: number;
  /** Bytes of a file that Discord takes in an answer to it. Default: 10 MiB. */
  readonly attachmentSizeLimit?: number;
}

/** Milliseconds in which Discord wants an acknowledgement; a later one is of an unknown interaction. */
const ACKNOWLEDGE_WITHIN_MS = 3_000;

/** Bytes of a file in a server without a boost: https://discord.com/developers/docs/reference#uploading-files */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** One interaction as Discord keeps it: what was sent to the bot, and what came back. */
export class Interaction {
  readonly id = newId();
  readonly token = `interaction-token-${this.id}`;
  readonly channelId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Bytes of a file that Discord takes in an answer to it. */
  readonly attachmentSizeLimit: number;
  /** The message whose button was pressed. */
  readonly source: SeenMessage | undefined;
  /** Set by the first callback. */
  acknowledged: boolean;
  /** Milliseconds from the event to its acknowledgement. */
  acknowledgedAfter: number | undefined;
  ephemeral = false;
  choices: readonly Choice[] | undefined;
  modal: Modal | undefined;
  /** Every state of every message of the reply, oldest first; an update of `source` too. */
  readonly replies: SeenMessage[] = [];
  /** Ids of messages of the reply that the bot has taken back. */
  readonly deleted = new Set<string>();
  /** What '@original' names. */
  originalId: string | undefined;
  /** Why this interaction cannot go on: a request of the bot that Discord would refuse. */
  violation: string | undefined;
  /** The fifteen minutes in which the token may be used are over. */
  tokenExpired = false;
  readonly #patience = new Patience();
  readonly #sentAt = performance.now();
  readonly #acknowledgeWithinMs: number;

  constructor(
    world: World,
    fields: Readonly<Record<string, unknown>>,
    {
      by,
      channel,
      fate,
      acknowledgeWithinMs = ACKNOWLEDGE_WITHIN_MS,
      attachmentSizeLimit = ATTACHMENT_SIZE_LIMIT,
    }: Circumstances,
    source?: SeenMessage,
  ) {
    this.attachmentSizeLimit = attachmentSizeLimit;
    this.acknowledged = fate === 'acknowledged elsewhere';
    this.#acknowledgeWithinMs = acknowledgeWithinMs;
    this.source = source;
    const person = by ?? world.reader;
    this.channelId = channel ?? source?.channelId ?? world.channelId;
    const { guildId, type } = world.channels.get(this.channelId) ?? {};
    const guild = world.guilds.find(({ id }) => id === guildId);
    const from =
      type === channelKind.direct || !guild
        ? { user: person.user, context: 1 }
        : { guild_id: guild.id, guild_locale: guild.locale, member: memberOf(person), context: 0 };
    this.payload = {
      id: this.id,
      application_id: world.applicationId,
      token: this.token,
      version: 1,
      channel_id: this.channelId,
      channel: channelObject(world, this.channelId),
      locale: person.locale,
      app_permissions: '2147483648',
      entitlements: [],
      authorizing_integration_owners: { 0: guild?.id ?? '0' },
      attachment_size_limit: attachmentSizeLimit,
      ...from,
      ...fields,
    };
  }

  /** Whether Discord has given it up, since nobody acknowledged it in time. */
  get isLate(): boolean {
    return !this.acknowledged && performance.now() - this.#sentAt > this.#acknowledgeWithinMs;
  }

  acknowledge(): void {
    this.acknowledged = true;
    this.acknowledgedAfter = performance.now() - this.#sentAt;
  }

  /** From now on Discord refuses the token, as it does after fifteen minutes. */
  expireToken(): void {
    this.tokenExpired = true;
  }

  /** Something about this interaction has changed. */
  changed(): void {
    this.#patience.changed();
  }

  /** The first reply after 'is thinking' that `until` accepts; any, unless the test says otherwise. */
  finalReply(until: (reply: SeenMessage) => boolean = () => true, patienceMs?: number): Promise<SeenMessage> {
    return this.#wait('reply', () => this.replies.find(until), patienceMs);
  }

  /** The suggestions for an option half typed. */
  suggestions(): Promise<readonly Choice[]> {
    return this.#wait('suggestions', () => this.choices);
  }

  /** The form that is shown instead of a reply. */
  form(): Promise<Modal> {
    return this.#wait('form', () => this.modal);
  }

  #wait<Found>(what: string, find: () => Found | undefined, patienceMs?: number): Promise<Found> {
    const look = () => {
      if (this.violation !== undefined) throw new Error(this.violation);
      return find();
    };
    return this.#patience.wait(what, look, () => this.replies, patienceMs);
  }
}
