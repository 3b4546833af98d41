import { describe, expect, it } from "vitest";
import { verifySentence } from "../../../src/answer/check/verify.ts";
import { citeSentence } from "../../../src/answer/cite.ts";
import { composeAnswer, composeEvents } from "../../../src/answer/compose/compose-answer.ts";
import type { ComposeDeps, Extractive } from "../../../src/answer/compose/compose-deps.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { ModelError, ModelUnavailableError } from "../../../src/domain/error.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import type { Destination } from "../../../src/domain/subscription.ts";
import { person } from "../../contract/state-samples.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";
import { baseAnswer, composeDeps, ManualClock } from "../../fixtures/compose-deps.ts";
import { composition, scriptModel, type Turn } from "../../fixtures/scripted-model.ts";

const QUESTION = "When is the next high-level meeting?";
const GOOD = ["The General Assembly is asked to hold a high-level meeting in 2035.", "127.1"] as const;
const OTHER = ["The Group is asked to prepare a joint implementation roadmap.", "122.2"] as const;
const WRONG = ["The General Assembly is asked to hold a high-level meeting in 2036.", "127.1"] as const;
const FOREIGN = ["The General Assembly is asked to hold a high-level meeting in 2035.", "128.1"] as const;

const texts = ({ sentences }: Answer) => sentences.map(({ text }) => text);
const ask = (turns: readonly Turn[], change: Parameters<typeof composeDeps>[1] = {}) =>
  composeAnswer(composeDeps(scriptModel(turns), change), QUESTION);

