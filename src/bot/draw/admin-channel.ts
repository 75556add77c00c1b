import { type BaseInteraction, PermissionFlagsBits, Routes } from 'discord.js';
import type { Settings } from '../../coverage/index.js';
import type { Log } from '../../log.js';
import { languageFor, type Translate, translator } from '../i18n/translate.js';
import type { Message } from '../render/message.js';
import { requestOf } from '../reply.js';

interface Surroundings {
  readonly interaction: BaseInteraction;
  readonly log: Log;
}

/**
 * Tells the channel that the server's editors chose of a change; does nothing where they chose none. That the channel
 * is gone or closed to the bot is logged and undoes nothing.
 */
export async function tellAdmins(
  { adminChannel, language }: Pick<Settings, 'adminChannel' | 'language'>,
  { interaction, log }: Surroundings,
  write: (t: Translate) => Message | undefined,
): Promise<void> {
  if (adminChannel === '') return;
  const { client, guildId, guildLocale } = interaction;
  const channel = client.channels.cache.get(adminChannel);
  // An id may have been forged: what happens in one server is told in that server only.
  if (!channel || channel.isDMBased() || channel.guildId !== guildId) {
    log.warn({ channel: adminChannel }, 'the admin channel is not in this server, or cannot be seen');
    return;
  }
  const message = write(translator(languageFor({ language }, guildLocale ?? 'en-US')));
  if (!message) return;
  try {
    await client.rest.post(Routes.channelMessages(adminChannel), requestOf(message));
  } catch (error) {
    log.warn({ err: error, channel: adminChannel }, 'the admin channel could not be told');
  }
}

/**
 * Whether the bot may write in the admin channel, as far as that is known without asking Discord, which may hold up the
 * telling; so too where none was chosen.
 */
export function mayTellAdmins(
  { adminChannel }: Pick<Settings, 'adminChannel'>,
  { guild }: BaseInteraction,
): boolean {
  const { me } = guild?.members ?? {};
  // Of a server that is down nothing is known.
  if (adminChannel === '' || !guild?.available || !me) return true;
  const { ViewChannel, SendMessages } = PermissionFlagsBits;
  return guild.channels.cache.get(adminChannel)?.permissionsFor(me).has([ViewChannel, SendMessages]) ?? false;
}

/** The member who did it, as Discord shows members. Nobody is notified: no message of ours mentions anybody. */
export function doer({ user }: BaseInteraction): string {
  return `<@${user.id}>`;
}
