import type { Message } from 'discord.js';
import type { Place } from '../../../commands/command.js';
import { parseCustomId } from '../../../commands/custom-id.js';
import { putQuestion } from '../../../commands/put-question.js';
import type { Library } from '../../library/library.js';
import { answersIn, whereOf } from '../channels.js';
import { asToldDirectly, explain, StoppingError } from '../failure.js';
import { languageFor, type Translate, translator } from '../i18n/translate.js';
import { renderAnswer } from '../render/answer.js';
import { messageWords } from '../text/message-words.js';
import { unlessAborted } from '../unless-aborted.js';
import type { Listening } from './listening.js';
import { openThread } from './open-thread.js';
import { mayShowAnswer, speak, speakDirectly } from './speak.js';

/** Who floods a channel is told so once in this time, since every telling is a message more. */
const MINUTE_MS = 60_000;

type Said = Parameters<typeof speak>[0];

interface Address {
  readonly question: string;
  /** The bot is named in the text, or it is a direct message; a mere reply to the bot may be meant for all. */
  readonly explicit: boolean;
}

/**
 * Answers a message that mentions the bot, in a reply or a thread of its own. Needs no privileged intent: Discord
 * delivers the text of what mentions the bot.
 */
export async function answerMention(message: Message, context: Listening): Promise<void> {
  const address = addressOf(message);
  if (!address || !asks(address)) return;
  const library = await context.libraries.of(message.guildId ?? undefined);
  const settings = await library.settings();
  if (!settings.mentions || (message.inGuild() && !answersIn(settings, whereOf(message)))) return;
  const t = translator(languageFor(settings, message.guild?.preferredLocale ?? 'en-US'));
  const { client, id: nonce } = message;
  const inPlace = { channelId: message.channelId, repliesTo: message.id };
  const mayNotWrite = async () => {
    if (address.explicit && message.inGuild()) await tellDirectly(message, t, context);
  };
  const say = async (said: Said, where: typeof inPlace | { channelId: string } = inPlace) => {
    const isSaid = await speak(said, { ...context, ...where, client, nonce });
    if (!isSaid) await mayNotWrite();
  };
  const tooFast = context.cooldown.take(message.author.id, message.guildId ?? undefined);
  if (tooFast) {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    if (context.warned.claim(message.author.id, String(minute))) await say(explain(tooFast, t, context.log));
    return;
  }
  if (address.question === '') {
    await say({ content: t('mention.hint') });
    return;
  }
  if (!mayShowAnswer(message.channel, context.log)) {
    await mayNotWrite();
    return;
  }
  const threadId = settings.threads ? await openThread(message, address.question, context.log) : undefined;
  const place = placeOf(message, threadId);
  const where = threadId === undefined ? inPlace : { channelId: threadId };
  const { queue, signal, log } = context;
  const answer = async () => {
    const previous = await questionRepliedTo(message, library);
    const question = { text: address.question, ...(previous !== undefined && { previous: [previous] }) };
    return queue.run(message.guildId ?? message.author.id, () =>
      putQuestion(question, { library, place, signal }),
    );
  };
  try {
    await say(renderAnswer(await unlessAborted(signal, answer()), t, settings), where);
  } catch (error) {
    const told = message.inGuild() ? error : asToldDirectly(error);
    await say(explain(signal.aborted ? new StoppingError() : told, t, log), where);
  }
}

/** Where the bot may not write, it tells the reader, and what an admin can do. */
async function tellDirectly(message: Message, t: Translate, context: Listening): Promise<void> {
  const { client, author, channelId, id: nonce } = message;
  const content = t('mention.may-not-write', { channel: `<#${channelId}>` });
  await speakDirectly({ content }, author.id, { ...context, client, nonce });
}

/** 'Thank you' or 'I was there' in reply to an answer is said to all: it is neither answered nor recorded. */
function asks({ question, explicit }: Address): boolean {
  return explicit || /[?？]\s*$/.test(question);
}

/** What a person asks the bot in a message, or undefined where they do not. */
function addressOf(message: Message): Address | undefined {
  const { client, author, content, mentions } = message;
  if (author.bot || message.system || !client.isReady()) return undefined;
  const named = new RegExp(`<@!?${client.user.id}>`).test(content);
  if (!named && message.inGuild() && !mentions.users.has(client.user.id)) return undefined;
  return {
    question: messageWords(content).replace(/\s+/g, ' ').trim(),
    explicit: named || !message.inGuild(),
  };
}

function placeOf({ guildId, channel, channelId }: Message, threadId: string | undefined): Place {
  return {
    channel: threadId ?? channelId,
    private: false,
    conversation: guildId === null || channel.isThread(),
  };
}

/** The question of the bot's answer that the message replies to: its buttons name the answer. */
async function questionRepliedTo(message: Message, library: Library): Promise<string | undefined> {
  const { reference, channel, client } = message;
  if (reference?.messageId === undefined || reference.channelId !== message.channelId) return undefined;
  let answered: Message;
  try {
    answered = await channel.messages.fetch(reference.messageId);
  } catch {
    // Deleted, or not for the bot to read: the question is understood as it stands.
    return undefined;
  }
  if (answered.author.id !== client.user?.id) return undefined;
  const buttons = answered.components.flatMap((row) =>
    'components' in row
      ? row.components.map((part) => parseCustomId(('customId' in part && part.customId) || ''))
      : [],
  );
  const id = buttons.find((button) => button?.key === 'source')?.argument;
  return id === undefined ? undefined : (await library.previousQuestions({ answerId: id }, 1))[0];
}
