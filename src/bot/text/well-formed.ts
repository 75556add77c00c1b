/**
 * The same with the replacement character in the place of each half of a surrogate pair: half a character stands in
 * what readers send and in articles that were cut wrongly, and Discord takes only Unicode.
 */
export function wellFormed<Value>(value: Value): Value {
  return replaced(value) as Value;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(replaced);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry)]));
}
