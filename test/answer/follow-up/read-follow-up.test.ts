import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import type { PriorTurn } from "../../../src/domain/prior-turn.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";
import { AMONG_THEM, APART, ELLIPTICAL, NOT_GIVEN, PAIRS, QUOTED_FIRST, UNTIED, WHOLE } from "./pairs.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

function quoted({ sentences }: Answer): string[] {
  return sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
}

function following(question: string, ...paragraphs: string[]) {
  return { context: { question, paragraphs: paragraphs.map(paragraphId) } };
}

describe("a question after another", () => {
  it.each(PAIRS)("%s (%s) %s", async (before, cited, question, quotes) => {
    const answer = await ask(deps, question, following(before, cited));
    expect(answer.outcome).toBe("answered");
    expect(quoted(answer)).toContain(quotes);
    expect(answer.understood).toBeDefined();
  });

  it.each(AMONG_THEM)(
    "is told whether something is among them: %s (%s) %s",
    async (before, cited, question, quotes) => {
      const answer = await ask(deps, question, following(before, cited));
      expect(answer.outcome).toBe("answered");
      expect(quoted(answer)).toContain(quotes);
    },
  );

  it.each(UNTIED)(
    "is answered from what was spoken of, though nothing ties it to that: %s (%s) %s",
    async (before, cited, question, quotes) => {
      const answer = await ask(deps, question, following(before, cited));
      expect(answer.outcome).toBe("answered");
      expect(quoted(answer)).toContain(quotes);
    },
  );

  it.each([
    ["How many women use the Internet?", "annex/22", "Is Japan mentioned anywhere?"],
    ["Сколько женщин пользуются интернетом?", "annex/22", "Упоминается ли ЮНИСЕФ и в какой связи?"],
    ["Qui assure le secrétariat de l'UNGIS ?", "annex/121", "Le Japon est-il mentionné ?"],
    ["¿Quién asegura la secretaría del UNGIS?", "annex/121", "¿Se menciona Japón?"],
    ["من يتولى أمانة فريق الأمم المتحدة المعني بمجتمع المعلومات؟", "annex/121", "هل ورد ذكر اليابان في الوثيقة؟"],
    ["谁担任联合国信息社会小组的秘书处？", "annex/121", "有没有提到日本？"],
  ])(
    "is of a thing itself where it asks whether that is named, and it is not: %s (%s) %s",
    async (before, cited, question) => {
      const [{ outcome, headline, closest }, alone] = [
        await ask(deps, question, following(before, cited)),
        await ask(deps, question),
      ];
      expect(headline?.kind).toBe("no");
      expect({ outcome, headline, closest }).toMatchObject({
        outcome: alone.outcome,
        headline: alone.headline,
        closest: [],
      });
    },
  );

  it("leaves what the conversation is about as it is, unless it names something else", async () => {
    const first = "Who sets up the internal task force on financing?";
    let prior: { readonly context: PriorTurn } = following(first, "annex/67");
    for (const question of ["and by when does it report?", "to whom?", "а кто в ней участвует?"]) {
      prior = { context: toPriorTurn(await ask(deps, question, prior)) };
      expect(prior.context.question).toBe(first);
    }
    prior = { context: toPriorTurn(await ask(deps, "and UNGIS?", prior)) };
    expect(prior.context.question).toMatch(/^UNGIS/u);
  });

  it("finds the paragraphs of the one before where they are not given", async () => {
    expect(quoted(await ask(deps, "and when?", following("Where was the high-level meeting held?")))).toContain(
      "report/I/1",
    );
  });

  it("puts what it names in the other's place", async () => {
    const answer = await ask(
      deps,
      "and by 2026?",
      following("What must be reported to the CSTD by 2027?", "annex/117"),
    );
    expect(quoted(answer)).toContain("annex/122");
    expect(quoted(answer)).not.toContain("annex/117");
  });

  it("is given the item of a list that the first did not ask for", async () => {
    const { sentences } = await ask(
      deps,
      "and the other one?",
      following("the anniversary event at UNDP", "report/VI/1"),
    );
    expect(sentences.map(({ text }) => text).join()).toContain("UN in Action");
    expect(sentences.map(({ text }) => text).join()).not.toContain("Anniversary");
  });

  it("is an honest no where the text does not give it, with the nearest and what is lacking", async () => {
    const chair = await ask(deps, "и кто там сейчас председатель?", following("Какова роль ГИО ООН?", "annex/121"));
    expect(chair).toMatchObject({ outcome: "not_found", gaps: ["person"] });
    expect(await ask(deps, "why?", following("How many statements were made?", "report/II/3"))).toMatchObject({
      outcome: "not_found",
    });
  });

  it.each(QUOTED_FIRST)(
    "is answered by the sentence that gives it: %s (%s) %s",
    async (before, cited, question, first, words) => {
      const answer = await ask(deps, question, following(before, ...cited));
      expect(answer.outcome).toBe("answered");
      expect(quoted(answer)[0]).toBe(first);
      expect(answer.sentences[0]?.text).toContain(words);
    },
  );

  it.each(APART)(
    "leaves a whole question as it is that stands in a thread of its own: %s (%s) %s",
    async (before, cited, question, quotes) => {
      const { context } = following(before, cited);
      const answer = await ask(deps, question, { context: { ...context, isApart: true } });
      if (quotes === null) expect(answer.outcome).not.toBe("answered");
      else expect(quoted(answer)).toContain(quotes);
    },
  );

  it("is not answered from the register by what another body does", async () => {
    const answer = await ask(
      deps,
      "а координаторы направлений деятельности?",
      following("Что должна подготовить ГИО ООН к сессии КНТР 2026 года?", "annex/122"),
    );
    expect(quoted(answer)).not.toContain("annex/122");
  });

  it("is answered from the text, not from an entry of the register that has no time, where it asks when", async () => {
    const first = following("Who must set up the internal task force?", "annex/67");
    const [when, to] = [await ask(deps, "and by when?", first), await ask(deps, "to whom?", first)];
    expect(when.sentences.map(({ text }) => text).join()).toContain("in 2027");
    expect(when.duties).toBeUndefined();
    expect(to.duties).toHaveLength(1);
  });

  it.each(NOT_GIVEN)(
    "is refused, with the nearest of the subject, where that lacks it: %s (%s) %s",
    async (before, cited, question) => {
      const answer = await ask(deps, question, following(before, cited));
      expect(answer.outcome).toBe("not_found");
      const near = answer.closest.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
      expect(near).toContain(cited);
    },
  );

  it.each([
    ["UN DESA's part?", "annex/110", "report/IV/3"],
    ["mobile phone ownership", "report/front/5", "annex/20"],
    ["сколько дней длилось совещание в Нью-Йорке?", "annex/53", "report/II/3"],
    ["¿quién convocó la reunión de Nueva York?", "annex/9", "report/I/1"],
  ])("is a new one where other paragraphs have far more of it: %s", async (question, cited) => {
    const alone = await ask(deps, question);
    const inContext = await ask(deps, question, following("By when?", cited));
    expect({ ...inContext, timings_ms: null }).toEqual({ ...alone, timings_ms: null });
  });

  it.each(WHOLE)("is not touched by it where it has a subject of its own: %s", async (question) => {
    const [alone, inContext] = [
      await ask(deps, question),
      await ask(deps, question, following("By when?", "annex/53")),
    ];
    expect({ ...inContext, timings_ms: null }).toEqual({ ...alone, timings_ms: null });
  });
});

describe("a question without a subject", () => {
  it.each(ELLIPTICAL)("is asked back: %s", async (question) => {
    const answer = await ask(deps, question);
    expect(answer).toMatchObject({ outcome: "not_found", clarify: true, sentences: [], related: [] });
  });

  it.each([
    ...WHOLE,
    "what is due in 2027?",
    "what now?",
    "что делать дальше?",
    "边会能线上参加吗",
    "2015年互联网使用率是15%，对吧？",
  ])("is not: %s", async (question) => {
    expect((await ask(deps, question)).clarify).toBeUndefined();
  });
});
