import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { directId } from "../../src/emulator/identities.ts";
import { describeChange, describeState } from "../../src/emulator/page/describe-state.ts";
import { PEOPLE, type Person } from "../../src/emulator/people.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import type { Change } from "../../src/emulator/state.ts";
import { call, openEmulator } from "./open-emulator.ts";

const CHANNEL = "C0FOLLOWUP";
const [emma, , , irina, , , admin, guest] = PEOPLE as unknown as [
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
];

let emulator: Emulator;
beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

const namesFor = (person: Person) =>
  describeState(emulator.state, person).conversations.map(({ name, kind }) => (kind === "im" ? kind : name));
const textsFor = (person: Person, id: string) =>
  describeState(emulator.state, person)
    .conversations.find((one) => one.id === id)
    ?.messages.map(({ html }) => html);

describe("the people of the workspace", () => {
  it("differ in what they may: Slack tells who is an administrator and who a guest", async () => {
    const about = async ({ id }: Person) => (await call(emulator, "users.info", { user: id })).user;
    expect(await about(emma)).toMatchObject({ is_admin: false, is_restricted: false });
    expect(await about(admin)).toMatchObject({ is_admin: true, is_restricted: false });
    expect(await about(guest)).toMatchObject({ is_admin: false, is_restricted: true });
  });

  it("see the channels they are in, and each their own conversation with the bot", () => {
    expect(namesFor(emma)).toEqual(["im", "wsis-follow-up", "elsewhere", "drafting"]);
    expect(namesFor(guest)).toEqual(["im", "wsis-follow-up"]);
    expect(new Set(PEOPLE.map(({ id }) => directId(id))).size).toBe(PEOPLE.length);
  });

  it("say nothing where they are not, and press nothing there", async () => {
    const own = emulator.personAs(guest.id);
    for (const id of ["C0ELSEWHER", "C0DRAFTING", directId(emma.id)])
      expect(await own.say(id, "When?")).toBe("There is no such conversation.");
    expect(await own.press(directId(emma.id), "1.2", "block", "action")).toBe("This button is gone.");
    expect(emulator.state.messagesOf("C0ELSEWHER")).toEqual([]);
  });

  it("do not see what another alone shall read, nor another's windows", async () => {
    const changes: Change[] = [];
    emulator.state.subscribe((change) => change.kind !== "traffic" && changes.push(change));
    await call(emulator, "chat.postEphemeral", { channel: CHANNEL, user: irina.id, text: "for one" });
    expect(textsFor(irina, CHANNEL)?.join()).toContain("for one");
    expect(textsFor(emma, CHANNEL)).toEqual([]);
    emulator.state.tell({ kind: "view", view: { id: "V1", view: { blocks: [] }, user: irina.id } });
    emulator.state.tell({ kind: "status", channel: directId(irina.id), threadTs: "1.2", status: "is looking" });
    const heard = (person: Person) => changes.map((one) => describeChange(one, emulator.state, person)?.kind);
    expect(heard(irina)).toEqual(["message", "view", "status"]);
    expect(heard(emma)).toEqual([undefined, undefined, undefined]);
  });

  it("are not told alone of something where they are not", async () => {
    const args = { channel: "C0DRAFTING", user: guest.id, text: "for one" };
    expect(await call(emulator, "chat.postEphemeral", args)).toMatchObject({ error: "user_not_in_channel" });
  });
});

describe("a private channel", () => {
  it("has scopes of its own, and is unknown to a bot that is not in it", async () => {
    const open = await openEmulator({ scopes: ["channels:read", "channels:history", "chat:write"] });
    for (const method of ["conversations.info", "conversations.members", "conversations.history"])
      expect(await call(open, method, { channel: "C0DRAFTING" })).toMatchObject({ error: "missing_scope" });
    await open.stop();
    const secret = { id: "C0SECRET01", name: "secret", kind: "channel", botIsMember: false, isPrivate: true } as const;
    const other = await openEmulator({ conversations: [secret] });
    for (const method of ["conversations.info", "conversations.members"])
      expect(await call(other, method, { channel: secret.id })).toMatchObject({ error: "channel_not_found" });
    await other.stop();
  });
});
