import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Log } from '../log.js';
import type { Message } from './render/message.js';
import { isGone, type Repliable, requestOf } from './reply.js';

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
  /** Stands in the old reply when it goes on elsewhere. */
  readonly moved: Message;
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
  /** Of the message that it goes on in. */
  #messageId: string | undefined;
  #hasMoved = false;

  constructor(interaction: Repliable, options: LastingReplyOptions) {
    this.#interaction = interaction;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#until = this.#now() + REPLY_LIFETIME_MS;
  }

  /** Shows a message in the place of the one before. Rejects where Discord does not take it. */
  async show(message: Message): Promise<void> {
    if (!this.#hasMoved && this.#now() < this.#until) {
      if (await this.#edit(message)) return;
      this.#hasMoved = true;
    } else if (!this.#hasMoved) {
      this.#hasMoved = true;
      await this.#edit(this.#options.moved);
    }
    await this.#showInChannel(message);
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
