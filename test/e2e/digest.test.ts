import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { directId } from "../../src/emulator/identities.ts";
import { CHANNEL, DIRECT, type DigestBot, ELSEWHERE, startDigestBot } from "./digest-bot.ts";

const HERE = { kind: "channel", id: CHANNEL, team: "T0LOCAL001" } as const;
const ME = { kind: "person", id: "U0PERSONEN", team: "T0LOCAL001" } as const;
const ON = "/wsis digest here on 09:00 Europe/Zurich weekdays 400 days";

let bot: DigestBot;
beforeEach(async () => {
  bot = await startDigestBot();
});
afterEach(async () => {
  const failures = bot.log.lines.filter((line) => line.level === "error");
  await bot.stop();
  expect(failures).toEqual([]);
});

const blocks = (message: unknown) => JSON.stringify((message as { blocks: unknown }).blocks);

describe("/wsis deadlines", () => {
  it("shows who owes what, to whom, by when and where it is written, to the asker alone", async () => {
    const reply = await bot.say(ELSEWHERE, "/wsis deadlines 2027");
    expect(reply.ephemeral).toBe(true);
    expect(blocks(reply)).toContain("2027, date not set");
    expect(blocks(reply)).toContain("Annex, para 67");
    expect(blocks(reply)).toContain("To: Commission on Science and Technology for Development");
  });

  it("marks what the calendar knows as not from the document", async () => {
    expect(blocks(await bot.say(CHANNEL, "/wsis deadlines ITU"))).toContain("not from the document: pp.itu.int/2026");
  });

  it("speaks the asker's language, filters by body, and says when nothing fits", async () => {
    bot.emulator.state.locale = "ru-RU";
    expect((await bot.say(CHANNEL, "/wsis deadlines КНТР 2027")).text).toContain("дата не установлена");
    expect((await bot.say(CHANNEL, "/wsis deadlines 1999")).text).toContain("не подходит ни одна запись");
  });

  it("says of a word it does not know what it expects, and lists what the entries speak of", async () => {
    const { text } = await bot.say(CHANNEL, "/wsis deadlines overdue");
    expect(text).toContain("Expected a year, a body or “all”, found “");
    expect(text).toContain("overdue");
    expect(blocks(await bot.say(CHANNEL, "/wsis deadlines for the roadmap"))).toContain(
      "road map for each action line",
    );
    expect(blocks(await bot.say(CHANNEL, "/wsis deadlines UNESCO, ITU 2025 2026"))).toContain(
      '"value":"passed 0 UNESCO, ITU 2025 2026"',
    );
  });

  it("shows an entry's quotes in a window", async () => {
    const reply = await bot.say(CHANNEL, "/wsis deadlines 2027");
    const opened = new Promise<string>((resolve) =>
      bot.emulator.state.subscribe((change) => change.kind === "view" && resolve(JSON.stringify(change.view))),
    );
    await bot.press(reply, "open_entry:financing-task-force");
    expect((await opened).replace(/\s/gu, " ")).toContain("Мы просим далее завершить эту работу");
  });

  it("works by mention, in the thread", async () => {
    const reply = await bot.say(CHANNEL, "@wsis deadlines 2027");
    expect(reply.threadTs).toBeDefined();
    expect(blocks(reply)).toContain("Annex, para 67");
  });
});

describe("digest settings", () => {
  it("are confirmed in the channel with who made them, and when the first one comes", async () => {
    const reply = await bot.say(CHANNEL, ON);
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toContain("<@U0PERSONEN> set the digest");
    expect(reply.text).toContain("Monday to Friday at 09:00 (Europe/Zurich)");
    expect(reply.text).toContain("1 October 2026 at 09:00");
    expect(await bot.store.subscriptions.find(HERE)).toMatchObject({ horizon: 400, language: "en", actor: null });
  });

  it("change only what is said, and say what is set", async () => {
    await bot.say(CHANNEL, ON);
    await bot.say(CHANNEL, "/wsis digest here on 10:15 for ITU in Spanish");
    expect(await bot.store.subscriptions.find(HERE)).toMatchObject({
      time: "10:15",
      days: { every: "weekdays" },
      horizon: 400,
      actor: "itu",
      language: "es",
    });
    const list = await bot.say(CHANNEL, "/wsis digest list");
    expect(list).toMatchObject({ ephemeral: true });
    expect(list.text).toContain("10:15");
    expect(list.text).toContain("You have no digest.");
  });

  it("in a channel without the bot say /invite, and store nothing", async () => {
    const reply = await bot.say(ELSEWHERE, ON);
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain("/invite @wsis");
    expect(await bot.store.subscriptions.list()).toEqual([]);
  });

  it("that are not understood say what was expected and found", async () => {
    const reply = await bot.say(CHANNEL, "/wsis digest here on 25:00 <!channel>");
    expect(reply.text).toContain("Expected a time such as 09:00, found “\u206825:00\u2069”");
    expect((await bot.say(CHANNEL, "/wsis digest here on Mars/Olympus")).text).toContain("Expected a time zone");
    expect(await bot.store.subscriptions.list()).toEqual([]);
  });

  it("are taken back with off, said in the channel", async () => {
    expect((await bot.say(CHANNEL, "/wsis digest off")).text).toContain("There is no digest in this channel");
    await bot.say(CHANNEL, ON);
    expect(await bot.say(CHANNEL, "/wsis digest off")).toMatchObject({ ephemeral: false });
    expect(await bot.store.subscriptions.list()).toEqual([]);
  });

  it("of a person's own are said to nobody else: by mention the channel's alone are listed", async () => {
    await bot.say(CHANNEL, "/wsis digest me on 10:15 for ITU");
    const list = await bot.say(CHANNEL, "@wsis digest list");
    expect(list).toMatchObject({
      ephemeral: false,
      text: expect.stringContaining("There is no digest in this channel"),
    });
    expect(list.text).not.toContain("10:15");
    for (const wish of ["test", "on 60 days"]) {
      bot.clock.set(new Date(bot.clock.now() + 2000).toISOString());
      const reply = await bot.say(CHANNEL, `@wsis digest me ${wish}`);
      expect(reply.text).toContain(`type \`/wsis digest me ${wish.split(" ", 1)}\``);
    }
    expect(await bot.store.subscriptions.find(ME)).toMatchObject({ time: "10:15", horizon: 90 });
    expect((await bot.say(DIRECT, "digest list")).text).toContain("10:15");
  });

  it("can be tried without being told to anybody", async () => {
    const reply = await bot.say(CHANNEL, "/wsis digest test");
    expect(reply).toMatchObject({ ephemeral: true });
    expect(blocks(reply)).toContain("Deadlines · 1 October 2026");
    expect(await bot.store.deliveries.lastAnnouncement(HERE)).toBeUndefined();
  });
});

