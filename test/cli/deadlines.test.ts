import { describe, expect, it } from "vitest";
import { runDeadlines } from "../../src/cli/deadlines.ts";
import { runEvalDeadlines } from "../../src/cli/eval-deadlines.ts";
import type { DeadlinesOptions } from "../../src/cli/parse-deadlines-options.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

interface Result {
  code: number;
  out: string;
  err: string;
}

async function run(options: DeadlinesOptions, terminal = false): Promise<Result> {
  const result = { code: 0, out: "", err: "" };
  const stdout = { write: (text: string) => (result.out += text), isTTY: terminal, columns: 140 };
  const stderr = { write: (text: string) => (result.err += text) };
  result.code = await runDeadlines({ ...sources, library, today: "2026-11-24" }, options, {
    stdout,
    stderr,
    language: "en",
  });
  return result;
}

interface JsonEntry {
  id: string;
  status: string;
  quote: string;
  due: Record<string, unknown>;
  citations: { paragraph: string; language: "en" | "ru"; quote: string; start: number; end: number; status: string }[];
}

describe("wsis deadlines", () => {
  it("JSON has the fields of the contract, and citations that hold", async () => {
    const { code, out } = await run({ json: true, all: true });
    const { today, entries } = JSON.parse(out) as { today: string; entries: JsonEntry[] };
    expect(code).toBe(0);
    expect(today).toBe("2026-11-24");
    expect(entries).toHaveLength(29);
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining([
          "id",
          "paragraphs",
          "actor",
          "action",
          "recipient",
          "due",
          "status",
          "quote",
          "citations",
        ]),
      );
      expect(Object.keys(entry.due)).toEqual(
        expect.arrayContaining(["text", "year", "date", "end_date", "precision", "certainty", "date_source", "event"]),
      );
      for (const { paragraph, language, quote, start, end } of entry.citations) {
        expect(
          library.versions
            .get(language)
            ?.texts.get(paragraph as never)
            ?.text.slice(start, end),
        ).toBe(quote);
      }
      expect(entry.citations[0]).toMatchObject({ language: "en", status: "unofficial", quote: entry.quote });
      expect(entry.citations[1]).toMatchObject({ language: "ru", status: "source" });
    }
  });

  it("other languages quote the sentences of their translation before the source", async () => {
    const { out } = await run({ json: true, lang: "fr", year: "2035" });
    const { entries } = JSON.parse(out) as { entries: JsonEntry[] };
    expect(entries[0]?.citations.map(({ language }) => language)).toContain("fr");
  });

  it("a pipe gets one line an entry, without colour", async () => {
    const { code, out } = await run({});
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(18);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what must not be there
    expect(out).not.toMatch(/\u001b/u);
    expect(out).toContain("2027, date not set\tupcoming\t");
    expect(out).toContain("9 – 27 November 2026 (not from the document: pp.itu.int/2026)");
  });

  it("a terminal gets a table", async () => {
    const { out } = await run({}, true);
    expect(out).toContain("│");
    expect(out).toContain("18 entries");
  });

  it("a calendar file", async () => {
    expect((await run({ ics: true })).out).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  });

  it.each([
    [{ today: "24.11.2026" }, "--today"],
    [{ today: "2026-02-30" }, "--today"],
    [{ within: "a year" }, "--within"],
    [{ year: "27" }, "--year"],
    [{ force: "begs" }, "--force"],
    [{ lang: "de" }, "--lang"],
    [{ json: true, ics: true }, "--json"],
    [{ actor: "Nonsensebody" }, '--actor: expected the name or acronym of a body, found "Nonsensebody"'],
    [{ actor: "ITU, Nonsensebody", json: true }, 'found "Nonsensebody"'],
    [{ actor: "" }, "--actor"],
    [{ recipient: "nobody" }, "--recipient"],
    [{ year: "2027,28" }, "--year"],
  ])("wrong use is 2: %j", async (options, message) => {
    const { code, out, err } = await run(options);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  it("filters; nothing found is 1 and said, but an empty list in JSON", async () => {
    expect((await run({ actor: "МСЭ", force: "requests" })).out.trimEnd().split("\n")).toHaveLength(1);
    expect((await run({ within: "400d" })).out).toContain("Plenipotentiary");
    expect((await run({ year: "1999" })).code).toBe(1);
    expect((await run({ year: "1999" })).err).toContain("No entry");
    expect(JSON.parse((await run({ year: "1999", json: true })).out)).toEqual({ today: "2026-11-24", entries: [] });
  });

  it("several bodies and years: any of them; a body that owes nothing is no wrong use", async () => {
    const ids = async (options: DeadlinesOptions) =>
      (JSON.parse((await run({ ...options, json: true, all: true })).out) as { entries: JsonEntry[] }).entries.map(
        ({ id }) => id,
      );
    const [itu, unesco] = [await ids({ actor: "ITU" }), await ids({ actor: "UNESCO" })];
    expect(new Set(await ids({ actor: "МСЭ, UNESCO" }))).toEqual(new Set([...itu, ...unesco]));
    expect(await ids({ actor: "Организация Объединенных Наций по вопросам образования, науки и культуры" })).toEqual(
      unesco,
    );
    expect((await ids({ year: "2026,2027" })).sort()).toEqual(
      [...new Set([...(await ids({ year: "2026" })), ...(await ids({ year: "2027" }))])].sort(),
    );
    expect(await ids({ actor: "facilitators" })).toContain("action-line-roadmaps");
    expect((await run({ actor: "WHO" })).code).toBe(1);
  });

  it("problems of the operator's files go to stderr with their line", async () => {
    const result = { out: "", err: "" };
    const stdout = { write: (text: string) => (result.out += text) };
    const stderr = { write: (text: string) => (result.err += text) };
    const problems = [{ file: "calendar.yaml", line: 3, message: "no source" }];
    expect(
      await runDeadlines(
        { ...sources, problems, library, today: "2026-11-24" },
        {},
        { stdout, stderr, language: "ru" },
      ),
    ).toBe(0);
    expect(result.err).toBe("calendar.yaml:3: no source\n");
    expect(result.out).toContain("дата не установлена");
  });
});

describe("wsis eval --deadlines", () => {
  const file = new URL("../fixtures/deadlines-gold.json", import.meta.url).pathname;

  function evaluate(path: string, json: boolean): Result {
    const result = { code: 0, out: "", err: "" };
    const io = {
      stdout: { write: (text: string) => (result.out += text) },
      stderr: { write: (text: string) => (result.err += text) },
      language: "en" as const,
    };
    result.code = runEvalDeadlines({ library, calendar: sources.calendar }, path, { json }, io);
    return result;
  }

  it("gives recall and precision by language", () => {
    const scores = JSON.parse(evaluate(file, true).out) as Record<string, { recall: number; precision: number }>;
    expect(scores["ru"]?.recall).toBeGreaterThanOrEqual(0.9);
    expect(scores["en"]?.precision).toBeGreaterThanOrEqual(0.8);
    expect(evaluate(file, false).out).toContain("recall");
  });

  it("a file of another shape is wrong use", () => {
    const { code, err } = evaluate(new URL("../../package.json", import.meta.url).pathname, false);
    expect(code).toBe(2);
    expect(err).toContain("expected a JSON list");
  });
});
