import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import { seal, unseal } from "../../../src/slack/install/seal.ts";
import { buildTokenKeys, deriveStateSecret } from "../../../src/slack/install/token-keys.ts";

const hex = () => randomBytes(32).toString("hex");
const key = buildTokenKeys(hex()).newest;
const TOKEN = "xoxb-1-invented-token";

describe("a sealed token", () => {
  it("opens to what it was, whatever that was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, team) => {
        expect(unseal(seal(text, team, key), team, key)).toBe(text);
      }),
    );
  });

  it("shows nothing of it, and is never the same twice", () => {
    const sealed = Array.from({ length: 50 }, () => seal(TOKEN, "T1", key));
    expect(new Set(sealed).size).toBe(50);
    for (const one of sealed) {
      expect(one).toMatch(/^[\w-]+$/u);
      expect(Buffer.from(one, "base64url").toString("latin1")).not.toContain("xoxb");
    }
  });

  it("opens neither for another workspace nor with another key", () => {
    const sealed = seal(TOKEN, "T1", key);
    expect(() => unseal(sealed, "T2", key)).toThrow(StorageError);
    expect(() => unseal(sealed, "T1", buildTokenKeys(hex()).newest)).toThrow(StorageError);
  });

  it("does not open where any bit of it is another, nor where some of it is gone", () => {
    const bytes = Buffer.from(seal(TOKEN, "T1", key), "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unseal(changed.toString("base64url"), "T1", key)).toThrow(StorageError);
    }
    for (let length = 0; length < bytes.length; length++)
      expect(() => unseal(bytes.subarray(0, length).toString("base64url"), "T1", key)).toThrow(StorageError);
  });

  it("fails in words that hold nothing of token or key", () => {
    const sealed = seal(TOKEN, "T1", key);
    expect(() => unseal(`A${sealed}`, "T1", key)).toThrow(
      /^Expected the token of workspace T1 in the database as it was stored, found it changed: remove the app/u,
    );
  });
});

describe("keys", () => {
  it("have names that stay and tell nothing of them", () => {
    const [first, second] = [hex(), hex()];
    const keys = buildTokenKeys(first, [second]);
    expect(keys.newest.id).toBe(buildTokenKeys(first.toUpperCase()).newest.id);
    expect(keys.find(buildTokenKeys(second).newest.id)?.bytes).toEqual(Buffer.from(second, "hex"));
    expect(keys.find("else")).toBeUndefined();
    expect(first).not.toContain(keys.newest.id);
  });

  it("sign installations with something of their own", () => {
    const { newest } = buildTokenKeys(hex());
    expect(deriveStateSecret(newest)).toMatch(/^[\w-]{43}$/u);
    expect(deriveStateSecret(newest)).not.toBe(Buffer.from(newest.bytes).toString("base64url"));
  });
});
