import { describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { ask } from "../../src/answer/ask.ts";
import { filterLedger } from "../../src/deadlines/filter-ledger.ts";
import type { Concept } from "../../src/domain/concept.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

type Ask = (recipient: string, year: number) => string;

/** One meaning in six languages, as one would ask it and as one would ask it in more words. */
const QUESTIONS: Readonly<Record<Language, readonly Ask[]>> = {
  en: [
    (to, year) => `Who reports to ${to} in ${year}?`,
    (to, year) => `Which UN bodies have to report to ${to} in ${year}?`,
    (to, year) => `Which United Nations entities have to hand in reports to ${to} in ${year}?`,
  ],
  fr: [
    (to, year) => `Qui fait rapport à ${to} en ${year} ?`,
    (to, year) => `Quels organismes des Nations Unies doivent faire rapport à ${to} en ${year} ?`,
    (to, year) => `Quelles entités de l'ONU doivent remettre des rapports à ${to} en ${year} ?`,
  ],
  es: [
    (to, year) => `¿Quién informa a ${to} en ${year}?`,
    (to, year) => `¿Qué organismos de las Naciones Unidas deben informar a ${to} en ${year}?`,
    (to, year) => `¿Qué entidades de la ONU deben presentar informes a ${to} en ${year}?`,
  ],
  ru: [
    (to, year) => `Кто отчитывается перед ${to} в ${year} году?`,
    (to, year) => `Какие органы ООН должны отчитаться перед ${to} в ${year} году?`,
    (to, year) => `Какие структуры системы ООН должны представить отчеты для ${to} в ${year} году?`,
  ],
  ar: [
    (to, year) => `من يقدم تقريراً إلى ${to} في عام ${year}؟`,
    (to, year) => `ما هيئات الأمم المتحدة التي يجب أن تقدم تقارير إلى ${to} في عام ${year}؟`,
    (to, year) => `أي كيانات الأمم المتحدة مطلوب منها تقديم تقارير إلى ${to} في عام ${year}؟`,
  ],
  zh: [
    (to, year) => `${year}年谁向${to}报告？`,
    (to, year) => `${year}年哪些联合国机构要向${to}报告？`,
    (to, year) => `${year}年哪些联合国系统的实体必须向${to}提交报告？`,
  ],
};
/** "And in that year?" */
const IN_YEAR: Readonly<Record<Language, (year: number) => string>> = {
  en: (year) => `and in ${year}?`,
  fr: (year) => `et en ${year} ?`,
  es: (year) => `¿y en ${year}?`,
  ru: (year) => `а в ${year} году?`,
  ar: (year) => `وفي عام ${year}؟`,
  zh: (year) => `${year}年呢？`,
};

const deps: AnswerDeps = await openAnswerDeps();
const { concepts } = deps.index.library;

/** What the list of duties has of reports to somebody in a year. */
function listed(recipient: string, year: number): string[] {
  const { entries } = filterLedger(deps.duties(), { recipient, year }, concepts);
  return entries.filter(({ obligation }) => obligation.kind === "report").map(({ obligation }) => obligation.id);
}

/** Whoever receives reports in some year, with each such year. */
const owed = concepts.flatMap((concept) =>
  [2025, 2026, 2027, 2035].flatMap((year) => (listed(concept.id, year).length > 0 ? [{ concept, year }] : [])),
);

/** As people call it; Chinese sets no acronym of Latin letters apart from what stands beside it. */
function nameIn({ names }: Concept, language: Language): string {
  const { name, acronyms } = names[language];
  return language === "zh" ? name : (acronyms[0] ?? name);
}

async function idsOf(question: string, context?: { question: string; paragraphs: [] }): Promise<string[]> {
  const { duties = [] } = await ask(deps, question, context && { context });
  return duties.map(({ id }) => id);
}

const cases = owed.flatMap(({ concept, year }) =>
  LANGUAGES.flatMap((language) =>
    QUESTIONS[language].map((asked) => ({ id: concept.id, year, question: asked(nameIn(concept, language), year) })),
  ),
);

describe("who reports to whom in a year", () => {
  it("is there to be asked", () => {
    expect(owed.map(({ concept, year }) => `${concept.id} ${year}`)).toEqual(
      expect.arrayContaining(["cstd 2026", "cstd 2027", "ai_dialogue 2026", "itu_council 2026"]),
    );
  });

  it.each(cases)("is what the list of duties has: $question", async ({ id, year, question }) => {
    expect((await idsOf(question)).sort()).toEqual(listed(id, year).sort());
  });
});

describe("the same in another year", () => {
  const years = owed.filter(({ concept }) => concept.id === "cstd").map(({ year }) => year);
  const pairs = LANGUAGES.flatMap((language) =>
    QUESTIONS[language].flatMap((asked) =>
      years.flatMap((year) =>
        years.filter((other) => other !== year).map((other) => ({ language, asked, year, other })),
      ),
    ),
  );
  it.each(pairs)("keeps what was asked: $language $year $other", async ({ language, asked, year, other }) => {
    const concept = concepts.find(({ id }) => id === "cstd") as Concept;
    const question = asked(nameIn(concept, language), year);
    expect((await idsOf(IN_YEAR[language](other), { question, paragraphs: [] })).sort()).toEqual(
      listed("cstd", other).sort(),
    );
  });
});
