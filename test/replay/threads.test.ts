import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { type Replay, startReplay } from "./replay.ts";

const ROOT = "1795392000.123459";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});
let replay: Replay;
let count = 0;
beforeEach(async () => {
  replay = await startReplay({ app, feedback: { store: null, now: Date.now } });
  count = 0;
});
afterEach(() => replay.stop());

/** Says something to the bot in a channel's thread. @returns what it answered */
async function mention(words: string, user = "U0PERSONEN"): Promise<string> {
  count += 1;
  const place = count === 1 ? { ts: ROOT } : { ts: `1795392${count}00.000000`, thread_ts: ROOT };
  return send("app-mention", "C0FOLLOWUP", { text: `<@U0WSISBOT1> ${words}`, user, ...place });
}

async function send(name: string, channel: string, change: Record<string, unknown>): Promise<string> {
  const payload = replay.load(name, (one) => {
    one.event_id = `Ev0THREAD${count}`;
    Object.assign(one.event as object, { blocks: [], ...change });
  });
  await replay.deliver(payload);
  return JSON.stringify(replay.bot(channel).at(-1)?.blocks);
}

describe("a question in a thread that leans on the one before", () => {
  it.each([
    ["What is the internal task force for?", "and when does it report?", "open_paragraph:annex/67"],
    ["Who is to review the indicators on ICT?", "by when?", "open_paragraph:annex/117"],
    ["Кто готовит дорожную карту совместного осуществления?", "к какому сроку?", "open_paragraph:annex/122"],
    ["Qui prépare la feuille de route commune ?", "pour quand ?", "open_paragraph:annex/122"],
    ["¿Para qué sirve el equipo de tareas interno?", "¿y cuándo informa?", "open_paragraph:annex/67"],
    ["ما الغرض من فرقة العمل الداخلية؟", "ومتى تقدم تقريرها؟", "open_paragraph:annex/67"],
    ["联合实施路线图是什么？", "哪一年提交？", "open_paragraph:annex/122"],
  ])("%s %s", async (before, question, button) => {
    await mention(before);
    expect(await mention(question)).toContain(button);
  });

  it("may be another person's, and comes after small talk and a no", async () => {
    await mention("What is the internal task force for?");
    await mention("thanks!");
    await mention("best pizza in Geneva?");
    expect(await mention("and when does it report?", "U0PERSONFR")).toContain("open_paragraph:annex/67");
  });

  it("leans on a paragraph that was looked up", async () => {
    await mention("para 67");
    expect(await mention("and when does it report?")).toContain("open_paragraph:annex/67");
  });

  it("is asked back where nothing was said before, and the log has none of it", async () => {
    expect(await mention("and by when?")).toContain("What is your question about?");
    await mention("What is the internal task force for?");
    expect(replay.log.text()).not.toMatch(/task force|by when/u);
  });

  it.each(["When is the next high-level review of WSIS?", "¿Cuándo será el próximo examen de la CMSI?"])(
    "with a subject of its own is answered from that: %s",
    async (question) => {
      await mention("What is the internal task force for?");
      expect(await mention(question)).toContain("open_paragraph:annex/127");
    },
  );
});

describe("what asks nothing of the document", () => {
  it.each([
    ["hi", "Hello! Ask me"],
    ["who are you?", "I answer questions about"],
    ["спасибо!", "Пожалуйста!"],
    ["你是谁？", "我用逐字引文"],
    ["and by when?", "What is your question about?"],
  ])("%s gets one friendly line, and nothing to vote on", async (words, line) => {
    await mention(words);
    const [{ blocks } = { blocks: [] }] = replay.bot("C0FOLLOWUP");
    expect(JSON.stringify(blocks)).toContain(line);
    expect(blocks).toHaveLength(1);
  });
});

describe("in a direct conversation", () => {
  it("a message goes on from the one before, in its thread or not", async () => {
    const say = (text: string, ts: string, more = {}) => {
      count += 1;
      return send("message-im", "D0WSISBOT1", { text, ts, ...more });
    };
    await say("What is the internal task force for?", "1795392100.000200");
    const inThread = { thread_ts: "1795392100.000200" };
    expect(await say("and when does it report?", "1795392200.000000", inThread)).toContain("open_paragraph:annex/67");
    const root = { channel: "D0WSISBOT1", threadTs: undefined, user: "U0PERSONEN", fromBot: false, text: "?" };
    const next = replay.api.emulator.state.add({ ...root, blocks: [], metadata: undefined, ephemeral: false });
    expect(await say("and when does it report?", next.ts)).toContain("open_paragraph:annex/67");
  });
});
