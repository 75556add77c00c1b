import { describe, expect, it } from 'vitest';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderWrittenCitations } from '../../../../src/bot/render/written-citations.js';

const t = translator('en');

describe('written citations in Discord', () => {
  it('stand in a code block, without the carriage returns of RIS', () => {
    const { content, files } = renderWrittenCitations(
      { format: 'ris', text: 'TY  - NEWS\r\nER  - \r\n', question: 'who *won*?' },
      t,
    );
    expect(content).toBe('> who \\*won\\*?\nCitation as RIS\n```\nTY  - NEWS\nER  -\n```');
    expect(files).toBeUndefined();
  });

  it('come as the file that was written where they would break out of a code block, or are long', () => {
    for (const text of ['``` @everyone', 'x'.repeat(2_000)]) {
      const { content, files } = renderWrittenCitations({ format: 'bibtex', text }, t);
      expect(content).toBe('Citation as BibTeX');
      expect(files?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
        ['citations.bib', text],
      ]);
    }
  });
});
