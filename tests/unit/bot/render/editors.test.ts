import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderGaps, renderGapsFile } from '../../../../src/bot/render/gaps.js';
import { renderArticle, renderArticleList, renderRemoval } from '../../../../src/bot/render/library.js';
import { renderPrivacy } from '../../../../src/bot/render/privacy.js';
import { renderSettingChanges, renderSettings, settingsForm } from '../../../../src/bot/render/settings.js';
import { renderStatistics } from '../../../../src/bot/render/statistics.js';
import {
  DEFAULT_SETTINGS,
  type Gap,
  LANGUAGES,
  type Settings,
  type ShelvedArticle,
} from '../../../../src/coverage/index.js';
import type { LibraryStatistics } from '../../../../src/library/library.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { loadContract } from '../../../support/discord/contract.js';
import { visibleText } from '../../../support/discord/plain-text.js';
import { hostileText } from '../../../support/hostile-text.js';

const anyLanguage = fc.constantFrom(...LANGUAGES).map(translator);

const hostileArticle: fc.Arbitrary<ShelvedArticle> = fc
  .record({
    id: hostileText.filter((id) => id !== ''),
    title: hostileText,
    source: hostileText,
    author: hostileText,
    url: fc.oneof(fc.webUrl(), hostileText),
    published: fc.constantFrom('2017-07-07', '2017-07-07T10:00:00+09:00', 'soon'),
    path: hostileText,
    shelf: fc.constantFrom('own', 'base'),
  })
  .map(({ path, ...article }) => ({
    ...article,
    key: 'k',
    revision: 12,
    contentHash: 'a'.repeat(64),
    ingestedAt: '2026-06-01T10:00:00.000Z',
    origin: { path },
    passages: 1_234_567,
    length: 1_234_567,
  }));

const hostileGap: fc.Arbitrary<Gap> = fc.record({
  kind: fc.constantFrom('unanswered', 'rejected'),
  question: hostileText,
  count: fc.nat(),
  lastAsked: fc.constant('2026-06-01T10:00:00.000Z'),
  variants: fc.array(hostileText, { maxLength: 3 }),
});

const id = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
const hostileSettings: fc.Arbitrary<Settings> = fc.record({
  channels: fc.array(id, { maxLength: 25 }),
  forums: fc.array(id, { maxLength: 25 }),
  ingestRoles: fc.array(id, { maxLength: 25 }),
  mentions: fc.boolean(),
  threads: fc.boolean(),
  name: hostileText.map((text) => text.slice(0, 80)),
  footer: hostileText.map((text) => text.slice(0, 200)),
  accentColour: fc.nat(0xffffff),
  language: fc.constantFrom('reader', ...LANGUAGES),
  quotes: fc.constantFrom(1, 2, 3),
  certainty: fc.constantFrom('careful', 'balanced', 'generous'),
  adminChannel: fc.oneof(id, fc.constant('')),
});

describe('what editors see is accepted by Discord, in every language', () => {
  it('for any list of articles', () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileArticle, { maxLength: 10 }), (t, articles) => {
        const list = { articles, total: 1_234_567, page: 99_999, pages: 123_457 };
        expectAccepted(renderArticleList({ type: 'article-list', ...list }, t));
      }),
      { numRuns: 30 },
    );
  });

  it('for any article, asked about or removed', () => {
    fc.assert(
      fc.property(anyLanguage, hostileArticle, (t, article) => {
        expectAccepted(renderArticle({ type: 'article', article }, t));
        for (const stage of ['asked', 'asked-again', 'done', 'called-off'] as const) {
          expectAccepted(renderRemoval({ type: 'removal', stage, article }, t));
        }
      }),
    );
  });

  it('for any gaps', () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileGap, { maxLength: 12 }), (t, gaps) => {
        const shown = { gaps, days: 365, keptDays: 9_999, page: 0, pages: 2 };
        expectAccepted(renderGaps({ type: 'gaps', ...shown }, t));
        const maxBytes = 1_000;
        const file = renderGapsFile({ type: 'gaps-file', gaps, days: 1 }, t, maxBytes);
        expectAccepted(file);
        expect(file.files?.[0]?.bytes.byteLength).toBeLessThanOrEqual(maxBytes);
      }),
      { numRuns: 50 },
    );
  });

  it('for any settings, their form and their changes', () => {
    fc.assert(
      fc.property(anyLanguage, hostileSettings, (t, settings) => {
        expectAccepted(renderSettings({ type: 'settings', settings, page: 'places' }, t));
        expectAccepted(renderSettings({ type: 'settings', settings, page: 'answers' }, t));
        const changes = renderSettingChanges(DEFAULT_SETTINGS, settings, '<@1>', t);
        if (changes) expectAccepted(changes);
        const form = settingsForm(settings, t);
        expect(loadContract()?.schemaViolation('ModalInteractionCallbackRequestData', form)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it.each(LANGUAGES)('for statistics and privacy in %s', (language) => {
    const t = translator(language);
    const days = Array.from({ length: 30 }, (_, i) => ({
      day: `2026-06-${String(i + 1).padStart(2, '0')}`,
      asked: 123_456,
      answered: 12_345,
    }));
    const latency = { median: 12.3, p95: 45_678.9 };
    const activity = { days, asked: 3_703_680, answered: 370_350, rejected: 1_234, latency };
    const statistics = {
      ...{ articles: 1_234_567, passages: 12_345_678, base: { articles: 1, passages: 2 } },
      keepQuestionsDays: 90,
    } as LibraryStatistics;
    expectAccepted(
      renderStatistics({ type: 'statistics', statistics, activity, days: 30 }, new Uint8Array(1), t),
    );
    expectAccepted(renderPrivacy({ type: 'privacy', keptDays: 90 }, t));
    expectAccepted(renderPrivacy({ type: 'privacy', keptDays: 0 }, t));
  });
});

describe('what editors see', () => {
  const t = translator('en');

  it('takes no formatting from titles and questions', () => {
    const article = {
      ...{ id: 'x', key: 'k', revision: 1, contentHash: '', passages: 1, length: 1, shelf: 'own' as const },
      ...{ title: '**@everyone** [x](https://evil.example)', origin: { path: '`p`' } },
      ingestedAt: '2026-06-01T10:00:00.000Z',
    };
    const { description = '' } =
      renderArticleList({ type: 'article-list', articles: [article], total: 1, page: 0, pages: 1 }, t)
        .embeds?.[0] ?? {};
    expect(visibleText(description)).toBe('**@everyone** [x](https://evil.example)\n-# x');
  });

  it('says nothing of settings that did not change', () => {
    expect(renderSettingChanges(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS }, '<@1>', t)).toBeUndefined();
  });
});
