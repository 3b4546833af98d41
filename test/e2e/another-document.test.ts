import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { createComposer } from "../../src/composer.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import type { MissingReference } from "../../src/domain/lookup.ts";
import { formatLabel } from "../../src/messages/labels.ts";
import { formatMissingReason } from "../../src/messages/missing-reference.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { buildAnswer } from "../../src/slack/ask/answer.ts";
import { buildHelp } from "../../src/slack/ask/help.ts";
import { everyText } from "../fixtures/expect-fits.ts";
import { composition, scriptModel } from "../fixtures/scripted-model.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/lake-compact", import.meta.url));

let app: App;
beforeAll(async () => {
  app = await openLakes(copyLakes());
});

function copyLakes(): string {
  const root = mkdtempSync(join(tmpdir(), "wsis-lake-"));
  cpSync(FIXTURE, root, { recursive: true });
  return root;
}

const openLakes = (root: string) =>
  createApp({ root, document: "lake-compact", clock: () => Date.parse("2032-05-01T09:00:00Z") });

const find = (text: string) => app.lookUp(text).paragraphs.map(({ paragraph }) => paragraph);
const missing = (text: string) => app.lookUp(text).missing.map(({ reason, nearest }) => ({ reason, nearest }));

describe("another document is parsed", () => {
  it("into its front page, chapters and appendix", () => {
    expect(app.library.document.paragraphs.map(({ id }) => id)).toEqual([
      ...[
        "chapter/front/1",
        "chapter/front/2",
        "chapter/1/1",
        "chapter/2/1",
        "chapter/2/2",
        "chapter/3/1",
        "chapter/3/2",
      ],
      ...["appendix/preamble", "appendix/5", "appendix/12", "appendix/13", "appendix/33", "appendix/39"],
    ]);
    expect([...app.library.versions.keys()]).toEqual(["en", "fr"]);
    expect(app.edition).toMatchObject({ symbol: "LKS/2031/9", title: "Note on the Lake Compact" });
  });
});

