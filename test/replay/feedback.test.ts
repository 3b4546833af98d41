import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const NOW = Date.UTC(2026, 10, 24, 9);

let database: PlacedDatabase;
let store: StateStore;
let replay: Replay;
let presses = 0;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  replay = await startReplay({ feedback: { store: store.feedback, now: () => NOW } });
});
afterEach(async () => {
  await replay.stop();
  await store.close();
  await database.drop();
});

/** A press of one of the two buttons, each with a trigger of its own as at Slack. */
function press(change: { user?: string; action?: Payload; container?: Payload; message?: undefined } = {}): Payload {
  return replay.load("block-actions-feedback", (payload) => {
    payload.trigger_id = `trigger.${presses++}`;
    if (change.user !== undefined) Object.assign(payload.user as Payload, { id: change.user });
    changeAction(payload, change.action);
    Object.assign(payload.container as Payload, change.container);
    if ("message" in change) delete payload.message;
  });
}

/** What one of the two buttons in the last block carries. */
function carriedBy(side: "positive_button" | "negative_button", blocks: unknown): string {
  const [element] = ((blocks as Payload[]).at(-1) as { elements: Record<typeof side, { value: string }>[] }).elements;
  if (element === undefined) throw new Error("no feedback buttons");
  return element[side].value;
}

function changeAction(payload: Payload, change: Payload | undefined): void {
  const [action] = payload.actions as Payload[];
  Object.assign(action as Payload, change);
}

describe("under an answer", () => {
  it("stand Slack's own feedback buttons, in the answer's language, in a thread", async () => {
    await replay.deliver(replay.load("app-mention"));
    const [reply] = replay.bot("C0FOLLOWUP");
    expect(reply?.blocks.at(-1)).toMatchObject({
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: { text: "Полезно" }, accessibility_label: "Полезно: оценить этот ответ" },
          negative_button: { text: { text: "Не помогло" }, accessibility_label: "Не помогло: оценить этот ответ" },
        },
      ],
    });
    expect(carriedBy("positive_button", reply?.blocks)).toBe(
      `up answered ru - ${replay.app.edition.sha256} annex/127,annex/122`,
    );
  });

  it("stand plain ones where the asker alone reads it, and below an honest no, never with the question in them", async () => {
    const text = "was the moon mentioned <!channel> &lt;!here&gt;?";
    await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, { text })));
    const [response] = replay.responses;
    expect(checkBlocks(response?.blocks)).toMatchObject({ ok: true });
    const { elements } = ((response?.blocks ?? []) as Payload[]).at(-1) as { elements: Payload[] };
    expect(elements.map(({ action_id }) => action_id)).toEqual([
      "answer_feedback:up",
      "answer_feedback:down",
      "share_answer",
    ]);
    expect(elements[1]?.value).toMatch(/^down not_found en - [\da-f]{64} -$/u);
    expect(JSON.stringify(response)).not.toMatch(/<[!@]/u);
  });

  it("stand none below a paragraph or the help, which answer no question", async () => {
    await replay.deliver(replay.load("slash-command"));
    expect(JSON.stringify(replay.responses)).not.toContain("answer_feedback");
  });
});

