import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/domain/error.ts";
import type { SlackMessage } from "../../../src/slack/blocks/message.ts";
import type { Admit } from "../../../src/slack/platform/admission.ts";
import { createBoundary } from "../../../src/slack/platform/boundary.ts";
import { createInFlightWork } from "../../../src/slack/platform/in-flight-work.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

const letIn: Admit = async () => undefined;
const VISIT = { name: "x", visitor: { user: "U1", channel: "C1" } };

describe("boundary", () => {
  const secretToken = ["xoxb", "1234567890", "abcdefghij"].join("-");

  it("acknowledges before it works", async () => {
    const order: string[] = [];
    const boundary = createBoundary(createInFlightWork(), letIn, createRecordingLog());
    await boundary(
      { ...VISIT, acknowledge: async () => void order.push("ack"), language: async () => "en" },
      async () => void order.push("work"),
    );
    expect(order).toEqual(["ack", "work"]);
  });

  it("acknowledges all that has arrived before it works on any of it", async () => {
    const order: string[] = [];
    const boundary = createBoundary(createInFlightWork(), letIn, createRecordingLog());
    const arrive = (name: string) =>
      boundary(
        { ...VISIT, acknowledge: async () => void order.push(`ack ${name}`), language: async () => "en" },
        async () => void order.push(`work ${name}`),
      );
    await Promise.all(["one", "two", "three"].map(arrive));
    expect(order).toEqual(["ack one", "ack two", "ack three", "work one", "work two", "work three"]);
  });

  it("tells one plain sentence in the person's language, and logs the error under its id", async () => {
    const log = createRecordingLog();
    const told: SlackMessage[] = [];
    const boundary = createBoundary(createInFlightWork(), letIn, log, () => "abc234");
    await boundary(
      { ...VISIT, language: async () => "fr", tell: async (message) => void told.push(message) },
      async () => {
        throw new Error(`boom with ${secretToken}`, { cause: new Error("deep") });
      },
    );
    expect(told[0]?.text).toContain("Une erreur s’est produite");
    expect(told[0]?.text).toContain("abc234");
    expect(JSON.stringify(told)).not.toContain("boom");
    expect(log.lines[0]?.fields).toMatchObject({ id: "abc234", listener: "x" });
    expect(log.text()).toContain("boom");
    expect(log.text()).toContain("deep");
    expect(log.text()).not.toContain(secretToken);
  });

  it("lets nothing out, even when telling fails too", async () => {
    const log = createRecordingLog();
    const boundary = createBoundary(createInFlightWork(), letIn, log);
    const trigger = {
      ...VISIT,
      language: () => Promise.reject(new Error("no language")),
      tell: () => Promise.reject(new Error("no tongue")),
    };
    await expect(boundary(trigger, () => Promise.reject(new Error("boom")))).resolves.toBeUndefined();
    expect(log.lines.filter((line) => line.level === "error")).toHaveLength(2);
  });

  it("tells nobody of a failure where another run does the work", async () => {
    const log = createRecordingLog();
    const told: string[] = [];
    const boundary = createBoundary(createInFlightWork(), letIn, log);
    const tell = async ({ text }: SlackMessage) => void told.push(text);
    const fail = (isLeft: () => boolean) =>
      boundary({ ...VISIT, language: async () => "en", tell, isLeft }, () => Promise.reject(new Error("stopped")));
    await fail(() => true);
    expect({ told, lines: log.lines }).toEqual({ told: [], lines: [] });
    await fail(() => false);
    expect({ told: told.length, lines: log.lines.length }).toEqual({ told: 1, lines: 1 });
  });

  it("gives each failure an id of its own", async () => {
    const log = createRecordingLog();
    const boundary = createBoundary(createInFlightWork(), letIn, log);
    for (let i = 0; i < 5; i++)
      await boundary({ ...VISIT, language: async () => "en" }, () => Promise.reject(new Error("boom")));
    const ids = log.lines.map((line) => line.fields.id);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[2-9a-hjkmnp-z]{6}$/u);
  });

  it("writes ten lines a minute of what anybody may cause, and every line that somebody has the id of", async () => {
    const log = createRecordingLog();
    const boundary = createBoundary(createInFlightWork(), letIn, log);
    const fail = (error: Error) => boundary({ ...VISIT, language: async () => "en" }, () => Promise.reject(error));
    for (let i = 0; i < 15; i++) await fail(new InputError(4000, 5000));
    for (let i = 0; i < 15; i++) await fail(new Error("boom"));
    const count = (level: string) => log.lines.filter((line) => line.level === level).length;
    expect({ warn: count("warn"), error: count("error") }).toEqual({ warn: 10, error: 15 });
  });

  it.each([
    ["is told why, and nothing is done", () => "not you", ["not you"]],
    ["is told nothing where they have just been told", null, []],
  ] as const)("who is not let in %s", async (_, turned, expected) => {
    const told: string[] = [];
    const boundary = createBoundary(createInFlightWork(), async () => turned, createRecordingLog());
    let isDone = false;
    await boundary({ ...VISIT, language: async () => "en", tell: async ({ text }) => told.push(text) }, async () => {
      isDone = true;
    });
    expect({ told, isDone }).toEqual({ told: expected, isDone: false });
  });
});
