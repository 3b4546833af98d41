import { closest, distance } from "fastest-levenshtein";

/** Names with this beginning are ours; those of the second kind belong to tests and their machines. */
const OURS = /^WSIS_/;
const OF_TESTS = /^WSIS_(?:TEST|CI)_/;
/** How many letters of ten may differ for a name to be taken as misspelt. */
const MAX_EDIT_SHARE = 0.34;

/**
 * What is set under a name of ours that is no setting: most likely a slip, and to ignore it would leave an operator
 * believing that it holds. The value is not shown: whatever it is, it may be a secret.
 * @param given the names that are set to something
 */
export function findUnknownSettings(given: readonly string[], known: readonly string[]): string[] {
  const strangers = given.filter((name) => OURS.test(name) && !OF_TESTS.test(name) && !known.includes(name));
  return strangers.map((name) => {
    const nearest = findNearest(name, known);
    const expected = nearest === undefined ? "one of those in .env.example" : `perhaps ${nearest}`;
    return `${name}: is no setting of this version, expected ${expected}`;
  });
}

function findNearest(name: string, known: readonly string[]): string | undefined {
  const nearest = closest(
    name,
    known.filter((other) => OURS.test(other)),
  );
  return distance(name, nearest) <= MAX_EDIT_SHARE * Math.max(name.length, nearest.length) ? nearest : undefined;
}
