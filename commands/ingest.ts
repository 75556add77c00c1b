import { type IngestSource, isArticleFile, PullquoteError, USUAL_ENDINGS } from '../src/coverage/index.js';
import type { IngestOptions } from '../src/library/library.js';
import type { Command, Invocation, Outcome } from './command.js';
import { context, installedIn, MANAGE_GUILD, optionType } from './discord-values.js';
import { FileTooLargeError, type HandedFile } from './handed-file.js';

/** Bytes of a handed file. An article is some kilobytes and a JSONL corpus some megabytes; Discord's own limit without a boost is 10 MiB. */
const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Years of four digits, as dates are written. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9999;

function refuseUnreadable(file: HandedFile): void {
  if (!isArticleFile(file.name)) {
    const types = USUAL_ENDINGS.join(', ');
    throw new PullquoteError(
      'unknown-file-type',
      'I cannot read that type of file.',
      `Attach one that ends in ${types}.`,
      { details: { types } },
    );
  }
  if (file.size > MAX_FILE_BYTES) throw new FileTooLargeError(MAX_FILE_BYTES);
}

/** What was handed over, else the coverage paths. */
function sourceOf({ options, coveragePaths }: Invocation): IngestSource {
  const file = options.file('file');
  if (file) {
    refuseUnreadable(file);
    const { name, mediaType } = file;
    const fetch = (signal?: AbortSignal) => file.read(MAX_FILE_BYTES, signal);
    return { type: 'handed', name, fetch, ...(mediaType === undefined ? {} : { mediaType }) };
  }
  if (coveragePaths.length === 0) {
    throw new PullquoteError(
      'no-coverage-folder',
      'This server has no coverage folder to re-read.',
      'Attach a file. The operator’s folder (COVERAGE_DIR) is re-read only in the server that HOME_GUILD names, or in the only one.',
    );
  }
  return { type: 'paths', paths: coveragePaths };
}

/** Starts reading in. The ingest runs as its events are read. */
async function execute(invocation: Invocation): Promise<Outcome> {
  const { options, library, signal } = invocation;
  const source = sourceOf(invocation);
  const cancelling = new AbortController();
  const year = options.integer('year');
  const settings: IngestOptions = {
    signal: AbortSignal.any([signal, cancelling.signal]),
    ...(year === undefined ? {} : { year }),
  };
  return { type: 'ingest', events: library.ingest(source, settings), cancel: () => cancelling.abort() };
}

/** `/ingest [file] [year]`, for editors, and the *Cancel* button under its progress. */
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
        description:
          'Articles as .txt, .md, .html, .json or .jsonl; without it the coverage folder is re-read',
      },
      {
        type: optionType.integer,
        name: 'year',
        description: 'The year of articles whose dateline gives only month and day',
        min_value: FIRST_YEAR,
        max_value: LAST_YEAR,
      },
    ],
  },
  access: 'editors',
  isPrivate: () => true,
  execute,
  components: {
    'ingest-cancel': {
      access: 'editors',
      execute: async ({ argument }) => ({ type: 'ingest-cancel', ingest: argument }),
    },
  },
};
