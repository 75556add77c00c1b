import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId } from '../../../../commands/custom-id.js';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderIngest, renderIngestStuck } from '../../../../src/bot/render/ingest.js';
import { ingestProblem, type Language } from '../../../../src/coverage/index.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { hostileText } from '../../../support/hostile-text.js';
import { english, everyText, foreignMarkdown } from '../../../support/rendered.js';

describe('renderIngest', () => {
  const summary = {
    added: 1,
    revised: 2,
    unchanged: 3,
    removed: 4,
    failed: [],
    failedCount: 0,
    warnings: [],
    warningCount: 0,
    passages: 9,
    tookMs: 1,
  };

  it('sums up what changed, with the reason of each failure', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('empty') }];
    const message = renderIngest(
      { type: 'finished', summary: { ...summary, failed, failedCount: 1 } },
      '1',
      english,
    );
    expect(message.embeds?.[0]?.description).toBe('1 new · 2 revised · 3 unchanged · 4 removed · 1 failed');
    expect(message.embeds?.[0]?.fields).toEqual([{ name: 'Failed', value: '- a.txt: is empty' }]);
  });

  it('says how many more failed than are named', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('empty') }];
    const many = { ...summary, failed, failedCount: 1_000_000 };
    const [embed] = renderIngest({ type: 'finished', summary: many }, '1', english).embeds ?? [];
    expect(embed?.description).toMatch(/ · 1,000,000 failed$/);
    expect(embed?.fields).toEqual([{ name: 'Failed', value: '- a.txt: is empty\nand 999,999 more' }]);
  });

  it('says in the reader’s language why a file failed and what to know of another', () => {
    const failed = [{ name: 'a.txt', ...ingestProblem('too-large', { size: '50', limit: '10' }) }];
    const warnings = [{ name: 'b.md', ...ingestProblem('date-impossible', { date: '31 April 2017' }) }];
    const event = {
      type: 'finished',
      summary: { ...summary, failed, failedCount: 1, warnings, warningCount: 1 },
    } as const;
    const values = (language: Language) =>
      renderIngest(event, '1', translator(language)).embeds?.[0]?.fields?.map(({ value }) => value);
    expect(values('de')).toEqual([
      '- a.txt: ist zu groß: 50 MB, wo höchstens 10 MB gelesen werden; teilen Sie es in Artikel auf',
      '- b.md: das Datum „31 April 2017“ gibt es nicht; der Artikel hat kein Datum',
    ]);
    expect(values('en')).toEqual([`- a.txt: ${failed[0]?.reason}`, `- b.md: ${warnings[0]?.reason}`]);
  });

  it('is accepted by Discord for any number of failures and any names', () => {
    const failure = fc.tuple(hostileText, hostileText).map(([name, cause]) => ({
      name,
      ...ingestProblem('unreadable', { cause }),
    }));
    const failures = fc.array(failure, { maxLength: 60 });
    fc.assert(
      fc.property(failures, failures, fc.nat(), hostileText, (failed, warnings, more, name) => {
        const failedCount = failed.length + more;
        const warningCount = warnings.length + more;
        const message = renderIngest(
          { type: 'finished', summary: { ...summary, failed, failedCount, warnings, warningCount } },
          '1',
          english,
        );
        expectAccepted(message);
        expectAccepted(renderIngest({ type: 'reading', articles: 1, name }, '1', english));
        for (const text of everyText(message)) expect(foreignMarkdown(text)).toBe('');
      }),
    );
  });
});

describe('renderIngestStuck', () => {
  it('keeps the button that cancels, and says where the result will be found', () => {
    const told = renderIngestStuck('1', true, english);
    expect(told.content).toMatch(
      /I am not allowed to write in this channel.*The admin channel is told of it\.$/,
    );
    expect(told.components?.[0]?.components).toMatchObject([
      { label: 'Cancel', custom_id: customId('ingest-cancel', '1') },
    ]);
    expect(renderIngestStuck('1', false, english).content).toMatch(/\/library list shows the articles\.$/);
  });
});
