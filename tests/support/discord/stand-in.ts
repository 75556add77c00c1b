import { type AttachedFile, commandData, type OptionValues } from './command-options.js';
import { type Choice, type Circumstances, Interaction, type Modal } from './interactions.js';
import { message, type SeenMessage, type ShownComponent } from './messages.js';
import { channelObject, memberOf, messageObject } from './objects.js';
import { DiscordServer } from './server.js';
import { channelKind, newId } from './world.js';

/** Kinds of interaction. */
const kind = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** Kinds of command besides those that are typed. */
const MESSAGE_COMMAND = 3;
/** Kinds of component: https://discord.com/developers/docs/components/reference */
const componentKind = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  roleSelect: 6,
  channelSelect: 8,
} as const;

/** Discord on loopback for the real client, and the hands of the people who use the bot. */
export class DiscordStandIn extends DiscordServer {
  /** Listens on a free port. */
  static async start(): Promise<DiscordStandIn> {
    const discord = new DiscordStandIn();
    await discord.listen();
    return discord;
  }

  /** Somebody types a command, with its subcommands ('library remove'), and values by option. */
  command(typed: string, values: OptionValues = {}, how: Circumstances = {}): Interaction {
    return this.#send({ type: kind.command, data: this.#data(typed, values, how) }, how);
  }

  /** Somebody types into an option, and is shown suggestions. */
  async suggest(
    typed: string,
    focused: string,
    values: OptionValues,
    how: Circumstances = {},
  ): Promise<readonly Choice[]> {
    const data = this.#data(typed, values, how, focused);
    return this.#send({ type: kind.autocomplete, data }, how).suggestions();
  }

  /** Somebody picks a command from a message's menu. */
  messageCommand(name: string, target: SeenMessage, how: Circumstances = {}): Interaction {
    const inChannel = { channel: target.channelId, ...how };
    const data = {
      id: this.#registered(inChannel).find((command) => command['name'] === name)?.['id'] ?? newId(),
      name,
      type: MESSAGE_COMMAND,
      target_id: target.id,
      resolved: { messages: { [target.id]: messageObject(this.world, target) } },
    };
    return this.#send({ type: kind.command, data }, inChannel);
  }

  /** Somebody types `/ask`. */
  ask(question: string, how: Circumstances & { readonly private?: boolean } = {}): Interaction {
    return this.command('ask', { question, private: how.private }, how);
  }

  /** Somebody types `/ask`, and the connection breaks in the middle of the event. */
  askHalf(question: string): Interaction {
    const data = this.#data('ask', { question }, {});
    const interaction = new Interaction(this.world, { type: kind.command, data }, {});
    this.rest.interactions.set(interaction.token, interaction);
    this.gateway.dispatchHalf('INTERACTION_CREATE', interaction.payload, this.world.guildId);
    return interaction;
  }

  /** Somebody types `/source`, with an answer's id or without. */
  source(answer?: string, how: Circumstances = {}): Interaction {
    return this.command('source', { answer }, how);
  }

  /** Somebody types into `/source answer:` and is shown suggestions. */
  suggestedAnswers(typed: string, how: Circumstances = {}): Promise<readonly Choice[]> {
    return this.suggest('source', 'answer', { answer: typed }, how);
  }

  /** Somebody types `/ingest`, with a file attached or without. */
  ingest(file: AttachedFile | undefined, how: Circumstances): Interaction {
    return this.command('ingest', { file }, how);
  }

  /** Somebody presses a button under a message. */
  press(on: SeenMessage, label: string, how: Circumstances = {}): Interaction {
    const button = components(on).find((one) => one.label === label);
    if (button?.custom_id === undefined) throw new Error(`there is no button '${label}' to press`);
    return this.pressForged(button.custom_id, on, how);
  }

  /** A press with any custom id, as a changed client could send it. */
  pressForged(customId: string, on: SeenMessage, how: Circumstances = {}): Interaction {
    return this.#component({ custom_id: customId, component_type: componentKind.button }, on, how);
  }

  /** Somebody picks from a select menu, named by its placeholder or custom id. */
  select(on: SeenMessage, menu: string, values: readonly string[], how: Circumstances = {}): Interaction {
    const found = components(on).find((one) => one.placeholder === menu || one.custom_id === menu);
    if (found?.custom_id === undefined) throw new Error(`there is no menu '${menu}'`);
    const resolved = this.#resolved(found.type, values);
    const data = { custom_id: found.custom_id, component_type: found.type, values, resolved };
    return this.#component(data, on, how);
  }

