import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../embeddings/splitting/passages.js';
import { terms } from '../../embeddings/terms/terms.js';
import { slice } from '../../src/coverage/index.js';
import { sampleCoverage } from '../../src/library/sample.js';
import { FORMAT } from '../../src/store/embedded/manifest.js';

/**
 * What the texts below are cut and indexed into, by format. Where this fails, an article in an existing library would keep
 * what it was cut into before, beside new ones and questions that are indexed otherwise: raise FORMAT, and add a line.
 */
const CUT: Readonly<Record<number, string>> = {
  3: '8c1ae4f7d16ec2fe4abb2562109a28bf511f086053e319797463e7a0a6148214',
};

const TEXTS = [
  'HARWICK, May 3 (Desk) - The U.S. envoy, Dr. J. P. Orlov, said 3.5 million people left. “We know why,” he said. “It was No. 7.”',
  'What we know:\n\n• The bridge closed at 6 a.m.\n• Two people were hurt\n• It reopens on 12 June\n\nWhat we do not know:\n\n• Who is to pay',
  'Club | Won | Points\nHarwick Rovers | 22 | 51\nTind | 19 | 44\n\nHarwick won the league for the first time.',
  'I am planning a trip to Tind and wonder whether I need a visa. Can anybody help?\n\nYou do not need one for a stay of up to 90 days.\n\nThanks! That is what I hoped for.',
  '東京で7日、日露両国の会合が開かれた。「準備は順調だ」と岸田氏は述べた。\n\nDer Bürgermeister, geb. 1961 in Köln, trat am 3. Mai zurück. L’école d’Orléans a rouvert.',
  `Correction: an earlier version of this article gave the wrong date.\n\n${'The council met, and it voted, and it adjourned; '.repeat(40)}nobody objected.`,
];

describe('the format of a library', () => {
  it('is another one where texts are cut or indexed otherwise', async () => {
    const files = (await readdir(sampleCoverage())).filter((file) => file.endsWith('.md')).sort();
    const sample = await Promise.all(files.map((file) => readFile(join(sampleCoverage(), file), 'utf8')));
    const cut = [...TEXTS, ...sample].map((text) =>
      splitPassages(text, { start: 0, end: text.length }).map(({ start, end, sentences }) => ({
        at: [start, end, ...sentences.flatMap((sentence) => [sentence.start, sentence.end])],
        terms: terms(slice(text, { start, end })),
      })),
    );
    expect(createHash('sha256').update(JSON.stringify(cut)).digest('hex')).toBe(CUT[FORMAT]);
  });
});
