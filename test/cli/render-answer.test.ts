import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { renderDuties } from "../../src/cli/render-answer.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { Language } from "../../src/domain/language.ts";
import { formatSpan } from "../../src/messages/format-due.ts";
import { openAnswerDeps, withoutSearch } from "../fixtures/answer-deps.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");
const deps = { ...withoutSearch(await openAnswerDeps()), ledger: () => ledger };
const style = { c: pc.createColors(false), library: deps.index.library, original: false, limitOf: () => 400 };

describe("what is next, in a terminal", () => {
  it.each<[Language, string]>([
    ["en", "What is the next deadline?"],
    ["fr", "Quelle est la prochaine échéance ?"],
    ["es", "¿Cuál es el próximo plazo?"],
    ["ru", "Какой следующий срок?"],
    ["ar", "ما هو الموعد النهائي القادم؟"],
    ["zh", "下一个截止日期是什么？"],
  ])("begins with when, and ends with the command that lists all (%s)", async (language, question) => {
    const lines = renderDuties(await ask(deps, question), true, style)
      .trim()
      .split("\n");
    expect(lines[0]).toContain(formatSpan({ start: "2026-11-09", end: "2026-11-27", place: null }, language));
    expect(lines.at(-1)).toMatch(/wsis deadlines$/u);
  });
});
