import type { App as BoltApp } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Subscription } from "../../../src/domain/subscription.ts";
import { FORM_INPUT } from "../../../src/slack/digest/form-view.ts";
import { saveSettings } from "../../../src/slack/digest/save-settings.ts";
import { createBoundary } from "../../../src/slack/platform/boundary.ts";
import type { DeadlineDeps } from "../../../src/slack/platform/deadline-deps.ts";
import { createInFlightWork } from "../../../src/slack/platform/in-flight-work.ts";
import type { ListenerContext } from "../../../src/slack/platform/listener.ts";
import type { OutgoingMessage } from "../../../src/slack/platform/resilient-poster.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

type Submit = (submission: object) => Promise<void>;

const FILLED = { time: "18:05", zone: "Europe/Zurich", days: "daily", language: "fr", horizon: "60", quiet: "line" };
const VIEW = {
  id: "V1",
  private_metadata: "en C1",
  state: {
    values: Object.fromEntries(Object.entries(FILLED).map(([field, value]) => [field, { [FORM_INPUT]: { value } }])),
  },
};
const SLOW_MS = 2500;

/** A form that is saved slowly enough for its window to be changed afterwards, by a person who may. */
function register(update: () => Promise<unknown>) {
  const saved: Subscription[] = [];
  const posted: OutgoingMessage[] = [];
  const log = createRecordingLog();
  const context = {
    app: { library: { concepts: [] } },
    team: () => "T1",
    isAdmin: async () => false,
    adminsAlone: false,
    client: { views: { update }, conversations: CHANNEL },
    boundary: createBoundary(createInFlightWork(), async () => undefined, log),
    locales: { zoneOf: async () => undefined },
    poster: { post: async (message: OutgoingMessage) => String(posted.push(message)) },
    deadlines: buildParts(saved),
    log,
  };
  return { saved, posted, log, submit: submitTo(context as unknown as ListenerContext) };
}

const CHANNEL = {
  info: async () => ({ channel: { is_member: true } }),
  members: async () => ({ members: ["U1"] }),
};

function buildParts(saved: Subscription[]): DeadlineDeps {
  const subscriptions = {
    find: () => new Promise((resolve) => setTimeout(resolve, SLOW_MS, undefined)),
    save: async (one: Subscription) => void saved.push(one),
  };
  const parts = { store: { subscriptions }, concepts: [], zone: "Europe/Zurich", now: () => 0, makeId: () => "s1" };
  return parts as unknown as DeadlineDeps;
}

/** Sends the form to the listener as Bolt does. */
function submitTo(context: ListenerContext): () => Promise<void> {
  const handlers: Submit[] = [];
  const bolt = { view: (_: unknown, handler: Submit) => handlers.push(handler) };
  saveSettings.register(bolt as unknown as BoltApp, context);
  const body = { view: VIEW, team: { id: "T1" }, user: { id: "U1" } };
  return async () => handlers[0]?.({ ack: async () => undefined, body, view: VIEW });
}

describe("a channel's digest that was set by form", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is announced in the channel, also when the window was closed meanwhile", async () => {
    const form = register(() => Promise.reject(new Error("not_found")));
    const submitted = form.submit();
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    await submitted;
    expect(form.saved).toMatchObject([{ time: "18:05" }]);
    expect(form.posted).toMatchObject([{ channel: "C1", text: expect.stringContaining("<@U1> set the digest") }]);
    expect(form.log.text()).toContain("not_found");
  });
});
