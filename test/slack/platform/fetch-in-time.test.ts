import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchInTime } from "../../../src/slack/platform/fetch-in-time.ts";

const LONG_MS = 60_000;

const REPLIES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/whole": (response) => response.writeHead(429, { "retry-after": "7" }).end("wait"),
  "/empty": (response) => response.writeHead(204).end(),
  "/silent": () => {},
  "/half": (response) => response.writeHead(200).write("the first half, and "),
};
const server = createServer(({ url }, response) => REPLIES[url ?? ""]?.(response));
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetchInTime", () => {
  it("gives status, headers and body as they came", async () => {
    const reply = await fetchInTime(`${origin}/whole`, undefined, LONG_MS);
    expect([reply.status, reply.headers.get("retry-after"), await reply.text()]).toEqual([429, "7", "wait"]);
  });

  it("gives a reply without a body", async () => {
    const reply = await fetchInTime(`${origin}/empty`, undefined, LONG_MS);
    expect([reply.status, await reply.text()]).toEqual([204, ""]);
  });

  it.each(["/silent", "/half"])("gives up on a server that is %s", async (path) => {
    await expect(fetchInTime(origin + path, undefined, 50)).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
