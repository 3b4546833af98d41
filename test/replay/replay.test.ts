import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { directId } from "../../src/emulator/identities.ts";
import { type Replay, startReplay } from "./replay.ts";

let replay: Replay;
beforeEach(async () => {
  replay = await startReplay();
});
afterEach(() => replay.stop());

const event = (payload: Record<string, unknown>) => payload.event as Record<string, unknown>;

describe("a mention", () => {
  it("is answered once, in its thread, in the question's language", async () => {
    expect(await replay.deliver(replay.load("app-mention"))).toBe(1);
    const [reply, ...more] = replay.bot("C0FOLLOWUP");
    expect(more).toEqual([]);
    expect(reply?.threadTs).toBe("1795392000.123459");
    expect(reply?.text).toContain("Приложение, п. 127");
    expect(replay.app.asked[0]?.question).toBe("Когда состоится следующий обзор?");
    expect(replay.app.asked[0]?.options).toEqual({ fallback: "ru" });
  });

  it("delivered again is not answered again", async () => {
    await replay.deliver(replay.load("app-mention"));
    await replay.deliver(replay.load("app-mention"), 1);
    await replay.deliver(replay.load("app-mention"), 2);
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
    expect(replay.app.asked).toHaveLength(1);
  });

  it("delivered twice at the same moment is answered once", async () => {
    await Promise.all([replay.deliver(replay.load("app-mention")), replay.deliver(replay.load("app-mention"), 1)]);
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
  });

  it("that arrives under another event id too is answered once", async () => {
    await replay.deliver(replay.load("app-mention"));
    await replay.deliver(
      replay.load("app-mention", (payload) => void Object.assign(payload, { event_id: "Ev0MENTION2" })),
    );
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
  });

  it("that also arrives as a direct message is answered once", async () => {
    const same = { channel: "D0WSISBOT1", ts: "1795392100.000200" };
    await replay.deliver(replay.load("message-im"));
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(event(payload), same)));
    expect(replay.bot("D0WSISBOT1")).toHaveLength(1);
  });

  it("without an event id is answered, and so is the next one", async () => {
    const unnamed = (change: Record<string, unknown>) =>
      replay.load("app-mention", (payload) => {
        delete payload.event_id;
        Object.assign(event(payload), change);
      });
    await replay.deliver(unnamed({}));
    await replay.deliver(unnamed({}), 1);
    await replay.deliver(unnamed({ ts: "1795392700.000000", thread_ts: "1795392000.123459" }));
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(2);
  });

  it.each(["me_message", "thread_broadcast"])("as a %s is answered too", async (subtype) => {
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(event(payload), { subtype })));
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
  });

  it("as a follow-up in a thread stays in that thread", async () => {
    const follow = { ts: "1795392500.000000", thread_ts: "1795392000.123459" };
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(event(payload), follow)));
    expect(replay.bot("C0FOLLOWUP")[0]?.threadTs).toBe("1795392000.123459");
  });

  it.each([
    ["an edit", { edited: { user: "U1", ts: "1" } }],
    ["another bot", { bot_id: "B0OTHERBOT" }],
    ["itself", { user: "U0WSISBOT1" }],
  ])("by %s is ignored", async (_, change) => {
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(event(payload), change)));
    expect(replay.bot("C0FOLLOWUP")).toEqual([]);
    expect(replay.app.asked).toEqual([]);
  });

  it("with nothing else gets one friendly line, with `para` the paragraph", async () => {
    await replay.deliver(
      replay.load("app-mention", (payload) => void Object.assign(event(payload), { text: "<@U0WSISBOT1>" })),
    );
    const para = { text: "<@U0WSISBOT1> para 67", ts: "1795392600.000000", thread_ts: "1795392000.123459" };
    const second = replay.load("app-mention", (payload) => void Object.assign(event(payload), para));
    await replay.deliver({ ...second, event_id: "Ev0MENTION3" });
    const [line, paragraph] = replay.bot("C0FOLLOWUP");
    expect(line?.text).toBe(
      "Здравствуйте! Напишите вопрос после моего имени, например: _Когда состоится следующий обзор ВВУИО?_ `@wsis help` — все, что я умею.",
    );
    expect(line?.blocks).toHaveLength(1);
    expect(paragraph?.text).toContain("Приложение, п. 67");
    expect(replay.app.asked).toEqual([]);
  });

  it("whose reply Slack loses stands once", async () => {
    replay.api.plan("chat.postMessage", { kind: "cut", reaches: true });
    await replay.deliver(replay.load("app-mention"));
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
    expect(replay.api.calls.filter((call) => call === "chat.postMessage")).toHaveLength(1);
  });
});