describe("composeAnswer", () => {
  it("says what the model wrote, with the quotes that code cut: the reader's language first, then the source", async () => {
    const answer = await ask([composition([GOOD], { first_line: { text: "In 2035", ids: ["127.1"] } })]);
    expect(answer).toMatchObject({ question: QUESTION, outcome: "answered", mode: "generative" });
    expect(texts(answer)).toEqual(["In 2035", GOOD[0]]);
    for (const sentence of answer.sentences) {
      expect(sentence.citations.map(({ language, paragraph }) => [paragraph, language])).toEqual([
        ["annex/127", "en"],
        ["annex/127", "ru"],
      ]);
      expect(verifySentence(sentence, "generative", readBundled())).toBeUndefined();
    }
    expect(answer.mode_notes).toBeUndefined();
    expect(answer.model).toEqual({
      id: "script:model",
      prompts: expect.objectContaining({ answer: expect.any(Number), repair: expect.any(Number) }),
      calls: 1,
      input_tokens: 1000,
      cached_tokens: 400,
      output_tokens: 50,
      estimated_cost: null,
      states: { supported: 2 },
      repaired: 0,
    });
  });

  it("leaves out what was compared with, or named beside, the quotes of the answer without it", async () => {
    const base = baseAnswer({ gaps: ["day"], unmentioned: ["Peru"], see_also: [paragraphId("annex/67")], duties: [] });
    const answer = await ask([composition([GOOD])], { base });
    expect(answer).toMatchObject({ gaps: [], unmentioned: [], headline: null });
    expect([answer.duties, answer.see_also]).toEqual([undefined, undefined]);
  });

  it("names the other part of the document too, where the answer without it quotes it and it says the same", async () => {
    const quoted = [...baseAnswer().sentences, citeSentence(readBundled(), "en", paragraphId("report/III/3"), 0)];
    const wrong = ["The Group is asked to prepare a roadmap in 2035.", "122.2"] as const;
    const { sentences } = await ask([composition([GOOD, OTHER, wrong]), "{}"], {
      base: baseAnswer({ sentences: quoted }),
    });
    const cited = sentences.map(({ citations }) => citations.map(({ paragraph }) => paragraph));
    expect(cited).toEqual([
      ["annex/127", "annex/127", "report/III/3", "report/III/3"],
      ["annex/122", "annex/122"],
    ]);
    for (const sentence of sentences) expect(verifySentence(sentence, "generative", readBundled())).toBeUndefined();
    const list = await ask([composition([GOOD])], { base: baseAnswer({ mode: "list", sentences: quoted }) });
    expect(list.sentences[0]?.citations).toHaveLength(2);
    const bare = await ask([composition([["Yes.", "127.1"]])], { base: baseAnswer({ sentences: quoted }) });
    expect(bare.sentences.map(({ citations }) => citations.map(({ paragraph }) => paragraph))).toEqual([
      ["annex/127", "annex/127"],
    ]);
  });

  it("names it too where it is what the search finds first", async () => {
    const found = { paragraph: paragraphId("report/III/3"), score: 1 };
    const extractive: Extractive = {
      ask: async () => baseAnswer(),
      search: async () => ({ language: "en", results: [found], milliseconds: 1 }),
    };
    const { sentences } = await ask([composition([GOOD, OTHER])], { extractive });
    expect(sentences.map(({ citations }) => [...new Set(citations.map(({ paragraph }) => paragraph))])).toEqual([
      ["annex/127", "report/III/3"],
      ["annex/122"],
    ]);
  });

  it("estimates what an answer cost, by the prices that are set", async () => {
    const answer = await ask([composition([GOOD])], { prices: { input: 3, cached: 0.3, output: 15 } });
    expect(answer.model?.estimated_cost).toBeCloseTo((600 * 3 + 400 * 0.3 + 50 * 15) / 1e6, 12);
  });

  it.each<[string, Turn]>([
    ["fences", `\`\`\`json\n${composition([GOOD])}\n\`\`\``],
    ["thoughts before it", `<think>{"status": "answered"} or not?</think>\n${composition([GOOD])}`],
    ["words around it", `Here you are:\n${composition([GOOD])}\nAnything else?`],
    ["fields left out", JSON.stringify({ status: "answered", sentences: [{ text: GOOD[0], ids: ["127.1"] }] })],
    ["its status last", JSON.stringify({ sentences: [{ text: GOOD[0], ids: [" 127.1 "] }], status: "answered" })],
    ["a letter at a time", [...composition([GOOD])]],
  ])("reads a reply with %s", async (_, turn) => {
    expect(texts(await ask([turn]))).toEqual([GOOD[0]]);
  });

  it.each<[string, Turn, string]>([
    ["prose", "The next meeting is in 2035 (127.1).", "invalid_reply"],
    ["invalid JSON", '{"status": "answered", "sentences": [', "invalid_reply"],
    ["half a JSON", composition([GOOD]).slice(0, 60), "invalid_reply"],
    ["another shape", JSON.stringify({ answer: "2035" }), "invalid_reply"],
    ["nothing", "", "invalid_reply"],
    ["a thought without end", `<think>${composition([GOOD])}`, "invalid_reply"],
    ["200,000 characters", `{"status": "${"x".repeat(200_000)}`, "model_error"],
    ["an error", { fails: new ModelError("no such model") }, "model_error"],
    ["a model that rests", { fails: new ModelUnavailableError("resting") }, "model_resting"],
    ["a model that is busy", { fails: new ModelUnavailableError("busy") }, "model_busy"],
  ])("gives the answer without a model for %s, and says so", async (_, turn, note) => {
    const { timings_ms: _timings, model, ...answer } = await ask([turn]);
    const { timings_ms, ...base } = baseAnswer({ question: QUESTION });
    expect(answer).toEqual({ ...base, mode_notes: [note] });
    expect(model?.calls).toBe(1);
  });

  it("lets a defect of ours be seen", async () => {
    const verify: ComposeDeps["verify"] = () => {
      throw new TypeError("a defect");
    };
    await expect(ask([composition([GOOD])], { verify })).rejects.toThrow("a defect");
  });

  it.each<[string, readonly [string, ...string[]], object]>([
    ["an unknown id", FOREIGN, { supported: 1, unknown_id: 1 }],
    ["a wrong number", WRONG, { supported: 1, number: 1 }],
    ["no id", [GOOD[0]], { supported: 1, unknown_id: 1 }],
    ["a mention", [`<!channel> ${GOOD[0]}`, "127.1"], { supported: 1, unsupported_words: 1 }],
    ["an address", [`${GOOD[0]} https://example.org`, "127.1"], { supported: 1, unsupported_words: 1 }],
    ["a control character", [`\u0007${GOOD[0]}`, "127.1"], { supported: 1, unsupported_words: 1 }],
  ])("drops a sentence with %s where it cannot be mended", async (_, bad, states) => {
    const answer = await ask([composition([bad, OTHER]), "{}"]);
    expect(texts(answer)).toEqual([OTHER[0]]);
    expect(answer.model).toMatchObject({ calls: 2, states, repaired: 0 });
  });

  it("has what failed written once more, with what was found, and puts it in its place", async () => {
    const model = scriptModel([
      composition([GOOD, WRONG, OTHER]),
      JSON.stringify({ sentences: [{ number: 1, text: "The meeting is asked for in 2035.", ids: ["127.1"] }] }),
    ]);
    const answer = await composeAnswer(composeDeps(model), QUESTION);
    expect(texts(answer)).toEqual([GOOD[0], "The meeting is asked for in 2035.", OTHER[0]]);
    expect(answer.model).toMatchObject({ calls: 2, states: { supported: 2, number: 1 }, repaired: 1 });
    const [first, second] = model.requests;
    expect([second?.system, second?.document]).toEqual([first?.system, first?.document]);
    expect(second?.user).toContain(`1. ${WRONG[0]} [127.1] – number: `);
    expect(second?.user).not.toContain(OTHER[0]);
  });

  it.each<[string, Turn]>([
    ["fails again", JSON.stringify({ sentences: [{ number: 1, text: WRONG[0], ids: ["127.1"] }] })],
    ["is no reply", "I am sorry."],
    ["is an error", { fails: new ModelError("gone") }],
    ["mends what nobody asked for", JSON.stringify({ sentences: [{ number: 2, text: GOOD[0], ids: ["127.1"] }] })],
  ])("gives the answer without a model where nothing holds and the repair %s", async (_, turn) => {
    const answer = await ask([composition([WRONG]), turn]);
    expect(texts(answer)).toEqual(texts(baseAnswer()));
    expect(answer).toMatchObject({ mode: "extractive", mode_notes: ["nothing_verified"], model: { calls: 2 } });
  });

  it("tries once more where that may help, and only once", async () => {
    const clock = new ManualClock();
    const fails = new ModelError("too many", { retryable: true, retryAfterMs: 2000 });
    const asked = ask([{ fails }, composition([GOOD])], { clock });
    await clock.pass(1999);
    await clock.pass(1);
    expect(texts(await asked)).toEqual([GOOD[0]]);
    const again = ask([{ fails }, { fails }, composition([GOOD])], { clock });
    await clock.pass(2000);
    expect((await again).mode_notes).toEqual(["model_error"]);
  });

  it("does not wait for a retry that comes after the deadline", async () => {
    const fails = new ModelError("too many", { retryable: true, retryAfterMs: 60_000 });
    expect((await ask([{ fails }])).mode_notes).toEqual(["model_error"]);
  });

  it.each<[string, Turn]>([
    ["from the beginning", { hangs: true }],
    ["midway", { hangs: true, after: composition([WRONG, GOOD]).slice(0, -20) }],
  ])("ends at the deadline where the model falls silent %s, deaf to its signal", async (_, turn) => {
    const clock = new ManualClock();
    const asked = ask([turn], { clock });
    await clock.pass(9999);
    await clock.pass(1);
    const answer = await asked;
    expect(answer.mode_notes).toEqual(["model_timeout"]);
    expect(texts(answer)).toEqual(texts(baseAnswer()));
    expect(answer.timings_ms.total).toBe(10_000);
  });

  it("keeps what it has shown where the reply breaks off, and says so", async () => {
    const half = composition([GOOD, OTHER]).slice(0, -40);
    const answer = await ask([{ after: half, fails: new ModelError("cut", { retryable: true }) }]);
    expect(texts(answer)).toEqual([GOOD[0]]);
    expect(answer).toMatchObject({ mode: "generative", mode_notes: ["cut_short"], model: { calls: 1 } });
  });

  it("forgets the beginning of a reply that breaks off before anything was shown", async () => {
    const clock = new ManualClock();
    const cut = { after: composition([WRONG, GOOD]).slice(0, -20), fails: new ModelError("cut", { retryable: true }) };
    const asked = ask([cut, composition([OTHER])], { clock });
    await clock.pass(500);
    expect(texts(await asked)).toEqual([OTHER[0]]);
  });
});

