import { describe, expect, it } from 'vitest';
import { EXIT, reportFailure } from '../../../src/cli/failure.js';
import { createLog } from '../../../src/log.js';

describe('a failure that nobody expected', () => {
  const report = async (level: string) => {
    const logged: string[] = [];
    const said: string[] = [];
    const log = createLog({ level, stream: { write: (line) => void logged.push(line) } });
    const status = await reportFailure(
      new TypeError('x is not a function'),
      async () => log,
      (line) => void said.push(line),
    );
    expect(status).toBe(EXIT.failed);
    return { logged, said };
  };

  it('is logged whole under the id that is shown', async () => {
    const { logged, said } = await report('error');
    const [, id = ''] = /\((\w+)\); the log above says what\.$/.exec(said[0] ?? '') ?? [];
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ id, err: { message: 'x is not a function' } });
  });

  it('sends nobody to a log that is switched off', async () => {
    const { logged, said } = await report('silent');
    expect(logged).toEqual([]);
    expect(said).toEqual([
      'Something went wrong that should not have (TypeError: x is not a function).',
      'Run it again with LOG_LEVEL=error to see where.',
    ]);
  });
});
