import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { contractMissing, loadContract } from '../../support/discord/contract.js';

const contract = loadContract();

describe.skipIf(!contract)(
  `Discord's description of its API${contractMissing ? ` (${contractMissing})` : ''}`,
  () => {
    it('needs the repairs that it needed when the stand-in was written', () => {
      expect(contract?.repairs).toMatchInlineSnapshot(`
      {
        "closedObjects": 224,
        "emptyEnums": 2,
        "nsfw": 2,
        "permissions": 4,
        "unions": 71,
      }
    `);
    });

    const put = (body: unknown) =>
      contract?.violation({
        method: 'PUT',
        path: '/applications/1/commands',
        query: new URLSearchParams(),
        body,
        files: [],
      });

    it('takes the commands as they are registered', () => {
      expect(put(commands.map(({ data }) => data))).toBeUndefined();
    });

    it('notices a misspelt key', () => {
      expect(put([{ name: 'ask', description: 'Ask', default_member_permision: '32' }])).toContain(
        'additional properties',
      );
    });

    it('notices an option that breaks the rules of its type', () => {
      expect(
        put([{ name: 'ask', options: [{ type: 3, name: 'q', description: 'Q', max_length: 7_000 }] }]),
      ).toContain('6000');
    });

    it('notices a request that Discord does not know', () => {
      const query = new URLSearchParams();
      expect(
        contract?.violation({ method: 'GET', path: '/nowhere', query, body: undefined, files: [] }),
      ).toContain('no such');
    });
  },
);
