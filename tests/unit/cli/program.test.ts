import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import type { GlobalOptions } from '../../../src/cli/context.js';
import { createProgram, usageProblem } from '../../../src/cli/program.js';

/** Parses a command line without running anything; answers its global options, or the line about its wrong usage. */
async function parsed(...argv: string[]): Promise<GlobalOptions | string | undefined> {
  let options: GlobalOptions | undefined;
  const program = createProgram(
    '1.2.3',
    async (given) => {
      options = given;
    },
    async () => undefined,
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return options;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return usageProblem(error) ?? 'shown';
  }
}

describe('a command line', () => {
  it.each([
    [[], 'no command'],
    [['sing'], "Unknown command 'sing'"],
    [['help', 'sing'], 'no command of that name'],
    [['ask', '--colour', 'x'], "Unknown option '--colour'"],
    [['ask', '--limit', '0', 'x'], 'whole number from 1 to 100'],
    [['ask', '--limit', '101', 'x'], 'whole number from 1 to 100'],
    [['ask', '--limit', '2.5', 'x'], 'whole number from 1 to 100'],
    [['ask', '--limit', '1e1', 'x'], 'whole number from 1 to 100'],
    [['ask', '--limit', '-1', 'x'], '--limit'],
    [['ask', '--limit'], 'argument missing'],
    [['ask', '--batch'], 'argument missing'],
    [['timeline', 'peace', '--until', '2017'], "Unknown option '--until'"],
    [['timeline', 'peace', '--from'], 'argument missing'],
    [['ingest', '--year', '17', 'a.txt'], 'whole number from 1000 to 9999'],
    [['remove'], "Missing required argument 'id'"],
    [['remove', 'a', 'b'], 'Too many arguments'],
    [['list', 'a'], 'Too many arguments'],
    [['stats', 'a'], 'Too many arguments'],
    [['source', 'a', 'b'], 'Too many arguments'],
    [['--data'], 'argument missing'],
    [['--data', '', 'list'], 'name of a folder'],
  ])('%j is wrong, and one line says why', async (argv, why) => {
    const line = await parsed(...argv);
    expect(line).toContain(why);
    expect(line).toMatch(/^[^\n]+\.$/);
  });

  it.each([
    [['ask', 'when', 'did', 'it', 'rain?'], {}],
    [['--json', '--data', 'd', 'list'], { json: true, data: 'd' }],
    [['list', '--json', '--data=d'], { json: true, data: 'd' }],
    [['ask', 'x', '--limit', '100', '--sample'], { sample: true }],
    [['source'], {}],
    [['ingest', 'a', 'b', '--year', '2017'], {}],
  ])('%j is right', async (argv, options) => {
    expect(await parsed(...argv)).toEqual(options);
  });
});
