import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { readBundled } from "../fixtures/bundled-library.ts";
import { DAMAGES, damageSentence } from "../fixtures/damage-composition.ts";
import { createRandom } from "../fixtures/random.ts";
import { readDamagedSentences, readRecordedSentences, undamaged } from "../fixtures/recorded-sentences.ts";
import { verifyBundled } from "../fixtures/verify-claim.ts";

const RECORDED = await readRecordedSentences();
const DAMAGED_PER_LANGUAGE = 334;
const MAX_TRIES = 40_000;

describe("sentences damaged at random", () => {
  it.each(LANGUAGES)("none is supported in %s", (language) => {
    const random = createRandom(35);
    const said = RECORDED.filter((sentence) => sentence.language === language);
    const passed: string[] = [];
    let damaged = 0;
    for (let tries = 0; damaged < DAMAGED_PER_LANGUAGE && tries < MAX_TRIES; tries += 1) {
      const sentence = said[Math.floor(random() * said.length)];
      const kind = DAMAGES[Math.floor(random() * DAMAGES.length)];
      const bad = sentence && kind && damageSentence(readBundled(), sentence, language, kind, random);
      if (!sentence || !bad) continue;
      damaged += 1;
      if (verifyBundled(bad, sentence).state === "supported") passed.push(`${kind}: ${bad.text} ${bad.ids.join()}`);
    }
    expect(damaged).toBe(DAMAGED_PER_LANGUAGE);
    expect([...new Set(passed)]).toEqual([]);
  });
});

describe("recorded sentences", () => {
  it("at most one good sentence in twenty-five is dropped", () => {
    const dropped = RECORDED.filter((sentence) => verifyBundled(sentence, sentence).state !== "supported");
    expect(dropped.length).toBeLessThanOrEqual(0.04 * RECORDED.length);
  });

  it("of errors made by hand at most one in twenty passes", () => {
    const damaged = readDamagedSentences();
    const passed = damaged.filter((sentence) => verifyBundled(sentence, sentence).state === "supported");
    expect(passed.length).toBeLessThanOrEqual(0.05 * damaged.length);
  });

  it.each([
    { set: 1, most: 0.1 },
    { set: 2, most: 0.1 },
    { set: 3, most: 0.15 },
  ])("of numbers and names that have changed places few pass (set $set), and their good sentences hold", (one) => {
    const damaged = readDamagedSentences("damaged-2").filter(({ set }) => set === one.set);
    const passed = damaged.filter((sentence) => verifyBundled(sentence, sentence).state === "supported");
    const dropped = undamaged(damaged).filter((sentence) => verifyBundled(sentence, sentence).state !== "supported");
    expect(damaged.length).toBeGreaterThan(40);
    expect(passed.length).toBeLessThanOrEqual(one.most * damaged.length);
    expect(dropped.length).toBeLessThanOrEqual(0.05 * damaged.length);
  });
});
