import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildObject } from './objects.js';
import { Patience } from './patience.js';
import { newId, shardOf, type World } from './world.js';

/** Gateway opcodes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Close codes, on the same page. */
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;

/** Milliseconds between heartbeats that HELLO asks for; Discord asks for about 41 seconds. */
const HEARTBEAT_INTERVAL_MS = 41_250;

/** The intent without which an event is not sent: https://discord.com/developers/docs/events/gateway#list-of-intents */
const INTENT_GUILDS = 1 << 0;
const INTENT_GUILD_MESSAGES = 1 << 9;
const INTENT_DIRECT_MESSAGES = 1 << 12;
const INTENT_MESSAGE_CONTENT = 1 << 15;

/** What a client said when it identified itself. */
interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

/** What the gateway looks at in a message. */
interface WrittenMessage {
  readonly guild_id?: string;
  readonly author: { readonly id: string };
  readonly mentions: readonly { readonly id: string }[];
}

/** What Discord keeps of a client, so that it can resume after its connection broke. */
interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Every event so far; the sequence number of each is its place, counted from 1. */
  readonly events: string[];
  socket: WebSocket | undefined;
}

/** The websocket half of Discord: greets, lets in who has the token, dispatches events, and breaks when told to. */
export class Gateway {
  readonly identified: Identify[] = [];
  /** How often a client went on with its session. */
  resumed = 0;
  /** Milliseconds, as HELLO asks for from now on. */
  heartbeatInterval = HEARTBEAT_INTERVAL_MS;
  /** Whether heartbeats are acknowledged. */
  alive = true;
  /** Whether the application has 'Message Content Intent' switched on in the developer portal. */
  messageContentAllowed = true;
  /** Servers that are down when a client identifies itself: Discord names them and delivers nothing of them. */
  readonly down = new Set<string>();
  readonly #world: World;
  readonly #token: string;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #patience = new Patience();

  constructor(http: Server, world: World, token: string) {
    this.#world = world;
    this.#token = token;
    this.#server = new WebSocketServer({ server: http, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to the shards that are to have it; to those whose connection is broken once they are back. */
  readonly dispatch = (type: string, data: unknown, guildId?: string): void => {
    for (const session of this.#listening(type, guildId)) {
      session.socket?.send(this.#append(session, type, data));
    }
  };

  /** Sends half of an event, and then the connection breaks. */
  dispatchHalf(type: string, data: unknown, guildId?: string): void {
    for (const session of this.#listening(type, guildId)) {
      const frame = Buffer.from(this.#append(session, type, data));
      // Header of an unmasked text message of 16-bit length: RFC 6455, section 5.2.
      const header = Buffer.from([0x81, 126, frame.length >> 8, frame.length & 0xff]);
      const { _socket: socket } = session.socket as unknown as { _socket: Socket };
      socket.write(Buffer.concat([header, frame.subarray(0, frame.length / 2)]), () => socket.destroy());
      session.socket = undefined;
    }
  }

  /** The network between Discord and the bot breaks. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** From now on nothing comes from Discord on the connections there are, not even that they are closed. */
  fallSilent(): void {
    for (const socket of this.#server.clients) socket.pause();
  }

  /** Discord asks every client to connect anew (op 7). */
  askToReconnect(): void {
    this.#tell({ op: opcode.reconnect, d: null });
  }

  /** Discord gives up every session (op 9), for good or so that it can be resumed. */
  invalidate(resumable: boolean): void {
    this.#tell({ op: opcode.invalidSession, d: resumable });
    if (!resumable) this.#sessions.clear();
  }

  /** Waits until a client has a session. */
  async session(): Promise<void> {
    await this.#patience.wait('session', () => (this.#sessions.size > 0 ? true : undefined));
  }

  /** Waits until clients have gone on with their sessions so often. */
  async resumedTimes(times: number): Promise<void> {
    await this.#patience.wait('resumption', () => (this.resumed >= times ? true : undefined));
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string')
      throw new Error('the stand-in does not listen on a port');
    return `ws://127.0.0.1:${address.port}/gateway`;
  }

  #tell(payload: object): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify(payload));
  }

  #listening(type: string, guildId: string | undefined): Session[] {
    const needed = type.startsWith('MESSAGE_')
      ? guildId === undefined
        ? INTENT_DIRECT_MESSAGES
        : INTENT_GUILD_MESSAGES
      : type === 'INTERACTION_CREATE'
        ? 0
        : INTENT_GUILDS;
    return [...this.#sessions.values()].filter(({ intents, shard: [shard, count] }) => {
      // Direct messages go to the first shard.
      const own = guildId === undefined ? shard === 0 : shardOf(guildId, count) === shard;
      return own && (intents & needed) === needed;
    });
  }

  #append({ events, intents }: Session, type: string, data: unknown): string {
    const d = type === 'MESSAGE_CREATE' ? this.#readable(data as WrittenMessage, intents) : data;
    const frame = JSON.stringify({ op: opcode.dispatch, s: events.length + 1, t: type, d });
    events.push(frame);
    return frame;
  }

