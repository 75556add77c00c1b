/** Who is told of a signal; adding to an AbortSignal's own listeners takes longer the more there are. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** As the work ends, or rejected with the signal's reason when that comes first: then the work goes on unheeded. */
export function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    const told = toldOf(signal).add(abort);
    work.then(resolve, reject).finally(() => told.delete(abort));
  });
}

function toldOf(signal: AbortSignal): Set<() => void> {
  const known = waiting.get(signal);
  if (known) return known;
  const told = new Set<() => void>();
  waiting.set(signal, told);
  signal.addEventListener('abort', () => {
    for (const abort of told) abort();
  });
  return told;
}
