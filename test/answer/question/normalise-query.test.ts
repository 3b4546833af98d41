import { beforeAll, describe, expect, it } from "vitest";
import { normaliseQuery } from "../../../src/answer/question/normalise-query.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { ReferenceSystem } from "../../../src/references/reference-system.ts";
import { buildLexicon, type Lexicon } from "../../../src/retrieval/lexicon.ts";
import { switchLayout } from "../../../src/text/keyboard-layout.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";
import { readBundled, readReferenceSystem } from "../../fixtures/bundled-library.ts";

let lexicon: Lexicon;
let references: ReferenceSystem;
let questions: { text: string; language: Language }[];
beforeAll(async () => {
  const index = await openBundledIndex();
  lexicon = buildLexicon(index);
  references = readReferenceSystem(index.library);
  questions = readBundled()
    .questions.filter(({ kind }) => kind === "answered")
    .map(({ text, language }) => ({ text, language }));
});

describe("the other keyboard layout", () => {
  it.each([
    ["ult gjkysq cgbcjr dscnegfdib[", "где полный список выступавших", "ru"],
    ["rjulf ,eltn cktle.obq j,pjh", "когда будет следующий обзор", "ru"],
    ["rnj dtltn ctrhtnfhbfn", "кто ведет секретариат", "ru"],
    ["цршср зфкфпкфзр ьутешщты ГТУЫСЩ", "which paragraph mentions UNESCO", "en"],
    ["црщ срфшкы еру ащкгь", "who chairs the forum", "en"],
    ["j[dfn ctntq 4G", "охват сетей 4G", "ru"],
  ])("%s", (typed, text, language) => {
    expect(normaliseQuery(typed, lexicon, references)).toEqual({ text, language });
  });

  it.each([
    "где прошел форум по управлению интернетом в 2025 году",
    "кто ведет секретариат группы ООН",
    "сколько людей пользуются интернетом",
    "which paragraphs speak of young people",
    "when will the next overall review take place",
    "who reports to the commission in 2027",
  ])("is read back, both ways: %s", (meant) => {
    expect(normaliseQuery(switchLayout(meant)[0] as string, lexicon, references).text).toBe(meant);
  });

  it("is read in a single word of a sentence that is well as typed", () => {
    expect(normaliseQuery("кто ведет ctrhtnfhbfn группы", lexicon, references).text).toBe(
      "кто ведет секретариат группы",
    );
  });

  it("is none where it would make marks of letters", () => {
    const typed = "بأي صفة غير كونه وزيرا";
    expect(normaliseQuery(typed, lexicon, references).text).toContain("كونه");
  });
});

describe("Russian in Latin letters", () => {
  it.each([
    ["kto sekretariat GIO OON", "кто секретариат гио оон"],
    ["kogda budet sleduyushchiy obzor VVUIO", "когда будет следующий обзор ввуио"],
    ["gde proshel forum", "где прошел форум"],
    ["kto sekretariat UNGIS", "кто секретариат UNGIS"],
    ["dorozhnaya karta do kakogo goda", "дорожная карта до какого года"],
  ])("%s", (typed, text) => {
    expect(normaliseQuery(typed, lexicon, references)).toEqual({ text, language: "ru" });
  });
});

describe("typing errors", () => {
  it.each([
    ["кто сикретариат ГИО ООН", "секретариат", "ru"],
    ["когда бует следующий обзор", "будет", "ru"],
    ["where is the roadmpa of UNGIS", "roadmap", "en"],
    ["cuando es la proxima revison", "revision", "es"],
  ])("%s: the word that was meant stands beside the one that was typed", (typed, meant, language) => {
    const reading = normaliseQuery(typed, lexicon, references);
    const words = reading.text.split(" ");
    expect(reading.language).toBe(language);
    expect(words).toContain(meant);
    for (const word of typed.split(" ")) expect(words).toContain(word);
  });
});

describe("a typing error in a name of two words", () => {
  it.each([
    ["did south afirca speak", "south africa afirca"],
    ["did suoth africa speak", "suoth south africa"],
    ["what did the south korean minister say", "south korean minister"],
  ])("%s: what was typed does not stand within the name", (typed, read) => {
    expect(normaliseQuery(typed, lexicon, references).text).toContain(read);
  });
});

describe("what was typed as it was meant", () => {
  it.each<[string, Language | undefined]>([
    ["Что делает МСЭ для развивающихся стран?", "ru"],
    ["What does ITU do for developing countries?", "en"],
    ["Que fait l'UIT pour les pays en développement ?", "fr"],
    ["¿Qué hace la UIT por los países en desarrollo?", "es"],
    ["ماذا يفعل الاتحاد الدولي للاتصالات للبلدان النامية؟", "ar"],
    ["国际电联为发展中国家做什么？", "zh"],
    ["КТО ВОЗГЛАВЛЯЕТ ГИО ООН", "ru"],
    ["WHO CHAIRS UNGIS", "en"],
    ["где прошел forum IGF", "ru"],
    ["кто в UNGIS секретариат", "ru"],
    ["when is ПК-26", "en"],
    ["ITU", undefined],
    ["ITU?", undefined],
    ["МСЭ", "ru"],
    ["2027", undefined],
    ["para 86", undefined],
    ["par. 20", undefined],
    ["p. 22", undefined],
    ["párr. 67", undefined],
    ["para 22 please", undefined],
    ["para CXXI", undefined],
    ["п 67 абз 2", "ru"],
    ["абз 2 п 67", "ru"],
    ["покажи para 67", "ru"],
    ["الفقرة 86", "ar"],
    ["第121段", "zh"],
    ["what does para 86 say", "en"],
    ["à la trente-deuxième session de la CSTD", "fr"],
    ["texte du point 64", "fr"],
    ["¿qué dice el párr. 67?", "es"],
    ["что там с AI capacity-building?", "ru"],
    ["🦆 !?", undefined],
    ["", undefined],
  ])("%s is left alone, its language %s", (text, language) => {
    expect(normaliseQuery(text, lexicon, references)).toEqual({ text, language });
  });

  it("is left alone in nearly every question that people are known to ask, and its language told", () => {
    const sample = questions.filter((_, i) => i % 15 === 0);
    const changed = sample.filter(({ text }) => normaliseQuery(text, lexicon, references).text !== text);
    const mistaken = sample.filter(
      ({ text, language }) => normaliseQuery(text, lexicon, references).language !== language,
    );
    expect(sample.length).toBeGreaterThan(150);
    expect(changed.length / sample.length, changed.map(({ text }) => text).join("\n")).toBeLessThan(0.02);
    expect(mistaken.length / sample.length, mistaken.map(({ text }) => text).join("\n")).toBeLessThan(0.05);
  });
});
