import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("a figure of another time", () => {
  it.each([
    "Какая доля людей имела мобильный телефон в 2005 году?",
    "What share of people owned a mobile phone ten years ago?",
    "Quelle part de la population possédait un téléphone mobile en 2005 ?",
    "¿Qué porcentaje de personas tenía teléfono móvil hace diez años?",
    "2005年有多少人拥有手机？",
  ])("is not given by that of today: %s", async (question) => {
    const { outcome, gaps } = await ask(deps, question);
    expect(outcome).toBe("not_found");
    expect(gaps).toContain("other_time");
  });

  it.each(["What share of people used the Internet in 2005?", "Сколько людей имеет мобильный телефон в 2025 году?"])(
    "is given where it is its own: %s",
    async (question) => {
      expect((await ask(deps, question)).sentences).toHaveLength(1);
    },
  );
});

describe("a country that is asked for by a share", () => {
  it("is none of the group that is spoken of elsewhere in the paragraph", async () => {
    const { outcome, gaps } = await ask(
      deps,
      "Para 21: in some countries less than 20 per cent are online – which ones?",
    );
    expect(outcome).toBe("not_found");
    expect(gaps).toContain("country");
  });
});

describe("a measure of a group", () => {
  it("is not given by that of the world", async () => {
    const { outcome, gaps } = await ask(deps, "What share of the rural population has 4G coverage?");
    expect(outcome).toBe("not_found");
    expect(gaps).toContain("breakdown");
  });

  it("is lacking where one of two groups alone has it: of women and villagers, that of women", async () => {
    const { outcome } = await ask(deps, "¿Qué porcentaje de mujeres tiene celular en las zonas rurales según la UIT?");
    expect(outcome).toBe("not_found");
  });

  it("is given where the text has it", async () => {
    const { outcome, gaps } = await ask(deps, "What share of the rural population uses the Internet?");
    expect([outcome, gaps]).toEqual(["answered", []]);
  });
});

describe("what another document says", () => {
  it.each([
    "What does the Tunis Agenda say on enhanced cooperation?",
    "Which tasks does paragraph 72 of the Tunis Agenda give to the IGF?",
    "突尼斯议程第72段给互联网治理论坛列了哪些职责？",
    "что в Тунисской программе сказано про укрепление сотрудничества?",
    "что говорится в Тунисской программе об интернете?",
    "Que dit le Pacte numérique mondial sur les données ?",
  ])("is not told by its name: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });

  it.each([
    "What does the resolution say about the Global Digital Compact?",
    "What did Guy Ryder say about the Global Digital Compact?",
  ])("is not asked where it is spoken of: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("answered");
  });
});

describe("why this and not another", () => {
  it.each([
    "Why did Guy Ryder speak and not Guterres in person?",
    "Pourquoi Guy Ryder a-t-il parlé et pas Guterres ?",
    "Why didn't Guterres speak at the meeting?",
    "Почему Гутерриш не выступил сам?",
  ])("is not told by what is: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });
});

describe("several questions", () => {
  it.each([
    "How many people came to the events of 15 December, and how many were online?",
    "сколько человек пришло на мероприятия 15 декабря и сколько это стоило?",
  ])("none of which is answered are refused: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });

  it("are answered where one is, with what lacks", async () => {
    const { outcome, gaps, sentences } = await ask(deps, "Когда следующий общий обзор ВВУИО и в каком городе?");
    expect([outcome, sentences.length]).toEqual(["answered", 1]);
    expect(gaps).toContain("city");
  });
});

describe("on whose money something is done", () => {
  it.each(["На чьи деньги работает внутренняя целевая группа?", "On whose money does the internal task force work?"])(
    "is told by the resources that it has: %s",
    async (question) => {
      const { outcome, gaps } = await ask(deps, question);
      expect([outcome, gaps.includes("donor")]).toEqual(["answered", false]);
    },
  );
});
