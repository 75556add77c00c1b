import { INGEST_PROBLEM_TEXTS } from '../../../../coverage/index.js';

/** Why a file failed in an ingest, and what an ingest warns of. Each completes '<name> …'. */
export const ingestProblems = {
  ...INGEST_PROBLEM_TEXTS,
  // What the terminal says names an option of the terminal.
  'ingest-problem.year-unknown':
    'the year is unknown: the dateline gives only month and day ({day}); put the year into the file’s name or ingest with the option “year”',
} as const;
