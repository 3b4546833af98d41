/** Weights as whole numbers, each to be multiplied by `scale`. */
export interface Quantised<Weights> {
  readonly weights: Weights;
  readonly scale: number;
}

/** One byte a weight is enough to rank by, and a quarter of the memory. */
export function toBytes(weights: Float32Array): Quantised<Int8Array> {
  const scale = scaleOf(weights, 2 ** 7 - 1);
  return { scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

/** Two bytes are enough to weigh by, and half of the memory. */
export function toPairsOfBytes(weights: Float32Array): Quantised<Int16Array> {
  const scale = scaleOf(weights, 2 ** 15 - 1);
  return { scale, weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function scaleOf(weights: Float32Array, most: number): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest / most || 1;
}
