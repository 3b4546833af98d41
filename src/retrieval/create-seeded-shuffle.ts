import { createSeededRandom } from "./create-seeded-random.ts";

/**
 * Makes a shuffler that gives the same orders for the same seed, one after another, so that what is learned from shuffled
 * examples is the same in every build.
 */
export function createSeededShuffle(seed: number): <T>(items: readonly T[]) => T[] {
  const random = createSeededRandom(seed);
  return (items) => {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j] as never, shuffled[i] as never];
    }
    return shuffled;
  };
}
