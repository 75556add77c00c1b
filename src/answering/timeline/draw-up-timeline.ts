import {
  quotedArticle,
  type Retrieval,
  type RetrievedPassage,
  relativeTo,
  type Span,
  slice,
  type TimelineEntry,
  type TimelineQuery,
} from '../../coverage/index.js';
import type { PassageContents } from '../ranking/passage-contents.js';
import { rankPassages } from '../ranking/rank-passages.js';
import { TermWeights } from '../ranking/term-weights.js';
import { type Comparable, type Merged, mergeAlike } from './merge-alike.js';
import { type DatedExpression, toldTimes } from './told-times.js';
import { topicRelevance } from './topic-relevance.js';

/** Sentences on a timeline, those that have most to do with the topic: ten pages of five in Discord. */
const MOST_SENTENCES = 50;

interface DatedSentence extends Comparable {
  readonly candidate: RetrievedPassage;
  readonly sentence: Span;
  readonly text: string;
  readonly time: DatedExpression;
  readonly relevance: number;
}

/**
 * The dated sentences among what was retrieved for a topic, in order of the time they speak of; those that say nearly
 * the same of the same days as one.
 */
export function drawUpTimeline(
  query: TimelineQuery,
  topicTerms: readonly string[],
  retrieval: Retrieval,
  contents: PassageContents,
): { readonly entries: TimelineEntry[]; readonly left: number } {
  const weights = new TermWeights(topicTerms, retrieval.documentFrequency, retrieval.passages);
  const found = rankPassages(retrieval.candidates, weights)
    .flatMap(({ candidate }) => datedSentences(candidate, weights, contents, query))
    .sort((a, b) => b.relevance - a.relevance);
  const merged = mergeAlike(found);
  const shown = merged.slice(0, MOST_SENTENCES).sort(byTime);
  return { entries: shown.map(toEntry), left: merged.length - shown.length };
}

function datedSentences(
  candidate: RetrievedPassage,
  weights: TermWeights,
  contents: PassageContents,
  { from, to }: TimelineQuery,
): DatedSentence[] {
  const { article, passage } = candidate;
  const termSets = contents.of(candidate).sentences;
  const wanted = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return passage.sentences.flatMap((sentence, i) => {
    const relevance = topicRelevance(candidate, i, termSets, weights);
    if (relevance === undefined) return [];
    const text = slice(candidate.text, relativeTo(passage, sentence));
    const terms = termSets[i] ?? new Set<string>();
    const dated = { articleId: article.id, candidate, sentence, text, relevance, terms };
    return toldTimes(text, article.published, wanted).map((time) => ({ ...dated, time, ...time.days }));
  });
}

/** By the first day, the longer time first: a year before its months; then as the articles came. */
function byTime({ sentence: a }: Merged<DatedSentence>, { sentence: b }: Merged<DatedSentence>): number {
  const published = (of: DatedSentence): string => of.candidate.article.published ?? '';
  return a.from.localeCompare(b.from) || b.to.localeCompare(a.to) || published(a).localeCompare(published(b));
}

function toEntry({ sentence: stands, others }: Merged<DatedSentence>): TimelineEntry {
  const { candidate, sentence, text, time } = stands;
  const also = new Map(
    others
      .filter(({ articleId }) => articleId !== stands.articleId)
      .map((other) => [other.articleId, quotedArticle(other.candidate.article)]),
  );
  return {
    article: quotedArticle(candidate.article),
    revision: candidate.article.revision,
    start: sentence.start,
    end: sentence.end,
    text,
    time: {
      start: sentence.start + time.start,
      end: sentence.start + time.end,
      text: text.slice(time.start, time.end),
      from: time.days.from,
      to: time.days.to,
      certainty: time.certainty,
    },
    resolved: time.relative,
    also: [...also.values()],
  };
}
