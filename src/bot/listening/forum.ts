import { type AnyThreadChannel, RESTJSONErrorCodes } from 'discord.js';
import { MAX_QUESTION_CHARACTERS, putQuestion } from '../../../commands/put-question.js';
import { INK } from '../../../embeddings/splitting/words.js';
import { languageFor, translator } from '../i18n/translate.js';
import { renderAnswer } from '../render/answer.js';
import { messageWords } from '../text/message-words.js';
import { withoutTokens } from '../text/without-tokens.js';
import type { Listening } from './listening.js';
import { onceWritten } from './once-written.js';
import { mayShowAnswer, speak } from './speak.js';

/**
 * Answers a new post of a forum that the editors chose, or is silent where the coverage does not say. The title comes
 * with the thread; the body only where the operator has enabled message content.
 */
export async function answerPost(thread: AnyThreadChannel, context: Listening): Promise<void> {
  const { client, guild, guildId, parentId } = thread;
  if (parentId === null || thread.ownerId === client.user.id) return;
  const library = await context.libraries.of(guildId);
  const settings = await library.settings();
  if (!settings.forums.includes(parentId) || !mayShowAnswer(thread, context.log)) return;
  if (context.cooldown.take(thread.ownerId ?? thread.id, guildId)) return;
  const surroundings = {
    library,
    place: { channel: thread.id, private: false },
    signal: context.signal,
  };
  const ask = (text: string, tentative: boolean) =>
    context.queue.run(guildId, () => putQuestion({ text }, { ...surroundings, tentative }));
  // The title says most in few words and is asked by itself first; a body adds what a vague title leaves open.
  const body = await bodyOf(thread, context);
  // A title of signs alone ('🤔 ???') asks nothing by itself, and the library would refuse it.
  const named = withoutTokens(thread.name);
  const title = INK.test(named) ? named : '';
  const byTitle = title === '' ? undefined : await ask(title, body !== '');
  const answer = byTitle?.answered || body === '' ? byTitle : await ask(questionOf(title, body), false);
  if (!answer?.answered) return;
  const t = translator(languageFor(settings, guild.preferredLocale));
  const speech = { ...context, client, channelId: thread.id, nonce: thread.id };
  await speak(renderAnswer(answer, t, settings), speech);
}

/** What stands below the title, as far as the bot may read it. */
async function bodyOf(thread: AnyThreadChannel, { messageContent, signal, log }: Listening): Promise<string> {
  if (!messageContent) return '';
  try {
    const first = () => thread.fetchStarterMessage();
    const post = await onceWritten(first, RESTJSONErrorCodes.UnknownMessage, signal);
    return messageWords(post?.content ?? '').trim();
  } catch (error) {
    log.info({ err: error, thread: thread.id }, 'the post could not be read');
    return '';
  }
}

function questionOf(title: string, body: string): string {
  return [...`${title} ${body}`.trim()].slice(0, MAX_QUESTION_CHARACTERS).join('');
}
