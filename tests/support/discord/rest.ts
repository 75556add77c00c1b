import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { takeChannel } from './channel-routes.js';
import { RegisteredCommands } from './command-routes.js';
import { loadContract } from './contract.js';
import { Faults, type Reply, refusals, refused } from './faults.js';
import { takeCallback, takeWebhook } from './interaction-routes.js';
import type { Interaction } from './interactions.js';
import { Messages } from './messages.js';
import { type RecordedRequest, record } from './recorded-request.js';
import type { World } from './world.js';

/** What the REST half wants of the gateway. */
interface GatewayLink {
  readonly address: () => string;
  readonly dispatch: (type: string, data: unknown, guildId?: string) => void;
}

const notFound = refused(404, 0, '404: Not Found');

/** The REST half of Discord: keeps commands, messages and interactions, records each request and checks it. */
export class Rest {
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused, one line each. */
  readonly violations: string[] = [];
  readonly faults = new Faults();
  readonly commands = new RegisteredCommands();
  readonly messages = new Messages();
  /** By token. */
  readonly interactions = new Map<string, Interaction>();
  /** Bytes that are served under '/attachments/', by name. */
  readonly attachments = new Map<string, Uint8Array>();
  /** Shards that Discord recommends. */
  recommendedShards = 1;
  readonly #world: World;
  readonly #token: string;
  readonly #gateway: GatewayLink;
  readonly #nonces = new Map<string, string>();

  constructor(world: World, token: string, gateway: GatewayLink) {
    this.#world = world;
    this.#token = token;
    this.#gateway = gateway;
  }

  readonly listener: RequestListener = (request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      this.violations.push(`the stand-in failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const attachment = this.attachments.get(url.pathname.replace('/attachments/', ''));
    if (attachment) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(attachment);
      return;
    }
    const recorded = await record(request, url);
    this.requests.push(recorded);
    const interaction = this.#interactionOf(recorded);
    const violation = this.#violation(recorded, interaction);
    const fault = this.faults.take(recorded);
    const isLost = fault !== undefined && fault.takesEffect !== true;
    const reply = violation ?? (isLost ? undefined : this.#route(recorded, request.headers, interaction));
    const answer = fault?.answer ?? reply ?? notFound;
    if (answer === 'drop') request.socket.destroy();
    else send(response, answer);
    interaction?.changed();
  }

  /** The refusal of what Discord's own description does not allow; noted, so that the test fails. */
  #violation(request: RecordedRequest, interaction: Interaction | undefined): Reply | undefined {
    const violation = isUnicode(request.body)
      ? loadContract()?.violation(request)
      : 'half a surrogate pair is no character';
    if (violation === undefined) return undefined;
    const line = `${request.method} ${request.path}: ${violation}\n${JSON.stringify(request.body)}`;
    this.violations.push(line);
    if (interaction) interaction.violation = line;
    return refused(400, 50035, 'Invalid Form Body');
  }

  #interactionOf({ path }: RecordedRequest): Interaction | undefined {
    const token = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1];
    return token === undefined ? undefined : this.interactions.get(token);
  }

  #route(
    request: RecordedRequest,
    { authorization }: IncomingHttpHeaders,
    interaction: Interaction | undefined,
  ): Reply {
    const { path } = request;
    if (path.startsWith('/interactions/'))
      return interaction ? takeCallback(this.#world, request, interaction) : refusals.unknownInteraction;
    if (path.startsWith('/webhooks/'))
      return interaction ? takeWebhook(this.#world, request, interaction) : refusals.unknownWebhook;
    if (authorization !== `Bot ${this.#token}`) return refusals.unauthorized;
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
      const url = this.#gateway.address();
      return { status: 200, body: { url, shards: this.recommendedShards, session_start_limit: limit } };
    }
    if (path === '/users/@me') return { status: 200, body: this.#world.bot };
    if (path.startsWith('/channels/') || path.startsWith('/users/@me/channels')) {
      const { messages } = this;
      const { dispatch } = this.#gateway;
      const state = { world: this.#world, messages, nonces: this.#nonces, dispatch };
      return takeChannel(state, request) ?? notFound;
    }
    return this.commands.take(this.#world, request) ?? notFound;
  }
}

function isUnicode(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return value === null || typeof value !== 'object' || Object.values(value).every(isUnicode);
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else if (typeof body === 'string') response.writeHead(status, headers).end(body);
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