describe("who refuses", () => {
  const no = composition([], { status: "not_in_document", not_given: ["the day of the meeting"] });

  it("the model's no is a no, with the nearest paragraphs", async () => {
    const answer = await ask([no]);
    expect(answer).toMatchObject({
      outcome: "not_found",
      mode: "generative",
      sentences: [],
      related: [{ paragraph: "annex/67", score: 0.5 }],
      not_given: ["the day of the meeting"],
    });
  });

  it("what a model says beside its no is not said", async () => {
    const answer = await ask([composition([GOOD], { status: "not_in_document" })]);
    expect(answer).toMatchObject({ outcome: "not_found", sentences: [] });
  });

  it("where the gate is not certain the model decides", async () => {
    const base = baseAnswer({ outcome: "not_found", sentences: [], gate: -2 });
    expect(await ask([composition([GOOD])], { base })).toMatchObject({ outcome: "answered", mode: "generative" });
  });

  const flat = baseAnswer({ outcome: "not_found", sentences: [], gate: -8 });

  it("the gate's flat no and the model's yes are not certain: quotes are shown", async () => {
    const answer = await ask([composition([GOOD, OTHER])], { base: flat });
    expect(answer).toMatchObject({ outcome: "not_found", mode: "generative", sentences: [] });
    expect(answer.closest.map(({ text, citations }) => [text === citations[0]?.quote, citations.length])).toEqual([
      [true, 2],
      [true, 2],
    ]);
  });

  const verdicts = (...given: readonly ("yes" | "partly" | "no")[]) =>
    JSON.stringify({ verdicts: given.map((verdict, i) => ({ number: i + 1, verdict, reason: "because" })) });

  it("unless the second reader confirms", async () => {
    const secondReader = scriptModel([verdicts("yes")], "script:reader");
    const answer = await ask([composition([GOOD])], { base: flat, secondReader });
    expect(answer).toMatchObject({ outcome: "answered", model: { calls: 2 } });
    expect(secondReader.requests[0]?.user).toContain(`1. ${GOOD[0]}\n   > `);
  });

  it("the second reader's no drops a sentence, its partly has it mended and read again", async () => {
    const secondReader = scriptModel([verdicts("no", "partly", "yes"), verdicts("yes")], "script:reader");
    const mended = { number: 1, text: "The Group is asked for a roadmap.", ids: ["122.2"] };
    const third = ["ITU is the secretariat of the Group.", "121.1"] as const;
    const turns = [composition([GOOD, OTHER, third]), JSON.stringify({ sentences: [mended] })];
    const answer = await ask(turns, { secondReader });
    expect(texts(answer)).toEqual([mended.text, third[0]]);
    expect(answer.model).toMatchObject({ calls: 4, repaired: 1 });
  });

  it("a second reader that fails changes nothing", async () => {
    const secondReader = scriptModel([{ fails: new ModelError("gone") }], "script:reader");
    expect(texts(await ask([composition([GOOD])], { secondReader }))).toEqual([GOOD[0]]);
  });

  it.each([
    ["off topic, or misuse", { outcome: "off_topic", sentences: [], gate: -9 }],
    ["a paragraph by its number", { mode: "lookup", gate: null }],
    ["what is not reproduced", { mode: "lookup", outcome: "not_reproduced", sentences: [], gate: null }],
    ["an acronym", { gate: null }],
  ] as const)("no model is asked about %s", async (_, change) => {
    const base = baseAnswer(change);
    const answer = await ask([], { base });
    expect(answer).toMatchObject({ outcome: base.outcome, sentences: base.sentences, mode_notes: ["no_model_needed"] });
    expect(answer.model).toBeUndefined();
  });

  it("no model is asked where quotes alone are wanted", async () => {
    const answer = await composeAnswer(composeDeps(scriptModel([])), QUESTION, { quotesOnly: true });
    expect(answer).toMatchObject({ mode: "extractive", mode_notes: ["quotes_only"] });
  });
});

