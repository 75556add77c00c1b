import { ingestProblem } from '../../coverage/index.js';
import { articleFromRecord } from '../article-record.js';

/** One record of many as an article. It fails alone where it is nested too deep. */
export function readRecord(record: unknown): ReturnType<typeof articleFromRecord> {
  try {
    return articleFromRecord(record);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: ingestProblem('nested-too-deep') };
  }
}
