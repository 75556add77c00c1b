import type { BaseInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Options, Place } from '../../commands/command.js';
import { handedFile } from './attachment.js';

/** What was typed with a slash command, as the command sees it. */
export function optionsOf({ options }: ChatInputCommandInteraction, signal: AbortSignal): Options {
  return {
    string: (name) => options.getString(name) ?? undefined,
    integer: (name) => options.getInteger(name) ?? undefined,
    boolean: (name) => options.getBoolean(name) ?? undefined,
    file: (name) => {
      const attachment = options.getAttachment(name);
      return attachment ? handedFile(attachment, signal) : undefined;
    },
  };
}

/** The channel and server an interaction came from. */
export function placeOf(interaction: BaseInteraction, isPrivate: boolean): Place {
  return {
    // Absent only in interactions that come from no channel, which no command of ours allows.
    channel: interaction.channelId ?? `user:${interaction.user.id}`,
    ...(interaction.guildId === null ? {} : { guild: interaction.guildId }),
    private: isPrivate,
  };
}
