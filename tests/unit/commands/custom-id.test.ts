import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteArgument } from '../../../commands/answer-buttons.js';
import { COMPONENT_KEYS, customId, parseCustomId } from '../../../commands/custom-id.js';
import { gapsArgument } from '../../../commands/gaps.js';
import { commands } from '../../../commands/index.js';
import { timelineArgument } from '../../../commands/timeline.js';

describe('custom ids', () => {
  /** Typed out: messages with these buttons, menus and forms stand in Discord, and must go on working. */
  it('are what they were when the oldest messages were written', () => {
    expect([
      customId('source', 'x1'),
      customId('more', quoteArgument('x1', 0)),
      customId('next', quoteArgument('x1', 1)),
      customId('page', quoteArgument('x1', 2)),
      customId('reject', 'x1'),
      customId('timeline', timelineArgument({ topic: 'peace: treaty' }, 1)),
      customId('timeline-page', timelineArgument({ topic: 'Abe', from: '2017-01-01', to: '2018-12-31' }, 2)),
      customId('help', 'editors'),
      customId('ingest-cancel', '1234'),
      customId('library-page', '3'),
      customId('library-ask', 'id'),
      customId('library-remove', 'version.id'),
      customId('library-keep', 'id'),
      customId('gaps-page', gapsArgument(30, 2)),
      customId('gaps-csv', '30'),
      customId('settings-page', 'answers'),
      customId('setting', 'ingestRoles'),
      customId('setting-toggle', 'mentions'),
      customId('settings-form', ''),
      customId('settings-texts'),
    ]).toEqual([
      'source:x1',
      'more:x1:#0',
      'next:x1:#1',
      'page:x1:#2',
      'reject:x1',
      'timeline:1:::peace: treaty',
      'timeline-page:2:20170101:20181231:Abe',
      'help:editors',
      'ingest-cancel:1234',
      'library-page:3',
      'library-ask:id',
      'library-remove:version.id',
      'library-keep:id',
      'gaps-page:30.2',
      'gaps-csv:30',
      'settings-page:answers',
      'setting:ingestRoles',
      'setting-toggle:mentions',
      'settings-form:',
      'settings-texts',
    ]);
  });

  it('are read as they were written, whatever they name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMPONENT_KEYS), fc.string({ unit: 'binary' }), (key, argument) => {
        expect(parseCustomId(customId(key, argument))).toEqual({ key, argument });
        expect(parseCustomId(customId(key))).toEqual({ key, argument: '' });
      }),
    );
  });

  it.each(['', ':', 'sources', 'sources:x1', ' source:x1', 'constructor:x1', '__proto__', ':source'])(
    'name nothing where their key is none of ours: %j',
    (id) => {
      expect(parseCustomId(id)).toBeUndefined();
    },
  );

  it('each have one command that answers to them', () => {
    const answered = commands.flatMap(({ components = {} }) => Object.keys(components));
    expect(answered.sort()).toEqual([...COMPONENT_KEYS].sort());
  });
});
