import { isSure } from '../../src/answering/reading/is-sure.js';
import type { Tried } from './cross-validate.js';

/** Questions as answered: as read once where that is sure, else as read twice. The same questions in both, in one order. */
export function asAnswered(once: readonly Tried[], twice: readonly Tried[]): Tried[] {
  return twice.map((again, i) => {
    const first = once[i];
    return first && isSure(first.evidence, first.sureness) ? first : again;
  });
}
