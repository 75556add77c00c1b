import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  CERTAINTIES,
  DEFAULT_SETTINGS,
  DISCORD_ID,
  errorCode,
  LANGUAGES,
  QUOTE_COUNTS,
  type Settings,
} from '../coverage/index.js';
import { replaceDurably } from './disk/durable-file.js';
import { makeFolder } from './disk/make-folder.js';
import { UnreadableSettingsError, writeFailure } from './errors.js';

const FILE = 'settings.json';

const id = z.string().regex(DISCORD_ID);

/** Each setting by itself: one that cannot be read takes its default and does not take the others with it. */
const SCHEMA: { readonly [Name in keyof Settings]: z.ZodType<Settings[Name]> } = {
  channels: z.array(id),
  forums: z.array(id),
  mentions: z.boolean(),
  threads: z.boolean(),
  ingestRoles: z.array(id),
  name: z.string(),
  accentColour: z.int().min(0).max(0xffffff),
  footer: z.string(),
  language: z.enum([...LANGUAGES, 'reader']),
  quotes: z.literal(QUOTE_COUNTS),
  certainty: z.enum(CERTAINTIES),
  adminChannel: z.union([id, z.literal('')]),
};

/** Who may do what and where: a default in their place might allow what was forbidden. */
const LIMITS: ReadonlySet<string> = new Set<keyof Settings>(['channels', 'forums', 'ingestRoles']);

/**
 * What the editors chose, in a file of the data folder; the defaults where there is none. A file that cannot be read is
 * left as it is: both throw UnreadableSettingsError.
 */
export interface SettingsFile {
  read(): Promise<Settings>;
  /** Throws ReadOnlyLibraryError, DiskFullError too. */
  change(change: Partial<Settings>): Promise<Settings>;
}

/** Reads anew each time, so that several processes see each other's changes. */
export function openSettingsFile(directory: string): SettingsFile {
  const path = join(directory, FILE);
  const stored = async () => objectIn(await textOf(path), path);
  const read = async (): Promise<Settings> => settingsOf(await stored(), path);
  let changing: Promise<unknown> = Promise.resolve();
  const write = async (change: Partial<Settings>): Promise<Settings> => {
    // What this version does not know, or cannot read, stays in the file.
    const values = { ...(await stored()), ...change };
    const settings = settingsOf(values, path);
    try {
      await makeFolder(directory);
      await replaceDurably(path, Buffer.from(`${JSON.stringify(values, undefined, 2)}\n`));
    } catch (error) {
      throw writeFailure(directory, error);
    }
    return settings;
  };
  return {
    read,
    change: (change) => {
      const run = changing.then(() => write(change));
      changing = run.catch(() => {
        // Told to whoever asked for this change; the next one is tried all the same.
      });
      return run;
    },
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return '{}';
    throw new UnreadableSettingsError(path, errorCode(error) ?? String(error), error);
  }
}

function settingsOf(values: Readonly<Record<string, unknown>>, path: string): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(SCHEMA)) {
    const parsed = schema.safeParse(values[name]);
    if (parsed.success) settings[name] = parsed.data;
    else if (LIMITS.has(name) && values[name] !== undefined) {
      throw new UnreadableSettingsError(path, `“${name}” is no list of ids`);
    }
  }
  // Every name of Settings has its default or a value that its schema let through.
  return settings as unknown as Settings;
}

/** Half-written by something else than us, or not ours at all: to write over it would lose what was chosen. */
function objectIn(text: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableSettingsError(path, 'it is not JSON', cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new UnreadableSettingsError(path, 'it is not a JSON object');
}
