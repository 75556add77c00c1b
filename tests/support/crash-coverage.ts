import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of small articles of every sort; each is one ingest and one commit. */
export const FOLDERS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const PLACES = ['Aberdeen', 'Bergen', 'Cádiz', '札幌', 'Đà Nẵng', 'Évora'];

function story(place: string, number: number): string {
  return [
    `The ferry to ${place} will sail ${number} times a week from June, said the harbour office of ${place} on Monday.`,
    `“We counted ${number * 1_000} passengers last year”, its head said. 😀 The crossing takes ${number} hours.`,
  ].join('\n\n');
}

/** Writes every folder in its first state. */
export async function writeCoverage(root: string): Promise<void> {
  for (const [f, folder] of FOLDERS.entries()) {
    await mkdir(join(root, folder), { recursive: true });
    const at = (name: string) => join(root, folder, `${folder}-${name}`);
    const [text, page, markdown, ...lines] = PLACES.map((place, i) =>
      story(place, f * PLACES.length + i + 2),
    );
    await writeFile(at('text.txt'), `Ferry of the ${folder} folder\n\n${text}\n`);
    await writeFile(
      at('page.html'),
      `<html><head><title>Page ${folder}</title></head><body><article><p>${page}</p></article></body></html>`,
    );
    await writeFile(at('markdown.md'), `---\ntitle: Markdown ${folder}\n---\n\n${markdown}\n`);
    const rows = lines.map((line, i) => ({ id: `${folder}-line-${i}`, title: `Line ${i}`, text: line }));
    await writeFile(at('lines.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

/** Changes the first folder: an article revised, one gone, one new. */
export async function changeFirstFolder(root: string): Promise<void> {
  const at = (name: string) => join(root, 'first', `first-${name}`);
  await writeFile(at('text.txt'), `Ferry of the first folder\n\n${story('Rügen', 77)}\n`);
  await rm(at('markdown.md'));
  await writeFile(at('late.txt'), `A late ferry\n\n${story('Skye', 88)}\n`);
}
