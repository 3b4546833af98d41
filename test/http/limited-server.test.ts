import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createLimitedServer, type HttpLimits, type LimitedServer } from "../../src/http/limited-server.ts";
import { MAX_BODY_BYTES, readBody } from "../../src/http/read-body.ts";
import { refuseLarge } from "../../src/http/respond.ts";

/** Far longer than any test: whatever ends earlier was ended at once. */
const NEVER_MS = 600_000;
const QUICK: HttpLimits = {
  maxConnections: 3,
  maxOpenBodyBytes: 1000,
  maxHeaderMs: 100,
  maxRequestMs: 150,
  lookMs: 20,
};

let server: LimitedServer;
let port: number;
const clients: Socket[] = [];
const seen: string[] = [];
/** What a request to /slow waits for. */
let release = () => {};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seen.push(request.url ?? "");
  if (request.url === "/slow") await new Promise<void>((resolve) => (release = resolve));
  const body = await readBody(request);
  if (body.kind === "too_large") refuseLarge(response);
  else response.end(`${body.kind}: ${body.kind === "whole" ? body.bytes.length : 0}`);
}

async function open(limits?: HttpLimits): Promise<void> {
  server = createLimitedServer(limits);
  server.serve((request, response) => void answer(request, response));
  port = await server.listen({ port: 0, host: "127.0.0.1" });
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  seen.length = 0;
  await server.close(0);
});

interface Client {
  readonly socket: Socket;
  /** Everything that came back, as soon as it contains `words`, or the connection is closed. */
  until(words: string): Promise<string>;
  /** Everything that came back by the time the connection was closed. */
  closed(): Promise<string>;
}

async function send(bytes: string): Promise<Client> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  clients.push(socket);
  let text = "";
  let isClosed = false;
  socket.on("data", (chunk) => (text += String(chunk)));
  socket.on("error", () => undefined);
  socket.on("close", () => (isClosed = true));
  await new Promise((resolve) => socket.once("connect", resolve).once("error", resolve));
  socket.write(bytes);
  const wait = async (isDone: () => boolean) => {
    await expect.poll(isDone, { timeout: 10_000, interval: 5 }).toBe(true);
    return text;
  };
  return { socket, until: (words) => wait(() => isClosed || text.includes(words)), closed: () => wait(() => isClosed) };
}

const post = (length: number, body = "") => `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n${body}`;
const GET = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";

describe("a stop", () => {
  it("closes at once a connection without a request, and one that is kept for the next", async () => {
    await open();
    const silent = await send("");
    const kept = await send(GET);
    await kept.until("whole: 0");
    await server.close(NEVER_MS);
    await silent.closed();
    expect(await kept.closed()).toContain("200 OK");
  });

  it("closes half a request at the bound", async () => {
    await open();
    const half = await send(post(100, "half"));
    await expect.poll(() => seen).toHaveLength(1);
    await server.close(50);
    expect(await half.closed()).toBe("");
  });

  it("waits for an answer that is under way, and closes its connection then", async () => {
    await open();
    const slow = await send("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n");
    await expect.poll(() => seen).toHaveLength(1);
    const closing = server.close(NEVER_MS);
    await sleep(20);
    release();
    await closing;
    expect(await slow.closed()).toContain("whole: 0");
  });

  it("answers what still comes on an open connection with 503", async () => {
    await open();
    const slow = await send("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n");
    await expect.poll(() => seen).toHaveLength(1);
    const closing = server.close(NEVER_MS);
    slow.socket.write(GET);
    await sleep(20);
    release();
    await closing;
    expect(await slow.closed()).toMatch(/200 OK.*whole: 0.*503 /su);
    expect(seen).toEqual(["/slow"]);
  });

  it("before the start, and a second time, is over at once", async () => {
    server = createLimitedServer();
    await server.close(NEVER_MS);
    await open();
    await server.close(NEVER_MS);
    await server.close(NEVER_MS);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
  });
});

describe("a body", () => {
  it("announced as too large is refused before any of it is read, and the connection closed", async () => {
    await open();
    const client = await send(post(MAX_BODY_BYTES + 1));
    expect(await client.closed()).toMatch(/^HTTP\/1.1 413 /u);
    expect(seen).toEqual([]);
  });

  it.each([
    ["of the largest size", post(MAX_BODY_BYTES, "x".repeat(MAX_BODY_BYTES)), `whole: ${MAX_BODY_BYTES}`],
    ["in chunks, too large", `${chunked(MAX_BODY_BYTES)}${chunk(1)}`, "413 "],
    ["in chunks, of the largest size", `${chunked(MAX_BODY_BYTES)}0\r\n\r\n`, `whole: ${MAX_BODY_BYTES}`],
    ["none", GET, "whole: 0"],
  ])("%s is read or refused", async (_, bytes, words) => {
    await open();
    expect(await (await send(bytes)).until(words)).toContain(words);
  });

  it("that is cut off ends nothing", async () => {
    await open();
    const half = await send(post(100, "half"));
    await expect.poll(() => seen).toHaveLength(1);
    half.socket.destroy();
    expect(await (await send(GET)).until("whole")).toContain("whole: 0");
  });
});

describe("limits", () => {
  it("end headers and bodies that take too long", async () => {
    await open(QUICK);
    const header = await send("GET / HTTP/1.1\r\n");
    const body = await send(post(100, "half"));
    await header.closed();
    await body.closed();
  });

  it("refuse headers that are too large", async () => {
    await open();
    const client = await send(`GET / HTTP/1.1\r\nhost: x\r\nlarge: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(await client.closed()).toContain("431");
    expect(seen).toEqual([]);
  });

  it("take six hundred requests that come at once, each on a connection of its own", async () => {
    await open();
    const ask = async () => {
      const socket = connect(port, "127.0.0.1")
        .setEncoding("latin1")
        .on("error", () => undefined);
      clients.push(socket);
      socket.write(GET);
      const [answer] = (await Promise.race([once(socket, "data"), once(socket, "close")])) as unknown[];
      return String(answer).slice(0, 15);
    };
    const answers = await Promise.all(Array.from({ length: 600 }, ask));
    expect(new Set(answers)).toEqual(new Set(["HTTP/1.1 200 OK"]));
  });

  it("refuse bodies that are too much together, and take as much again when those are gone", async () => {
    await open({ ...QUICK, maxHeaderMs: NEVER_MS, maxRequestMs: NEVER_MS });
    const half = await send(post(600, "half"));
    await expect.poll(() => seen).toHaveLength(1);
    expect(await (await send(post(600, "half"))).closed()).toMatch(/^HTTP\/1.1 503 /u);
    expect(await (await send(GET)).until("whole")).toContain("whole: 0");
    half.socket.destroy();
    const next = async () => (await send(post(600, "x".repeat(600)))).until("\r\n\r\n");
    await expect.poll(next).toContain("200 OK");
  });

  it("count a body in chunks as the largest", async () => {
    await open({ ...QUICK, maxOpenBodyBytes: MAX_BODY_BYTES - 1 });
    expect(await (await send(`${chunked(1)}0\r\n\r\n`)).closed()).toMatch(/^HTTP\/1.1 503 /u);
  });

  it("take no more connections than the most", async () => {
    await open({ ...QUICK, maxHeaderMs: NEVER_MS, maxRequestMs: NEVER_MS });
    for (let i = 0; i < 3; i++) await (await send(GET)).until("whole");
    expect(await (await send(GET)).closed()).toBe("");
  });
});

function chunked(length: number): string {
  return `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${chunk(length)}`;
}

function chunk(length: number): string {
  return `${length.toString(16)}\r\n${"x".repeat(length)}\r\n`;
}
