const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist; check the path',
  EACCES: 'may not be read; give the user that runs this permission to read it',
  EPERM: 'may not be read; give the user that runs this permission to read it',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'is too long a path',
};

/** Why the file system refused a path, in the words of an editor; completes '<name> …'. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? `could not be read (${error instanceof Error ? error.message : String(error)})`;
}
