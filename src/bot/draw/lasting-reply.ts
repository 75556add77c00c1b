import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Log } from '../../log.js';
import type { Message } from '../render/message.js';
import { isGone, type Repliable, requestOf } from '../reply.js';

/**
 * Milliseconds for which the reply is edited: Discord takes edits for fifteen minutes, and half a minute is left to say
 * in time where it goes on. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 */
export const REPLY_LIFETIME_MS = 14.5 * 60_000;

/** Discord does not know the interaction's token any more. */
const EXPIRED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
]);

interface LastingReplyOptions {
  /** Stands in the old reply when it goes on in the channel. */
  readonly moved: Message;
  /** Stands there, and for good, where it cannot go on: the bot may not write in that channel. */
  readonly stuck: Message;
  readonly log: Log;
  readonly now?: () => number;
}

/**
 * The reply to an interaction while Discord lets it be edited, and after that a message of its own in the same channel:
 * for what takes longer than fifteen minutes.
 */
export class LastingReply {
  readonly #interaction: Repliable;
  readonly #options: LastingReplyOptions;
  readonly #now: () => number;
  readonly #until: number;
  /** Where it is shown; 'nowhere' where it is to go on in the channel and may not. */
  #place: 'reply' | 'channel' | 'nowhere' = 'reply';
  /** Of the message that it goes on in. */
  #messageId: string | undefined;

  constructor(interaction: Repliable, options: LastingReplyOptions) {
    this.#interaction = interaction;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#until = this.#now() + REPLY_LIFETIME_MS;
  }

  /**
   * Shows a message in the place of the one before; where there is no place left that is said once, and later ones are
   * not shown. Rejects where Discord does not take it for another reason.
   */
  async show(message: Message): Promise<void> {
    if (this.#place === 'nowhere') return;
    if (this.#place === 'reply' && this.#now() < this.#until && (await this.#edit(message))) return;
    try {
      await this.#showInChannel(message);
    } catch (error) {
      // Any refusal of Discord means the same: there is no writing there.
      if (this.#place === 'channel' || !(error instanceof DiscordAPIError)) throw error;
      this.#options.log.warn({ err: error }, 'the reply cannot go on in its channel');
      this.#place = 'nowhere';
      await this.#edit(this.#options.stuck);
      return;
    }
    if (this.#place === 'reply') {
      this.#place = 'channel';
      await this.#edit(this.#options.moved);
    }
  }

  /** Shows the last message, for which every place is tried again. Rejects where Discord takes it in none. */
  async end(message: Message): Promise<void> {
    if (this.#place !== 'nowhere') await this.show(message);
    else if (!(await this.#edit(message))) await this.#showInChannel(message);
  }

  /** Whether the reply is still there to be edited. One that the reader has dismissed counts as shown. */
  async #edit(message: Message): Promise<boolean> {
    const { client, applicationId, token } = this.#interaction;
    const route = Routes.webhookMessage(applicationId, token, '@original');
    try {
      await client.rest.patch(route, { ...requestOf(message), auth: false });
      return true;
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#options.log.debug({ err: error }, 'the reply can no longer be edited');
      return !(error instanceof DiscordAPIError && EXPIRED.has(error.code));
    }
  }

  async #showInChannel(message: Message): Promise<void> {
    const { client, channelId } = this.#interaction;
    if (channelId === null) return;
    if (this.#messageId !== undefined) {
      await client.rest.patch(Routes.channelMessage(channelId, this.#messageId), requestOf(message));
      return;
    }
    const sent = await client.rest.post(Routes.channelMessages(channelId), requestOf(message));
    this.#messageId = (sent as { readonly id: string }).id;
  }
}