describe("a direct message", () => {
  it("is answered in its thread", async () => {
    expect(await replay.deliver(replay.load("message-im"))).toBe(1);
    const [reply] = replay.bot("D0WSISBOT1");
    expect(reply?.threadTs).toBe("1795392100.000200");
    expect(JSON.stringify(reply?.blocks)).toContain("Unofficial translation");
  });

  it.each(["message-changed", "message-deleted", "message-from-self", "message-from-bot"])(
    "%s is ignored",
    async (name) => {
      expect(await replay.deliver(replay.load(name))).toBe(1);
      expect(replay.bot("D0WSISBOT1")).toEqual([]);
      expect(replay.app.asked).toEqual([]);
    },
  );

  it.each(["tombstone", "message_replied", "reminder_add"])("of Slack's own kind %s is ignored", async (subtype) => {
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(event(payload), { subtype })));
    expect(replay.app.asked).toEqual([]);
  });

  it("with a file is a question like any other", async () => {
    const change = { subtype: "file_share", files: [{ id: "F1" }] };
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(event(payload), change)));
    expect(replay.app.asked).toHaveLength(1);
  });

  it.each(["me_message", "thread_broadcast"])("as a %s is a question like any other", async (subtype) => {
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(event(payload), { subtype })));
    expect(replay.bot("D0WSISBOT1")).toHaveLength(1);
  });

  it("in a channel without a mention is ignored", async () => {
    const change = { channel: "C0FOLLOWUP", channel_type: "channel" };
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(event(payload), change)));
    expect(replay.app.asked).toEqual([]);
  });
});

describe("/wsis", () => {
  it("answers through its response address alone, for the asker alone, where the bot is no member", async () => {
    expect(await replay.deliver(replay.load("slash-command"))).toBe(1);
    expect(replay.responses).toHaveLength(1);
    expect(replay.responses[0]).toMatchObject({ response_type: "ephemeral" });
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
    expect(JSON.stringify(replay.responses[0])).toContain("Anexo, párr. 67");
    expect(replay.api.calls).not.toContain("chat.postMessage");
  });

  it("with the same trigger answers once", async () => {
    await replay.deliver(replay.load("slash-command"));
    await replay.deliver(replay.load("slash-command"));
    expect(replay.responses).toHaveLength(1);
  });

  it("is acknowledged before the answer is known", async () => {
    let release = () => {};
    replay.app.hold = new Promise((resolve) => {
      release = resolve;
    });
    await replay.deliverAndGo(
      replay.load("slash-command", (payload) => void Object.assign(payload, { text: "¿Cuándo?" })),
    );
    expect(replay.responses).toEqual([]);
    release();
    await expect.poll(() => replay.responses.length).toBe(1);
  });

  it("repeats the question, dead", async () => {
    await replay.deliver(
      replay.load(
        "slash-command",
        (payload) => void Object.assign(payload, { text: "when, <!channel> <@U123> &lt;!here&gt;?" }),
      ),
    );
    const text = JSON.stringify(replay.responses[0]);
    expect(text).toContain("when, ‹!here›?");
    expect(text).not.toMatch(/<[!@]/u);
  });

  it.each(["", "help"])("%j gets help in the person's language", async (text) => {
    await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, { text })));
    expect(JSON.stringify(replay.responses[0])).toContain("Pregunte sobre los resultados");
  });

  it("answers although Slack does not give the locale", async () => {
    replay.api.plan("users.info", { kind: "body", error: "missing_scope" });
    await replay.deliver(replay.load("slash-command"));
    expect(JSON.stringify(replay.responses[0])).toContain("Annex, para 67");
  });
});

