import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { Destination } from "../../../src/domain/subscription.ts";
import type { Choices } from "../../../src/ports/state-store.ts";
import { readModelOptions, replyModel } from "../../../src/slack/ask/reply-model.ts";
import type { Place } from "../../../src/slack/platform/place.ts";
import { createStorePatience } from "../../../src/slack/platform/store-patience.ts";

const PLACE: Place = { team: "T1", channel: "C1", user: "U1", isPrivate: true };
const ME = { kind: "person", id: "U1", team: "T1" };
const HERE = { kind: "channel", id: "C1", team: "T1" };
const patience = createStorePatience();

function remember() {
  const kept = new Set<string>();
  const store: Choices = {
    choose: async (destination) => void kept.add(JSON.stringify(destination)),
    revoke: async (destination) => kept.delete(JSON.stringify(destination)),
    isChosen: async (destinations) => destinations.some((each) => kept.has(JSON.stringify(each))),
  };
  return { store, now: () => 0, kept };
}
const keyOf = (destination: object) => JSON.stringify(destination as Destination);

describe("/wsis model", () => {
  it.each([
    ["off", "me", ME, "you get quotes"],
    ["off", "here", HERE, "this channel gets quotes"],
  ] as const)("%s %s: quotes alone", async (power, where, destination, words) => {
    const model = remember();
    const said = await replyModel({ kind: "model", switch: power, where }, PLACE, "en", model);
    expect(said.text).toContain(words);
    expect([...model.kept]).toEqual([keyOf(destination)]);
    expect(await readModelOptions(PLACE, model, patience)).toEqual({ person: ME, quotesOnly: true });
  });

  it("on takes it back", async () => {
    const model = remember();
    await replyModel({ kind: "model", switch: "off", where: "me" }, PLACE, "en", model);
    const said = await replyModel({ kind: "model", switch: "on", where: "me" }, PLACE, "en", model);
    expect(said.text).toContain("a model may compose your answers");
    expect(await readModelOptions(PLACE, model, patience)).toEqual({ person: ME, quotesOnly: false });
  });

  it("says so where nothing can be kept", async () => {
    const said = await replyModel({ kind: "model", switch: "off", where: "me" }, PLACE, "en", {
      store: null,
      now: () => 0,
    });
    expect(said.text).toContain("nothing has changed");
  });
});

describe("what a question is asked with", () => {
  it("nothing where no model is set", async () => {
    expect(await readModelOptions(PLACE, undefined, patience)).toEqual({});
  });

  it.each([
    ["fails", () => Promise.reject(new StorageError("away"))],
    ["is silent", () => new Promise<never>(() => {})],
  ])("a store that %s keeps nobody waiting, and leaves the model on", async (_, isChosen) => {
    const model = { ...remember() };
    const store = { ...model.store, isChosen };
    expect(await readModelOptions(PLACE, { ...model, store }, createStorePatience(5))).toEqual({
      person: ME,
      quotesOnly: false,
    });
  });
});
