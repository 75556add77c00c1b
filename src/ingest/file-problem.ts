import { errorCode, type IngestProblem, ingestProblem } from '../coverage/index.js';

/** Why the file system refused a path, by its error codes (errno). */
const PROBLEMS = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  ELOOP: 'link-to-itself',
  ENAMETOOLONG: 'path-too-long',
} as const;

/** Why the file system refused a path. */
export function fileProblem(error: unknown): IngestProblem {
  const code = errorCode(error) ?? '';
  if (isKnown(code)) return ingestProblem(PROBLEMS[code]);
  return ingestProblem('unreadable', { cause: error instanceof Error ? error.message : String(error) });
}

function isKnown(code: string): code is keyof typeof PROBLEMS {
  return Object.hasOwn(PROBLEMS, code);
}
