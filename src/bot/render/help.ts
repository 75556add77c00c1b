import { customId } from '../../../commands/custom-id.js';
import type { HelpPage, ReaderOutcome } from '../../../commands/reader-outcome.js';
import type { MessageKey, Translate } from '../i18n/translate.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { button, row } from './components.js';
import { dress, type Look } from './look.js';
import type { Message } from './message.js';

/** Code units of an example. */
const EXAMPLE_LENGTH = 150;

const TEXTS: Readonly<Record<HelpPage, readonly MessageKey[]>> = {
  readers: [
    'help.what',
    'help.ask',
    'help.filters',
    'help.timeline',
    'help.follow-up',
    'help.message',
    'help.buttons',
    'help.privacy',
  ],
  editors: ['help.ingest', 'help.library', 'help.gaps', 'help.settings'],
};

const TITLES: Readonly<Record<HelpPage, MessageKey>> = {
  readers: 'help.readers',
  editors: 'help.editors',
};

/**
 * One of two screens of text, and a button to the other; in direct messages, where there are no editors, that for readers
 * alone.
 */
export function renderHelp(
  { page: wanted, examples, empty }: Extract<ReaderOutcome, { type: 'help' }>,
  t: Translate,
  look: Look,
  isInServer: boolean,
): Message {
  const page = isInServer ? wanted : 'readers';
  const other = page === 'readers' ? 'editors' : 'readers';
  const lines = TEXTS[page].map((key) => `- ${t(key)}`);
  const shown = examples.map((example) => `> ${cutTo(EXAMPLE_LENGTH, oneLine(example), escapeMarkdown)}`);
  const tried = page === 'readers' && shown.length > 0 ? ['', t('help.examples'), ...shown] : [];
  const nothing = empty ? ['', t('help.empty')] : [];
  return {
    embeds: [
      { ...dress(look), title: t(TITLES[page]), description: [...lines, ...tried, ...nothing].join('\n') },
    ],
    components: isInServer ? row(button(t(TITLES[other]), customId('help', other))) : [],
  };
}