describe("without a store", () => {
  it("deadlines work; digests say in one sentence why they do not", async () => {
    await bot.stop();
    bot = await startDigestBot({ store: null });
    const list = await bot.say(CHANNEL, "/wsis deadlines 2027");
    expect(blocks(list)).toContain("Annex, para 67");
    expect(blocks(list)).not.toContain("choose_entry");
    expect((await bot.say(CHANNEL, ON)).text).toContain("there is no database");
  });
});

describe("the calendar", () => {
  it("has an address for the asker alone, which can be taken back", async () => {
    await bot.stop();
    const issued: string[] = [];
    const calendars = {
      issue: async ({ id }: { id: string }) => {
        issued.push(id);
        return { address: "https://bot.example.org/calendar/secret.ics", replaced: issued.length > 1 };
      },
      revoke: async () => issued.pop() !== undefined,
    };
    bot = await startDigestBot({ calendars });
    const list = await bot.say(CHANNEL, "/wsis deadlines");
    await bot.press(list, "calendar_address");
    await expect.poll(() => bot.emulator.state.messagesOf(CHANNEL).at(-1)?.text).toContain("/calendar/secret.ics");
    const again = await bot.say(CHANNEL, "/wsis calendar");
    expect(again).toMatchObject({ ephemeral: true });
    expect(again.text).toContain("The previous address no longer works");
    expect((await bot.say(CHANNEL, "@wsis calendar on")).text).toContain("ask for it with `/wsis calendar on`");
    expect(issued).toEqual(["U0PERSONEN", "U0PERSONEN"]);
    expect((await bot.say(CHANNEL, "/wsis calendar off")).text).toContain("revoked");
    expect(bot.log.text()).not.toContain("secret.ics");
  });

  it("without a port says what to do instead", async () => {
    expect((await bot.say(CHANNEL, "/wsis calendar")).text).toContain("`/wsis digest me on`");
  });
});

