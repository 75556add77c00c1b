import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../src/library/library.js';
import { ingested, modelLibrary } from './model-library.js';
import { temporaryFolder } from './temporary-folder.js';

export const HARBOUR = `Harbour to reopen in May

The council voted on Monday to reopen the old harbour. Repairs to the eastern quay cost 4.2 million crowns – “a fair price”, said the mayor, Ines Holm.

Fishing boats may return on 3 May, and ferries a week later.
`;
const LIBRARY = `---
title: Night reading
published: 2024-02-09
source: The Quay
author: R. Aziz
url: https://quay.example/night-reading?utm_source=feed
---

The public library stays open until midnight from Tuesday. Students had collected 2,300 signatures for it. 😀 Coffee is sold on the ground floor.
`;
export const TRAM = {
  id: 'tram-7',
  title: 'Tram 7 grows',
  date: '2023-11-30',
  text: 'Tram line 7 will run to the airport from 2026. The city builds eleven new stops.',
};
const BRIDGE = {
  id: 'bridge',
  title: 'Bridge closed',
  text: '強風のため橋は閉鎖された。再開は金曜日の予定である。 The bridge over the Aln was closed because of strong winds.',
};

/** Four articles in three files: text, Markdown and lines of JSON. */
export async function writeCoverage(folder: string): Promise<void> {
  await writeFile(join(folder, 'library.md'), LIBRARY);
  await writeSome(folder);
}

/** Three of them, in two files. */
async function writeSome(folder: string): Promise<void> {
  await writeFile(join(folder, 'harbour.txt'), HARBOUR);
  await writeFile(join(folder, 'wire.jsonl'), `${JSON.stringify(TRAM)}\n${JSON.stringify(BRIDGE)}\n`);
}

/** A library of three articles, and the folders of its data and of its coverage, which a test may change. */
export async function changeable(): Promise<{ data: string; coverage: string; library: Library }> {
  const folder = await temporaryFolder();
  const paths = { data: join(folder, 'data'), coverage: join(folder, 'coverage') };
  await mkdir(paths.coverage);
  await writeSome(paths.coverage);
  const library = await modelLibrary(paths.data);
  await ingested(library, paths.coverage);
  return { ...paths, library };
}
