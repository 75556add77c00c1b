import { createServer, type Server } from 'node:http';
import { Gateway } from './gateway.js';
import { type Choice, type Circumstances, Interaction, type SeenMessage } from './interactions.js';
import type { RecordedRequest } from './recorded-request.js';
import { Rest } from './rest.js';
import { createWorld, newId, type World } from './world.js';

/** Kinds of interaction and of option, as numbers that travel. */
const kind = { command: 2, component: 3, autocomplete: 4 } as const;
const optionKind = { string: 3, boolean: 5, attachment: 11 } as const;

/** A file as a member attaches it to a command. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly mediaType?: string;
  /** Announced size, where it is not the true one. */
  readonly size?: number;
}

/** Discord on loopback: REST and gateway for the real client, and the hands of the people who use the bot. */
export class DiscordStandIn {
  readonly world: World = createWorld();
  readonly token = 'MTAwMDAwMDAwMDAwMDAwMDAwMA.Gq1xYz.standin-standin-standin-standin-00';
  readonly #http: Server;
  readonly #rest: Rest;
  readonly #gateway: Gateway;

  private constructor() {
    this.#rest = new Rest(this.world, this.token, () => this.#gateway.address);
    this.#http = createServer(this.#rest.listener);
    this.#gateway = new Gateway(this.#http, this.world, this.token);
  }

  /** Listens on a free port. */
  static async start(): Promise<DiscordStandIn> {
    const discord = new DiscordStandIn();
    await new Promise<void>((resolve) => discord.#http.listen(0, '127.0.0.1', resolve));
    return discord;
  }

  /** Stops, and throws where the bot sent anything that Discord would have refused. */
  async stop(): Promise<void> {
    this.#gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
    if (this.#rest.violations.length > 0) throw new Error(this.#rest.violations.join('\n'));
  }

  /** What DISCORD_API is set to. */
  get api(): string {
    return `${this.#origin}/api`;
  }

  get #origin(): string {
    const address = this.#http.address();
    if (address === null || typeof address === 'string')
      throw new Error('the stand-in does not listen on a port');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Every request so far, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#rest.requests;
  }

  /** Intents that clients asked for. */
  get intents(): readonly number[] {
    return this.#gateway.identified.map(({ intents }) => intents);
  }

  get commands(): readonly Record<string, unknown>[] {
    return this.#rest.commands;
  }

  /** Somebody types `/ask`. */
  ask(question: string, how: Circumstances & { readonly private?: boolean } = {}): Interaction {
    const options = [{ type: optionKind.string, name: 'question', value: question }];
    const privately = { type: optionKind.boolean, name: 'private', value: how.private };
    return this.#command('ask', how.private === undefined ? options : [...options, privately], how);
  }

  /** Somebody types `/source`, with an answer's id or without. */
  source(answer?: string, how: Circumstances = {}): Interaction {
    const options = answer === undefined ? [] : [{ type: optionKind.string, name: 'answer', value: answer }];
    return this.#command('source', options, how);
  }

  /** Somebody types into `/source answer:` and is shown suggestions. */
  async suggestedAnswers(typed: string, how: Circumstances = {}): Promise<readonly Choice[]> {
    const options = [{ type: optionKind.string, name: 'answer', value: typed, focused: true }];
    const interaction = this.#send({ type: kind.autocomplete, data: this.#data('source', options) }, how);
    return interaction.suggestions();
  }

  /** Somebody types `/ingest`, with a file attached or without. */
  ingest(file: AttachedFile | undefined, how: Circumstances): Interaction {
    if (!file) return this.#command('ingest', [], how);
    const id = newId();
    const bytes = Buffer.from(file.bytes as Uint8Array);
    this.#rest.attachments.set(id, bytes);
    const attachment = {
      id,
      filename: file.name,
      size: file.size ?? bytes.length,
      url: `${this.#origin}/attachments/${id}`,
      proxy_url: `${this.#origin}/attachments/${id}`,
      ...(file.mediaType === undefined ? {} : { content_type: file.mediaType }),
    };
    const options = [{ type: optionKind.attachment, name: 'file', value: id }];
    return this.#command('ingest', options, how, { attachments: { [id]: attachment } });
  }

  /** Somebody presses a button under a message. */
  press(reply: SeenMessage, label: string, how: Circumstances = {}): Interaction {
    const button = reply.components.flatMap((row) => row.components).find((one) => one.label === label);
    if (button?.custom_id === undefined) throw new Error(`there is no button '${label}' to press`);
    return this.pressForged(button.custom_id, reply, how);
  }

  /** A press with any custom id, as a changed client could send it. */
  pressForged(customId: string, reply: SeenMessage, how: Circumstances = {}): Interaction {
    const { ephemeral, ...shown } = reply;
    const message = {
      ...shown,
      type: 20,
      channel_id: how.channel ?? this.world.channelId,
      author: this.world.bot,
      timestamp: '2026-01-01T00:00:00.000000+00:00',
      edited_timestamp: null,
      mentions: [],
      mention_roles: [],
      attachments: [],
      flags: ephemeral ? 64 : 0,
    };
    return this.#send(
      { type: kind.component, data: { custom_id: customId, component_type: 2 }, message },
      how,
    );
  }

  #command(name: string, options: readonly object[], how: Circumstances, resolved = {}): Interaction {
    return this.#send({ type: kind.command, data: { ...this.#data(name, options), resolved } }, how);
  }

  #data(name: string, options: readonly object[]) {
    const id = this.commands.find((command) => command['name'] === name)?.['id'] ?? newId();
    return { id, name, type: 1, options };
  }

  #send(fields: Readonly<Record<string, unknown>>, how: Circumstances): Interaction {
    const interaction = new Interaction(this.world, fields, how);
    if (how.fate !== 'expired') this.#rest.interactions.set(interaction.token, interaction);
    this.#gateway.dispatch('INTERACTION_CREATE', interaction.payload);
    return interaction;
  }
}
