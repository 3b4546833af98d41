import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOT, CONVERSATIONS } from "../../src/emulator/identities.ts";
import { renderPage } from "../../src/emulator/page/html.ts";
import { renderMessage } from "../../src/emulator/render/message.ts";
import { APP_NAME } from "../../src/messages/app-name.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

const read = (path: string) => readFileSync(join(ROOT_FOLDER, path), "utf8");
const manifest = JSON.parse(read("manifest.json"));
const small = APP_NAME.toLowerCase();

describe("the app has one name", () => {
  it("in the manifest: the app, its bot, its command", () => {
    expect(manifest.display_information.name).toBe(APP_NAME);
    expect(manifest.features.bot_user.display_name).toBe(small);
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([`/${small}`]);
  });

  it("in the local workspace: the bot, its conversation, the page", () => {
    expect(BOT.name).toBe(small);
    expect(new Set(CONVERSATIONS.filter(({ kind }) => kind === "im").map(({ name }) => name))).toEqual(
      new Set([APP_NAME]),
    );
    expect(renderPage("")).toContain(`<title>${APP_NAME} · local workspace</title>`);
  });

  it("in the menu of a message: the manifest's shortcut", () => {
    const [{ name, callback_id }] = manifest.features.shortcuts;
    const message = {
      channel: "C1",
      ts: "1.2",
      threadTs: undefined,
      user: "U1",
      fromBot: false,
      text: "?",
      blocks: [],
    };
    const html = renderMessage({ ...message, metadata: undefined, edited: false, ephemeral: false });
    expect(html).toContain(`data-shortcut="${callback_id}">${name}</button>`);
  });

  it.each(["docs/user-guide.en.md", "docs/user-guide.ru.md"])("in %s", (path) => {
    expect(read(path).split("\n", 1)[0]).toMatch(new RegExp(`^# ${APP_NAME}: `, "u"));
  });
});
