import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Mention } from "../../../src/answer/names/mention.ts";
import { readMentions, readTreated } from "../../../src/answer/question/read-mentions.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const toldOf = (mention: Mention | undefined) =>
  mention && [mention.name, [...new Set(mention.sentences.map(({ paragraph }) => paragraph))]];

describe("what is asked whether it is treated", () => {
  it.each<[Language, string, string, string[]]>([
    ["en", "does it cover e-waste or climate change?", "e-waste or climate change", []],
    ["zh", "难民、海底电缆这块有写吗", "难民或海底电缆", []],
    ["ar", "هل تتطرق الوثيقة إلى النفايات الإلكترونية أو تغيّر المناخ؟", "النفايات الإلكترونية أو تغيّر المناخ", []],
    ["en", "does it cover rural areas?", "rural areas", ["annex/21"]],
  ])("is told as one: %s: %s", (language, text, name, paragraphs) => {
    expect(toldOf(readTreated(deps, text, language))).toEqual([name, paragraphs]);
  });

  it("is told of what stands nowhere, with where the other stands beside it", async () => {
    const mention = readTreated(deps, "does it cover refugees or rural areas?", "en");
    expect(toldOf(mention)).toEqual(["refugees", []]);
    const { outcome, headline, closest } = await ask(deps, "does it cover refugees or rural areas?");
    expect([outcome, headline?.kind, headline?.text]).toEqual(["not_found", "no", "refugees"]);
    expect(closest.map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/21"]);
  });
});

describe("several questions whether something is mentioned", () => {
  it.each<[Language, string, string, string[]]>([
    [
      "en",
      "Is Norway mentioned? And does it mention Switzerland?",
      "Norway and Switzerland",
      ["annex/preamble", "report/VI/1"],
    ],
    ["zh", "里面谈没谈人权?人权高专办有没有被点到?", "人权和人权高专办", ["report/II/4", "annex/110"]],
  ])("are told together: %s: %s", (language, text, name, paragraphs) => {
    expect(toldOf(readMentions(deps, text, language))).toEqual([name, paragraphs]);
  });

  it("are not where one asks for something else, or stands nowhere", () => {
    expect(readMentions(deps, "Is Norway mentioned? Who opened the meeting?", "en")).toBeUndefined();
    expect(readMentions(deps, "Is Norway mentioned? Are refugees mentioned?", "en")?.sentences ?? []).toEqual([]);
  });
});

describe("what is asked whether it is mentioned", () => {
  it("is no list of things of its kind", async () => {
    const { headline, sentences } = await ask(deps, "a ver, ¿los premios CMSI salen mencionados en el texto?");
    expect(headline?.kind).not.toBe("count");
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toContain("annex/107");
  });
});

describe("no list of places", () => {
  it.each(["Dates et lieu ?", "Date and place?"])("is what asks when and where: %s", async (question) => {
    expect((await ask(deps, question)).headline?.kind).not.toBe("count");
  });
});

describe("two things that are asked after as one", () => {
  it.each([
    ["Are NGOs and universities mentioned?", "NGOs and universities"],
    ["¿Se mencionan las ONG y los bancos?", "ONG y los bancos"],
  ])("are not denied together where one is spoken of: %s", async (question, text) => {
    expect((await ask(deps, question)).headline?.text).not.toBe(text);
  });

  it("are denied each where neither is", async () => {
    const { headline } = await ask(deps, "Are blockchain and refugees mentioned?");
    expect([headline?.kind, headline?.items]).toEqual(["no", ["blockchain", "refugees"]]);
  });

  it("is no matter of what is to be summed up", async () => {
    expect((await ask(deps, "Sum up the weaknesses that the 20-year review found")).headline).toBeNull();
  });
});

describe("what the search is not certain of", () => {
  it.each([
    ["里面有没有数字公共基础设施的内容？", "report/II/4"],
    ["Does the report cover rural areas?", "annex/21"],
  ])("is told by where it is named: %s", async (question, paragraph) => {
    const { outcome, sentences, headline } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline?.kind).toBe("yes");
    expect(sentences[0]?.citations[0]?.paragraph).toBe(paragraph);
  });
});
