import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { loadContract } from './contract.js';
import type { Interaction, SeenMessage } from './interactions.js';
import type { RecordedRequest } from './recorded-request.js';
import { newId, type World } from './world.js';

/** Kinds of interaction callback: https://discord.com/developers/docs/interactions/receiving-and-responding */
const callback = { message: 4, deferredMessage: 5, deferredUpdate: 6, update: 7, suggestions: 8 } as const;

const EPHEMERAL = 1 << 6;

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const refused = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});
const unknownInteraction = refused(404, 10062, 'Unknown interaction');
const unknownWebhook = refused(404, 10015, 'Unknown Webhook');

/** The REST half of Discord: keeps commands and interactions, records each request and checks it. */
export class Rest {
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused, one line each. */
  readonly violations: string[] = [];
  readonly interactions = new Map<string, Interaction>();
  /** Bytes that are served under '/attachments/', by name. */
  readonly attachments = new Map<string, Uint8Array>();
  commands: Record<string, unknown>[] = [];
  readonly #world: World;
  readonly #token: string;
  readonly #gatewayAddress: () => string;

  constructor(world: World, token: string, gatewayAddress: () => string) {
    this.#world = world;
    this.#token = token;
    this.#gatewayAddress = gatewayAddress;
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
    const violation = loadContract()?.violation(recorded);
    const interaction = this.#interactionOf(recorded);
    let reply: Reply;
    if (violation !== undefined) {
      const line = `${recorded.method} ${recorded.path}: ${violation}\n${JSON.stringify(recorded.body)}`;
      this.violations.push(line);
      if (interaction) interaction.violation = line;
      reply = refused(400, 50035, 'Invalid Form Body');
    } else {
      reply = this.#route(recorded, request.headers.authorization, interaction);
    }
    const headers = reply.body === undefined ? {} : { 'content-type': 'application/json' };
    response
      .writeHead(reply.status, headers)
      .end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
    interaction?.changed();
  }

  #interactionOf({ path }: RecordedRequest): Interaction | undefined {
    const token = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1];
    return token === undefined ? undefined : this.interactions.get(token);
  }

  #route(
    request: RecordedRequest,
    authorization: string | undefined,
    interaction: Interaction | undefined,
  ): Reply {
    const { method, path } = request;
    if (path.startsWith('/interactions/'))
      return interaction ? this.#callback(request, interaction) : unknownInteraction;
    if (path.startsWith('/webhooks/'))
      return interaction ? this.#webhook(request, interaction) : unknownWebhook;
    if (authorization !== `Bot ${this.#token}`) return refused(401, 0, '401: Unauthorized');
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
      return { status: 200, body: { url: this.#gatewayAddress(), shards: 1, session_start_limit: limit } };
    }
    if (path === `/applications/${this.#world.applicationId}/commands`) {
      if (method === 'PUT') this.#register(request.body as Record<string, unknown>[]);
      return { status: 200, body: this.commands };
    }
    return refused(404, 0, '404: Not Found');
  }

  /** Discord gives each command an id and a version, and fills in what was left out. */
  #register(definitions: readonly Record<string, unknown>[]): void {
    this.commands = definitions.map((definition) => ({
      id: newId(),
      application_id: this.#world.applicationId,
      version: newId(),
      type: 1,
      name_localizations: null,
      description_localizations: null,
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      ...definition,
    }));
  }

  #callback({ body, query }: RecordedRequest, interaction: Interaction): Reply {
    if (interaction.acknowledged) return refused(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data } = body as {
      type: number;
      data?: { flags?: number; choices?: Interaction['choices'] };
    };
    interaction.acknowledged = true;
    interaction.ephemeral = ((data?.flags ?? 0) & EPHEMERAL) !== 0;
    if (type === callback.suggestions) interaction.choices = data?.choices ?? [];
    const message = type === callback.message ? this.#show(interaction, newId(), data) : undefined;
    if (query.get('with_response') !== 'true') return { status: 204 };
    const response = { id: interaction.id, type: 2, response_message_ephemeral: interaction.ephemeral };
    return {
      status: 200,
      body: { interaction: response, resource: { type, ...(message ? { message } : {}) } },
    };
  }

  #webhook({ method, path, body }: RecordedRequest, interaction: Interaction): Reply {
    if (!interaction.acknowledged) return unknownWebhook;
    const [, , , , , which] = path.split('/');
    if (method === 'POST') return { status: 200, body: this.#show(interaction, newId(), body) };
    const current = interaction.replies.findLast(({ id }) => which === '@original' || which === id);
    if (method === 'PATCH')
      return { status: 200, body: this.#show(interaction, current?.id ?? newId(), body, current) };
    if (!current) return refused(404, 10008, 'Unknown Message');
    return method === 'DELETE'
      ? { status: 204 }
      : { status: 200, body: this.#messageObject(interaction, current) };
  }

  /** The reply as it is from now on: what an edit does not name stays as it was. */
  #show(interaction: Interaction, id: string, body: unknown, before?: SeenMessage): unknown {
    const edit = (body ?? {}) as Partial<SeenMessage>;
    const message: SeenMessage = {
      id,
      content: edit.content ?? before?.content ?? '',
      embeds: edit.embeds ?? before?.embeds ?? [],
      components: edit.components ?? before?.components ?? [],
      ephemeral: interaction.ephemeral,
    };
    interaction.replies.push(message);
    return this.#messageObject(interaction, message);
  }

  #messageObject(interaction: Interaction, { ephemeral, ...message }: SeenMessage): unknown {
    return {
      ...message,
      type: 20,
      channel_id: interaction.payload['channel_id'],
      author: this.#world.bot,
      timestamp: '2026-01-01T00:00:00.000000+00:00',
      edited_timestamp: null,
      tts: false,
      pinned: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      flags: ephemeral ? EPHEMERAL : 0,
    };
  }
}

async function record(request: IncomingMessage, url: URL): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const base = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v10/, '')),
    query: url.searchParams,
  };
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) {
    return { ...base, body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const json = form.get('payload_json');
  const files = [...form.entries()].filter(([, value]) => typeof value !== 'string').map(([name]) => name);
  return { ...base, body: typeof json === 'string' ? JSON.parse(json) : undefined, files };
}
