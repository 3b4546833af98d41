/** Weights as whole numbers, each to be multiplied by `scale`. */
export interface Quantised {
  readonly weights: Int16Array;
  readonly scale: number;
}

/** Vectors as whole numbers, laid end to end, each to be multiplied by its own scale. */
export interface QuantisedVectors {
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

/** One byte a weight is enough to rank by, and a quarter of the memory. Each vector has its own scale, since those of rare features are short. */
export function toVectorsOfBytes(weights: Float32Array, dimensions: number): QuantisedVectors {
  const scales = Float32Array.from({ length: weights.length / dimensions }, (_, row) =>
    scaleOf(weights.subarray(row * dimensions, (row + 1) * dimensions), 2 ** 7 - 1),
  );
  const bytes = Int8Array.from(weights, (weight, i) =>
    Math.round(weight / (scales[Math.floor(i / dimensions)] as number)),
  );
  return { scales, weights: bytes };
}

/** Two bytes are enough to weigh by, and half of the memory. */
export function toPairsOfBytes(weights: Float32Array): Quantised {
  const scale = scaleOf(weights, 2 ** 15 - 1);
  return { scale, weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function scaleOf(weights: Float32Array, most: number): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest / most || 1;
}
