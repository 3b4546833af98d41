import { createRequire } from "node:module";
import type { EigenvalueDecomposition, Matrix } from "ml-matrix";

/** What decomposes matrices. */
export interface Matrices {
  readonly EigenvalueDecomposition: typeof EigenvalueDecomposition;
  readonly Matrix: typeof Matrix;
}

/** The library of matrices, loaded where an index is built: who reads one does without, in either thread of the bot. */
export function loadMatrices(): Matrices {
  return createRequire(import.meta.url)("ml-matrix");
}
