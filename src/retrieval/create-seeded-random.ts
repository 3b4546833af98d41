/** The minimal standard generator (Park and Miller, CACM 1988): the same numbers in 0..1 for the same seed. */
export function createSeededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
