import { describe, expect, it } from "vitest";
import { call, openEmulator } from "../open-emulator.ts";

describe("what digests ask of Slack", () => {
  it("members come in pages; a direct conversation opens for a person alone", async () => {
    const emulator = await openEmulator();
    const page = await call(emulator, "conversations.members", { channel: "C0FOLLOWUP", limit: 5 });
    expect(page).toMatchObject({ ok: true, response_metadata: { next_cursor: "5" } });
    const rest = await call(emulator, "conversations.members", { channel: "C0FOLLOWUP", limit: 5, cursor: "5" });
    expect(rest).toMatchObject({
      members: ["U0PERSONZH", "U0PERSONAD", "U0PERSONGU", "U0WSISBOT1"],
      response_metadata: { next_cursor: "" },
    });
    expect(await call(emulator, "conversations.open", { users: "U0PERSONFR" })).toMatchObject({
      channel: { id: "D0WSISBOFR" },
    });
    for (const [users, error] of [
      ["U0STRANGER", "user_not_found"],
      ["U0WSISBOT1", "cannot_dm_bot"],
    ])
      expect(await call(emulator, "conversations.open", { users })).toMatchObject({ ok: false, error });
    const metadata = { event_type: "wsis_digest" };
    expect(await call(emulator, "chat.postMessage", { channel: "C0FOLLOWUP", text: "x", metadata })).toMatchObject({
      error: "invalid_metadata_format",
    });
    await emulator.stop();
  });

  it("need their scopes", async () => {
    const emulator = await openEmulator({ scopes: ["chat:write"] });
    const args = { channel: "C0FOLLOWUP", users: "U0PERSONFR" };
    for (const method of ["conversations.members", "conversations.info", "conversations.open"])
      expect(await call(emulator, method, args)).toMatchObject({ error: "missing_scope" });
    await emulator.stop();
  });
});
