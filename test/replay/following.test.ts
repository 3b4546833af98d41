import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import type { FaultySlack } from "../fixtures/faulty-slack.ts";
import { type Replay, startReplay } from "./replay.ts";

const CHANNEL = "C0FOLLOWUP";
const ROOT = "1795392000.123459";
const TEAM = "T0LOCAL001";
const WHAT = "What is the internal task force for?";
const THEN = "and when does it report?";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});
let database: PlacedDatabase;
let store: StateStore;
let replay: Replay;
let count = 0;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  replay = await start();
  count = 0;
});
afterEach(async () => {
  await replay.stop();
  await store.close();
  await database.drop();
});

function start(given?: FaultySlack): Promise<Replay> {
  const { accepted, threads, threadsOff: off, seen } = store;
  const parts = { accepted, threads: { threads, off }, seen: { claim: (key: string) => seen.claim(key, Date.now()) } };
  return startReplay({ app, feedback: { store: null, now: Date.now }, ...parts }, given);
}

/** What the bot said in the channel since `before`, as text. */
const said = (before = 0) =>
  replay
    .bot(CHANNEL)
    .slice(before)
    .map(({ blocks }) => JSON.stringify(blocks));

interface Said {
  readonly user?: string;
  readonly more?: object;
  readonly envelope?: object;
}

/** Mentions the bot, the first time at the root of the thread. */
function mention(words: string, { user = "U0PERSONEN", more = {} }: Said = {}): Promise<string[]> {
  count += 1;
  const place = count === 1 ? { ts: ROOT } : { ts: `1795392${count}00.000000`, thread_ts: ROOT };
  return send("app-mention", { text: `<@U0WSISBOT1> ${words}`, user, ...place, ...more });
}

/** Writes in the thread without a mention. */
function write(words: string, { user = "U0PERSONEN", more = {}, envelope = {} }: Said = {}): Promise<string[]> {
  count += 1;
  const place = { channel: CHANNEL, channel_type: "channel", ts: `1795392${count}00.000000`, thread_ts: ROOT };
  return send("message-im", { text: words, user, ...place, ...more }, envelope);
}

/** @returns what the bot said to it */
async function send(name: string, change: object, envelope: object = {}): Promise<string[]> {
  const before = replay.bot(CHANNEL).length;
  const payload = replay.load(name, (one) => {
    Object.assign(one, { event_id: `Ev0FOLLOW${count}`, ...envelope });
    Object.assign(one.event as object, { blocks: [], ...change });
  });
  await replay.deliver(payload);
  return said(before);
}

describe("a thread in which the bot was mentioned", () => {
  it("is followed: a follow-up is answered without a mention, which the first answer says, and no other", async () => {
    const [first] = await mention(WHAT);
    expect(first).toContain(
      "From here on I answer follow-up questions in this thread without a mention; where I stay silent, mention me. Write `stop`",
    );
    const [second] = await write(THEN);
    expect(second).toContain("open_paragraph:annex/67");
    expect(second).not.toContain("From here on");
    const [third] = await mention("and the road map?");
    expect(third).not.toContain("From here on");
    expect(replay.bot(CHANNEL).every(({ threadTs }) => threadTs === ROOT)).toBe(true);
  });

  it.each([
    ["Для чего нужна внутренняя целевая группа?", "и когда она отчитывается?", "стоп"],
    ["Qui prépare la feuille de route commune ?", "pour quand ?", "stop"],
    ["¿Para qué sirve el equipo de tareas interno?", "¿y cuándo informa?", "alto"],
    ["ما الغرض من فرقة العمل الداخلية؟", "ومتى تقدم تقريرها؟", "توقف"],
    ["联合实施路线图是什么？", "哪一年提交？", "停止"],
  ])("in every language, until it is stopped: %s %s %s", async (question, next, stop) => {
    await mention(question);
    expect(await write(next)).toHaveLength(1);
    const [stopped] = await write(stop);
    expect(stopped).toContain("I no longer answer in this thread unless I am mentioned.");
    expect(await write(next)).toEqual([]);
  });

  it("is answered to other people, paragraphs by name, and what the annex does not reproduce", async () => {
    await mention(WHAT);
    expect((await write("para 67", { user: "U0PERSONFR" }))[0]).toContain("open_paragraph:annex/67");
    expect((await write("what does para 68 say?", { user: "U0PERSONFR" }))[0]).toContain("68");
  });

  it("can be stopped by mention; then mentions alone are answered, and it is not followed anew", async () => {
    await mention(WHAT);
    expect((await mention("stop"))[0]).toContain("I no longer answer in this thread");
    expect(await write(THEN)).toEqual([]);
    const [answer] = await mention(THEN);
    expect(answer).toContain("open_paragraph:annex/67");
    expect(answer).not.toContain("From here on");
    expect(await write(THEN)).toEqual([]);
  });

  it("is followed after a restart, and its subject kept", async () => {
    await mention(WHAT);
    const { api } = replay;
    replay = await start(api);
    expect((await write(THEN))[0]).toContain("open_paragraph:annex/67");
    await replay.stop();
    await api.stop();
    replay = await start();
  });

  it("is answered once, however often Slack delivers, beside the mention's own two events", async () => {
    await mention(WHAT);
    count += 1;
    const place = { channel: CHANNEL, channel_type: "channel", ts: "17953929000.000000", thread_ts: ROOT };
    const twice = { text: THEN, user: "U0PERSONEN", ...place };
    expect(await send("message-im", twice)).toHaveLength(1);
    expect(await send("message-im", twice)).toEqual([]);
    expect(await write(`<@U0WSISBOT1> ${THEN}`)).toEqual([]);
  });
});

