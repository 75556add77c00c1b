import type {
  BaseInteraction,
  CommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { ComponentUse, Invocation, Options, Place } from '../../../commands/command.js';
import { messageWords } from '../text/message-words.js';
import { withoutTokens } from '../text/without-tokens.js';
import { handedFile } from './attachment.js';

type Typed = Pick<Invocation, 'options' | 'subcommand' | 'message'>;

/** What was typed with a command, or which message it was used on, as the command sees it. */
export function typedIn(interaction: CommandInteraction, signal: AbortSignal): Typed {
  if (interaction.isMessageContextMenuCommand()) {
    return { options: NOTHING_TYPED, message: messageWords(interaction.targetMessage.content) };
  }
  if (!interaction.isChatInputCommand()) return { options: NOTHING_TYPED };
  const { options } = interaction;
  const subcommand = options.getSubcommand(false);
  return {
    ...(subcommand === null ? {} : { subcommand }),
    options: {
      string: (name) => {
        const typed = options.getString(name);
        return typed === null ? undefined : withoutTokens(typed);
      },
      integer: (name) => options.getInteger(name) ?? undefined,
      boolean: (name) => options.getBoolean(name) ?? undefined,
      file: (name) => {
        const attachment = options.getAttachment(name);
        return attachment ? handedFile(attachment, signal) : undefined;
      },
    },
  };
}

const NOTHING_TYPED: Options = {
  string: () => undefined,
  integer: () => undefined,
  boolean: () => undefined,
  file: () => undefined,
};

type Used = Pick<ComponentUse, 'argument' | 'values' | 'fields'>;

/** What was chosen in a menu or typed into a form, and what stands after the key in its custom id. */
export function usedIn(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  argument: string,
): Used {
  if (!interaction.isModalSubmit()) {
    return { argument, values: interaction.isAnySelectMenu() ? interaction.values : [], fields: {} };
  }
  const typed = [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  return { argument, values: [], fields: Object.fromEntries(typed) };
}

/** The channel an interaction came from. */
export function placeOf(interaction: BaseInteraction, isPrivate: boolean): Place {
  const { channel } = interaction;
  return {
    // Absent only in interactions that come from no channel, which no command of ours allows.
    channel: interaction.channelId ?? `user:${interaction.user.id}`,
    private: isPrivate,
    conversation: interaction.guildId === null || (channel?.isThread() ?? false),
  };
}
