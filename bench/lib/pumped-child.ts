/**
 * Reads texts of two words over and over with every reader of the program, all ordered pairs; for its parent a line with what it
 * begins with, and one for each pair whose time grows with the square or worse.
 *   pumped-child.ts <number of sampled words> <shard> <of shards> <first words left out> <part of the readers' names>
 */
import { choosePumped, createGrowthCheck, pump } from "../../test/fuzz/pump.ts";
import { collectStringReaders } from "../../test/fuzz/string-readers.ts";

const [sampled = 0, shard = 0, shards = 1, from = 0] = process.argv.slice(2, 6).map(Number);
const part = process.argv[6] ?? "";
const words = choosePumped(sampled);
const readers = (await collectStringReaders())
  .filter(({ name }) => name.includes(part))
  .map((reader) => ({ name: reader.name, grows: createGrowthCheck(reader) }));
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const BEAT_MS = 5000;
let last = performance.now();
/** A sign of life for the parent. */
function beat(): void {
  if (performance.now() - last < BEAT_MS) return;
  last = performance.now();
  say({});
}

for (const first of words.filter((_, i) => i >= from && i % shards === shard)) {
  for (const reader of readers) {
    say({ at: reader.name, first });
    for (const second of words) {
      beat();
      if (reader.grows((repeats) => pump(first, second, repeats))) say({ slow: reader.name, first, second });
    }
  }
  say({ pairs: words.length * readers.length });
}
process.exit(0);
