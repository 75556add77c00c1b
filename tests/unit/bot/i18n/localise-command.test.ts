import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.js';
import { localiseCommand } from '../../../../src/bot/i18n/localise-command.js';

/** Discord's locales, beside English, that we speak. */
const LOCALES = ['fr', 'de', 'es-ES', 'es-419', 'pt-BR', 'ru', 'ja'];

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

type Localisations = Readonly<Record<string, string>>;

interface Part {
  readonly name: string;
  readonly name_localizations?: Localisations;
  readonly description?: string;
  readonly description_localizations?: Localisations;
  readonly type?: number;
  readonly value?: string | number;
  readonly options?: readonly Part[];
  readonly choices?: readonly Part[];
}

const MESSAGE_MENU = 3;

const localised = commands.map(({ data }) => localiseCommand(data) as Part);

function partsOf(part: Part): Part[] {
  return [part, ...[...(part.options ?? []), ...(part.choices ?? [])].flatMap(partsOf)];
}

function longest(text: string, localisations: Localisations = {}): number {
  return Math.max(...[text, ...Object.values(localisations)].map((one) => one.length));
}

describe('commands in Discord’s languages', () => {
  it.each(localised)('/$name has names and descriptions in all', (command) => {
    for (const part of partsOf(command)) {
      expect(Object.keys(part.name_localizations ?? {}), part.name).toEqual(LOCALES);
      if (part.description === undefined) continue;
      expect(Object.keys(part.description_localizations ?? {}), part.name).toEqual(LOCALES);
    }
  });

  it.each(localised)('/$name keeps to Discord’s rules for names and descriptions', (command) => {
    const choices = new Set(partsOf(command).flatMap((part) => part.choices ?? []));
    for (const part of partsOf(command)) {
      for (const name of [part.name, ...Object.values(part.name_localizations ?? {})]) {
        if (choices.has(part)) expect(name.length).toBeLessThanOrEqual(100);
        else if (part === command && part.type === MESSAGE_MENU) expect(name).toMatch(/^.{1,32}$/u);
        else {
          expect(name).toMatch(NAME);
          expect(name).toBe(name.toLowerCase());
        }
      }
      for (const text of Object.values(part.description_localizations ?? {})) {
        expect(text).toMatch(/^.{1,100}$/u);
      }
    }
  });

  it.each(localised)('/$name has no two options or choices of one name', (command) => {
    for (const { options = [], choices = [] } of partsOf(command)) {
      for (const siblings of [options, choices]) {
        for (const locale of LOCALES) {
          const names = siblings.map(({ name_localizations: names }) => names?.[locale]);
          expect(new Set(names).size).toBe(siblings.length);
        }
      }
    }
  });

  it('no two commands have one name in any language', () => {
    for (const locale of LOCALES) {
      const names = localised.map(({ name_localizations: names }) => names?.[locale]);
      expect(new Set(names).size).toBe(commands.length);
    }
  });

  it.each(localised)('/$name says no more than the 8,000 characters that Discord counts', (command) => {
    // Of each text the longest translation counts.
    const counted = partsOf(command).map(
      ({ name, name_localizations, description = '', description_localizations, value = '' }) =>
        longest(name, name_localizations) +
        longest(description, description_localizations) +
        String(value).length,
    );
    expect(counted.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(8_000);
  });

  it('leaves a command as it is in all else', () => {
    for (const { data } of commands) {
      expect(localiseCommand(data, () => undefined)).toEqual(data);
      expect(localiseCommand(data)).toMatchObject(data);
    }
  });
});
