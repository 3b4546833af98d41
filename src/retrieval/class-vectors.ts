/** Vectors laid end to end; where each is of whole numbers it has a scale to be multiplied by. */
export interface VectorTable {
  readonly weights: Float32Array | Int8Array;
  readonly scales?: Float32Array;
}

/**
 * The vector of a text: the sum of those of its features, divided by the root of their number.
 * @param rows the places of the features
 */
export function addVectors({ weights, scales }: VectorTable, rows: Uint32Array, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  const share = 1 / Math.sqrt(rows.length || 1);
  for (const row of rows) {
    const from = row * dimensions;
    const factor = scales ? share * (scales[row] as number) : share;
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] as number) + factor * (weights[from + i] as number);
  }
  return sum;
}

/** How far a text lies in the direction of each class. */
export function logitsAlong(directions: Float32Array, biases: Float32Array, text: Float32Array): Float64Array {
  const logits = new Float64Array(biases.length);
  for (let one = 0; one < logits.length; one += 1)
    logits[one] = dot(directions, one * text.length, text) + (biases[one] as number);
  return logits;
}

/** Two sums side by side, so that neither waits for the other. */
function dot(directions: Float32Array, from: number, text: Float32Array): number {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < text.length; i += 2) {
    even += (directions[from + i] as number) * (text[i] as number);
    odd += (directions[from + i + 1] as number) * (text[i + 1] as number);
  }
  return even + odd;
}
