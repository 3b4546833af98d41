/** Softmax in place. */
export function toProbabilities(logits: Float64Array): Float64Array {
  let best = Number.NEGATIVE_INFINITY;
  for (const logit of logits) best = Math.max(best, logit);
  let total = 0;
  for (let i = 0; i < logits.length; i += 1) {
    logits[i] = Math.exp((logits[i] as number) - best);
    total += logits[i] as number;
  }
  for (let i = 0; i < logits.length; i += 1) logits[i] = (logits[i] as number) / total;
  return logits;
}
