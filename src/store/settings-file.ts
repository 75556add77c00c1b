import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../coverage/index.js';
import { replaceDurably } from './disk/durable-file.js';
import { errorCode, writeFailure } from './errors.js';

const FILE = 'settings.json';

const id = z.string().regex(/^\d{1,20}$/);

/** Each setting by itself: one that cannot be read falls back to its default and does not take the others with it. */
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
  quotes: z.int().min(1).max(3),
  certainty: z.enum(['careful', 'balanced', 'generous']),
  adminChannel: z.union([id, z.literal('')]),
};

/** What the editors chose, in a file of the data folder; the defaults where there is none. */
export interface SettingsFile {
  read(): Promise<Settings>;
  /** Throws ReadOnlyLibraryError, DiskFullError. */
  change(change: Partial<Settings>): Promise<Settings>;
}

/** Reads anew each time, so that several processes see each other's changes. */
export function openSettingsFile(directory: string): SettingsFile {
  const path = join(directory, FILE);
  const read = async (): Promise<Settings> => parse(await textOf(path));
  let changing: Promise<unknown> = Promise.resolve();
  const write = async (change: Partial<Settings>): Promise<Settings> => {
    const settings = parse(JSON.stringify({ ...(await read()), ...change }));
    try {
      await mkdir(directory, { recursive: true });
      await replaceDurably(path, Buffer.from(`${JSON.stringify(settings, undefined, 2)}\n`));
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
    throw error;
  }
}

function parse(text: string): Settings {
  const values = objectOf(text);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(SCHEMA)) {
    const parsed = schema.safeParse(values[name]);
    if (parsed.success) settings[name] = parsed.data;
  }
  // Every name of Settings has its default or a value that its schema let through.
  return settings as unknown as Settings;
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Half-written by something else than us: the defaults hold, and the next change writes the file anew.
    return {};
  }
}
