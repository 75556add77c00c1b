/**
 * Draws what the bot answers, as a page in the look of Discord and as pictures of it for the README:
 *
 *     npm run build && node docs/render-answer.mjs ["a question"]
 *
 * The message is the real one: the sample coverage is ingested, the question asked, and the bot's own renderer run,
 * with the settings of the environment (READER=on underlines the words that answer).
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { translator } from '../dist/src/bot/i18n/translate.js';
import { renderAnswer } from '../dist/src/bot/render/answer.js';
import { readConfig } from '../dist/src/config.js';
import { openLibraries } from '../dist/src/library/open-library.js';
import { ingestSample } from '../dist/src/library/sample.js';
import { findChromium, takePicture } from './picture/chromium.mjs';
import { page } from './picture/page.mjs';

const QUESTION = 'when did Abe visit Russia';
const IMAGES = join(dirname(fileURLToPath(import.meta.url)), 'images');

const folder = await mkdtemp(join(tmpdir(), 'pullquote-picture-'));
try {
  const message = await answerTo(process.argv[2] ?? QUESTION);
  await mkdir(IMAGES, { recursive: true });
  const chromium = findChromium();
  for (const theme of ['light', 'dark']) {
    const html = join(folder, `answer-${theme}.html`);
    await writeFile(html, page(message, theme));
    if (chromium) await takePicture(chromium, html, join(IMAGES, `answer-${theme}.png`));
  }
  if (!chromium) {
    console.error('There is no Chromium to take pictures with. On Debian: apt-get install chromium');
    console.error('Elsewhere, install Chromium or Chrome and name its program in CHROMIUM.');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The message that the bot would send in a channel. */
async function answerTo(text) {
  const { embeddingModel, reader } = readConfig(process.env);
  const libraries = await openLibraries({ dataDirectory: join(folder, 'data'), embeddingModel, reader });
  try {
    const library = await libraries.of(undefined);
    for await (const _ of ingestSample(library));
    return renderAnswer(await library.ask({ text, limit: 10 }, { channel: 'picture' }), translator('en'));
  } finally {
    await libraries.close();
  }
}
