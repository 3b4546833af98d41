import { describe, expect, it } from "vitest";
import { hushLibraries } from "../../src/config/hush-libraries.ts";

describe("the environment that libraries see", () => {
  it("holds nothing that makes LangChain send or print what people ask, and all else", () => {
    const environment = { LANGSMITH_TRACING: "true", LANGCHAIN_VERBOSE: "true", LANGSMITH_GATEWAY: "1", PATH: "/bin" };
    hushLibraries(environment);
    expect(environment).toEqual({ PATH: "/bin" });
  });
});
