import type { Evaluation } from '../evaluation.js';
import { type Failure, type FailureKind, failuresOf } from '../failures.js';
import type { FoundQuote, JudgedAnswer } from '../judged-answer.js';
import { rankOfRight } from '../measures/ranking.js';
import { holdsAnswer } from '../measures/sentences.js';
import { ANSWERABLE, type QuestionSet, type RightPlace } from '../question-set.js';
import { excerpt } from './excerpt.js';
import { escapeHtml } from './html.js';
import { kindLabel } from './kind-label.js';

/** Quotes of each question that are shown: what a reader sees at most. */
const QUOTES_SHOWN = 3;
/** Right places that are shown: some questions have dozens. */
const PLACES_SHOWN = 3;

const FAILURE_LABELS: Readonly<Record<FailureKind, string>> = {
  'wrong-article': 'wrong article',
  'wrong-sentence': 'wrong sentence',
  'wrong-words': 'wrong words marked',
  'held-back': 'right, but not given',
  'wrongly-answered': 'answered without an answer',
};

const KINDS = Object.keys(FAILURE_LABELS) as FailureKind[];

/** The questions of a set that failed, which can be shown by how they did. `key` is unique on the page. */
export function failureList({ set, ours }: Evaluation, key: string): string {
  const failures = failuresOf(ours.asked);
  if (failures.length === 0) return '<p>No question failed.</p>';
  const counts = new Map(KINDS.map((kind) => [kind, failures.filter((each) => each.kind === kind).length]));
  const choice = (value: string, label: string, of: number, checked = false): string =>
    `<label><input type="radio" name="${key}-kind" class="show-${value}"${checked ? ' checked' : ''}> ${label} (${of})</label>`;
  const choices = KINDS.flatMap((kind) => {
    const of = counts.get(kind) ?? 0;
    return of > 0 ? [choice(kind, FAILURE_LABELS[kind], of)] : [];
  });
  return `<div class="failures">
<fieldset><legend>Show</legend>${choice('all', 'all', failures.length, true)}${choices.join('')}</fieldset>
<p class="faint">Marked in yellow: the answer that was wanted. Bold: the sentence that came; underlined: the words marked in it.</p>
<ol>
${failures.map((failure) => failureItem(failure, set)).join('\n')}
</ol>
</div>`;
}

/** Shows what the chosen kind leaves; without a choice that the browser understands, all. */
export const FAILURE_CSS = KINDS.map(
  (kind) => `.failures:has(.show-${kind}:checked) li:not(.${kind}) { display: none; }`,
).join('\n');

function failureItem({ kind, asked }: Failure, set: QuestionSet): string {
  const { question, answered, confidence, quotes } = asked;
  const state = answered === undefined ? '' : `${answered ? 'answered' : 'not answered'}, `;
  return `<li class="${kind}"><details><summary><span class="question">${escapeHtml(question.text)}</span>
<span class="chip">${FAILURE_LABELS[kind]}</span> <span class="faint">${state}probability ${confidence.toFixed(2)}</span></summary>
<div class="pair"><section><h4>Wanted</h4>${wanted(asked, set)}</section>
<section><h4>Came</h4>${
    quotes.length === 0
      ? '<p>No quote.</p>'
      : `<ol class="quotes">${quotes
          .slice(0, QUOTES_SHOWN)
          .map((quote) => came(quote, asked, set))
          .join('')}</ol>`
  }
${rankLine(asked)}</section></div></details></li>`;
}

function wanted({ question }: JudgedAnswer, set: QuestionSet): string {
  if (question.kind !== ANSWERABLE)
    return `<p>No answer: the question is ${escapeHtml(kindLabel(question.kind))}.</p>`;
  if (question.places.length === 0) {
    return `<p>The ${question.grades.size === 1 ? 'article' : 'articles'} ${escapeHtml([...question.grades.keys()].join(', '))}.</p>`;
  }
  const more = question.places.length - PLACES_SHOWN;
  return (
    question.places
      .slice(0, PLACES_SHOWN)
      .map((place) => wantedPlace(place, set))
      .join('') + (more > 0 ? `<p class="faint">and ${more} more places</p>` : '')
  );
}

function wantedPlace(place: RightPlace, set: QuestionSet): string {
  const text = set.articles.get(place.articleId)?.text ?? '';
  const { start, end } = place;
  return `${articleLine(place.articleId, set)}<blockquote>${excerpt(text, place, [{ start, end, element: 'mark' }])}</blockquote>`;
}

function came(quote: FoundQuote, { question }: JudgedAnswer, set: QuestionSet): string {
  const text = set.articles.get(quote.articleId)?.text ?? '';
  const { highlight, span } = quote;
  const right = holdsAnswer(quote, question) ? '<p class="good">holds the answer</p>' : '';
  const marked = excerpt(text, highlight, [
    { ...highlight, element: 'strong' },
    ...(span ? [{ ...span, element: 'u' } as const] : []),
  ]);
  return `<li>${articleLine(quote.articleId, set)}<blockquote>${marked}</blockquote>${right}</li>`;
}

function articleLine(id: string, set: QuestionSet): string {
  const title = set.articles.get(id)?.title ?? '';
  return `<p class="faint">${escapeHtml(title === '' ? id : `${title} (${id})`)}</p>`;
}

/** Says how far down the right article is where it is not the first. */
function rankLine(asked: JudgedAnswer): string {
  if (asked.question.kind !== ANSWERABLE) return '';
  const rank = rankOfRight(asked);
  if (rank === 1) return '';
  const found = Number.isFinite(rank)
    ? `is number ${rank} of the articles found`
    : 'is not among those found';
  return `<p class="faint">The right article ${found}.</p>`;
}
