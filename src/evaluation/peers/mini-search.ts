import type { Options } from 'minisearch';
import { eng } from 'stopword';
import { loadPeer } from './load-peer.js';
import { hitOf, type PeerMaker, type PeerPassage } from './peer.js';

interface Document {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Edit distance in characters of a term's length. (0.1 to 0.3; MiniSearch's documentation.) */
const FUZZY = 0.2;

/** MiniSearch's full text, as it comes. */
export const miniSearch = miniSearchWith('MiniSearch', 'Our passages with their titles, as it comes.', {});

/** The same with what its users add. */
export const miniSearchTuned = miniSearchWith(
  'MiniSearch tuned',
  'Our passages with their titles; English stop words left out, prefixes and near spellings found too.',
  {
    processTerm: (term) => {
      const folded = term.toLowerCase();
      return STOP_WORDS.has(folded) ? null : folded;
    },
    searchOptions: { prefix: true, fuzzy: FUZZY },
  },
);

const STOP_WORDS = new Set(eng);

function miniSearchWith(name: string, setUp: string, options: Partial<Options<Document>>): PeerMaker {
  return {
    name,
    index: async ({ passages }) => {
      const { default: MiniSearch } = await loadPeer('minisearch', () => import('minisearch'));
      const index = new MiniSearch<Document>({ fields: ['title', 'text'], ...options });
      index.addAll(passages.map(({ title, text }: PeerPassage, id) => ({ id, title, text })));
      return {
        name,
        setUp,
        find: async ({ text }, limit) =>
          index
            .search(text)
            .slice(0, limit)
            .flatMap(({ id, score }) => {
              const passage = passages[Number(id)];
              return passage ? [hitOf(passage, score)] : [];
            }),
      };
    },
  };
}