describe("what is said beside the sentences", () => {
  const table = (columns: readonly string[], ...rows: readonly (readonly [readonly string[], string])[]) => ({
    table: { columns, rows: rows.map(([cells, id]) => ({ cells, ids: [id] })) },
  });
  const rows = [
    [["the meeting", "2035"], "127.1"],
    [["the roadmap", "2031"], "122.2"],
  ] as const;

  it("a table keeps the rows that hold", async () => {
    const answer = await ask([composition([GOOD], table(["What", "When"], ...rows)), "{}"]);
    expect(answer.table).toMatchObject({ columns: ["What", "When"], rows: [{ cells: ["the meeting", "2035"] }] });
    expect(answer.table?.rows).toHaveLength(1);
    expect(answer.model).toMatchObject({ calls: 1, states: { supported: 2, number: 1 } });
  });

  it.each([
    ["a figure", ["What", "2036"]],
    ["a mention", ["What", "<!channel>"]],
    ["a sentence", ["What", "Member States must all pay for"]],
    ["one name too many", ["What", "When", "Who"]],
  ])("there is no table where its columns have %s", async (_, columns) => {
    const answer = await ask([composition([GOOD], table(columns, rows[0]))]);
    expect(answer.table).toBeNull();
    expect(texts(answer)).toEqual([GOOD[0]]);
  });

  it("rows alone are said as sentences", async () => {
    const answer = await ask([composition([], table(["What", "When"], rows[0]))]);
    expect(texts(answer)).toEqual(["the meeting; 2035"]);
  });

  it("what is not given is plain, short, and brings no figure of its own", async () => {
    const not_given = ["the place", "see https://example.org", "<!channel>", "a fee of 500", "x".repeat(200), " "];
    const answer = await ask([composition([GOOD], { status: "partly", not_given })]);
    expect(answer.not_given).toEqual(["the place"]);
  });
});

