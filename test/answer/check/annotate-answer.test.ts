import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { formatNotes } from "../../../src/messages/answer-caveats.ts";
import { openBundledApp } from "../../fixtures/bundled-app.ts";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

describe("notes beside an answer", () => {
  it.each([
    ["so IAWG-AI reports to CSTD in 2027, right?", "CSTD"],
    ["¿El IAWG-AI informa a la CCTD en 2027?", "CCTD"],
  ])("name the body that the cited paragraphs do not: %s", async (question, name) => {
    const answer = await app.ask(question);
    expect(answer).toMatchObject({ outcome: "answered", unmentioned: [name] });
    expect(formatNotes(answer, app.library.document).at(-1)).toContain(name);
  });

  it("name a body that the document does not speak of beside a no", async () => {
    const answer = await app.ask("в уставе ВОИС есть что-то о ВВУИО?");
    expect(answer).toMatchObject({ outcome: "not_found", unmentioned: ["ВОИС"] });
    expect(formatNotes(answer, app.library.document).at(-1)).toContain("ВОИС");
  });

  it.each([
    "Les deux side events du 15 décembre, c'étaient les mêmes organisateurs ou pas ?",
    "Vu que la réunion de décembre 2025 se tenait à Genève, les side events de l'UIT ont aussi été accueillis là-bas ?",
  ])("name no body of which a word has but the stem: %s", async (question) => {
    expect((await app.ask(question)).unmentioned).toEqual([]);
  });

  it("correct no year by two others, nor ask of what is left out", async () => {
    expect((await app.ask("لماذا عُقد الاجتماع في 2025 تحديداً، أي ذكرى كان يصادف؟")).premise).toBeNull();
    const besides =
      "Aparte de revisar de vez en cuando cómo se calculan los indicadores TIC, ¿qué quieren que se difunda?";
    expect((await app.ask(besides)).gaps).toEqual([]);
  });

  it.each([
    "Что генсек ООН Бербок сказала про партнёрства, когда открывала заседание?",
    "¿Qué dijo el ministro de Sudáfrica, Solly Malatsi, cuando habló por los Estados Miembros de la UIT?",
  ])("ask for no date of what was said when something was done: %s", async (question) => {
    expect((await app.ask(question)).gaps).toEqual([]);
  });

  it("are none for a body they do name, in whatever form", async () => {
    for (const question of [
      "Was Digital@UNGA organised together with UNDP?",
      "Digital@UNGA — совместно с Программой развития ООН?",
    ])
      expect((await app.ask(question)).unmentioned, question).toEqual([]);
  });

  it("say that the year is given and the day is not", async () => {
    const answer = await app.ask("When exactly will the next overall review of WSIS take place?");
    expect(answer).toMatchObject({ outcome: "answered", gaps: ["day"] });
    expect(formatNotes(answer, app.library.document)).toEqual(["The quoted text gives the year, but no day or month."]);
    expect((await app.ask("In which year will the next overall review of WSIS take place?")).gaps).toEqual([]);
  });

  it.each([
    ["Где проходили консультации ЮНЕСКО в июне 2025 года?", ["city"]],
    ["¿Dónde celebró la UNESCO sus consultas de junio de 2025?", ["city"]],
    ["教科文组织2025年6月的磋商是在哪里举行的？", ["city"]],
    ["Где проходил Форум по управлению интернетом в июне 2025 года?", []],
    ["Where was the Internet Governance Forum held in 2025?", []],
    ["Where were the side events held?", []],
    ["Where did the high-level meeting take place?", []],
  ])("say that of the meetings that are listed the place of another is given: %s", async (question, gaps) => {
    expect((await app.ask(question)).gaps).toEqual(gaps);
  });

  it.each([
    "The side events in Geneva: could one follow them remotely?",
    "¿Los actos paralelos en Ginebra se pudieron seguir a distancia?",
  ])("do not say that the place is missing that is corrected: %s", async (question) => {
    const { premise, gaps } = await app.ask(question);
    expect(premise?.found).toHaveLength(1);
    expect(gaps).toEqual([]);
  });

  it("say of whom the document says nothing at all", async () => {
    const named = { ru: "Исландия", en: "Iceland", fr: "Islande", es: "Islandia", ar: "آيسلندا", zh: "冰岛" } as const;
    for (const [question, language] of [
      ["что сказала Исландия на пленарном заседании?", "ru"],
      ["what did Iceland say in the plenary?", "en"],
      ["qu'a dit l'Islande en séance plénière ?", "fr"],
      ["¿qué dijo Islandia en la sesión plenaria?", "es"],
      ["冰岛代表在全体会议上说了什么？", "zh"],
    ] as const) {
      const answer = await app.ask(question);
      expect(answer, question).toMatchObject({ outcome: "not_found", unmentioned: [named[language]] });
    }
  });

  it("do not say that nobody is named beside a quote that names somebody", async () => {
    const { closest, sentences, gaps } = await app.ask("Кто из министров выступал?");
    expect([...closest, ...sentences].map(({ text }) => text).join(" ")).toContain("Малаци");
    expect(gaps).not.toContain("speaker");
  });

  it("take no ordinary word for a country", async () => {
    for (const question of [
      "кроме того, что говорится о ПРООН?",
      "who pays us for the forum",
      "la réunion de haut niveau",
      "How much will the financing task force cost in francs?",
      "combien de francs pour le groupe de travail ?",
    ])
      expect((await app.ask(question)).unmentioned, question).toEqual([]);
  });

  it("show what the source lost as its editors would, and keep its own words in the answer", async () => {
    const answer = await app.ask("совещание высокого уровня Генассамблеи было в июле, в Женеве?");
    expect(answer.premise?.found.join()).toMatch(/1617\sдекабря/u);
    expect(formatNotes(answer, app.library.document)[0]).toMatch(/16\[–\]17\sдекабря/u);
  });

  it("are none beside a list, a bare look-up or a refusal that is off topic", async () => {
    for (const question of ["where is UNESCO mentioned", "п. 67", "закажи пиццу в Исландии", "пункт 45"])
      expect(await app.ask(question), question).toMatchObject({ premise: null, gaps: [], unmentioned: [] });
  });

  it("are whole sentences in each language, with what they name as it was escaped", async () => {
    const answer = { ...(await app.ask("Digital@UNGA was with UNDP, right?")), unmentioned: ["UNESCO"] };
    for (const language of LANGUAGES) {
      const notes = formatNotes(
        {
          ...answer,
          language,
          premise: { given: "2030", found: ["2035"] },
          gaps: ["day", "date", "figure", "person", "link"],
        },
        app.library.document,
        (words) => `[${words}]`,
      );
      expect(notes).toHaveLength(7);
      expect(new Set(notes).size).toBe(7);
      expect(notes.every((note) => /[.。]$/u.test(note))).toBe(true);
      expect(notes[0]).toMatch(/\[2030\].*\[2035\]/u);
      expect(notes[6]).toContain("[UNESCO]");
    }
  });
});

describe("a note on what is not mentioned or not given", () => {
  it("takes no word for an acronym that has its stem, however small words go with it", async () => {
    const question = "Qui a coorganisé avec nous le side event « L'ONU en action pour la coopération numérique » ?";
    const { outcome, unmentioned } = await app.ask(question);
    expect([outcome, unmentioned]).toEqual(["answered", []]);
  });

  it("says nothing of a method where methods are what is to be reviewed", async () => {
    const question = "¿A quién le piden que repase cada cierto tiempo cómo se calculan los indicadores TIC?";
    const { outcome, gaps } = await app.ask(question);
    expect([outcome, gaps]).toEqual(["answered", []]);
  });

  it("says of a day and of a date that is not there no more than one of both", async () => {
    const { gaps } = await app.ask("管筹资缺口的那个内部工作组,最晚哪天必须成立?");
    expect(gaps).toEqual(["date"]);
  });
});