describe("another document is looked up", () => {
  it.each([
    ["chapter 3", ["chapter/3/1", "chapter/3/2"]],
    ["chapitre III", ["chapter/3/1", "chapter/3/2"]],
    ["chapter 2, para 2", ["chapter/2/2"]],
    ["appendix 12", ["appendix/12"]],
    ["para 12 of the appendix", ["appendix/12"]],
    ["12, 33", ["appendix/12", "appendix/33"]],
    ["preamble", ["appendix/preamble"]],
    ["Objet", ["chapter/front/1"]],
    ["lake-compact:chapter/2/1", ["chapter/2/1"]],
    ["para 12 of LKS/2031/4", ["appendix/12"]],
  ])("by %s", (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it.each([
    ["20", "not_reproduced", ["appendix/13", "appendix/33"]],
    ["40", "not_reproduced", ["appendix/39"]],
    ["41", "unknown", ["appendix/39"]],
    ["chapter 3, para 9", "unknown", ["chapter/3/2"]],
    ["chapter 4", "unknown", []],
    ["para 12 of A/RES/80/173", "malformed", []],
  ])("and not found by %s: %s", (text, reason, nearest) => {
    expect(find(text)).toEqual([]);
    expect(missing(text)).toEqual([{ reason, nearest }]);
  });

  it("is said to lack a paragraph in its own words", () => {
    const say = (text: string) => {
      const [one] = app.lookUp(text).missing as [MissingReference];
      return formatMissingReason(one, one.ref, "en", app.library.document.structure);
    };
    expect(say("20")).toBe("“20”: the appendix does not reproduce this paragraph of the compact.");
    expect(say("41")).toBe("“41”: the appendix gives none above 39.");
  });

  it("names its paragraphs so that the name leads back to them", () => {
    for (const { id } of app.library.document.paragraphs)
      for (const language of LANGUAGES) expect(formatLabel(id, language, app.library.document.structure)).not.toBe(id);
    for (const id of ["chapter/2/2", "appendix/12", "chapter/front/1", "appendix/preamble"])
      expect(find(formatLabel(id as never, "en", app.library.document.structure))).toEqual([id]);
  });
});

describe("another document is asked", () => {
  it.each([
    ["where is the shared laboratory?", "chapter/2/2"],
    ["qui tient le laboratoire ?", "chapter/2/2"],
    ["when is the compact reviewed?", "appendix/39"],
    ["what is the secretariat asked to do?", "appendix/12"],
    ["what do ferries pay on Sundays?", "appendix/33"],
  ])("%s is answered from %s, every quote to the letter", async (question, paragraph) => {
    const { outcome, sentences } = await app.ask(question);
    expect(outcome).toBe("answered");
    expect(sentences[0]?.citations[0]?.paragraph).toBe(paragraph);
    for (const { citations } of sentences)
      for (const { paragraph: id, language, quote, start, end } of citations)
        expect(app.library.versions.get(language)?.texts.get(id)?.text.slice(start, end)).toBe(quote);
  });

  it("quotes a translation first and the English source beside it", async () => {
    const [sentence] = (await app.ask("qui tient le laboratoire ?")).sentences;
    expect(sentence?.citations.map(({ language, status }) => [language, status])).toEqual([
      ["fr", "official"],
      ["en", "source"],
    ]);
  });

  it("names who she is, by the source's own pronoun", async () => {
    const { sentences } = await app.ask("who thanked the delegations?");
    expect(sentences.map(({ text }) => text).join(" ")).toContain("She thanked");
    expect(sentences.map(({ text }) => text).join(" ")).toContain("The Lake Assembly met");
  });

  it("quotes a duty from where its register names it first, and names where the same is said", async () => {
    const { sentences, duties = [] } = await app.ask("who is to submit a report on water quality to the forum?");
    expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual(["appendix/12"]);
    expect(duties.map(({ paragraphs }) => paragraphs)).toEqual([["appendix/12", "chapter/3/1"]]);
  });

  it("takes what falls due from its own ledger", async () => {
    const { mode, sentences } = await app.ask("what is due in 2036?");
    expect({ mode, from: sentences.map(({ citations }) => citations[0]?.paragraph) }).toEqual({
      mode: "list",
      from: ["appendix/39"],
    });
    expect(app.ledger().entries.map(({ obligation }) => obligation.id)).toEqual([
      "water-quality-report",
      "compact-review",
    ]);
  });

  it.each([
    ["what does para 20 say", "not_reproduced"],
    ["how deep are the lakes?", "not_found"],
    ["tell me a joke", "off_topic"],
  ])("%s: an honest no (%s)", async (question, outcome) => {
    expect(await app.ask(question)).toMatchObject({ outcome, sentences: [] });
  });
});

describe("another document is shown in Slack", () => {
  it("by the names of its own parts", async () => {
    const shown = everyText(
      buildAnswer(await app.ask("where is the shared laboratory?"), { library: app.library, question: null }),
    );
    expect(shown).toContain("Chapter 2, para 2");
    const outside = everyText(buildAnswer(await app.ask("tell me a joke"), { library: app.library, question: null }));
    expect(outside).toContain("outside the note on the Lake Compact");
    expect(everyText(buildHelp("en", app.library.document, { hasModel: false, hasCalendar: false }))).toContain(
      "from the note or its appendix",
    );
  });
});

describe("another document that has no duties and no dates on record", () => {
  let bare: App;
  beforeAll(async () => {
    const root = copyLakes();
    for (const file of ["calendar.yaml", "lake-compact/obligations.yaml"]) rmSync(join(root, "corpus", file));
    cpSync(join(ROOT_FOLDER, "prompts"), join(root, "prompts"), { recursive: true });
    bare = await openLakes(root);
  });

  it("is answered by a model, which is told of none", async () => {
    const model = scriptModel([
      composition([["The Lake Secretariat keeps the shared laboratory in Orme.", "chapter/2/2.1"]]),
    ]);
    const limits = { deadlineMs: 60_000, contextTokens: 32_000, prices: null };
    const composer = createComposer(bare, { model, secondReader: null, ...limits }, systemClock);
    const { outcome, mode, sentences } = await composer.ask("where is the shared laboratory?");
    expect({ outcome, mode }).toEqual({ outcome: "answered", mode: "generative" });
    expect(sentences[0]?.citations[0]?.paragraph).toBe("chapter/2/2");
    expect(model.requests[0]?.user).toMatch(/^Duties on record .*: –$/mu);
  });

  it("says of duties and dates that it has none", async () => {
    expect(bare.ledger().entries).toEqual([]);
    expect(bare.duties().entries).toEqual([]);
    expect((await bare.ask("what is due in 2036?")).duties ?? []).toEqual([]);
  });
});
