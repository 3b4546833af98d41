const RATE = 0.3;
/** What the squared gradients of a weight begin at, so that its first step has something to be divided by. */
export const FIRST_SQUARE = 1e-6;

/** How fast a bias is learned: slowly and at one rate, since every example moves it. */
export const BIAS_RATE = 0.01;

/** Weights that are being learned, with the sums of squared gradients that AdaGrad divides by. */
export interface AdaGrad {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

export function createAdaGrad(size: number): AdaGrad {
  return { weights: new Float32Array(size), squares: new Float32Array(size).fill(FIRST_SQUARE) };
}

/**
 * Moves a weight against its gradient, the less the more its gradients have added up to (Duchi, Hazan and Singer, "Adaptive
 * subgradient methods for online learning and stochastic optimization", JMLR 2011): rare features go on learning.
 */
export function stepWeight({ weights, squares }: AdaGrad, i: number, gradient: number): void {
  squares[i] = (squares[i] as number) + gradient * gradient;
  weights[i] = (weights[i] as number) - (RATE * gradient) / Math.sqrt(squares[i] as number);
}
