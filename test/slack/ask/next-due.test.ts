import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { buildLedger } from "../../../src/deadlines/build-ledger.ts";
import type { Language } from "../../../src/domain/language.ts";
import { formatSpan } from "../../../src/messages/format-due.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { openAnswerDeps, withoutSearch } from "../../fixtures/answer-deps.ts";
import { sources } from "../../fixtures/bundled-ledger.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");
const deps = { ...withoutSearch(await openAnswerDeps()), ledger: () => ledger };
const { library } = deps.index;

describe("what is next, in Slack", () => {
  it.each<[Language, string, string]>([
    ["en", "What is the next deadline?", "All deadlines"],
    ["fr", "Quelle est la prochaine échéance ?", "Toutes les échéances"],
    ["es", "¿Cuál es el próximo plazo?", "Todos los plazos"],
    ["ru", "Какой следующий срок?", "Все сроки"],
    ["ar", "ما هو الموعد النهائي القادم؟", "كل المواعيد"],
    ["zh", "下一个截止日期是什么？", "全部期限"],
  ])("says when first, and has a button to the whole list (%s)", async (language, question, list) => {
    const message = buildAnswer(await ask(deps, question), { library, question: null });
    const [first] = message.blocks;
    const when = formatSpan({ start: "2026-11-09", end: "2026-11-27", place: null }, language);
    expect(first).toMatchObject({ type: "section", text: { text: expect.stringContaining(`*${when}`) } });
    expect(message.text.split("\n")[0]).toContain(when);
    const buttons = message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
    expect(buttons).toContainEqual(
      expect.objectContaining({ value: "deadlines", text: expect.objectContaining({ text: list }) }),
    );
    expectFits(message);
  });

  it("has neither where some days are asked about", async () => {
    const message = buildAnswer(await ask(deps, "What is due this week?"), { library, question: null });
    expect(JSON.stringify(message)).not.toContain("run_command");
  });
});
