import { PullquoteError } from '../src/coverage/index.js';
import type { IngestOptions } from '../src/library/library.js';
import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD, optionType } from './discord-values.js';
import { FileTooLargeError, type HandedFile } from './handed-file.js';

/** Bytes of a handed file. An article is some kilobytes and a JSONL corpus some megabytes; Discord's own limit without a boost is 10 MiB. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Endings of the files that the readers take. */
export const FILE_TYPES = ['.txt', '.md', '.html', '.jsonl'] as const;

function refuseUnreadable(file: HandedFile): void {
  const name = file.name.toLowerCase();
  if (!FILE_TYPES.some((ending) => name.endsWith(ending))) {
    throw new PullquoteError(
      'unknown-file-type',
      'I cannot read that type of file.',
      `Attach one that ends in ${FILE_TYPES.join(', ')}.`,
    );
  }
  if (file.size > MAX_FILE_BYTES) throw new FileTooLargeError(MAX_FILE_BYTES);
}

/** Starts reading in what was handed over, else the coverage paths. The ingest runs as its events are read. */
async function execute({ options, library, coveragePaths, signal }: Invocation): Promise<Outcome> {
  const year = options.integer('year');
  const settings: IngestOptions = { signal, ...(year === undefined ? {} : { year }) };
  const file = options.file('file');
  if (file) {
    refuseUnreadable(file);
    const bytes = await file.read(MAX_FILE_BYTES);
    const { name, mediaType } = file;
    const source = { type: 'bytes', name, bytes, ...(mediaType === undefined ? {} : { mediaType }) } as const;
    return { type: 'ingest', events: library.ingest(source, settings) };
  }
  if (coveragePaths.length === 0) {
    throw new PullquoteError(
      'no-coverage-folder',
      'There is no coverage folder to re-read.',
      'Attach a file, or have the operator set COVERAGE_DIR.',
    );
  }
  return { type: 'ingest', events: library.ingest({ type: 'paths', paths: coveragePaths }, settings) };
}

/** `/ingest [file]`, for members who may manage the server. */
export const ingest: Command = {
  data: {
    name: 'ingest',
    description: 'Add articles: from a file, or by re-reading the coverage folder',
    contexts: [context.guild],
    integration_types: [installedIn.guild],
    default_member_permissions: MANAGE_GUILD,
    options: [
      {
        type: optionType.attachment,
        name: 'file',
        description: 'Articles as .txt, .md, .html or .jsonl; without it the coverage folder is re-read',
      },
    ],
  },
  access: 'manage-server',
  isPrivate: () => true,
  execute,
};
