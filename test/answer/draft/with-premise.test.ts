import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is taken for granted of somebody", () => {
  it.each([
    "Did Doreen Bogdan-Martin open the high-level meeting as GA president?",
    "Malatsi, le ministre sud-africain, c'est bien lui qui a ouvert la réunion comme président de l'AG ?",
  ])("is corrected with what stands beside it: %s", async (question) => {
    const { premise, sentences } = await ask(deps, question);
    expect(premise).not.toBeNull();
    expect(sentences[0]?.citations[0]?.paragraph).toBe("report/II/1");
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

describe("why something is so and not otherwise", () => {
  it.each([
    ["why is UNCTAD the secretariat of UNGIS and not us at ITU?", "UNCTAD", ["ITU"]],
    ["¿Por qué lleva la UNCTAD la secretaría del UNGIS y no nosotros en la UIT?", "UNCTAD", ["UIT"]],
  ])("is answered by the text that says it is not so: %s", async (question, given, found) => {
    const { outcome, premise } = await ask(deps, question);
    expect({ outcome, premise }).toEqual({ outcome: "answered", premise: { given, found } });
  });

  it.each(["why was the meeting in New York and not in Geneva?", "почему выступал Райдер, а не сам Генсек?"])(
    "is not where the text says that it is so: %s",
    async (question) => {
      expect(await ask(deps, question)).toMatchObject({ outcome: "not_found", premise: null });
    },
  );
});

describe("where something was", () => {
  it.each([
    ["Почему для декабрьского совещания по обзору ВВУИО+20 выбрали именно Женеву?", "Женеву", "Нью-Йорке"],
    ["Pourquoi avoir tenu la réunion de haut niveau à Genève plutôt qu'au siège de New York ?", "Genève", "New York"],
    ["ليش اختاروا جنيف بالذات لاجتماع الجمعية العامة بديسمبر؟", "جنيف", "نيويورك"],
    [
      "Why were the side events held at the UNESCO liaison office?",
      "UNESCO liaison office",
      "UNDP headquarters, New York",
    ],
  ])("answers why it was elsewhere: %s", async (question, given, found) => {
    const { outcome, premise } = await ask(deps, question);
    expect({ outcome, premise }).toEqual({ outcome: "answered", premise: { given, found: [found] } });
  });

  it.each([
    "Which room of the Palais in Geneva was the WSIS+20 high-level meeting of December 2025 held in?",
    "Which room in Geneva were the side events of 15 December held in?",
  ])("answers in which room it was elsewhere, and says that no room is given: %s", async (question) => {
    const { outcome, premise, gaps } = await ask(deps, question);
    expect([outcome, premise !== null, gaps]).toEqual(["answered", true, ["room"]]);
  });

  it.each([
    "¿Qué destacó la presidenta Baerbock al inaugurar la reunión de alto nivel de la Asamblea en Ginebra?",
    "既然UNGIS的秘书处设在经社部，我们该跟经社部哪个口对接？",
  ])("is corrected beside what else is told of it, or asked of who is wrong: %s", async (question) => {
    const { outcome, premise } = await ask(deps, question);
    expect([outcome, premise?.given]).toEqual(["answered", expect.stringMatching(/^(?:Ginebra|经社部)$/)]);
  });

  it("is not corrected by a city that stands in another sentence of a story", async () => {
    const { premise } = await ask(
      deps,
      "Je débarque à Addis-Abeba. J'ai une réunion jeudi sur ce que l'Assemblée générale attend. Que demande-t-elle aux commissions régionales ?",
    );
    expect(premise).toBeNull();
  });
});

describe("a share of somebody else", () => {
  it.each([
    ["Si el 78 % de las mujeres usa internet, ¿cuál es la cifra equivalente de los hombres?", "78 %", "71 %"],
    ["低收入国家的上网率已经到58%了，那高收入国家是多少？", "58%", "23%"],
    ["Почему в деревнях в интернете сидит 85 процентов, а в городах только 58?", "85 процентов", "58 процентов"],
  ])("is corrected where its clause says whose it is: %s", async (question, given, found) => {
    const { outcome, premise } = await ask(deps, question);
    expect({ outcome, premise }).toEqual({ outcome: "answered", premise: { given, found: [found] } });
  });
});

describe("a date of what the question names and nothing else", () => {
  it.each([
    ["Vu que la prochaine réunion de haut niveau sur le SMSI est fixée à 2030, quels en seront les objectifs ?"],
    ["على أي أساس اختير عام 2030 لعقد الاجتماع المقبل لاستعراض القمة؟"],
  ])("is corrected, however far off the search finds it: %s", async (question) => {
    const { outcome, premise } = await ask(deps, question);
    expect({ outcome, premise }).toEqual({ outcome: "answered", premise: { given: "2030", found: ["2035"] } });
  });
});
