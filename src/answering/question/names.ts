import { fold } from '../../../embeddings/folding.js';
import { questionTerms } from '../../../embeddings/terms.js';

/** The parts of a question that an article must hold if it is about the same thing, as terms of the index. */
export interface NamesAndNumbers {
  /** Terms of names, by their capitals. */
  readonly certain: readonly string[];
  /** Terms that may be names, where the question's case does not tell: all but everyday words. */
  readonly possible: readonly string[];
  readonly numbers: readonly string[];
}

/** Capitals in these say nothing: what a question begins with, days and months, which articles tell otherwise. */
const NO_NAME =
  /^(?:who|whom|whose|what|whats|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|in|on|at|by|for|from|to|of|with|after|before|during|since|until|according|tell|give|name|list|and|but|so|the|a|an|as|if|i|im|ive|about|please|hello|hi|hey|ok|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr)$/i;

/** Words that questions are made of, beside the stop words, and that articles put otherwise. */
const EVERYDAY = new Set(
  questionTerms(
    'say said tell told think want get got make made take took give gave go went come came see saw find found know knew use used call called name named happen happened become became begin began start started stop stopped end ended keep kept hold held put set run ran leave left move moved meet met visit visited win won lose lost buy bought sell sold pay paid cost costs price money people person man woman men women child children family day days week weeks month months year years time times date hour hours minute today yesterday tomorrow last next new old young big small large long short high low good bad best worst first second third many much more most less least few number amount percent percentage rate share total average size age kind type sort part place country city state town world company group team member members leader head president minister government official officials law case reason cause result effect way thing things work worked working job live lived living die died death born kill killed plan plans decide decided agree agreed ask asked answer report reported show showed help helped need needed try tried play played look looked feel felt believe change changed increase increased decrease grow grew fall fell rise rose main current currently recent recently early late ago still ever never really actually exactly different same other another possible famous popular important top full game show film movie book song album sale sales release released offer offered allow allowed build built send sent bring brought work open opened close closed write wrote written speak spoke talk talks deal statement reaction react response comment opinion quote launch launched expect expected announce announced follow following include included',
  ),
);
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}]))*/gu;

/** Names and numbers of a question, in the form of its terms; lower- and upper-case questions have only possible names. */
export function namesIn(question: string): NamesAndNumbers {
  const text = fold(question);
  const words = text.match(WORD) ?? [];
  const certain = new Set<string>();
  const numbers = new Set<string>();
  const telling = caseTells(words);
  for (const word of words) {
    const terms = questionTerms(word);
    if (/^\d/.test(word)) for (const term of terms) numbers.add(term);
    else if (telling && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word) && !NO_NAME.test(word)) {
      for (const term of terms) certain.add(term);
    }
  }
  const possible = questionTerms(question).filter(
    (term) => !certain.has(term) && !numbers.has(term) && !EVERYDAY.has(term) && /^\P{N}{3,}/u.test(term),
  );
  return { certain: [...certain], possible: telling ? [] : possible, numbers: [...numbers] };
}

/** Whether capitals tell names apart: not in all small letters, in all capitals, nor In A Headline's Capitals. */
function caseTells(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const beyondFirst = letters.slice(1).some((word) => /\p{Lu}/u.test(word));
  if (letters.length > 2 && capital === letters.length) return false;
  return beyondFirst || (/^\p{Lu}/u.test(letters[0] ?? '') && capital < letters.length);
}