describe("the digest", () => {
  const wakeAt = async (instant: string) => {
    bot.clock.set(instant);
    await bot.scheduler.wake();
    return bot.posts(CHANNEL).filter((one) => one.metadata?.event_type === "wsis_digest");
  };

  it("comes at its time, once, and again on the next weekday only", async () => {
    await bot.say(CHANNEL, ON);
    expect(await wakeAt("2026-10-01T06:59:00Z")).toEqual([]);
    const [first] = await wakeAt("2026-10-01T07:00:30Z");
    expect(blocks(first)).toContain("This is the first digest");
    expect(blocks(first)).not.toContain("comes late");
    expect(await wakeAt("2026-10-01T09:00:00Z")).toHaveLength(1);
    const second = (await wakeAt("2026-10-02T10:00:00Z"))[1];
    expect(second?.text).toContain("Nothing new about deadlines since 1 October 2026. Next: ");
    expect(blocks(second)).toContain("digest is late");
    expect(await wakeAt("2026-10-04T10:00:00Z")).toHaveLength(2);
    expect(await wakeAt("2026-10-05T07:01:00Z")).toHaveLength(3);
  });

  it("announces a date that the calendar has learned", async () => {
    await bot.say(CHANNEL, ON);
    await wakeAt("2026-10-01T07:00:30Z");
    const event = bot.calendar.get("CSTD 30th session");
    if (event === undefined) throw new Error("no such event");
    const spans = [{ start: "2027-04-05", end: "2027-04-09", place: "Geneva" }];
    bot.calendar = new Map(bot.calendar).set(event.name, { ...event, spans, source: "unctad.org", weight: "primary" });
    const second = (await wakeAt("2026-10-02T07:00:30Z"))[1];
    expect(blocks(second)).toContain("Changed in the ledger or calendar");
    expect(blocks(second)).toContain("not from the document: unctad.org");
  });

  it("lets an entry be done for the channel, says by whom, and lets it be undone", async () => {
    await bot.say(CHANNEL, ON);
    const [first] = await wakeAt("2026-10-01T07:00:30Z");
    if (first === undefined) throw new Error("no digest");
    const entry = "council-2026-preparations";
    await bot.press(first, `choose_entry:${entry}`, `done en ${entry}`);
    const now = () => bot.emulator.state.find(CHANNEL, first.ts) ?? first;
    await expect.poll(() => blocks(now())).toContain("_Done_ · <@U0PERSONEN>");
    expect(now().metadata).toEqual(first.metadata);
    const [later] = (await wakeAt("2026-10-02T07:00:30Z")).slice(1);
    expect(later?.text).not.toContain("Council");
    bot.clock.set("2026-10-02T07:05:00Z");
    await bot.press(now(), `choose_entry:${entry}`, `undo en ${entry}`);
    await expect.poll(() => blocks(now())).not.toContain("_Done_");
    expect(blocks(now())).toContain(`week en ${entry}`);
    expect(await bot.store.snoozes.list(HERE)).toEqual([]);
  });

  it("lets an entry be put away in a list that one person sees, which says so at once", async () => {
    bot.clock.set("2026-10-01T07:00:30Z");
    const list = await bot.say(CHANNEL, "/wsis deadlines 2026");
    expect(list).toMatchObject({ ephemeral: true });
    const entry = "ungis-joint-roadmap";
    const now = () => bot.emulator.state.messagesOf(CHANNEL).at(-1) ?? list;
    expect(blocks(list)).toContain(`week en ${entry}\\nopen 0 2026`);
    await bot.press(list, `choose_entry:${entry}`, `week en ${entry}\nopen 0 2026`);
    await expect.poll(() => blocks(now())).toContain("_Snoozed until 8 October 2026_ · <@U0PERSONEN>");
    expect(blocks(now())).toContain(`undo en ${entry}\\nopen 0 2026`);
    await bot.press(now(), `choose_entry:${entry}`, `undo en ${entry}\nopen 0 2026`);
    await expect.poll(() => blocks(now())).not.toContain("_Snoozed");
    expect(await bot.store.snoozes.list(HERE)).toEqual([]);
  });

  it("has a button that opens its settings as a form, and what is saved is said in the channel", async () => {
    await bot.say(CHANNEL, ON);
    const [first] = await wakeAt("2026-10-01T07:00:30Z");
    if (first === undefined) throw new Error("no digest");
    await bot.press(first, "digest_settings");
    const views = () => [...bot.emulator.state.views.values()];
    await expect.poll(views).toHaveLength(1);
    const [form] = views();
    expect(JSON.stringify(form)).toContain("/wsis digest here off");
    expect(JSON.stringify(form)).toContain("Monday to Friday at 09:00");
    const when = { time: "18:05", zone: "new york", days: "3", daysOff: "2026-12-24..2027-01-03" };
    const filled = { ...when, switch: "on", actor: "*", language: "fr", horizon: "60", quiet: "silence" };
    const empty = await bot.emulator.person.submit(form?.id ?? "", { ...filled, zone: "" });
    expect(empty).toMatchObject({ closes: false, errors: { zone: expect.any(String) } });
    const wrong = await bot.emulator.person.submit(form?.id ?? "", { ...filled, zone: "Mars/Olympus" });
    expect(wrong.errors?.zone).toContain(
      "Expected a time zone such as Europe/Zurich, found “\u2068Mars/Olympus\u2069”",
    );
    expect(await bot.store.subscriptions.find(HERE)).toMatchObject({ time: "09:00" });
    bot.clock.set("2026-10-01T07:05:00Z");
    expect(await bot.emulator.person.submit(form?.id ?? "", filled)).toEqual({ closes: false });
    expect(JSON.stringify(views())).toContain(
      "weekly (Wednesday) except 24 December 2026 – 3 January 2027 at 18:05 (America/New_York)",
    );
    expect(await bot.store.subscriptions.find(HERE)).toMatchObject({ horizon: 60, language: "fr", quiet: "silence" });
    await expect.poll(() => bot.posts(CHANNEL).at(-1)?.text).toContain("<@U0PERSONEN> set the digest");
  });

  it("comes to a person, in their language", async () => {
    bot.emulator.state.locale = "ru-RU";
    await bot.say(CHANNEL, "/wsis digest me on 09:00 Europe/Zurich");
    bot.clock.set("2026-10-01T07:00:30Z");
    await bot.scheduler.wake();
    expect(blocks(bot.posts(directId("U0PERSONRU")).at(-1))).toContain("Сроки · 1 октября 2026");
    expect(await bot.store.subscriptions.find({ ...ME, id: "U0PERSONRU" })).toMatchObject({ language: "ru" });
  });
});