  /** A choice with any custom id and values, as a changed client could send it. */
  selectForged(
    customId: string,
    on: SeenMessage,
    values: readonly string[],
    how: Circumstances = {},
  ): Interaction {
    return this.#component(
      { custom_id: customId, component_type: componentKind.stringSelect, values },
      on,
      how,
    );
  }

  /** Somebody fills in a form and sends it; values by the custom ids of its inputs. */
  submit(
    form: Pick<Modal, 'custom_id'>,
    values: Readonly<Record<string, string>>,
    how: Circumstances = {},
  ): Interaction {
    const inputs = Object.entries(values).map(([custom_id, value]) => ({
      type: componentKind.row,
      components: [{ type: componentKind.textInput, custom_id, value }],
    }));
    return this.#send({ type: kind.modal, data: { custom_id: form.custom_id, components: inputs } }, how);
  }

  /** Somebody writes into a channel; the bot reads it where Discord lets it. */
  say(
    content: string,
    how: Circumstances & { readonly repliesTo?: string; readonly id?: string } = {},
  ): SeenMessage {
    const { by: author = this.world.reader, channel: channelId = this.world.channelId, repliesTo } = how;
    const reference = repliesTo === undefined ? {} : { message_reference: { message_id: repliesTo } };
    const said = message({ id: how.id ?? newId(), channelId, author }, { content, ...reference }, []);
    this.rest.messages.put(said);
    const guildId = this.world.channels.get(channelId)?.guildId;
    const { user: _, ...member } = memberOf(author);
    const channel_type = this.world.channels.get(channelId)?.type;
    const inGuild = guildId === undefined ? { channel_type } : { channel_type, guild_id: guildId, member };
    // A reply pings whom it replies to, although its text does not name them.
    const repliedTo = repliesTo === undefined ? undefined : this.rest.messages.find(repliesTo);
    const pings = repliedTo && !repliedTo.author ? { mentions: [this.world.bot] } : {};
    const event = { ...messageObject(this.world, said), ...pings, ...inGuild };
    this.gateway.dispatch('MESSAGE_CREATE', event, guildId);
    return said;
  }

  /** An admin takes the bot out of a server. */
  leave(guildId: string): void {
    this.gateway.dispatch('GUILD_DELETE', { id: guildId }, guildId);
  }

  /** Somebody opens a thread below a channel; answers its id. */
  openThread(
    name: string,
    { by = this.world.reader, channel = this.world.channelId }: Circumstances = {},
  ): string {
    const id = newId();
    const parent = this.world.channels.get(channel);
    const guild = parent?.guildId === undefined ? {} : { guildId: parent.guildId };
    const place = { parentId: channel, ownerId: by.user.id, rights: parent?.rights ?? 'all' } as const;
    this.world.channels.set(id, { id, type: channelKind.thread, name, ...guild, ...place });
    const thread = { ...channelObject(this.world, id), newly_created: true };
    this.gateway.dispatch('THREAD_CREATE', thread, parent?.guildId);
    return id;
  }

  /** Somebody writes a post into a forum; answers the id of its thread, which its first message has too. */
  post(title: string, body: string, how: Circumstances = {}): string {
    const id = this.openThread(title, { channel: this.world.forumId, ...how });
    this.say(body, { ...how, channel: id, id });
    return id;
  }

  /** What a client of Discord's offers in a channel: commands of its server, and those of all. */
  #registered({ channel = this.world.channelId }: Circumstances) {
    const { guildId } = this.world.channels.get(channel) ?? {};
    return [...(guildId === undefined ? [] : this.commandsOf(guildId)), ...this.commands];
  }

  #data(typed: string, values: OptionValues, how: Circumstances, focused?: string) {
    return commandData(this.#registered(how), typed, values, (file) => this.#attach(file), focused);
  }

  #attach(file: AttachedFile) {
    const id = newId();
    const bytes = Buffer.from(file.bytes as Uint8Array);
    this.rest.attachments.set(id, bytes);
    const url = `${this.origin}/attachments/${id}`;
    const mediaType = file.mediaType === undefined ? {} : { content_type: file.mediaType };
    return { id, filename: file.name, size: file.size ?? bytes.length, url, proxy_url: url, ...mediaType };
  }

  #resolved(menu: number, ids: readonly string[]) {
    const roles = this.world.guilds.flatMap((guild) => guild.roles).filter(({ id }) => ids.includes(id));
    if (menu === componentKind.roleSelect)
      return {
        roles: Object.fromEntries(roles.map((role) => [role.id, { ...role, position: 1, color: 0 }])),
      };
    if (menu !== componentKind.channelSelect) return undefined;
    return { channels: Object.fromEntries(ids.map((id) => [id, channelObject(this.world, id)])) };
  }

  #component(data: Readonly<Record<string, unknown>>, on: SeenMessage, how: Circumstances): Interaction {
    return this.#send({ type: kind.component, data, message: messageObject(this.world, on) }, how, on);
  }

  #send(fields: Readonly<Record<string, unknown>>, how: Circumstances, on?: SeenMessage): Interaction {
    const interaction = new Interaction(this.world, fields, how, on);
    if (how.fate !== 'expired') this.rest.interactions.set(interaction.token, interaction);
    const guildId = this.world.channels.get(interaction.channelId)?.guildId;
    this.gateway.dispatch('INTERACTION_CREATE', interaction.payload, guildId);
    return interaction;
  }
}

function components(on: SeenMessage): ShownComponent[] {
  return on.components.flatMap((row) => row.components);
}
