import { InvalidStateError } from "@slack/oauth";
import { describe, expect, it } from "vitest";
import { createOneTimeStates } from "../../../src/slack/install/one-time-states.ts";
import { createMemoryDedup } from "../../../src/slack/platform/dedup.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const OPTIONS = { scopes: ["chat:write"], redirectUri: "https://bot.example.org/slack/oauth_redirect" };
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function createStates(secret = "an invented secret") {
  return createOneTimeStates(secret, createMemoryDedup());
}

describe("a state", () => {
  it("is taken once, with what it was made for, by whichever process", async () => {
    const used = createMemoryDedup();
    const [here, there] = [createOneTimeStates("s", used), createOneTimeStates("s", used)];
    const state = await here.generateStateParam(OPTIONS, NOW);
    expect(await there.verifyStateParam(later(600), state)).toEqual(OPTIONS);
    await expect(here.verifyStateParam(later(1), state)).rejects.toThrow(InvalidStateError);
    await expect(there.verifyStateParam(later(1), state)).rejects.toThrow("The state was used before");
  });

  it("is refused after ten minutes", async () => {
    const states = createStates();
    const state = await states.generateStateParam(OPTIONS, NOW);
    await expect(states.verifyStateParam(later(602), state)).rejects.toThrow(InvalidStateError);
  });

  it.each([
    ["of another secret", () => createStates("another").generateStateParam(OPTIONS, NOW)],
    ["signed by nobody", async () => `${encode({ alg: "none" })}.${encode({ installOptions: OPTIONS, now: NOW })}.`],
    ["that is none", async () => "x.y.z"],
    ["that is empty", async () => ""],
  ])("%s is refused", async (_, make) => {
    await expect(createStates().verifyStateParam(NOW, await make())).rejects.toThrow(InvalidStateError);
  });

  it("that was altered is refused", async () => {
    const states = createStates();
    const [head, , signature] = (await states.generateStateParam(OPTIONS, NOW)).split(".");
    const altered = { installOptions: { ...OPTIONS, redirectUri: "https://evil.example" }, now: NOW.toJSON() };
    await expect(states.verifyStateParam(NOW, `${head}.${encode(altered)}.${signature}`)).rejects.toThrow(
      InvalidStateError,
    );
  });
});