describe("opening the conversation", () => {
  it("offers four questions in the person's language", async () => {
    await replay.deliver(replay.load("app-home-opened"));
    const [prompts] = replay.api.emulator.state.prompts.values();
    expect(prompts?.title).toBe("Essayez par exemple\u00a0:");
    expect(prompts?.prompts).toHaveLength(4);
  });

  it("without an event id offers them each time", async () => {
    const opened = (event_ts: string) =>
      replay.load("app-home-opened", (payload) => {
        delete payload.event_id;
        Object.assign(event(payload), { event_ts });
      });
    await replay.deliver(opened("1795392800.000001"));
    await replay.deliver(opened("1795392800.000002"));
    expect(replay.api.calls.filter((call) => call === "assistant.threads.setSuggestedPrompts")).toHaveLength(2);
  });

  it("on the home tab offers nothing", async () => {
    await replay.deliver(
      replay.load("app-home-opened", (payload) => void Object.assign(event(payload), { tab: "home" })),
    );
    expect(replay.api.emulator.state.prompts.size).toBe(0);
  });
});

describe("a button", () => {
  it("that Slack no longer accepts gets a plain sentence, only for who pressed it", async () => {
    // The recorded trigger id is unknown to the workspace, as an expired one is.
    expect(await replay.deliver(replay.load("block-actions"))).toBe(1);
    expect(replay.responses[0]).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(String(replay.responses[0]?.text)).toContain("Произошла ошибка на нашей стороне");
  });

  it("whose value this program did not write opens nothing", async () => {
    const forged = (payload: Record<string, unknown>) =>
      void Object.assign((payload.actions as object[])[0] as object, { value: "annex/999 xx" });
    await replay.deliver(replay.load("block-actions", forged));
    expect(replay.api.calls).not.toContain("views.open");
  });
});

describe("when something breaks", () => {
  it("the asker reads one plain sentence with an id, and the log has the error, without the question", async () => {
    replay.app.fail = new Error("disk on fire");
    await replay.deliver(replay.load("app-mention"));
    const [reply] = replay.bot("C0FOLLOWUP");
    const id = String(replay.log.lines.find((line) => line.level === "error")?.fields.id);
    expect(reply).toMatchObject({ ephemeral: true, threadTs: undefined });
    expect(reply?.text).toContain(id);
    expect(reply?.text).toContain("Произошла ошибка на нашей стороне");
    expect(reply?.text).not.toContain("disk");
    expect(replay.log.text()).toContain("disk on fire");
    expect(replay.log.text()).not.toContain("следующий обзор");
    expect(replay.log.text()).not.toContain(replay.api.emulator.botToken);
  });

  it("in a thread it is said in that thread", async () => {
    replay.app.fail = new Error("disk on fire");
    const follow = { ts: "1795392500.000000", thread_ts: "1795392000.123459" };
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(event(payload), follow)));
    expect(replay.bot("C0FOLLOWUP")).toMatchObject([{ ephemeral: true, threadTs: "1795392000.123459" }]);
  });

  it.each(["not_in_channel", "channel_not_found"])("%s: the asker reads whom to invite where", async (error) => {
    replay.api.plan("chat.postMessage", { kind: "body", error });
    replay.api.plan("chat.postEphemeral", { kind: "body", error });
    await replay.deliver(replay.load("app-mention"));
    expect(replay.bot("C0FOLLOWUP")).toEqual([]);
    const [told] = replay.bot(directId("U0PERSONRU"));
    expect(told?.text).toBe(
      "Бота нет в канале <#C0FOLLOWUP>, поэтому он не смог там ответить. Напишите там `/invite @wsis` и задайте вопрос снова.",
    );
  });

  it("a stop finishes open work first", async () => {
    let release = () => {};
    replay.app.hold = new Promise((resolve) => {
      release = resolve;
    });
    await replay.deliverAndGo(replay.load("app-mention"));
    await expect.poll(() => replay.app.asked.length).toBe(1);
    const stopped = replay.slack.stop(5000);
    setTimeout(release, 50);
    await stopped;
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
  });
});
