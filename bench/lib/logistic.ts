import { Matrix, solve } from "ml-matrix";

/** One observation: its features, and whether it is of the positive class. */
export interface Observation {
  readonly features: readonly number[];
  readonly positive: boolean;
}

export interface LogisticModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A weak ridge on the weights, not on the bias: a fit on one set then tells most about the other (0.003 to 1 were tried). */
const RIDGE = 0.03;
const STEPS = 30;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares); each class weighs half, however
 * many it has, so that the threshold does not lean to the larger one.
 */
export function fitLogistic(observations: readonly Observation[]): LogisticModel {
  const rows = observations.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 1;
  let beta = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, hessian } = derive(rows, observations, beta);
    const change = solve(hessian, Matrix.columnVector(gradient)).getColumn(0);
    beta = beta.map((value, i) => value - (change[i] as number));
  }
  return { weights: beta.slice(0, -1), bias: beta[size - 1] as number };
}

/** The log-odds that an observation is positive. */
export function logOdds({ weights, bias }: LogisticModel, features: readonly number[]): number {
  return features.reduce((sum, value, i) => sum + value * (weights[i] as number), bias);
}

function derive(rows: readonly number[][], observations: readonly Observation[], beta: readonly number[]) {
  const penalty = beta.map((_, i) => (i === beta.length - 1 ? 1e-9 : RIDGE));
  const gradient = beta.map((value, i) => value * (penalty[i] as number));
  const hessian = Matrix.diag(penalty);
  const share = balance(observations);
  for (const [k, row] of rows.entries()) {
    const { positive } = observations[k] as Observation;
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (beta[i] as number), 0)));
    const weight = share(positive);
    for (const [i, value] of row.entries()) {
      gradient[i] = (gradient[i] as number) + weight * (p - Number(positive)) * value;
      for (const [j, other] of row.entries())
        hessian.set(i, j, hessian.get(i, j) + weight * p * (1 - p) * value * other);
    }
  }
  return { gradient, hessian };
}

function balance(observations: readonly Observation[]): (positive: boolean) => number {
  const positives = observations.filter(({ positive }) => positive).length;
  return (positive) => observations.length / (2 * Math.max(1, positive ? positives : observations.length - positives));
}