describe("composeEvents", () => {
  it("shows each sentence before the next is written", async () => {
    const whole = composition([GOOD, OTHER]);
    const end = whole.indexOf("}") + 1;
    const model = scriptModel([[whole.slice(0, end), whole.slice(end)]]);
    const seen: (string | number)[] = [];
    for await (const event of composeEvents(composeDeps(model), QUESTION))
      if (event.kind === "sentence") seen.push(event.sentence.text, model.given());
    expect(seen).toEqual([GOOD[0], 1, OTHER[0], 2]);
  });

  it("shows nothing that may yet be taken back, and each sentence of the answer once, in its order", async () => {
    const turns = [
      composition([GOOD, WRONG, OTHER]),
      JSON.stringify({ sentences: [{ number: 1, text: "It is asked for in 2035.", ids: ["127.1"] }] }),
    ];
    const events = [];
    for await (const event of composeEvents(composeDeps(scriptModel(turns)), QUESTION)) events.push(event);
    const shown = events.flatMap((event) => (event.kind === "sentence" ? [event.sentence] : []));
    const last = events.at(-1);
    expect(last?.kind === "done" && last.answer.sentences).toEqual(shown);
    expect(shown.map(({ text }) => text)).toEqual([GOOD[0], "It is asked for in 2035.", OTHER[0]]);
  });

  it("stops the model where nobody reads on", async () => {
    let isStopped = false;
    const model = scriptModel([]);
    const endless = {
      ...model,
      async *stream(_: unknown, signal: AbortSignal) {
        signal.addEventListener("abort", () => {
          isStopped = true;
        });
        yield { kind: "text" as const, text: composition([GOOD, OTHER]).slice(0, -40) };
        await new Promise(() => {});
      },
    };
    for await (const event of composeEvents(composeDeps(endless), QUESTION)) if (event.kind === "sentence") break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isStopped).toBe(true);
  });
});

