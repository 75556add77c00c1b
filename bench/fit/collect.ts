import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '../../embeddings/embedder.js';
import type { PassageReading } from '../../embeddings/reader.js';
import { questionTerms, terms } from '../../embeddings/terms/terms.js';
import type { Asked } from '../../src/answering/asked.js';
import { answersSomethingElse } from '../../src/answering/contradiction/answers-something-else.js';
import { PassageContents } from '../../src/answering/ranking/passage-contents.js';
import { QuestionEvidence } from '../../src/answering/ranking/question-evidence.js';
import {
  CANDIDATES,
  type RankedPassage,
  type Ranking,
  rankBeside,
  rankRetrieval,
} from '../../src/answering/ranking/rank-passages.js';
import { closeReaderEvidence, readerEvidence } from '../../src/answering/ranking/reader-evidence.js';
import { articlesRead, furtherToRead } from '../../src/answering/reading/passages-to-read.js';
import { PASSAGES_FOR_READER } from '../../src/answering/reading/reading-limits.js';
import { contains, type RetrievedPassage } from '../../src/coverage/index.js';
import { ANSWERABLE, type JudgedQuestion, type QuestionSet } from '../../src/evaluation/question-set.js';
import { askedBy } from '../../src/library/asking/asked-by.js';
import { correctSpelling } from '../../src/library/asking/correct-spelling.js';
import { readPassages } from '../../src/library/asking/read-passages.js';
import type { Readers } from '../../src/library/models/readers.js';
import { openLibrary } from '../../src/library/open-library.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { Store } from '../../src/store/store.js';
import type { Case, CaseKind, JudgedSentence } from './cases.js';

export interface Models extends Required<Readers> {
  readonly embedder: Embedder;
  readonly embeddingModel: string;
}

/** A library that is asked, with the questions and how many of them: every `step`-th. */
interface Round {
  readonly questions: QuestionSet;
  readonly step: number;
}

/** Ingests a set's articles and asks the questions of it and of other sets, which are off its topic. */
export async function collect(
  library: QuestionSet,
  rounds: readonly Round[],
  models: Models,
): Promise<Case[]> {
  const directory = await mkdtemp(join(tmpdir(), 'pullquote-fit-'));
  try {
    await ingest(library.corpus, directory, models.embeddingModel);
    const store = await openEmbeddedStore(directory, { embedder: models.embedder, terms });
    try {
      return await askAll(library, rounds, store, models);
    } finally {
      await store.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function askAll(
  library: QuestionSet,
  rounds: readonly Round[],
  store: Store,
  models: Models,
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { questions, step } of rounds) {
    const isOwn = questions === library;
    for (const question of questions.questions.filter((_, i) => i % step === 0)) {
      const found = await ask(question, isOwn, store, models);
      // A question without an answer is about the article that is found for it.
      const nearest = isOwn ? found.sentences[0]?.articleId : undefined;
      cases.push({
        set: questions.name,
        group: question.places[0]?.articleId ?? nearest ?? question.id,
        kind: isOwn ? kindOf(question) : 'off-topic',
        question: question.text,
        articles: isOwn ? question.places.map(({ articleId }) => articleId) : [],
        ...found,
      });
    }
  }
  return cases;
}

async function ingest(corpus: string, dataDirectory: string, embeddingModel: string): Promise<void> {
  const library = await openLibrary({ dataDirectory, embeddingModel, reader: 'off' });
  try {
    for await (const event of library.ingest({ type: 'paths', paths: [corpus] })) {
      if (event.type === 'finished' && event.summary.failed.length > 0) {
        throw new Error(`some articles of ${corpus} could not be ingested`);
      }
    }
  } finally {
    await library.close();
  }
}

const contents = new PassageContents();

async function ask(
  question: JudgedQuestion,
  isOwn: boolean,
  store: Store,
  { embedder, reader, closeReader }: Models,
) {
  const text = await correctSpelling(question.text, store, embedder);
  const asked = await askedBy(text);
  const vector = await embedder.embedQuestion(text);
  const wanted = questionTerms(text);
  const query = { vector, terms: wanted, limit: CANDIDATES };
  const ranking = rankRetrieval(wanted, await store.candidates(query));
  const fail = (problem: unknown) => {
    throw problem;
  };
  const articles = articlesRead(ranking.passages, PASSAGES_FOR_READER);
  const others = rankBeside(ranking, wanted, (await store.candidates({ ...query, articles })).candidates);
  const best = passagesFor(ranking, others);
  const evidence = new QuestionEvidence({ asked, weights: ranking.weights, contents });
  const task = { question: text, evidence, deadline: Number.POSITIVE_INFINITY, onProblem: fail };
  const readings = await readPassages(best, reader, task);
  const closeReadings = await readPassages(best, closeReader, task);
  // Questions about another library have no answer in this one.
  const places = isOwn ? question.places : [];
  const sentences = best.flatMap((ranked, passage) => {
    const found = { ranked, reading: readings[passage], closeReading: closeReadings[passage] };
    return judgedSentences(found, { asked, evidence, places }).map((judged) => ({ ...judged, passage }));
  });
  return { unknown: ranking.weights.unknownShare, sentences };
}

/** What may be read for a question, best first, and what takes its place where the passages that answer are left out. */
function passagesFor<Passage extends RetrievedPassage>(
  { passages }: Ranking<Passage>,
  others: readonly RankedPassage<Passage>[],
): RankedPassage<Passage>[] {
  const first = passages.slice(0, 2 * PASSAGES_FOR_READER);
  const further = furtherToRead(passages, PASSAGES_FOR_READER, others);
  return [...first, ...further.filter((passage) => !first.includes(passage))];
}

interface FoundPassage {
  readonly ranked: RankedPassage<RetrievedPassage>;
  readonly reading: PassageReading | undefined;
  readonly closeReading: PassageReading | undefined;
}

interface Judging {
  readonly asked: Asked;
  readonly evidence: QuestionEvidence;
  /** Where the answer stands. */
  readonly places: JudgedQuestion['places'];
}

/** The sentences of a passage, with what speaks for each and whether it is right. */
function judgedSentences(
  { ranked, reading, closeReading }: FoundPassage,
  { asked, evidence, places }: Judging,
): Omit<JudgedSentence, 'passage'>[] {
  const { candidate } = ranked;
  const articleId = candidate.article.id;
  const read = reading && readerEvidence(candidate, reading);
  const close = closeReading && closeReaderEvidence(candidate, closeReading);
  return evidence.of(ranked).map((retrieval, i) => {
    const at = candidate.passage.sentences[i] ?? candidate.passage;
    const contradicted = (by: PassageReading | undefined): boolean =>
      answersSomethingElse(asked, {
        candidate,
        sentence: at,
        evidence: retrieval,
        words: by?.sentenceSpans[i],
      });
    return {
      articleId,
      right: places.some((place) => place.articleId === articleId && contains(at, place)),
      contradicted: contradicted(reading),
      closelyContradicted: contradicted(closeReading),
      evidence: { ...retrieval, ...read?.[i], ...close?.[i] },
    };
  });
}

function kindOf({ kind }: JudgedQuestion): CaseKind {
  if (kind === ANSWERABLE) return 'answerable';
  return kind === 'offtopic' ? 'off-topic' : 'plausible';
}
