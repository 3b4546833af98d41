import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { App } from "../../src/app.ts";
import type { CliDeps } from "../../src/cli/cli-deps.ts";
import { makeVisible } from "../../src/cli/make-visible.ts";
import { runCli } from "../../src/cli/program.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { parseParagraphId } from "../../src/domain/paragraph-id.ts";
import { openBundledApp, TODAY } from "../fixtures/bundled-app.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "wsis-cli-"));
const COMMANDS = [
  "ask",
  "chat",
  "para",
  "search",
  "batch",
  "data",
  "deadlines",
  "digest",
  "doctor",
  "duties",
  "eval",
  "feedback",
  "index",
  "prompt",
  "serve",
];

/** The shapes of the contract: fields may be added, never renamed. */
const PARAGRAPH = z.string().refine((text) => parseParagraphId(text) === text, "no canonical id");
const LANGUAGE = z.enum(LANGUAGES);
const CITATION = z.object({
  paragraph: PARAGRAPH,
  language: LANGUAGE,
  status: z.enum(["source", "official", "unofficial"]),
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
const RANKED = z.array(z.object({ paragraph: PARAGRAPH, score: z.number() }));
const ASK = z.object({
  question: z.string(),
  language: LANGUAGE,
  outcome: z.enum(["answered", "not_found", "not_reproduced", "off_topic"]),
  mode: z.enum(["lookup", "list", "extractive", "generative"]),
  sentences: z.array(z.object({ text: z.string().min(1), citations: z.array(CITATION).min(1) })),
  related: RANKED,
  edition: z.string().min(1),
  timings_ms: z.object({ retrieve: z.number(), answer: z.number(), total: z.number() }),
});
const SEARCH = z.object({ query: z.string(), language: LANGUAGE, results: RANKED, timings_ms: z.record(z.number()) });
const PARA = z.object({
  paragraphs: z.array(
    z.object({
      paragraph: PARAGRAPH,
      label: z.string().min(1),
      section: z.string().min(1),
      language: LANGUAGE,
      text: z.string().min(1),
      notes: z.array(z.object({ number: z.number().int(), text: z.string().min(1) })),
    }),
  ),
  missing: z.array(
    z.object({
      ref: z.string(),
      reason: z.enum(["not_reproduced", "unknown", "malformed"]),
      nearest: z.array(PARAGRAPH),
    }),
  ),
});
const DATE = z.string().regex(/^\d{4}-\d\d-\d\d$/u);
const DEADLINES = z.object({
  today: DATE,
  entries: z.array(
    z.object({
      id: z.string(),
      paragraphs: z.array(PARAGRAPH).min(1),
      actor: z.string().nullable(),
      action: z.string().min(1),
      recipient: z.string().nullable(),
      due: z.object({
        text: z.string(),
        year: z.number().nullable(),
        date: DATE.nullable(),
        end_date: DATE.nullable(),
        precision: z.enum(["day", "month", "year", "session", "recurring", "none"]),
        certainty: z.enum(["stated", "implied"]),
        date_source: z.enum(["document", "calendar", "none"]),
        event: z.string().nullable(),
      }),
      status: z.enum(["upcoming", "current", "due_this_year", "passed", "recurring"]),
      quote: z.string().min(1),
      citations: z.array(CITATION).min(1),
    }),
  ),
});

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function wsis(
  args: readonly string[],
  options: { terminal?: boolean; colours?: boolean; columns?: number; stdin?: string; parts?: Partial<CliDeps> } = {},
): Promise<Ran> {
  const written = { out: "", err: "" };
  const isTTY = options.terminal === true;
  const io: CliDeps["io"] = {
    stdout: { write: (text: string) => (written.out += text), isTTY, columns: options.columns ?? 120 },
    stderr: { write: (text: string) => (written.err += text) },
    stdin: Readable.from([Buffer.from(options.stdin ?? "")]),
    language: "en",
    colours: options.colours ?? isTTY,
  };
  const unexpected = () => Promise.reject(new Error("not to be called"));
  const parts = {
    io,
    openApp: async () => app,
    openTexts: async () => app,
    openModels: async () => null,
    openStore: unexpected,
    serve: unexpected,
    ensureIndex: unexpected,
    version: "1.2.3",
  };
  const code = await runCli(args, { ...parts, ...options.parts } as CliDeps);
  return { code, ...written };
}

describe("the commands", () => {
  it("are the ones that help names, and no other", async () => {
    const { code, out, err } = await wsis(["--help"]);
    const listed = [...out.slice(out.indexOf("Commands:")).matchAll(/^ {2}([a-z]+)/gmu)].map(([, name]) => name);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(listed.filter((name) => name !== "help").sort()).toEqual([...COMMANDS].sort());
  });

  it.each(COMMANDS)("%s has a help of its own, which opens nothing", async (command) => {
    const openApp = () => Promise.reject(new Error("not to be opened"));
    const { code, out } = await wsis([command, "--help"], { parts: { openApp } });
    expect(code).toBe(0);
    expect(out).toContain(`wsis ${command}`);
  });

  it.each([
    [["frobnicate"], /unknown command 'frobnicate'/u],
    [["asks", "x"], /unknown command/u],
    [["ask"], /missing required argument 'question'/u],
    [["para"], /missing required argument 'ref'/u],
    [["ask", "--bogus", "x"], /unknown option '--bogus'/u],
    [["ask", "--lang", "de", "x"], /expected one of ar, en, es, fr, ru, zh/u],
    [["para", "67", "--lang", "xx"], /expected one of/u],
    [["para", "67", "--around", "two"], /expected a whole number/u],
    [["search", "internet", "--limit", "-1"], /expected a whole number/u],
    [["search", "internet", "--limit", "0"], /expected a whole number from 1 to 9999/u],
    [["search", "internet", "--limit", "10000"], /expected a whole number from 1 to 9999/u],
    [["search", "internet", "--limit"], /argument missing/u],
    [["batch", "tell", "--in", "a", "--out", "b"], /expected ask or search/u],
    [["batch", "ask", "--in", "a"], /--out/u],
    [["batch", "ask", "--in", "a", "--out", "b", "--mode", "poetic"], /expected extractive or generative/u],
    [["batch", "search", "--in", "a", "--out", "b", "--mode", "generative"], /with search, expected it with ask/u],
    [["deadlines", "--today", "24.11.2026"], /--today/u],
    [["deadlines", "--bogus"], /unknown option/u],
    [["eval", "x", "--replay", "y"], /without --mode generative/u],
    [["eval", "x", "--mode", "poetic"], /expected extractive or generative/u],
    [["eval"], /expected a file of cases.*or --deadlines/u],
    [["index", "--bogus"], /unknown option/u],
    [["prompt", "show", "poem", "x"], /Allowed choices are answer, look-up, repair, rewrite, second-reader/u],
  ])("wrong use, %j: exit 2 and a plain sentence on stderr alone", async (args, sentence) => {
    const { code, out, err } = await wsis(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toMatch(sentence);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|CommanderError/u);
  });

  it("say their version", async () => {
    expect(await wsis(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  it("hand over what is not theirs", async () => {
    const forced: boolean[] = [];
    const ensureIndex: CliDeps["ensureIndex"] = async ({ force }) => forced.push(force === true) > 1;
    const ran = [
      await wsis(["index"], { parts: { ensureIndex } }),
      await wsis(["index", "--force"], { parts: { ensureIndex } }),
    ];
    expect(forced).toEqual([false, true]);
    expect(ran.map(({ code, err }) => [code, err])).toEqual([
      [0, "The index is up to date.\n"],
      [0, "The index is built.\n"],
    ]);
    expect((await wsis(["serve"], { parts: { serve: async () => 3 } })).code).toBe(3);
  });
});

describe("wsis ask", () => {
  it.each([
    ["Когда следующий общий обзор ВВУИО?", "answered", 0],
    ["where is UNESCO mentioned", "answered", 0],
    ["пункт 67", "answered", 0],
    ["пункт 68", "not_reproduced", 1],
    ["какая завтра погода в Женеве", "off_topic", 1],
    ["кто оплачивает ужин делегатов", "not_found", 1],
  ])("%s: %s, exit %i, in the contract's shape", async (question, outcome, exit) => {
    const { code, out, err } = await wsis(["ask", "--json", question]);
    const answer = ASK.parse(JSON.parse(out));
    expect({ code, err, outcome: answer.outcome, question: answer.question }).toEqual({
      code: exit,
      err: "",
      outcome,
      question,
    });
    for (const citation of answer.sentences.flatMap(({ citations }) => citations)) {
      const text = app.library.versions.get(citation.language)?.texts.get(citation.paragraph as never)?.text;
      expect(text?.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });

  it("joins its words, and answers in the language that is wanted", async () => {
    const { out } = await wsis(["ask", "Когда", "следующий", "общий", "обзор", "ВВУИО?", "--lang", "fr", "--json"]);
    expect(ASK.parse(JSON.parse(out))).toMatchObject({
      question: "Когда следующий общий обзор ВВУИО?",
      language: "fr",
    });
  });

  it("writes for people: each quote under its paragraph, a translation marked, the document last", async () => {
    const { out } = await wsis(["ask", "When is the next overall review of WSIS?"]);
    expect(out).toContain("Annex, para 127 (Unofficial translation)");
    expect(out).not.toMatch(/Original text|76280ea1|\p{Script=Cyrillic}/u);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "Source: Report on the outcomes of the UNGA high-level meeting on WSIS+20",
    );
    const { out: no } = await wsis(["ask", "кто оплачивает ужин делегатов"]);
    expect(no).toContain("В документе нет ответа");
    expect(no).toMatch(/это не ответ:\n {2}\S.*: \S+ \S+/u);
  });

  it("shows the source's own words and the exact edition where they are asked for", async () => {
    const { out } = await wsis(["ask", "When is the next overall review of WSIS?", "--original"]);
    expect(out).toMatch(/Original text: \p{Script=Cyrillic}/u);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^Source: .*\(76280ea1\)$/u);
  });

  it("shows what the translator notes with --original, in an answer and under a paragraph", async () => {
    const question = "How did ITU support the preparatory process led by the UNGA?";
    for (const line of [
      ["ask", question],
      ["para", "V/1", "--lang", "en"],
    ]) {
      expect((await wsis([...line, "--original"])).out).toContain("Translator’s note: ");
      expect((await wsis(line)).out).not.toContain("Translator’s note: ");
    }
  });

  it("shows in brackets the signs that the source lost, and in JSON the source to the letter", async () => {
    const question = "Когда состоялось совещание высокого уровня?";
    const { out } = await wsis(["ask", question]);
    expect(out).toMatch(/^16\[–\]17 декабря 2025\sгода\n/u);
    expect(out).toContain("ВВУИО+20 16[–]17 декабря");
    const json = (await wsis(["ask", question, "--json"])).out;
    expect(json).toContain("1617 декабря");
    expect(json).not.toContain("[–]");
    expect((await wsis(["para", "VI/1", "--lang", "ru"])).out).toContain("штаб[-]квартира");
  });

  it("corrects a wrong premise in words", async () => {
    expect((await wsis(["ask", "when is the overall review, 2030?"])).out).toMatch(/2030.*2035|2035.*2030/u);
  });
});

describe("wsis para", () => {
  it.each<[string[], string[], string[], number]>([
    [["67"], ["annex/67"], [], 0],
    [["-3"], [], ["-3:malformed"], 1],
    [["0"], [], ["0:malformed"], 1],
    [["abc"], [], ["abc:malformed"], 1],
    [["68"], [], ["68:not_reproduced"], 1],
    [["200"], [], ["200:unknown"], 1],
    [["67", "-3", "abc"], ["annex/67"], ["-3 abc:malformed"], 0],
    [["109-113"], ["annex/109", "annex/110", "annex/113"], ["111:not_reproduced", "112:not_reproduced"], 0],
    [["section", "IV", "para", "2"], ["report/IV/2"], [], 0],
    [["преамбула"], ["annex/preamble"], [], 0],
    [["wsis20-report:annex/67"], ["annex/67"], [], 0],
  ])("%j, in the contract's shape", async (refs, found, missing, exit) => {
    const { code, out } = await wsis(["para", "--json", ...refs]);
    const answer = PARA.parse(JSON.parse(out));
    expect(code).toBe(exit);
    expect(answer.paragraphs.map(({ paragraph }) => paragraph)).toEqual(found);
    expect(answer.missing.map(({ ref, reason }) => `${ref}:${reason}`)).toEqual(missing);
  });

  it("gives the text to the letter, in the source's language unless another is wanted", async () => {
    const text = app.library.versions.get("ru")?.texts.get("annex/67" as never)?.text;
    const json = async (...args: string[]) =>
      PARA.parse(JSON.parse((await wsis(["para", "--json", ...args])).out)).paragraphs[0];
    expect(await json("67")).toMatchObject({ language: "ru", label: "67", section: "annex", text });
    expect(await json("67", "--lang", "zh")).toMatchObject({ language: "zh" });
    expect((await json("section I para 2"))?.notes.length).toBeGreaterThan(0);
  });

  it("says of what is missing why, on stderr; of -3 too", async () => {
    expect(await wsis(["para", "-3"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("“-3” is not a paragraph"),
    });
    const { out, err } = await wsis(["para", "67", "68"]);
    expect(out).toMatch(/^Annex, para 67\n/u);
    expect(err).toMatch(/68.*does not reproduce.*Nearest: Annex, para 67; Annex, para 86/u);
  });

  it("gives neighbours and footnotes on request", async () => {
    const { out } = await wsis(["para", "67", "--around", "1", "--json"]);
    expect(PARA.parse(JSON.parse(out)).paragraphs.map(({ paragraph }) => paragraph)).toEqual([
      "annex/53",
      "annex/67",
      "annex/86",
    ]);
    const [without, withNotes] = [await wsis(["para", "report/I/2"]), await wsis(["para", "report/I/2", "--notes"])];
    expect(without.out).not.toContain("[footnoteRef");
    expect(withNotes.out.length).toBeGreaterThan(without.out.length);
  });
});

describe("wsis prompt show", () => {
  it("prints what would be sent: orders, the numbered document, the question between fences", async () => {
    const { code, out, err } = await wsis(["prompt", "show", "answer", "Who", "reports in 2026?"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("\n[67.1] ");
    expect(out).toContain("Answer in English.\n\n<<<QUESTION\nWho reports in 2026?\nQUESTION>>>\n");
    expect(out).toMatch(/by when; ids\): \n- [^\n]*; (?:[\w/]+\.\d+(?:, )?)+\n/u);
    expect(out).not.toContain("{{");
  });

  it.each([
    ["when must UNGIS submit the joint implementation roadmap?", /ids\): \n- [^\n]*; 122\.2[^\n]*\n/u],
    ["who opened the meeting?", /ids\): –\n/u],
  ])("names the duties of the paragraphs near the question: %s", async (question, duties) => {
    expect((await wsis(["prompt", "show", "answer", question])).out).toMatch(duties);
  });

  it.each([
    ["look-up", "too long to be sent whole"],
    ["repair", "<<<QUESTION\nand then?\nQUESTION>>>"],
    ["rewrite", "<<<FOLLOW-UP\nand then?\nFOLLOW-UP>>>"],
    ["second-reader", "You check sentences against quotes."],
  ])("has %s too", async (name, part) => {
    expect((await wsis(["prompt", "show", name, "and then?"])).out).toContain(part);
  });
});

describe("wsis search", () => {
  it("ranks in the contract's shape, as many as are wanted", async () => {
    const { code, out } = await wsis(["search", "цифровой", "разрыв", "--limit", "3", "--json"]);
    const { query, results } = SEARCH.parse(JSON.parse(out));
    expect({ code, query }).toEqual({ code: 0, query: "цифровой разрыв" });
    expect(results).toHaveLength(3);
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
    expect(SEARCH.parse(JSON.parse((await wsis(["search", "internet", "--json"])).out)).results).toHaveLength(10);
  });

  it("exits 1 where nothing is found, with an empty list in JSON", async () => {
    expect(await wsis(["search", "🦆"])).toMatchObject({ code: 1, out: "" });
    const { code, out } = await wsis(["search", "🦆", "--json"]);
    expect(code).toBe(1);
    expect(SEARCH.parse(JSON.parse(out)).results).toEqual([]);
  });

  it("writes a line of score and id to a pipe", async () => {
    const { out } = await wsis(["search", "internet", "--limit", "2"]);
    expect(out).toMatch(/^(?:\d\.\d{3}\t[a-z]+\/\S+\n){2}$/u);
  });
});

describe("wsis batch", () => {
  const LINES = [
    '{"id":"b","question":"пункт 67","type":"ignored"}',
    "",
    "not json",
    '{"id":7,"question":"какая завтра погода в Женеве"}',
    '{"id":"no question"}',
    '{"id":"x","question":"67","lang":"de"}',
    '{"id":"f","question":"67","lang":"fr"}',
    '{"id":"a","question":"internet"}',
  ];

  it.each(["ask", "search"] as const)(
    "%s keeps the order of its input; a bad line costs nothing but itself",
    async (kind) => {
      const { code, lines, err } = await batch(kind, LINES.join("\n"));
      expect({ code, err }).toEqual({ code: 3, err: "Lines that failed: 3 of 7. Each has its error in the output.\n" });
      expect(lines.map(({ id }) => id)).toEqual(["b", null, 7, "no question", "x", "f", "a"]);
      for (const i of [1, 3, 4]) {
        expect(Object.keys(lines[i] as object)).toEqual(["id", "error"]);
        expect(lines[i]?.["error"]).toMatch(/^line \d+: /u);
      }
      for (const i of [0, 2, 5, 6]) expect((kind === "ask" ? ASK : SEARCH).safeParse(lines[i]).error).toBeUndefined();
    },
  );

  it("asks no model where none is set, and says so", async () => {
    writeFileSync(join(FOLDER, "in.jsonl"), LINES.join("\n"));
    const args = ["batch", "ask", "--in", join(FOLDER, "in.jsonl"), "--out", join(FOLDER, "out.jsonl")];
    const { code, err } = await wsis([...args, "--mode", "generative"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^batch: expected a model in WSIS_LLM/u);
  });

  it("says of a bad line which one of the file it was", async () => {
    const { lines } = await batch("ask", LINES.join("\n"));
    expect(lines[1]?.["error"]).toMatch(/^line 3: /u);
  });

  it("gives what ask gives, in the language that the line wants, else in the question's", async () => {
    const question = "Когда следующий общий обзор ВВУИО?";
    const wanted = [{ question: "67", lang: "fr" }, { question: "67" }, { question, lang: "fr" }, { question }];
    const { lines } = await batch("ask", wanted.map((one, id) => JSON.stringify({ id, ...one })).join("\n"));
    expect(lines.map(({ language }) => language)).toEqual(["fr", "en", "fr", "ru"]);
    const { out } = await wsis(["ask", question, "--lang", "fr", "--json"]);
    expect(lines[2]).toMatchObject({ sentences: ASK.parse(JSON.parse(out)).sentences });
  });

  it("bears Windows line ends and an empty file, and says where a file cannot be used", async () => {
    expect((await batch("ask", '{"id":1,"question":"67"}\r\n')).lines).toMatchObject([{ id: 1, outcome: "answered" }]);
    expect(await batch("ask", "")).toEqual({ code: 0, lines: [], err: "" });
    const missing = await wsis(["batch", "ask", "--in", join(FOLDER, "absent"), "--out", join(FOLDER, "out")]);
    expect(missing).toMatchObject({ code: 2, out: "", err: expect.stringContaining("absent cannot be read") });
    const folder = await wsis(["batch", "ask", "--in", join(FOLDER, "in.jsonl"), "--out", FOLDER]);
    expect(folder).toMatchObject({ code: 2, out: "", err: expect.stringContaining("cannot be written") });
  });

  it("says of files that cannot be used before the program is opened", async () => {
    const openApp = () => Promise.reject(new Error("not to be opened"));
    const args = ["batch", "ask", "--in", join(FOLDER, "absent"), "--out", join(FOLDER, "out")];
    expect((await wsis(args, { parts: { openApp } })).code).toBe(2);
  });

  it("reads stdin where the file is called -", async () => {
    const output = join(FOLDER, "piped.jsonl");
    const stdin = '{"id":"п","question":"пункт 67"}\n{"id":2,"question":"para 67"}';
    expect(await wsis(["batch", "ask", "--in", "-", "--out", output], { stdin })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    const lines = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: unknown }).id)).toEqual(["п", 2]);
  });

  it("a line whose question fails carries the error, and the others their answers", async () => {
    const ask: App["ask"] = async (question) => {
      if (question === "bad") throw new Error("no answer came");
      return app.ask(question);
    };
    const { code, lines } = await batch("ask", '{"id":1,"question":"bad"}\n{"id":2,"question":"67"}', { ...app, ask });
    expect(code).toBe(3);
    expect(lines).toMatchObject([
      { id: 1, error: "line 1: no answer came" },
      { id: 2, outcome: "answered" },
    ]);
  });

  async function batch(kind: string, text: string, by = app) {
    const [input, output] = [join(FOLDER, "in.jsonl"), join(FOLDER, "out.jsonl")];
    writeFileSync(input, text);
    const openApp = async () => by;
    const { code, out, err } = await wsis(["batch", kind, "--in", input, "--out", output], { parts: { openApp } });
    expect(out).toBe("");
    const lines = readFileSync(output, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return { code, err, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  }
});

describe("wsis eval", () => {
  const line = (id: string) =>
    JSON.stringify({
      id,
      lang: "ru",
      type: "lookup",
      question: "пункт 67",
      gold: ["annex/67"],
      also_ok: [],
      answerable: true,
      must_contain: [],
    });

  it("gives the figures as JSON, and the report as a page", async () => {
    const file = write("cases.jsonl", `${line("one")}\n${line("two")}\n`);
    const { code, out } = await wsis(["eval", file, "--json", "--out", join(FOLDER, "report.html")]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      all: { cases: 2, hitAt1: 1, citationPrecision: 1 },
      byLanguage: { ru: { cases: 2 } },
    });
    expect(readFileSync(join(FOLDER, "report.html"), "utf8")).toContain("Evaluation: cases.jsonl");
    expect((await wsis(["eval", file])).out).toMatch(/hit@1/u);
  });

  it("names every bad line by its number, and measures nothing then", async () => {
    const file = write("bad.jsonl", `${line("one")}\nnonsense\n{}\n`);
    const { code, out, err } = await wsis(["eval", file]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("bad.jsonl:2: ");
    expect(err).toContain("bad.jsonl:3: ");
  });

  it("says so where the report cannot be written, before a case is asked", async () => {
    const file = write("cases.jsonl", `${line("one")}\n`);
    const ask = () => Promise.reject(new Error("not to be asked"));
    const openApp = async () => ({ ...app, ask });
    const out = join(FOLDER, "no", "such", "folder", "report.html");
    const ran = await wsis(["eval", file, "--out", out], { parts: { openApp } });
    expect(ran).toMatchObject({ code: 2, out: "", err: expect.stringContaining("report.html cannot be written: ") });
    expect(ran.err).not.toMatch(/\bat .*:\d+:\d+/u);
  });

  it("measures the finder on the bundled document where no file is named", async () => {
    const { code, out, err } = await wsis(["eval", "--deadlines", "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ ru: { recall: 1, precision: 1 }, en: { expected: expect.any(Number) } });
    expect(await wsis(["eval", "--deadlines", join(FOLDER, "absent.json")])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^\S*absent\.json cannot be read: [^\n]*\n$/u),
    });
  });

  it("says so where the file has no cases, or cannot be read", async () => {
    expect(await wsis(["eval", write("empty.jsonl", "\n")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("no cases"),
    });
    expect(await wsis(["eval", join(FOLDER, "absent.jsonl")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("absent.jsonl"),
    });
  });

  function write(name: string, text: string): string {
    writeFileSync(join(FOLDER, name), text);
    return join(FOLDER, name);
  }
});

describe("wsis deadlines", () => {
  it("has the contract's shape for every entry, with citations to the letter", async () => {
    const { code, out } = await wsis(["deadlines", "--all", "--json"]);
    const { today, entries } = DEADLINES.parse(JSON.parse(out));
    expect({ code, today }).toEqual({ code: 0, today: TODAY });
    expect(entries.length).toBeGreaterThan(20);
    for (const citation of entries.flatMap(({ citations }) => citations)) {
      const text = app.library.versions.get(citation.language)?.texts.get(citation.paragraph as never)?.text;
      expect(text?.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });
});

describe("what could steer a terminal", () => {
  const NASTY = "\u001b]0;title\u0007 пункт 68 \u001b[2J \u009b31m \u001b[31mred";

  it.each([[["ask", NASTY]], [["para", NASTY]], [["para", "--lang", "en", `67 ${NASTY}`]]])(
    "is shown and does nothing: %j",
    async (args) => {
      const { out, err } = await wsis(args, { terminal: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours may stay, nothing else
      const plain = (out + makeVisible(err)).replace(/\u001b\[(?:1|2|22|33|39)m/gu, "");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    },
  );

  it("is escaped in JSON, which says the question as it was", async () => {
    const { out } = await wsis(["ask", "--json", NASTY]);
    expect(makeVisible(out)).toBe(out);
    expect(JSON.parse(out)).toMatchObject({ question: NASTY });
  });
});

describe("tables", () => {
  it.each([40, 80, 100, 132, 200])(
    "in a terminal of %i columns no line is longer, and no word is cut",
    async (columns) => {
      const { out: wide } = await wsis(["deadlines"], { terminal: true, colours: false, columns: 1000 });
      for (const args of [["deadlines"], ["search", "internet"]]) {
        const { out } = await wsis(args, { terminal: true, colours: false, columns });
        for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(out).not.toMatch(/\p{L}…/u);
        if (args[0] !== "deadlines") continue;
        const words = (text: string) => new Set(text.match(/[\p{L}\p{N}&+–-]+/gu));
        expect([...words(wide)].filter((word) => !words(out).has(word))).toEqual([]);
      }
    },
  );
});

describe("colours", () => {
  const COMMAND_LINES = [
    ["ask", "When is the next overall review of WSIS?"],
    ["ask", "пункт 68"],
    ["ask", "when is the overall review, 2030?"],
    ["para", "67", "--lang", "en", "--notes"],
    ["search", "internet"],
    ["deadlines"],
  ];

  it.each(COMMAND_LINES)("a pipe gets none: %s %s", async (...args) => {
    const { out, err } = await wsis(args.filter((word) => word !== undefined));
    expect(out + err).not.toContain("\u001b");
  });

  it("a terminal gets them", async () => {
    expect((await wsis(["para", "67"], { terminal: true })).out).toContain("\u001b[1m");
  });

  it.each(COMMAND_LINES)("a terminal that wants none gets none: %s %s", async (...args) => {
    const words = args.filter((word) => word !== undefined);
    const { out, err } = await wsis(words, { terminal: true, colours: false });
    expect(out + err).not.toContain("\u001b");
  });

  it("neither gets them in JSON", async () => {
    const { out } = await wsis(["ask", "--json", "пункт 67"], { terminal: true });
    expect(out).not.toContain("\u001b");
    expect(ASK.parse(JSON.parse(out)).outcome).toBe("answered");
  });
});
