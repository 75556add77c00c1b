// `as number` says that an index is within its array: each is by construction, and a check would be paid for in the
// innermost loops.

/** Dot product; the cosine when both have length 1. Throws when the dimensions differ. */
export function dot(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new RangeError(`vectors of ${a.length} and ${b.length} dimensions`);
  return dotAt(a, 0, b);
}

/**
 * Dot product of `query` with each row of a row-major matrix, whose width is the query's length.
 * Throws when the matrix is not a whole number of rows.
 */
export function dotRows(matrix: Float32Array, query: Float32Array): Float32Array {
  if (query.length === 0 || matrix.length % query.length !== 0) {
    throw new RangeError(`${matrix.length} values are no rows of ${query.length} dimensions`);
  }
  const scores = new Float32Array(matrix.length / query.length);
  for (let row = 0; row < scores.length; row++) scores[row] = dotAt(matrix, row * query.length, query);
  return scores;
}

/**
 * Four sums side by side, so that one addition need not wait for the one before. Indices are in range: callers checked.
 */
function dotAt(values: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length;
  const unrolled = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < unrolled; i += 4) {
    a += (values[offset + i] as number) * (query[i] as number);
    b += (values[offset + i + 1] as number) * (query[i + 1] as number);
    c += (values[offset + i + 2] as number) * (query[i + 2] as number);
    d += (values[offset + i + 3] as number) * (query[i + 3] as number);
  }
  for (let i = unrolled; i < length; i++) a += (values[offset + i] as number) * (query[i] as number);
  return a + b + c + d;
}

/** Indices of the `k` greatest scores, best first; of equal scores the lower index comes first. */
export function topK(scores: Float32Array | Float64Array, k: number): number[] {
  const heap: number[] = [];
  const worse = (left: number, right: number): boolean => {
    const a = scores[left] as number;
    const b = scores[right] as number;
    return a < b || (a === b && left > right);
  };
  for (let i = 0; i < scores.length; i++) {
    if (heap.length < k) siftUp(heap, i, worse);
    else if (k > 0 && worse(heap[0] as number, i)) siftDown(heap, i, worse);
  }
  return heap.sort((left, right) => (worse(left, right) ? 1 : -1));
}

/** Adds an index below its first better parent: the worst of the kept ones stays at the root. */
function siftUp(heap: number[], added: number, worse: (a: number, b: number) => boolean): void {
  let at = heap.push(added) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(added, heap[parent] as number)) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = added;
}

/** Replaces the root, the worst of the kept ones. */
function siftDown(heap: number[], added: number, worse: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && worse(heap[child + 1] as number, heap[child] as number)) child++;
    if (!worse(heap[child] as number, added)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = added;
}

/** Vectors as bytes, row by row: value ≈ values × the row's scale. A quarter of the size of floats. */
export interface QuantisedRows {
  readonly dimensions: number;
  readonly values: Int8Array;
  /** One a row. */
  readonly scales: Float32Array;
}

/** Greatest magnitude of a quantised value: symmetric, so that 0 stays 0. */
const INT8_MAX = 127;

/**
 * Quantises a row-major matrix to 8 bits a value with one scale a row. For unit vectors of 384 dimensions the cosine
 * is off by less than 0.01.
 */
export function quantise(matrix: Float32Array, dimensions: number): QuantisedRows {
  if (matrix.length % dimensions !== 0) {
    throw new RangeError(`${matrix.length} values are no rows of ${dimensions} dimensions`);
  }
  const scales = new Float32Array(matrix.length / dimensions);
  const values = new Int8Array(matrix.length);
  for (let row = 0; row < scales.length; row++) {
    const vector = matrix.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / INT8_MAX;
    scales[row] = scale;
    if (scale === 0) continue;
    for (let i = 0; i < dimensions; i++)
      values[row * dimensions + i] = Math.round((vector[i] as number) / scale);
  }
  return { dimensions, values, scales };
}

/** Dot products of `query` with `count` quantised rows from `first` on. */
export function dotQuantised(
  rows: QuantisedRows,
  query: Float32Array,
  first: number,
  count: number,
): Float32Array {
  const { dimensions, values, scales } = rows;
  if (query.length !== dimensions) {
    throw new RangeError(`vectors of ${query.length} and ${dimensions} dimensions`);
  }
  if (first < 0 || first + count > scales.length) throw new RangeError('rows beyond the end');
  const products = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const offset = (first + row) * dimensions;
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (values[offset + i] as number) * (query[i] as number);
    products[row] = sum * (scales[first + row] as number);
  }
  return products;
}
