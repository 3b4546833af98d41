import { describe, expect, it } from "vitest";
import { checkModel, READER, WRITER } from "../../src/doctor/check-model.ts";

const answered = (address: string | null) =>
  ({
    id: "openai:m",
    address: address === null ? null : new URL(address),
    kind: "answered",
    milliseconds: 1240,
  }) as const;

describe("the check of a model", () => {
  it.each([
    ["https://api.openai.com/v1", "ok", "openai:m at api.openai.com answered in 1.2 s."],
    ["http://127.0.0.1:8000/v1", "ok", "openai:m at 127.0.0.1:8000 answered in 1.2 s."],
    [
      "http://gpu.example:8000/v1",
      "warn",
      "openai:m at gpu.example:8000 answered in 1.2 s. Questions and the key go there unencrypted.",
    ],
    [null, "ok", "openai:m answered in 1.2 s."],
  ])("%s: %s", (address, status, found) => {
    expect(checkModel(WRITER, answered(address))).toMatchObject({ name: "model", status, found });
  });

  it("none is set: nothing is sent", () => {
    expect(checkModel(READER, null)).toEqual({
      name: "second reader",
      status: "ok",
      found: "WSIS_LLM_CHECK is not set: nothing is sent to a model.",
      remedy: null,
    });
  });

  it("one that does not answer says why, and what answers until then", () => {
    const finding = { id: "openai:m", address: null, kind: "failed", reason: "Expected a reply, found 401." } as const;
    expect(checkModel(WRITER, finding)).toEqual({
      name: "model",
      status: "fail",
      found: "Expected a reply, found 401.",
      remedy: "Until it answers, answers are quoted. Change WSIS_LLM or what it needs.",
    });
  });
});
