import { createHash } from "node:crypto";
import { get } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { CalendarFeed } from "../../src/domain/calendar-feed.ts";
import { SlackError, StorageError } from "../../src/domain/error.ts";
import { createCalendarHandler, startCalendarServer } from "../../src/http/calendar-feed.ts";
import { createCalendarAddresses } from "../../src/http/calendar-token.ts";
import type { CalendarFeeds } from "../../src/ports/state-store.ts";
import { library, sources } from "../digest/simulate.ts";
import { holdConnections } from "../fixtures/hold-connections.ts";
import { createRecordingLog, type RecordingLog } from "../fixtures/recording-log.ts";

const ME = { kind: "person", id: "U1", team: "T1" } as const;

/** Feeds in memory; what every store does is in test/contract. */
function createFeeds(): CalendarFeeds & { all: CalendarFeed[]; broken: boolean; asked: number } {
  const feeds = {
    all: [] as CalendarFeed[],
    broken: false,
    /** How often the store was asked. */
    asked: 0,
    async save(feed: CalendarFeed) {
      const before = feeds.all.length;
      feeds.all = [...feeds.all.filter((one) => one.destination.id !== feed.destination.id), feed];
      return feeds.all.length === before;
    },
    async find(hash: string) {
      feeds.asked += 1;
      if (feeds.broken) throw new StorageError("The database failed");
      return feeds.all.find(({ tokenHash }) => tokenHash === hash);
    },
    async listHashes() {
      feeds.asked += 1;
      if (feeds.broken) throw new StorageError("The database failed");
      return feeds.all.map(({ tokenHash }) => tokenHash);
    },
    async remove({ id }: { id: string }) {
      const before = feeds.all.length;
      feeds.all = feeds.all.filter((one) => one.destination.id !== id);
      return feeds.all.length < before;
    },
  };
  return feeds;
}

let feeds: ReturnType<typeof createFeeds>;
let log: RecordingLog;
let server: Awaited<ReturnType<typeof startCalendarServer>>;
let now = 0;
let today = "2026-11-24";
const addresses = () => createCalendarAddresses(feeds, `http://127.0.0.1:${server.port}/`, () => now);

beforeEach(async () => {
  feeds = createFeeds();
  log = createRecordingLog();
  now = Date.parse("2026-11-24T08:00:00Z");
  today = "2026-11-24";
  const ledger = () => buildLedger(sources.obligations, sources.calendar, today);
  const handler = createCalendarHandler({ feeds, ledger, library, now: () => now, log });
  server = await startCalendarServer(handler, { port: 0, host: "127.0.0.1" });
});
afterEach(() => server.stop());

/** `fetch` would not send a path that is no address. */
function requestStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: server.port, path, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}

describe("an address", () => {
  it("has 256 random bits, of which the store learns the hash alone", async () => {
    const { address, replaced } = await addresses().issue(ME, "ru");
    const token = /\/calendar\/([\w-]{43})\.ics$/u.exec(address)?.[1] ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(replaced).toBe(false);
    expect(JSON.stringify(feeds.all)).not.toContain(token);
    expect(feeds.all[0]?.tokenHash).toBe(createHash("sha256").update(token).digest("hex"));
  });

  it("given anew replaces the old; revoked, it is nothing any more", async () => {
    const first = await addresses().issue(ME, "ru");
    const second = await addresses().issue(ME, "ru");
    expect(second.replaced).toBe(true);
    expect((await fetch(first.address)).status).toBe(404);
    expect((await fetch(second.address)).status).toBe(200);
    expect(await addresses().revoke(ME)).toBe(true);
    expect((await fetch(second.address)).status).toBe(404);
  });
});

describe("the port of calendars", () => {
  it("that is taken is said in a sentence, with what to do", async () => {
    const second = startCalendarServer(async () => undefined, { port: server.port, host: "127.0.0.1" });
    await expect(second).rejects.toThrow(SlackError);
    await expect(second).rejects.toThrow("is taken: set PORT to a free one");
  });
});

describe("the port of calendars, whoever is connected", () => {
  it("takes no large body", async () => {
    const init = { method: "POST", body: "x".repeat(300_000) };
    expect((await fetch(`http://127.0.0.1:${server.port}/calendar/x.ics`, init)).status).toBe(413);
  });

  it("is closed within its bound", async () => {
    const clients = await holdConnections(server.port);
    await server.stop(50);
    await expect(clients.closed).resolves.toBeDefined();
  });
});

