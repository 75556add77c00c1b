import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.js';
import { en } from '../../../../src/bot/i18n/catalogue/en/index.js';
import { catalogues } from '../../../../src/bot/i18n/catalogue/index.js';
import { intlTag } from '../../../../src/bot/i18n/format.js';
import { localiseCommand } from '../../../../src/bot/i18n/localise-command.js';
import { LANGUAGES } from '../../../../src/coverage/index.js';

const translated = LANGUAGES.filter((language) => language !== 'en');
const keys = Object.keys(en);

function messagesOf(language: (typeof LANGUAGES)[number]): [string, string][] {
  const texts: Readonly<Record<string, string>> = catalogues[language] as Record<string, string>;
  return Object.entries(texts).filter(([key]) => !key.startsWith('command.'));
}

/** Every element of a message, those within plural and select forms too. */
function elementsOf(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

function parsed(message: string): MessageFormatElement[] {
  return elementsOf(parse(message, { ignoreTag: true }));
}

/** Names of placeholders with what is done to them: 'name', 'count:number'. Plural and number both read a number. */
function placeholders(message: string): string[] {
  const found = parsed(message).flatMap((element) => {
    if (element.type === TYPE.argument) return [element.value];
    if (element.type === TYPE.number || element.type === TYPE.plural) return [`${element.value}:number`];
    return element.type === TYPE.select ? [`${element.value}:select`] : [];
  });
  return [...new Set(found)].sort();
}

/** Plural forms that whole numbers of everyday size take in a language. */
function pluralForms(language: (typeof LANGUAGES)[number]): string[] {
  const rules = new Intl.PluralRules(intlTag(language));
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))];
}

describe('the catalogues', () => {
  it.each(translated)('%s says everything that English says, and nothing else', (language) => {
    expect(
      messagesOf(language)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...keys].sort());
  });

  it.each(translated)('%s uses the placeholders of the English messages', (language) => {
    for (const [key, message] of messagesOf(language)) {
      expect(placeholders(message), key).toEqual(placeholders(en[key as keyof typeof en]));
    }
  });

  it.each(LANGUAGES)('%s has every plural form that its numbers take', (language) => {
    const forms = pluralForms(language);
    for (const [key, message] of messagesOf(language)) {
      for (const element of parsed(message)) {
        if (element.type !== TYPE.plural) continue;
        const written = Object.keys(element.options);
        expect(written, key).toContain('other');
        // Where no number is said, the forms only tell none from some.
        const says = element.options['other']?.value.some(({ type }) => type === TYPE.pound);
        const needed = says
          ? forms.filter((form) => form !== 'one' || language === 'ru' || !written.includes('=1'))
          : [];
        expect(written, key).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it.each(['fr', 'pt', 'ru'] as const)(
    '%s names the number where “one” is also said of others',
    (language) => {
      for (const [key, message] of messagesOf(language)) {
        for (const element of parsed(message)) {
          if (element.type !== TYPE.plural) continue;
          const one = element.options['one']?.value ?? [];
          if (one.length > 0)
            expect(
              one.map(({ type }) => type),
              key,
            ).toContain(TYPE.pound);
        }
      }
    },
  );

  it.each(translated)('%s leaves no long message in English', (language) => {
    for (const [key, message] of messagesOf(language)) {
      const english = en[key as keyof typeof en];
      if ((english.match(/\p{L}{2,}/gu) ?? []).length > 3) expect(message, key).not.toBe(english);
    }
  });

  it.each(LANGUAGES)('%s has no straight quotes, which would switch placeholders off', (language) => {
    for (const [key, message] of messagesOf(language)) expect(message, key).not.toContain("'");
  });

  it.each(LANGUAGES)('%s names only commands that there are', (language) => {
    const names = commands.map(({ data }) => data.name);
    for (const [key, message] of messagesOf(language)) {
      const named = [...message.matchAll(/(?<![\p{L}\p{N}/.{}])\/([a-z]+)/gu)].map(([, name]) => name);
      for (const name of named) expect(names, key).toContain(name);
    }
  });

  it.each(LANGUAGES)(
    '%s fits the short places: titles and labels of forms, labels of buttons',
    (language) => {
      for (const [key, message] of messagesOf(language)) {
        if (key.startsWith('settings.form-')) expect(message.length, key).toBeLessThanOrEqual(45);
        if (/^answer\.|\.(remove|keep|export|cancel|to-\w+)$/.test(key) && message.length > 80) {
          expect(en[key as keyof typeof en].length, key).toBeGreaterThan(60);
        }
      }
    },
  );

  it.each(translated)('%s has the texts of all commands, and of no others', (language) => {
    const used: string[] = [];
    const missing: string[] = [];
    for (const { data } of commands) {
      localiseCommand(data, (asked, key) => {
        if (asked === language) {
          used.push(key);
          if (catalogues[language][key] === undefined) missing.push(key);
        }
        return undefined;
      });
    }
    const written = Object.keys(catalogues[language]).filter((key) => key.startsWith('command.'));
    expect(missing).toEqual([]);
    expect(written.filter((key) => !used.includes(key))).toEqual([]);
  });
});

/** What they throw is told to whoever starts the bot, in a terminal or a log: nobody in Discord sees it. */
const BEFORE_DISCORD = ['src/config.ts', 'src/bot/connection/connecting.ts', 'src/bot/connection/shards.ts'];
/** Codes of what stops nothing and is thrown at nobody: it is logged, and told in a terminal. */
const LOGGED = ['answer-not-kept', 'answers-broken', 'readers-damaged'];
/** Folders below `src` that only the terminal runs. */
const TERMINAL = ['cli', 'evaluation'];

describe('errors', () => {
  it('can all be said in every language', async () => {
    const codes: string[] = [];
    for (const folder of ['src', 'commands', 'embeddings']) {
      for (const file of await readdir(folder, { recursive: true })) {
        const path = join(folder, file);
        if (!file.endsWith('.ts') || TERMINAL.some((room) => file.startsWith(room))) continue;
        if (BEFORE_DISCORD.includes(path)) continue;
        const source = await readFile(path, 'utf8');
        const thrown = /(?:new \w*Error|super|RebuildNeededError)\(\s*'([a-z]+(?:-[a-z]+)+)'/g;
        codes.push(...[...source.matchAll(thrown)].map(([, code]) => String(code)));
      }
    }
    const unsaid = codes.filter((code) => !keys.includes(`error.${code}.message`) && !LOGGED.includes(code));
    expect(unsaid).toEqual([]);
    expect(codes.length).toBeGreaterThan(20);
  });

  it('have both a message and advice', () => {
    const messages = keys.filter((key) => /^error\..*\.message$/.test(key));
    const advice = keys.filter((key) => /^error\..*\.advice$/.test(key));
    expect(advice.map((key) => key.replace(/advice$/, 'message')).sort()).toEqual(messages.sort());
  });
});
