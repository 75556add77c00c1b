import { slice } from '../../coverage/index.js';
import { saysWhen, timesSpokenOf } from '../time/index.js';
import { EVIDENCE } from './evidence.js';
import { noveltyOf } from './novelty.js';

/** Tells when only beside another time: 'after the vote', 'recently'. */
const LOOSE =
  /\b(?:recently|soon|earlier|later|after|before|during|until|since|when|once|ago|currently|now|Easter|Christmas|Thanksgiving|birthday|(?:days|weeks|months|years)\b)/i;

/** How well a text says when; a time that stands in the question as well does not count. */
export function timeEvidence(text: string, asked: ReadonlySet<string>): number {
  const times = timesSpokenOf(text).filter((time) => noveltyOf(slice(text, time), asked) > 0);
  const said = saysWhen(times);
  if (said >= 1) return EVIDENCE.strong;
  if (said > 0) return said > EVIDENCE.unknown ? EVIDENCE.good : EVIDENCE.fair;
  return LOOSE.test(text) ? EVIDENCE.weak : EVIDENCE.against;
}