describe("a calendar", () => {
  it("comes in the language it was asked for, as text/calendar, with the quotes", async () => {
    const response = await fetch((await addresses().issue(ME, "ru")).address);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("private");
    const body = (await response.text()).replace(/\r\n /gu, "");
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(body).toContain("UID:financing-task-force-1@wsis-bot");
    expect(body).toContain("2027\\, дата не установлена");
  });

  it("is not sent again while nothing has changed", async () => {
    const { address } = await addresses().issue(ME, "en");
    const etag = (await fetch(address)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/u);
    const again = await fetch(address, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    today = "2026-11-25";
    expect((await fetch(address, { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("answers HEAD without a body, and nothing but GET and HEAD", async () => {
    const { address } = await addresses().issue(ME, "en");
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(1000);
    const post = await fetch(address, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it.each(["/", "/calendar/", "/calendar/x.ics", `/calendar/${"A".repeat(43)}.ics`, "/calendar/../etc/passwd"])(
    "is not at %s",
    async (path) => expect((await fetch(`http://127.0.0.1:${server.port}${path}`)).status).toBe(404),
  );

  it("is given to one address thirty times a minute, and guesses are cut short", async () => {
    const { address } = await addresses().issue(ME, "en");
    const statuses = [];
    for (let i = 0; i < 31; i++) statuses.push((await fetch(address, { method: "HEAD" })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    now += 60_001;
    expect((await fetch(address)).status).toBe(200);
    const guess = `http://127.0.0.1:${server.port}/calendar/${"B".repeat(43)}.ics`;
    for (let i = 0; i < 20; i++) expect((await fetch(guess)).status).toBe(404);
    const refused = await fetch(guess);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  });

  it("is given to who has its address, however many guesses come through the same proxy", async () => {
    const { address } = await addresses().issue(ME, "en");
    const guess = `http://127.0.0.1:${server.port}/calendar/${"B".repeat(43)}.ics`;
    for (let i = 0; i < 21; i++) await fetch(guess);
    expect((await fetch(guess)).status).toBe(429);
    expect((await fetch(address)).status).toBe(200);
  });

  it("is looked for in the store a bounded number of times, however many addresses are tried at once", async () => {
    const { address } = await addresses().issue(ME, "en");
    const guesses = Array.from({ length: 200 }, (_, n) => `${String(n).padStart(43, "A")}.ics`);
    const base = `http://127.0.0.1:${server.port}/calendar/`;
    const statuses = await Promise.all(guesses.map(async (guess) => (await fetch(base + guess)).status));
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(180);
    expect(feeds.asked).toBeLessThanOrEqual(21);
    expect((await fetch(address)).status).toBe(200);
  });

  it("issued a moment ago is served at once, and is no guess", async () => {
    await fetch(`http://127.0.0.1:${server.port}/calendar/${"B".repeat(43)}.ics`);
    for (let i = 0; i < 25; i++) {
      const { address } = await addresses().issue(ME, "en");
      expect((await fetch(address)).status).toBe(200);
    }
  });

  it("that cannot be read leaves ten lines a minute, however often it is asked for", async () => {
    const { address } = await addresses().issue(ME, "en");
    feeds.broken = true;
    for (let i = 0; i < 25; i++) expect((await fetch(address)).status).toBe(503);
    expect(log.lines).toHaveLength(10);
  });

  it.each(["/calendar/%zz.ics", "/calendar/%00", "/calendar/x%2Fy.ics", "/calendar/a/b", "//[", "/calendar/"])(
    "is not at the malformed address %s, and no line tells of it",
    async (path) => {
      expect(await requestStatus(path)).toBe(404);
      expect(log.lines).toEqual([]);
    },
  );

  it("is not at a target that is no address: a guess like others, and nothing of it is logged", async () => {
    const path = `//[/calendar/${"C".repeat(43)}.ics`;
    for (let i = 0; i < 20; i++) expect(await requestStatus(path)).toBe(404);
    expect(await requestStatus(path)).toBe(429);
    expect(log.lines).toEqual([]);
  });

  it("that breaks is logged without what a library hung on its error", async () => {
    const { address } = await addresses().issue(ME, "en");
    feeds.find = () => Promise.reject(Object.assign(new TypeError("Invalid URL"), { input: address }));
    expect((await fetch(address)).status).toBe(503);
    expect(log.text()).toContain("Invalid URL");
    expect(log.text()).not.toContain("ics");
  });

  it("that cannot be read says so; the log has the error, and no address", async () => {
    const { address } = await addresses().issue(ME, "en");
    feeds.broken = true;
    expect((await fetch(address)).status).toBe(503);
    expect(log.text()).toContain("The database failed");
    expect(log.text()).not.toContain(address.slice(-47, -4));
  });
});
