import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { paragraphsShown, placeOf } from "../../src/answer/cite.ts";
import { toPriorTurn } from "../../src/answer/to-prior-turn.ts";
import { placeKey } from "../../src/retrieval/list-sentences.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function quoted(question: string): Promise<string[]> {
  const { sentences } = await ask(deps, question);
  return sentences.map((sentence) => placeKey(placeOf(deps.index.library, sentence)));
}

describe("a story with two questions at its end", () => {
  it.each([
    [
      "Здравствуйте! Я недавно в региональной комиссии и всё остальное уже прочитала. Начальник ждёт от меня половину страницы к четвергу, а документ длинный. Подскажите, за что региональные комиссии хвалят и чего от них ждут в части благоприятных условий?",
      ["annex/53.1", "annex/53.2"],
    ],
    [
      "We have a planning call with UNDP tomorrow. One of them says the Forum is over after these twenty years, another that it is only every two years now. I need it documented before we book a room. How often will the Forum be held, and who was with ITU when it was set up?",
      ["annex/108.1", "annex/108.2"],
    ],
  ])("is told both: %s", async (question, expected) => {
    expect(await quoted(question)).toEqual(expect.arrayContaining(expected));
  });

  it("is quoted from no other paragraphs than the story is about", async () => {
    const answer = await ask(
      deps,
      "We're drafting a note for our finance colleagues about the internal task force. They know it looks at gaps in funding for digital development but nothing on what comes next. When does it report its findings, and what does it have to keep an eye on afterwards?",
    );
    expect(paragraphsShown(answer)).toEqual(["annex/67"]);
  });
});

describe("a question for the form of something, beside another", () => {
  it.each([
    "Which ITU side event did ESCWA co-organise, and could one take part remotely?",
    "В каком побочном мероприятии участвовала ЭСКЗА и можно ли было подключиться удаленно?",
    "西亚经社会合办的是哪一场会外活动，能不能线上参加？",
  ])("is told by the paragraph right behind: %s", async (question) => {
    expect(await quoted(question)).toContain("report/VI/2.1");
  });

  it("is no answer to how many came in which", async () => {
    const before = toPriorTurn(
      await ask(deps, "¿Qué eventos paralelos tuvieron lugar el 15 de diciembre en la sede del PNUD?"),
    );
    const followUp = "¿Y cuántas personas asistieron presencialmente y cuántas a distancia?";
    expect((await ask(deps, followUp, { context: before })).outcome).toBe("not_found");
  });

  it("is not heard in the share of those online", async () => {
    expect(await quoted("How many people are online, and in which year was that?")).not.toContain("report/VI/2.1");
  });
});
