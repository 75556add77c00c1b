import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/coverage/index.js';
import { openSettingsFile } from '../../src/store/settings-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('the settings file', () => {
  it('has the defaults where nothing was chosen, and writes nothing', async () => {
    const directory = await temporaryFolder();
    expect(await openSettingsFile(join(directory, 'none')).read()).toEqual(DEFAULT_SETTINGS);
    expect(await readdir(directory)).toEqual([]);
  });

  it('keeps what is chosen for whoever opens it next', async () => {
    const directory = await temporaryFolder();
    const settings = openSettingsFile(directory);
    await settings.change({ name: 'The Gazette', channels: ['123'] });
    const changed = await settings.change({ quotes: 1 });
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, name: 'The Gazette', channels: ['123'], quotes: 1 });
    expect(await openSettingsFile(directory).read()).toEqual(changed);
  });

  it('loses none of many changes at once', async () => {
    const settings = openSettingsFile(await temporaryFolder());
    await Promise.all([
      settings.change({ name: 'a' }),
      settings.change({ footer: 'b' }),
      settings.change({ mentions: false }),
    ]);
    expect(await settings.read()).toMatchObject({ name: 'a', footer: 'b', mentions: false });
  });

  it('takes the default for a value that cannot be, and keeps the others', async () => {
    const directory = await temporaryFolder();
    const file = { name: 'The Gazette', quotes: 99, accentColour: -1 };
    await writeFile(join(directory, 'settings.json'), JSON.stringify(file));
    expect(await openSettingsFile(directory).read()).toEqual({ ...DEFAULT_SETTINGS, name: 'The Gazette' });
  });

  it.each(['channels', 'forums', 'ingestRoles'])(
    'is refused where %s, which limit who may do what, cannot be read',
    async (name) => {
      const directory = await temporaryFolder();
      const text = JSON.stringify({ [name]: ['123', '#news'] });
      await writeFile(join(directory, 'settings.json'), text);
      const settings = openSettingsFile(directory);
      const unreadable = { code: 'settings-unreadable', message: expect.stringContaining(name) };
      await expect(settings.read()).rejects.toMatchObject(unreadable);
      await expect(settings.change({ footer: 'x' })).rejects.toMatchObject(unreadable);
      expect(await readFile(join(directory, 'settings.json'), 'utf8')).toBe(text);
    },
  );

  it('keeps what it does not know when something else is changed', async () => {
    const directory = await temporaryFolder();
    const path = join(directory, 'settings.json');
    await writeFile(path, JSON.stringify({ ofALaterVersion: 1, quotes: 99 }));
    await openSettingsFile(directory).change({ footer: 'x' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ofALaterVersion: 1, quotes: 99, footer: 'x' });
  });

  it.each(['', '{"name": "The Ga', '[]', 'null'])(
    'is neither read nor written over where it holds %j, and the error names it',
    async (text) => {
      const directory = await temporaryFolder();
      const path = join(directory, 'settings.json');
      await writeFile(path, text);
      const settings = openSettingsFile(directory);
      const unreadable = { code: 'settings-unreadable', message: expect.stringContaining(path) };
      await expect(settings.read()).rejects.toMatchObject(unreadable);
      await expect(settings.change({ name: 'x' })).rejects.toMatchObject(unreadable);
      expect(await readFile(path, 'utf8')).toBe(text);
      await rm(path);
      expect((await settings.change({ name: 'x' })).name).toBe('x');
    },
  );

  it('that the system does not give is named too', async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, 'settings.json'));
    await expect(openSettingsFile(directory).read()).rejects.toMatchObject({
      code: 'settings-unreadable',
      message: expect.stringContaining('EISDIR'),
    });
  });
});
