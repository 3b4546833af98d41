import { readFileSync } from "node:fs";
import { App as BoltApp, type Receiver } from "@slack/bolt";
import type { Manifest } from "@slack/web-api/dist/types/request/manifest.js";
import { describe, expect, it, vi } from "vitest";
import { LISTENERS } from "../../src/slack/listeners.ts";
import type { ListenerContext } from "../../src/slack/platform/listener.ts";

const manifest = JSON.parse(readFileSync(new URL("../../manifest.json", import.meta.url), "utf8")) as Manifest;
const features = manifest.features ?? {};
const settings = manifest.settings ?? {};
/** Names that Slack keeps for itself. */
const RESERVED = ["/status", "/remind", "/who", "/help", "/me", "/msg", "/dm", "/invite", "/topic", "/search"];

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe("the manifest and the listeners", () => {
  it("name the same events", () => {
    expect(sorted(settings.event_subscriptions?.bot_events ?? [])).toEqual(
      sorted(LISTENERS.flatMap((one) => one.events)),
    );
  });

  it("name the same scopes", () => {
    expect(sorted(manifest.oauth_config?.scopes?.bot ?? [])).toEqual(sorted(LISTENERS.flatMap((one) => one.scopes)));
    expect(manifest.oauth_config?.scopes?.user).toBeUndefined();
  });

  it("name the same slash commands", () => {
    expect(sorted((features.slash_commands ?? []).map((one) => one.command))).toEqual(
      sorted(LISTENERS.flatMap((one) => one.commands)),
    );
  });

  it("name the same shortcuts", () => {
    expect(sorted((features.shortcuts ?? []).map((one) => one.callback_id))).toEqual(
      sorted(LISTENERS.flatMap((one) => one.shortcuts ?? [])),
    );
  });

  it("agree about buttons", () => {
    expect(settings.interactivity?.is_enabled).toBe(LISTENERS.some((one) => one.interactive));
  });

  it("agree with what is really registered", () => {
    const registered = recordRegistrations();
    const declared = LISTENERS.flatMap((one) => one.events.map((event) => event.replace(/^message\..+/u, "message")));
    expect(sorted(registered.events)).toEqual(sorted(declared));
    expect(sorted(registered.commands)).toEqual(sorted(LISTENERS.flatMap((one) => one.commands)));
    expect(registered.shortcuts).toBe(LISTENERS.flatMap((one) => one.shortcuts ?? []).length);
    const interactions = registered.actions + registered.views + registered.shortcuts;
    expect(interactions).toBe(LISTENERS.filter((one) => one.interactive).length);
  });

  it("every listener has a name of its own", () => {
    expect(new Set(LISTENERS.map((one) => one.name)).size).toBe(LISTENERS.length);
  });
});

describe("the manifest keeps Slack's limits", () => {
  it("in its texts", () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description?.length).toBeLessThanOrEqual(140);
    const long = manifest.display_information.long_description?.length ?? 0;
    // Slack refuses a long description below 174 characters.
    expect(long).toBeGreaterThanOrEqual(174);
    expect(long).toBeLessThanOrEqual(4000);
    expect(features.agent_view?.agent_description?.length).toBeLessThanOrEqual(300);
    expect(features.agent_view?.suggested_prompts?.length ?? 0).toBeLessThanOrEqual(4);
    expect(features.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/u);
  });

  it("in its shortcuts", () => {
    for (const { name, description, type } of features.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
      expect(type).toBe("message");
    }
    expect(features.shortcuts?.length).toBeLessThanOrEqual(10);
  });

  it("in its commands", () => {
    const commands = features.slash_commands ?? [];
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(50);
    for (const { command, description, usage_hint: hint, url } of commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/u);
      expect(RESERVED).not.toContain(command);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(hint?.length).toBeGreaterThan(0);
      expect(hint?.length).toBeLessThanOrEqual(1000);
      expect(url).toBeUndefined();
    }
  });

  it("with the agent view, Socket Mode and a messages tab that people can write in", () => {
    expect(features.agent_view).toBeDefined();
    expect(features.assistant_view).toBeUndefined();
    expect(settings.socket_mode_enabled).toBe(true);
    expect(settings.event_subscriptions?.request_url).toBeUndefined();
    expect(features.app_home).toMatchObject({ messages_tab_enabled: true, messages_tab_read_only_enabled: false });
  });
});

/** Registers all listeners on a real Bolt app and notes what they ask of it. */
function recordRegistrations() {
  const receiver: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };
  const bolt = new BoltApp({ token: "xoxb-test", receiver, deferInitialization: true });
  const event = vi.spyOn(bolt, "event");
  const command = vi.spyOn(bolt, "command");
  const action = vi.spyOn(bolt, "action");
  const view = vi.spyOn(bolt, "view");
  const shortcut = vi.spyOn(bolt, "shortcut");
  for (const listener of LISTENERS) listener.register(bolt, {} as ListenerContext);
  return {
    events: event.mock.calls.map(([name]) => String(name)),
    commands: command.mock.calls.map(([name]) => String(name)),
    actions: action.mock.calls.length,
    views: view.mock.calls.length,
    shortcuts: shortcut.mock.calls.length,
  };
}
