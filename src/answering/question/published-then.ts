import { questionTerms } from '../../../embeddings/terms/terms.js';
import type { ArticleFilter } from '../../coverage/index.js';
import { timeAsked, timesNamedIn } from '../time/index.js';

/** The newsroom's own work, or articles before all else: 'what did we report in', 'articles about bridges from'. */
const OWN_WORK =
  /\b(?:we|our)\b.{0,40}\b(?:publish(?:ed)?|report(?:ed)?|write|wrote|written|cover(?:ed)?|print(?:ed)?|post(?:ed)?)\b|^(?:(?:show|find|give|list)(?: me)? )?(?:all |any |the |our |your )?(?:articles?|stories|coverage|headlines|news)\b/i;
/** What such a question calls it, and no article does. */
const CALLED: ReadonlySet<string> = new Set(
  questionTerms(
    'publish published report reported write wrote written cover covered print printed post posted article articles stories coverage headlines news show find list give since after before between',
  ),
);

/** A question about what was published at some time. */
interface PublishedThen {
  readonly days: Pick<ArticleFilter, 'from' | 'to'>;
  /** What it asks about, without the asking and the time; undefined where it names nothing. */
  readonly topic: string | undefined;
}

/**
 * Reads 'what did we write about Dunmore in 2016' as a topic and the days of publication; undefined for a question
 * about anything else.
 * @param today 'YYYY-MM-DD'
 */
export function publishedThen(question: string, today: string): PublishedThen | undefined {
  if (!OWN_WORK.test(question)) return undefined;
  const { time } = timeAsked(question, today);
  if (time?.of !== 'publication' || !time.limits) return undefined;
  const timeless = timesNamedIn(question, today).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    question,
  );
  const words = (timeless.match(/[^\s?!,.;:]+/gu) ?? []).filter((word) =>
    questionTerms(word).some((term) => !CALLED.has(term)),
  );
  const { from, to } = time;
  return {
    days: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    topic: words.length === 0 ? undefined : words.join(' '),
  };
}
