import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startHealthServer } from "../../src/http/health-server.ts";

let isReady = false;
let isBroken = false;
let server: Awaited<ReturnType<typeof startHealthServer>>;

beforeEach(async () => {
  isReady = false;
  isBroken = false;
  const render = async () => {
    if (isBroken) throw new Error("no figures");
    return "wsis_posts_total 1\n";
  };
  const figures = { contentType: "text/plain; version=0.0.4; charset=utf-8", render };
  server = await startHealthServer({ isReady: () => isReady, figures }, { port: 0, host: "127.0.0.1" });
});
afterEach(() => server.stop(0));

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init);

describe("the port of health", () => {
  it("says that the process runs, and apart from that whether it answers", async () => {
    expect((await ask("/health")).status).toBe(200);
    expect((await ask("/ready")).status).toBe(503);
    isReady = true;
    expect((await ask("/ready")).status).toBe(200);
    isReady = false;
    expect((await ask("/ready")).status).toBe(503);
  });

  it("gives the figures as Prometheus wants them, and 500 where there are none", async () => {
    const response = await ask("/metrics");
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(await response.text()).toBe("wsis_posts_total 1\n");
    isBroken = true;
    expect((await ask("/metrics")).status).toBe(500);
  });

  it("has nothing else, and is only read", async () => {
    expect((await ask("/")).status).toBe(404);
    expect((await ask("/health", { method: "POST", body: "x" })).status).toBe(405);
    const head = await ask("/health", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await ask("/health", { method: "POST", body: "x".repeat(300_000) })).status).toBe(413);
  });

  it("that is taken is said with the setting that mends it", async () => {
    const figures = { contentType: "", render: async () => "" };
    const second = startHealthServer({ isReady: () => true, figures }, { port: server.port, host: "127.0.0.1" });
    await expect(second).rejects.toThrow(
      "The port for health and metrics is taken: set WSIS_HEALTH_PORT to a free one.",
    );
  });
});
