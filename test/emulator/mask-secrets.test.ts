import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskSecrets } from "../../src/emulator/mask-secrets.ts";

const SECRET = "s3cr3t-0a1b2c";

describe("maskSecrets", () => {
  it.each<[string, unknown]>([
    ["a token by its name, however deep", { payload: [{ token: SECRET }] }],
    ["a trigger", { trigger_id: SECRET }],
    ["a response address", { response_url: `http://127.0.0.1/response/${SECRET}` }],
    ["an OAuth code and the app's secret", { code: SECRET, client_secret: SECRET }],
    ["a bot's token by its shape, in any words", { text: `token xoxb-local-${SECRET}.` }],
    ["an app's token by its shape", [`xapp-1-${SECRET}`]],
    ["the ticket in a socket's address", { url: `ws://127.0.0.1/socket?ticket=${SECRET}` }],
  ])("hides %s", (_name, value) => {
    const masked = JSON.stringify(maskSecrets(value));
    expect(masked).toContain("•••");
    expect(masked).not.toContain(SECRET);
  });

  it("leaves everything else as it is", () => {
    const plain = {
      text: "When?",
      ts: "1.2",
      url: "https://www.itu.int",
      list: [1, null, true],
      token: "",
      nested: { a: [] },
    };
    expect(maskSecrets(plain)).toEqual(plain);
  });

  it("says the same of what is masked already", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = maskSecrets(value);
        expect(maskSecrets(once)).toEqual(once);
      }),
    );
  });
});
