import { describe, expect, it } from "vitest";
import { redact } from "../../src/log/redact.ts";

describe("log lines", () => {
  it("hold no token, ticket or response address", () => {
    const app = ["xapp", "1", "A1", "secret"].join("-");
    const line = `Bearer ${app} wss://x/link/?ticket=abc&app_id=def https://hooks.slack.com/commands/T1/2/secret`;
    expect(redact(line)).toBe(
      "Bearer [token] wss://x/link/?ticket=[secret]&app_id=[secret] https://hooks.slack.com/commands/[secret]",
    );
  });
});
