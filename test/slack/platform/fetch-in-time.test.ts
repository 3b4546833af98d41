import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchInTime } from "../../../src/slack/platform/fetch-in-time.ts";

const LONG_MS = 60_000;

const REPLIES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/whole": (response) => response.writeHead(429, { "retry-after": "7" }).end("wait"),
  "/empty": (response) => response.writeHead(204).end(),
  "/cut": (response) => response.writeHead(200, { "content-length": 9 }).write("half", () => response.destroy()),
  "/echo": (response) =>
    response.req.pipe(response.writeHead(200, { "content-type": response.req.headers["content-type"] })),
  "/elsewhere": (response) => response.writeHead(302, { location: "/whole" }).end(),
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
    const reply = await fetchInTime(`${origin}/whole`, {}, LONG_MS);
    expect([reply.status, reply.headers.get("retry-after"), await reply.text()]).toEqual([429, "7", "wait"]);
  });

  it("gives a reply without a body", async () => {
    const reply = await fetchInTime(`${origin}/empty`, {}, LONG_MS);
    expect([reply.status, await reply.text()]).toEqual([204, ""]);
  });

  it("sends what it is given, and gives it back in every writing", async () => {
    const words = { text: "о докладе · 关于报告" };
    const headers = { "content-type": "application/json" };
    const reply = await fetchInTime(
      `${origin}/echo`,
      { method: "POST", headers, body: JSON.stringify(words) },
      LONG_MS,
    );
    expect([reply.headers.get("content-type"), await reply.json()]).toEqual([headers["content-type"], words]);
  });

  it("follows no redirect", async () => {
    expect((await fetchInTime(`${origin}/elsewhere`, {}, LONG_MS)).status).toBe(302);
  });

  it("rejects where the reply is cut, or nobody listens", async () => {
    await expect(fetchInTime(`${origin}/cut`, {}, LONG_MS)).rejects.toThrow();
    await expect(fetchInTime("http://127.0.0.1:1/", {}, LONG_MS)).rejects.toThrow("ECONNREFUSED");
  });

  it.each(["/silent", "/half"])("gives up on a server that is %s", async (path) => {
    await expect(fetchInTime(origin + path, {}, 50)).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
