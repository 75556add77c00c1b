import type { AnyThreadChannel } from 'discord.js';
import { answerQuestion, MAX_QUESTION_CHARACTERS } from '../../commands/ask.js';
import type { Answer } from '../coverage/index.js';
import { languageFor, translator } from './i18n/translate.js';
import type { Listening } from './listening.js';
import { renderAnswer } from './render/answer.js';
import { speak } from './speak.js';

/**
 * Answers a new post of a forum that the editors chose, or is silent where the coverage does not say. The title comes
 * with the thread; the body only where the operator has enabled message content.
 */
export async function answerPost(thread: AnyThreadChannel, context: Listening): Promise<void> {
  const { client, guild, guildId, parentId } = thread;
  if (parentId === null || thread.ownerId === client.user.id) return;
  const library = await context.libraries.of(guildId);
  const settings = await library.settings();
  if (!settings.forums.includes(parentId)) return;
  if (context.cooldown.take(thread.ownerId ?? thread.id, guildId)) return;
  const surroundings = {
    library,
    place: { channel: thread.id, guild: guildId, private: false },
    signal: context.signal,
  };
  const ask = async (text: string): Promise<Answer | undefined> => {
    const answer = await context.queue.run(guildId, () => answerQuestion({ text }, surroundings));
    return answer.answered ? answer : undefined;
  };
  const answer = (await ask(thread.name)) ?? (await askWithBody(thread, context, ask));
  if (!answer) return;
  const t = translator(languageFor(settings, guild.preferredLocale));
  const speech = { ...context, client, channelId: thread.id, nonce: thread.id };
  await speak(renderAnswer(answer, t, settings), speech);
}

/** The title says most in few words and is asked by itself first; a body adds what a vague title leaves open. */
async function askWithBody(
  thread: AnyThreadChannel,
  { messageContent, log }: Listening,
  ask: (text: string) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  if (!messageContent) return undefined;
  try {
    const body = (await thread.fetchStarterMessage())?.content.trim() ?? '';
    const text = [...`${thread.name} ${body}`].slice(0, MAX_QUESTION_CHARACTERS).join('');
    return body === '' ? undefined : await ask(text);
  } catch (error) {
    log.info({ err: error, thread: thread.id }, 'the post could not be read');
    return undefined;
  }
}
