import type { EditorOutcome } from '../../../commands/editor-outcome.js';
import type { Translate } from '../i18n/translate.js';
import { ACCENT_COLOUR, type Message } from './message.js';

/** What is kept of what readers ask, and for how long. */
export function renderPrivacy(
  { keptDays }: Extract<EditorOutcome, { type: 'privacy' }>,
  t: Translate,
): Message {
  const kept =
    keptDays === 0
      ? [t('privacy.no-questions')]
      : [t('privacy.questions', { days: keptDays }), t('privacy.direct')];
  const lines = [
    ...kept,
    t('privacy.answers'),
    t('privacy.feedback'),
    t('privacy.reading'),
    t('privacy.discord'),
  ];
  return {
    content: '',
    embeds: [
      {
        title: t('privacy.title'),
        description: lines.map((line) => `- ${line}`).join('\n'),
        color: ACCENT_COLOUR,
      },
    ],
  };
}