describe("people who talk to each other in it", () => {
  it.each([
    "thanks, that is what was needed",
    "ok",
    "hi all!",
    "<@U0PERSONFR> when does it report?",
    "<!subteam^S123> when does it report?",
    "@Doreen when does it report?",
    "can you send me the file?",
    "did you see the email from Doreen?",
    "who has the latest version of the slides?",
    "best pizza in Geneva?",
    "а ты что думаешь?",
    "можешь прислать презентацию?",
    "tu peux m'envoyer le fichier ?",
    "¿puedes mandarme el documento?",
    "هل يمكنك إرسال الملف؟",
    "你能把文件发给我吗？",
  ])("are left alone: %s", async (words) => {
    await mention(WHAT);
    expect(await write(words)).toEqual([]);
  });

  it("are left alone where one answers another's question, unless the document surely answers", async () => {
    await mention(WHAT);
    expect(await write("can you check that?", { user: "U0PERSONFR" })).toEqual([]);
    expect(await write("is the deadline still Monday?")).toEqual([]);
    expect((await write("When is the next high-level review of WSIS?"))[0]).toContain("open_paragraph:annex/127");
  });

  it("are left alone where one calls another by name, who has written there", async () => {
    await mention(WHAT);
    await write("interesting", { user: "U0PERSONFR" });
    // Everybody in the local workspace is called "You".
    expect(await write("You, when does it report?")).toEqual([]);
  });

  it("leave nothing behind: neither words nor place", async () => {
    await mention(WHAT);
    const before = await store.records.exportSubject({ kind: "channel", id: CHANNEL, team: TEAM });
    for (const words of ["can you send me the file?", "thanks!", "which pizza is best in Geneva?"]) await write(words);
    const after = await store.records.exportSubject({ kind: "channel", id: CHANNEL, team: TEAM });
    expect(after).toEqual(before);
    expect(replay.log.text()).not.toMatch(/pizza|send me the file/u);
  });
});

describe("no word is said", () => {
  it("in a thread where nobody mentioned the bot, nor to messages that begin one", async () => {
    expect(await write(THEN)).toEqual([]);
    count += 1;
    const root = { channel: CHANNEL, channel_type: "channel", text: WHAT, user: "U0PERSONEN", ts: ROOT };
    expect(await send("message-im", root)).toEqual([]);
  });

  it("after a mention that asked nothing of the document", async () => {
    for (const words of ["help", "hi", "threads"]) await mention(words);
    expect(await write(THEN)).toEqual([]);
  });

  it.each([
    { bot_id: "B1" },
    { edited: { user: "U1", ts: "1" } },
    { subtype: "message_changed" },
    { subtype: "bot_message" },
  ])("to what no person wrote: %j", async (more) => {
    await mention(WHAT);
    expect(await write(THEN, { more })).toEqual([]);
  });

  it("to who may not use the bot, not even that they may not", async () => {
    await mention(WHAT);
    const calls = replay.api.emulator.state.messagesOf(CHANNEL).length;
    expect(await write(THEN, { user: "U0STRANGER", envelope: { is_ext_shared_channel: true } })).toEqual([]);
    expect(replay.api.emulator.state.messagesOf(CHANNEL)).toHaveLength(calls);
  });
});

describe("/wsis threads", () => {
  const command = async (text: string, change: object = {}) => {
    count += 1;
    const place = { text, channel_id: CHANNEL, user_id: "U0PERSONEN", trigger_id: `t.${count}` };
    await replay.deliver(replay.load("slash-command", (one) => void Object.assign(one, place, change)));
    return replay.responses.at(-1) as { text: string; response_type: string };
  };

  it("off: threads of the channel are followed no more, which everybody there reads", async () => {
    await mention(WHAT);
    expect(await command("threads off")).toMatchObject({ response_type: "in_channel" });
    expect(await write(THEN)).toEqual([]);
    expect((await mention(THEN))[0]).not.toContain("From here on");
    expect((await command("threads")).text).toContain("only where it is mentioned");
  });

  it("on: they are again", async () => {
    await command("threads off");
    await mention(WHAT);
    expect((await command("threads on")).text).toContain("without another");
    expect((await mention(THEN))[0]).toContain("From here on");
    expect(await write("by when?")).toHaveLength(1);
  });

  it("is for members to say, where the bot is, and of a channel", async () => {
    expect((await command("threads off", { user_id: "U0STRANGER" })).text).toContain("Only members of the channel");
    expect((await command("threads off", { channel_id: "C0ELSEWHER" })).text).toContain("`/invite @wsis`");
    expect((await command("threads off", { channel_id: "D0WSISBOT1" })).text).toContain("a setting of a channel");
    expect(await store.threadsOff.isChosen([{ kind: "channel", id: CHANNEL, team: TEAM }])).toBe(false);
  });
});
