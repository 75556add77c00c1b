import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Picture points for one of the page: sharp on screens of high density. */
const DENSITY = 2;

/** CSS pixels: the page's own width, and more height than any message has. */
const WIDTH = 680;
const HEIGHT = 3_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The program of an installed Chromium: the one named in CHROMIUM, else the first on the path. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not to be run: either way it is none.
    return false;
  }
}

/** Takes a picture of the page's content, which is as high as it happens to be. */
export async function takePicture(chromium, html, png) {
  const profile = await mkdtemp(join(tmpdir(), 'pullquote-chromium-'));
  const start = (height, ...more) =>
    run(chromium, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      `--force-device-scale-factor=${DENSITY}`,
      `--window-size=${WIDTH},${height}`,
      ...more,
      pathToFileURL(html).href,
    ]);
  try {
    const { stdout } = await start(HEIGHT, '--dump-dom');
    const [, height] = /data-height="(\d+)"/.exec(stdout) ?? [];
    if (height === undefined) throw new Error(`${chromium} did not measure the page`);
    await start(Number(height), `--screenshot=${png}`);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
