import type { CitationFormat } from '../../coverage/index.js';
import type { Translate } from '../i18n/translate.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import type { Message, MessageFile } from './message.js';

/** Code units of a text that is shown in the message; a longer one is a file, which nobody has to scroll past. */
const SHOWN_LENGTH = 1_500;

/** Code units of the question that is named above its citations. */
const QUESTION_LENGTH = 300;

interface FileKind {
  readonly label: string;
  readonly ending: string;
  readonly mediaType: string;
  /** Name of the language by which Discord colours a code block; '' where it knows none. */
  readonly highlight: string;
}

/** Media types as registered with IANA where they are: https://www.iana.org/assignments/media-types */
const KINDS: Readonly<Record<CitationFormat, FileKind>> = {
  apa: { label: 'APA', ending: 'txt', mediaType: 'text/plain; charset=utf-8', highlight: '' },
  chicago: { label: 'Chicago', ending: 'txt', mediaType: 'text/plain; charset=utf-8', highlight: '' },
  mla: { label: 'MLA', ending: 'txt', mediaType: 'text/plain; charset=utf-8', highlight: '' },
  bibtex: { label: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', highlight: 'latex' },
  ris: { label: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems', highlight: '' },
  'csl-json': {
    label: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    highlight: 'json',
  },
};

/** Citations to be copied from a code block, which shows every character as it stands; as a file where they are long. */
export function renderWrittenCitations(
  { format, text, question }: { format: CitationFormat; text: string; question?: string },
  t: Translate,
): Message {
  const kind = KINDS[format];
  const heading = t('citations.written', { format: kind.label });
  const asked =
    question === undefined ? '' : `> ${cutTo(QUESTION_LENGTH, oneLine(question), escapeMarkdown)}\n`;
  const block = codeBlock(text, kind.highlight);
  if (block === undefined || block.length > SHOWN_LENGTH) {
    return { content: asked + heading, files: [fileOf(text, kind)] };
  }
  return { content: `${asked}${heading}\n${block}` };
}

/** Undefined where the text itself would end the block. */
function codeBlock(text: string, highlight: string): string | undefined {
  if (text.includes('```')) return undefined;
  return `\`\`\`${highlight}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\``;
}

function fileOf(text: string, { ending, mediaType }: FileKind): MessageFile {
  return { name: `citations.${ending}`, bytes: new TextEncoder().encode(text), mediaType };
}