describe("a vote", () => {
  it("is kept with who, where and on what, without the question, and thanked for in private", async () => {
    expect(await replay.deliver(press())).toBe(1);
    expect(await store.feedback.list()).toEqual([
      {
        id: expect.stringMatching(/^[\da-f]{32}$/u),
        team: "T0LOCAL001",
        channel: "C0FOLLOWUP",
        person: "U0PERSONRU",
        verdict: "down",
        question: null,
        language: "ru",
        paragraphs: ["annex/127", "annex/122"],
        edition: replay.app.edition.sha256,
        outcome: "answered",
        gate: 0.412,
        reason: null,
        rightParagraphs: [],
        comment: null,
        at: NOW,
      },
    ]);
    expect(replay.responses).toMatchObject([{ response_type: "ephemeral", replace_original: false }]);
    expect(replay.responses[0]?.text).toBe(
      "Спасибо: отмечено, что ответ не помог. Текст вопроса и комментарий сохраняются, только если вы согласитесь на это в форме. Новая оценка заменит эту.",
    );
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
  });

  it("notes outcome and score in the log under its id, and nobody's name", async () => {
    await replay.deliver(press());
    const [kept] = await store.feedback.list();
    const line = replay.log.lines.find(({ message }) => message === "somebody voted on an answer");
    expect(line?.fields).toMatchObject({ vote: kept?.id, verdict: "down", outcome: "answered", gate: 0.412 });
    expect(JSON.stringify(line)).not.toMatch(/U0PERSONRU|C0FOLLOWUP/u);
  });

  it("can be changed: the last one counts", async () => {
    await replay.deliver(press());
    await replay.deliver(press({ action: { value: "up answered ru 0.412 76280ea1 annex/127" } }));
    expect(await store.feedback.list()).toMatchObject([{ verdict: "up" }]);
    expect(replay.responses.at(-1)?.text).toContain("отмечено как полезное");
  });

  it("of another person, or on another answer, is one more", async () => {
    await replay.deliver(press());
    await replay.deliver(press({ user: "U0PERSONFR" }));
    await replay.deliver(press({ container: { message_ts: "1795392009.000100" } }));
    expect(await store.feedback.list()).toHaveLength(3);
    expect(replay.responses[1]?.text).toContain("Merci");
  });

  it("delivered again is kept and thanked for once", async () => {
    const payload = press();
    await replay.deliver(payload);
    await replay.deliver(payload, 1);
    expect(replay.responses).toHaveLength(1);
  });

  it("on an answer that one person alone sees counts too", async () => {
    const action = { type: "button", action_id: "answer_feedback:down" };
    await replay.deliver(press({ action, container: { is_ephemeral: true }, message: undefined }));
    expect(await store.feedback.list()).toHaveLength(1);
  });

  it("in a direct message belongs to the person, and to no channel", async () => {
    const payload = press();
    Object.assign(payload.channel as Payload, { id: "D0WSISBOT1" });
    await replay.deliver(payload);
    expect(await store.feedback.list()).toMatchObject([{ channel: null, person: "U0PERSONRU" }]);
  });

  it("is what data export and purge find", async () => {
    await replay.deliver(press());
    const kept = await store.feedback.list();
    const person = { kind: "person", id: "U0PERSONRU", team: null } as const;
    expect((await store.records.exportSubject(person)).feedback).toEqual(kept);
    const channel = { kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" } as const;
    expect((await store.records.exportSubject(channel)).feedback).toEqual(kept);
    expect(await store.records.purgeSubject(person)).toMatchObject({ feedback: 1 });
    expect(await store.feedback.list()).toEqual([]);
  });

  it.each([
    "down answered ru 0.412 76280ea1 annex/127,<!channel>",
    "sideways answered ru 0.412 76280ea1 annex/127",
    "up praised ru 0.412 76280ea1 annex/127",
    "up answered xx 0.412 76280ea1 annex/127",
    "up answered ru NaN 76280ea1 annex/127",
    "up answered ru 0.412 secret annex/127",
    "up answered ru 0.412 76280ea1 annex/127 when is the review",
    "",
  ])("that this program did not write is kept nowhere: %j", async (value) => {
    await replay.deliver(press({ action: { value } }));
    expect(await store.feedback.list()).toEqual([]);
    expect(JSON.stringify(replay.responses[0])).not.toContain("<!channel>");
    expect(replay.responses[0]?.text).toContain("Произошла ошибка на нашей стороне");
  });
});

describe("the form behind a vote against an answer", () => {
  const views = () => [...replay.api.emulator.state.views.values()].map(({ view }) => view);
  const QUESTION = "Когда следующий обзор?";

  /** The vote on an answer that was really posted, and its form. */
  async function open(change: Payload = {}): Promise<Payload> {
    await replay.deliver(replay.load("app-mention"));
    const [answer] = replay.bot("C0FOLLOWUP");
    const payload = press({ container: { message_ts: answer?.ts, ...change } });
    Object.assign(payload, { trigger_id: replay.api.emulator.issueTrigger() });
    if ("message" in payload) Object.assign(payload.message as Payload, { blocks: answer?.blocks, ts: answer?.ts });
    if (change.is_ephemeral) delete payload.message;
    await replay.deliver(payload);
    const [view] = views();
    if (view === undefined) throw new Error("no form");
    return view;
  }

  /** Sends it. @returns what Slack was answered */
  async function send(view: Payload, filled: Readonly<Record<string, string>>): Promise<unknown> {
    const option = (value = "") => (value === "" ? null : { value });
    const values = {
      reason: { input: { type: "radio_buttons", selected_option: option(filled.reason) } },
      right: { input: { type: "plain_text_input", value: filled.right ?? null } },
      question: { input: { type: "plain_text_input", value: filled.question ?? null } },
      comment: { input: { type: "plain_text_input", value: filled.comment ?? null } },
      consent: { input: { type: "checkboxes", selected_options: filled.consent ? [option(filled.consent)] : [] } },
    };
    const user = { id: "U0PERSONRU", team_id: "T0LOCAL001" };
    await replay.deliver(
      replay.load("view-submission", (one) => {
        Object.assign(one, { trigger_id: `trigger.${presses++}`, user });
        Object.assign(one.view as Payload, view, { state: { values } });
      }),
    );
    return replay.acks.at(-1);
  }

  it("opens for who was not helped, in their language, with no consent given", async () => {
    const view = await open();
    expect(view).toMatchObject({ callback_id: "feedback_form", title: { text: "Что было не так?" } });
    const [about, ...blocks] = view.blocks as { block_id: string; optional: boolean; element: Payload }[];
    expect(JSON.stringify(about)).toContain("Об ответе: «");
    expect(blocks.map(({ block_id: id, optional }) => [id, optional])).toEqual([
      ["reason", false],
      ["right", true],
      ["comment", true],
      ["consent", true],
    ]);
    expect(blocks.at(-1)?.element.initial_options).toBeUndefined();
    expect(await store.feedback.list()).toMatchObject([{ verdict: "down", reason: null }]);
  });

  it("does not open for who was helped", async () => {
    const payload = press({ action: { value: "up answered ru 0.412 76280ea1 annex/127" } });
    await replay.deliver(Object.assign(payload, { trigger_id: replay.api.emulator.issueTrigger() }));
    expect(views()).toEqual([]);
  });

  it("keeps the reason and the right paragraph, and no text without consent", async () => {
    const answer = await send(await open(), { reason: "wrong_paragraph", right: "67" });
    expect(JSON.stringify(answer)).toContain("сохранена только причина");
    expect(replay.api.calls).not.toContain("chat.postEphemeral");
    expect(await store.feedback.list()).toMatchObject([
      { verdict: "down", reason: "wrong_paragraph", rightParagraphs: ["annex/67"], question: null, comment: null },
    ]);
  });

  it("keeps comment and question with consent, the question as it stands in Slack, and the log has neither", async () => {
    const { messages } = { messages: replay.api.emulator.state.messagesOf("C0FOLLOWUP") };
    Object.assign(messages[0] as object, { text: `<@U0WSISBOT1> ${QUESTION}` });
    const filled = { reason: "incomplete", comment: "нужен и пункт 121", consent: "yes" };
    const answer = await send(await open(), filled);
    expect(JSON.stringify(answer)).toContain("вместе с текстом вопроса");
    const told = replay.api.emulator.state.messagesOf("C0FOLLOWUP").filter(({ ephemeral }) => ephemeral);
    expect(told).toMatchObject([
      { text: expect.stringContaining("вместе с текстом вопроса"), threadTs: "1795392000.123459" },
    ]);
    expect(await store.feedback.list()).toMatchObject([{ question: QUESTION, comment: filled.comment }]);
    expect(replay.log.text()).not.toMatch(/нужен и пункт|следующий обзор/u);
  });

  it("asks for the question where Slack cannot give it back", async () => {
    const view = await open({ is_ephemeral: true });
    expect(JSON.stringify(view.blocks)).toContain("Slack не сообщает боту вопрос");
    await send(view, { reason: "should_have_said_no", question: QUESTION, consent: "yes" });
    expect(await store.feedback.list()).toMatchObject([{ question: QUESTION, reason: "should_have_said_no" }]);
  });

  it.each([
    [{ reason: "other", comment: "x" }, "consent", "только если вы согласитесь"],
    [{ reason: "other", right: "68" }, "right", "68"],
    [{ reason: "other", right: "<!channel>" }, "right", "‹!channel›"],
    [{}, "reason", "Причина"],
  ])("stays open where something is wrong, and keeps nothing of it: %j", async (filled, field, words) => {
    const answer = (await send(await open(), filled)) as { errors: Record<string, string> };
    expect(answer).toMatchObject({ response_action: "errors", errors: { [field]: expect.stringContaining(words) } });
    expect(await store.feedback.list()).toMatchObject([{ reason: null, comment: null }]);
  });

  it("that this program did not write is kept nowhere", async () => {
    const view = { ...(await open()), private_metadata: "ru C1 1.2 - - down praised ru 1 76280ea1 -" };
    expect(JSON.stringify(await send(view, { reason: "other" }))).toMatch(/went wrong|error/iu);
    expect(await store.feedback.list()).toMatchObject([{ reason: null }]);
  });

  it("is part of what a person sees and deletes", async () => {
    await send(await open(), { reason: "other", comment: "x", question: "y", consent: "yes" });
    const person = { kind: "person", id: "U0PERSONRU", team: null } as const;
    expect((await store.records.exportSubject(person)).feedback).toMatchObject([{ comment: "x" }]);
    expect(await store.records.purgeSubject(person)).toMatchObject({ feedback: 1 });
  });
});

describe("where nothing can be remembered", () => {
  it("who votes reads in one sentence why", async () => {
    await replay.stop();
    replay = await startReplay({ feedback: { store: null, now: () => NOW } });
    await replay.deliver(replay.load("app-mention"));
    expect(replay.bot("C0FOLLOWUP")[0]?.blocks.at(-1)).toMatchObject({ type: "context_actions" });
    await replay.deliver(press());
    expect(replay.responses.at(-1)?.text).toContain("нет базы данных");
    expect(replay.log.text()).not.toContain("somebody voted");
  });
});