describe("memory and budget", () => {
  const remember = () => {
    const kept = new Map<string, readonly string[]>();
    return {
      kept,
      find: async (key: string) => kept.get(key),
      save: async (k: string, r: readonly string[]) => void kept.set(k, r),
    };
  };

  it("a question that was asked before costs no call, and comes out the same", async () => {
    const memory = remember();
    const first = await composeAnswer(
      composeDeps(scriptModel([composition([WRONG, OTHER]), "{}"]), { memory }),
      QUESTION,
    );
    const again = await composeAnswer(composeDeps(scriptModel([]), { memory }), ` ${QUESTION.toUpperCase()} `);
    expect(again.sentences).toEqual(first.sentences);
    expect(again.model).toMatchObject({ input_tokens: 0, output_tokens: 0 });
    expect([...memory.kept.keys()][0]).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([
    ["another question", { question: "Who hosts it?" }],
    ["another model", { id: "script:other" }],
    ["another language", { options: { language: "fr" } }],
    ["something said before", { options: { context: { question: "Who?", paragraphs: [] } } }],
  ] as const)("%s is asked anew", async (_, change: { question?: string; id?: string; options?: object }) => {
    const memory = remember();
    await composeAnswer(composeDeps(scriptModel([composition([GOOD])]), { memory }), QUESTION);
    const model = scriptModel(["", composition([OTHER]), composition([OTHER])], change.id);
    await composeAnswer(composeDeps(model, { memory }), change.question ?? QUESTION, change.options);
    expect(model.requests.length).toBeGreaterThan(0);
  });

  it("another version of a prompt is asked anew", async () => {
    const memory = remember();
    const first = composeDeps(scriptModel([composition([GOOD])]), { memory });
    await composeAnswer(first, QUESTION);
    const { answer } = first.prompts;
    const model = scriptModel([composition([OTHER])]);
    const prompts = { ...first.prompts, answer: { ...answer, version: answer.version + 1 } };
    await composeAnswer(composeDeps(model, { memory, prompts }), QUESTION);
    expect(model.requests).toHaveLength(1);
  });

  it("what went wrong is not remembered", async () => {
    const memory = remember();
    await composeAnswer(composeDeps(scriptModel(["prose"]), { memory }), QUESTION);
    expect(memory.kept.size).toBe(0);
  });

  it("tokens are counted for who asked; without any left no model is asked", async () => {
    const spent: [string | undefined, number][] = [];
    const budget = {
      hasLeft: async (who: Destination | null) => who?.id !== "U2",
      spend: async (who: Destination | null, tokens: number) => void spent.push([who?.id, tokens]),
    };
    await composeAnswer(composeDeps(scriptModel([composition([GOOD])]), { budget }), QUESTION, {
      person: person("U1"),
    });
    const refused = await composeAnswer(composeDeps(scriptModel([]), { budget }), QUESTION, { person: person("U2") });
    expect(spent).toEqual([["U1", 1050]]);
    expect(refused).toMatchObject({ mode: "extractive", mode_notes: ["budget"] });
  });
});

describe("follow-ups", () => {
  const context = { question: "Who prepares the roadmap?", paragraphs: [] };
  const asked: string[] = [];
  const listen = (turns: readonly Turn[]) => {
    asked.length = 0;
    const deps = composeDeps(scriptModel(turns));
    const extractive = {
      ...deps.extractive,
      ask: async (question: string) => {
        asked.push(question);
        return baseAnswer({ question });
      },
    };
    return { ...deps, extractive };
  };

  it.each<[string, string, Turn, string]>([
    [
      "is asked with its subject",
      "and by when?",
      '{"question": "By when is the roadmap due?"}',
      "By when is the roadmap due?",
    ],
    ["stands as it is where it cannot be told what is meant", "and by when?", '{"question": null}', "and by when?"],
    ["stands as it is where there is no reply", "and by when?", { fails: new ModelError("gone") }, "and by when?"],
  ])("%s", async (_, typed, rewrite, standing) => {
    const answer = await composeAnswer(listen([rewrite, composition([GOOD])]), typed, { context });
    expect(asked).toEqual([standing]);
    expect(answer).toMatchObject({ question: typed, model: { calls: 2 } });
    expect(answer.understood).toBe(standing === typed ? undefined : standing);
  });

  it("what is completed without a model is what the model is asked", async () => {
    const model = scriptModel(['{"question": null}', composition([GOOD])]);
    const understood = "By when is the roadmap due?";
    await composeAnswer(composeDeps(model, { base: baseAnswer({ understood }) }), "and by when?", { context });
    expect(model.requests[1]?.user).toContain(`<<<QUESTION\n${understood}\nQUESTION>>>`);
  });

  it("a question that stands alone is not rewritten", async () => {
    const long = "Which bodies of the United Nations are asked to report in the year 2026?";
    const answer = await composeAnswer(listen([composition([GOOD])]), long, { context });
    expect(asked).toEqual([long]);
    expect(answer.model?.calls).toBe(1);
  });
});