  /** A bot without the privileged intent reads what mentions it, direct messages, and its own: no other. */
  #readable(message: WrittenMessage, intents: number): object {
    const { applicationId } = this.#world;
    const isOpen =
      message.guild_id === undefined ||
      message.author.id === applicationId ||
      message.mentions.some(({ id }) => id === applicationId) ||
      (intents & INTENT_MESSAGE_CONTENT) !== 0;
    return isOpen ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: opcode.hello, d: { heartbeat_interval: this.heartbeatInterval } }));
    socket.on('close', () => {
      for (const session of this.#sessions.values())
        if (session.socket === socket) session.socket = undefined;
    });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: unknown };
      if (op === opcode.heartbeat && this.alive) socket.send(JSON.stringify({ op: opcode.heartbeatAck }));
      if (op === opcode.identify) this.#identify(socket, d as Identify);
      if (op === opcode.resume) this.#resume(socket, d as { token: string; session_id: string; seq: number });
    });
  }

  #identify(socket: WebSocket, identify: Identify): void {
    this.identified.push(identify);
    if (identify.token !== this.#token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
      return;
    }
    if (!this.messageContentAllowed && (identify.intents & INTENT_MESSAGE_CONTENT) !== 0) {
      socket.close(DISALLOWED_INTENTS, 'Disallowed intent(s).');
      return;
    }
    const shard = identify.shard ?? [0, 1];
    const session: Session = { id: newId(), intents: identify.intents, shard, events: [], socket };
    this.#sessions.set(session.id, session);
    this.#patience.changed();
    const { bot, guilds, applicationId } = this.#world;
    const own = guilds.filter(({ id }) => shardOf(id, shard[1]) === shard[0]);
    const ready = {
      v: 10,
      user: bot,
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.address,
      shard,
      application: { id: applicationId, flags: 0 },
    };
    socket.send(this.#append(session, 'READY', ready));
    for (const guild of own.filter(({ id }) => !this.down.has(id)))
      socket.send(this.#append(session, 'GUILD_CREATE', guildObject(this.#world, guild)));
  }

  /** What was missed comes first: https://discord.com/developers/docs/events/gateway#resuming */
  #resume(socket: WebSocket, { token, session_id, seq }: { token: string; session_id: string; seq: number }) {
    const session = this.#sessions.get(session_id);
    if (!session || token !== this.#token) {
      socket.send(JSON.stringify({ op: opcode.invalidSession, d: false }));
      return;
    }
    this.resumed += 1;
    this.#patience.changed();
    session.socket = socket;
    for (const missed of session.events.slice(seq)) socket.send(missed);
    socket.send(this.#append(session, 'RESUMED', {}));
  }
}
