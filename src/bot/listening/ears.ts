import type { AnyThreadChannel, Message } from 'discord.js';
import { PullquoteError } from '../../coverage/index.js';
import { logExpected } from '../failure.js';
import { FirstTimes } from '../first-times.js';
import { answerPost } from './forum.js';
import type { Listening } from './listening.js';
import { answerMention } from './mentions.js';

/** Hears what is written. Neither rejects: what goes wrong is logged, since nobody may have asked the bot. */
interface Ears {
  message(message: Message): Promise<void>;
  thread(thread: AnyThreadChannel, isNew: boolean): Promise<void>;
}

/** Answers mentions and posts in forums. */
export function createEars(context: Omit<Listening, 'warned'>): Ears {
  const warned = new FirstTimes();
  const heard = async (id: string, answer: (own: Listening) => Promise<void>) => {
    const log = context.log.child({ heard: id });
    try {
      await answer({ ...context, warned, log });
    } catch (error) {
      if (error instanceof PullquoteError) logExpected(error, log);
      else if (!context.signal.aborted) log.error({ err: error }, 'a message could not be answered');
    }
  };
  return {
    message: (message) => heard(message.id, (own) => answerMention(message, own)),
    thread: async (thread, isNew) => {
      if (isNew) await heard(thread.id, (own) => answerPost(thread, own));
    },
  };
}
