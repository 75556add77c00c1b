import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildObject, newId, type World } from './world.js';

/** Gateway opcodes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const opcode = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, hello: 10, heartbeatAck: 11 } as const;

const AUTHENTICATION_FAILED = 4004;

/** Milliseconds between heartbeats that HELLO asks for; Discord asks for about 41 seconds. */
const HEARTBEAT_INTERVAL_MS = 41_250;

/** What a client said when it identified itself. */
export interface Identify {
  readonly token: string;
  readonly intents: number;
}

/** The websocket half of Discord: greets, lets in who has the token, and dispatches events to everybody connected. */
export class Gateway {
  readonly identified: Identify[] = [];
  readonly #world: World;
  readonly #token: string;
  readonly #server: WebSocketServer;
  readonly #sockets = new Set<WebSocket>();
  #sequence = 0;

  constructor(http: Server, world: World, token: string) {
    this.#world = world;
    this.#token = token;
    this.#server = new WebSocketServer({ server: http, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to every client that has identified itself. */
  dispatch(type: string, data: unknown): void {
    for (const socket of this.#sockets) this.#send(socket, type, data);
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: opcode.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } }));
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: unknown };
      if (op === opcode.heartbeat) socket.send(JSON.stringify({ op: opcode.heartbeatAck }));
      if (op === opcode.identify) this.#identify(socket, d as Identify);
      if (op === opcode.resume) {
        this.#sockets.add(socket);
        this.#send(socket, 'RESUMED', {});
      }
    });
  }

  #identify(socket: WebSocket, identify: Identify): void {
    this.identified.push(identify);
    if (identify.token !== this.#token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
      return;
    }
    this.#sockets.add(socket);
    const { bot, guildId, applicationId } = this.#world;
    this.#send(socket, 'READY', {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: newId(),
      resume_gateway_url: this.address,
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    });
    this.#send(socket, 'GUILD_CREATE', guildObject(this.#world));
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string')
      throw new Error('the stand-in does not listen on a port');
    return `ws://127.0.0.1:${address.port}/gateway`;
  }

  #send(socket: WebSocket, type: string, data: unknown): void {
    this.#sequence += 1;
    socket.send(JSON.stringify({ op: opcode.dispatch, s: this.#sequence, t: type, d: data }));
  }
}
