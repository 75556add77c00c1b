import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Libraries, Library } from '../../src/library/library.js';
import { openLibraries } from '../../src/library/open-library.js';
import { ingested, MODEL } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HOME = '100000000000000001';
const SERVER = '100000000000000002';
const BRIDGE =
  'Bridge closed\n\nThe bridge over the Aln was closed on Monday because of strong winds. It opens again on Friday, the council said.\n';
const SCHOOL = 'School opened\n\nThe new school in Bergen was opened by the mayor on Friday.\n';

let libraries: Libraries;
let base: Library;
let own: Library;
beforeEach(async () => {
  const dataDirectory = join(await temporaryFolder(), 'data');
  libraries = await openLibraries({ dataDirectory, embeddingModel: MODEL, homeGuild: HOME });
  base = await libraries.of(HOME);
  own = await libraries.of(SERVER);
});
afterEach(() => libraries.close());

const put = (library: Library, text: string, name = 'message.txt') =>
  ingested(library, { type: 'bytes', name, bytes: Buffer.from(text) });
const headlines = async () =>
  (await own.browse({ offset: 0, limit: 9 })).articles.map(({ shelf, title }) => `${shelf}: ${title}`).sort();

describe('an article of the base, beside one that a server has of the same name', () => {
  it('is quoted where it is another article', async () => {
    await put(base, BRIDGE);
    await put(own, SCHOOL);
    const { quotes } = await own.ask({ text: 'why was the bridge closed' });
    expect(quotes[0]?.highlight.text).toContain('because of strong winds');
    expect(await headlines()).toEqual(['base: Bridge closed', 'own: School opened']);
  });

  it.each([
    ['the same', BRIDGE],
    ['the same with a day corrected', BRIDGE.replace('Monday', 'Tuesday')],
    ['the same under a new headline', BRIDGE.replace('Bridge closed', 'Aln bridge shut')],
  ])('stays behind the own one where that is %s', async (_, text) => {
    await put(base, BRIDGE);
    await put(own, text);
    const { quotes } = await own.ask({ text: 'why was the bridge closed', limit: 9 });
    expect(quotes.every(({ text: quote }) => text.includes(quote))).toBe(true);
    expect(await headlines()).toEqual([`own: ${text.split('\n')[0]}`]);
  });

  it('stays behind the own one of the same address, whatever that says', async () => {
    const page = (title: string, text: string) =>
      `---\ntitle: ${title}\nurl: https://quay.example/story\n---\n${text}\n`;
    await put(base, page('Bridge closed', 'The bridge was closed because of strong winds.'), 'a.md');
    await put(own, page('Correction', 'No bridge was closed.'), 'b.md');
    expect(await headlines()).toEqual(['own: Correction']);
  });
});
