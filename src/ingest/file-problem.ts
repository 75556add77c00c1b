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

/** What Node.js has in place of bytes that are not UTF-8: the name with it is the name of no file. */
const REPLACED = '\ufffd';

/** Why the file system refused a path. */
export function fileProblem(error: unknown, path: string): IngestProblem {
  const code = errorCode(error) ?? '';
  if (code === 'ENOENT' && path.includes(REPLACED)) return ingestProblem('name-not-utf-8');
  if (isKnown(code)) return ingestProblem(PROBLEMS[code]);
  return ingestProblem('unreadable', { cause: error instanceof Error ? error.message : String(error) });
}

function isKnown(code: string): code is keyof typeof PROBLEMS {
  return Object.hasOwn(PROBLEMS, code);
}
