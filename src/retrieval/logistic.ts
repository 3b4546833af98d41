/** The weights of a logistic regression on named figures. */
export type LogisticWeights<Name extends string> = Readonly<Record<Name | "bias", number>>;

/** The log-odds that a logistic regression gives for some figures. */
export function logOddsOf<Name extends string>(
  weights: LogisticWeights<NoInfer<Name>>,
  figures: Readonly<Record<Name, number>>,
): number {
  return (Object.keys(figures) as Name[]).reduce<number>(
    (sum, name) => sum + weights[name] * figures[name],
    weights.bias,
  );
}

/** Log-odds as a probability, 0..1. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
