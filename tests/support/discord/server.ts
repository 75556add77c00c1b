import { createServer, type Server } from 'node:http';
import { compileUsualRequests } from './contract.js';
import type { Fault } from './faults.js';
import { Gateway } from './gateway.js';
import type { SeenMessage } from './messages.js';
import { channelObject } from './objects.js';
import type { RecordedRequest } from './recorded-request.js';
import { Rest } from './rest.js';
import { createWorld, type Rights, type World } from './world.js';

/** Discord's two halves on loopback, REST and gateway, with what tests see of them and break in them. */
export class DiscordServer {
  readonly world: World = createWorld();
  readonly token = 'MTAwMDAwMDAwMDAwMDAwMDAwMA.Gq1xYz.standin-standin-standin-standin-00';
  /** The websocket half, to be broken by tests. */
  readonly gateway: Gateway;
  readonly #http: Server;
  protected readonly rest: Rest;

  constructor() {
    this.rest = new Rest(this.world, this.token, {
      address: () => this.gateway.address,
      dispatch: (...event) => this.gateway.dispatch(...event),
    });
    this.#http = createServer(this.rest.listener);
    this.gateway = new Gateway(this.#http, this.world, this.token);
  }

  /** Listens on a free port. */
  async listen(): Promise<void> {
    // Compiling takes seconds on a busy machine: the first interaction would be given up meanwhile.
    compileUsualRequests();
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
  }

  /** Stops, and throws where the bot sent anything that Discord would have refused. */
  async stop(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
    if (this.rest.violations.length > 0) throw new Error(this.rest.violations.join('\n'));
  }

  /** What DISCORD_API is set to. */
  get api(): string {
    return `${this.origin}/api`;
  }

  protected get origin(): string {
    const address = this.#http.address();
    if (address === null || typeof address === 'string')
      throw new Error('the stand-in does not listen on a port');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Every request so far, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.rest.requests;
  }

  /** Intents that clients asked for. */
  get intents(): readonly number[] {
    return this.gateway.identified.map(({ intents }) => intents);
  }

  /** Commands as they are registered for all servers. */
  get commands(): readonly Record<string, unknown>[] {
    return this.rest.commands.in();
  }

  /** Commands as they are registered for one server. */
  commandsOf(guildId: string): readonly Record<string, unknown>[] {
    return this.rest.commands.in(guildId);
  }

  /** Something goes wrong with requests to come. */
  fault(fault: Fault): void {
    this.rest.faults.add(fault);
  }

  /** What GET /gateway/bot recommends from now on. */
  recommendShards(shards: number): void {
    this.rest.recommendedShards = shards;
  }

  /** An admin changes what the bot may do in a channel. */
  restrict(channelId: string, rights: Rights): void {
    const channel = this.world.channels.get(channelId);
    if (!channel) throw new Error(`there is no channel ${channelId}`);
    channel.rights = rights;
    this.gateway.dispatch('CHANNEL_UPDATE', channelObject(this.world, channelId), channel.guildId);
  }

  /** An admin deletes a channel. */
  deleteChannel(channelId: string): void {
    const channel = channelObject(this.world, channelId);
    const guildId = this.world.channels.get(channelId)?.guildId;
    this.world.channels.delete(channelId);
    this.gateway.dispatch('CHANNEL_DELETE', channel, guildId);
  }

  /** What stands in a channel, apart from replies to interactions. */
  messages(channelId: string): readonly SeenMessage[] {
    return this.rest.messages.in(channelId);
  }

  /** The first state of a message that the bot wrote into a channel of its own accord which `until` accepts. */
  written(channelId: string, until: (message: SeenMessage) => boolean = () => true): Promise<SeenMessage> {
    return this.rest.messages.fromBot(channelId, until);
  }
}
