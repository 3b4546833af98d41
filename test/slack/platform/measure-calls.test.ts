import { describe, expect, it } from "vitest";
import { measureCalls } from "../../../src/slack/platform/measure-calls.ts";
import { createRecordingMetrics } from "../../fixtures/recording-metrics.ts";

const POST = "https://slack.com/api/chat.postMessage";

async function callWith(address: string, answer: () => Response | Promise<Response>) {
  const metrics = createRecordingMetrics();
  const outcome = await measureCalls(async () => answer(), metrics)(address).catch((error: Error) => error.message);
  return { told: metrics.told, text: typeof outcome === "string" ? outcome : await outcome.text() };
}

describe("measureCalls", () => {
  it.each([
    ["a post", POST, () => new Response('{"ok":true,"ts":"1"}'), ["countPost posted"]],
    ["a refused post", POST, () => new Response('{"ok":false,"error":"is_archived"}'), ["countPost refused"]],
    ["a post too many", POST, () => new Response("", { status: 429 }), ["countRateLimit"]],
    ["a post at a bad moment", POST, () => new Response("{}", { status: 503 }), ["countPost unknown"]],
    ["a post answered with garbage", POST, () => new Response("<html>"), ["countPost unknown"]],
    ["a post answered with null", POST, () => new Response("null"), ["countPost unknown"]],
    ["another call", "https://slack.com/api/users.info", () => new Response('{"ok":false}'), []],
    [
      "another call too many",
      "https://slack.com/api/users.info",
      () => new Response("", { status: 429 }),
      ["countRateLimit"],
    ],
  ])("counts %s, and leaves the answer to be read", async (_, address, answer, told) => {
    expect(await callWith(address, answer)).toEqual({ told, text: await answer().text() });
  });

  it("counts a post whose answer never came, and passes the failure on", async () => {
    const { told, text } = await callWith(POST, () => Promise.reject(new Error("cut")));
    expect([told, text]).toEqual([["countPost unknown"], "cut"]);
  });
});
