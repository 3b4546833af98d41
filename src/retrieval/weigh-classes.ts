/** The classes of a text, in equal shares, by their numbers. */
interface Labelled {
  readonly labels: readonly number[];
}

/** An example of a rare class counts more, up to this. */
const MAX_CLASS_WEIGHT = 3;

/** How much each example counts, so that rare classes are learned beside common ones: the mean of what its classes count. */
export function weighClasses(examples: readonly Labelled[], classes: number): (labels: readonly number[]) => number {
  const counts = new Float64Array(classes);
  for (const { labels } of examples)
    for (const label of labels) counts[label] = (counts[label] as number) + 1 / labels.length;
  const weights = counts.map((count) => Math.min(MAX_CLASS_WEIGHT, examples.length / classes / Math.max(1, count)));
  return (labels) => labels.reduce((sum, label) => sum + (weights[label] as number), 0) / labels.length;
}
