import { createHash, hkdfSync } from "node:crypto";

/** A key that tokens are sealed with. */
export interface TokenKey {
  /** Names the key beside what it sealed; tells nothing of it. */
  readonly id: string;
  /** 256 bits. */
  readonly bytes: Uint8Array;
}

/** The newest seals, all of them open. */
export interface TokenKeys {
  readonly newest: TokenKey;
  find(id: string): TokenKey | undefined;
}

/** @param newest 64 hexadecimal digits @param previous the like, of keys that were used before */
export function buildTokenKeys(newest: string, previous: readonly string[] = []): TokenKeys {
  const keys = [newest, ...previous].map(buildKey);
  return { newest: buildKey(newest), find: (id) => keys.find((key) => key.id === id) };
}

function buildKey(hex: string): TokenKey {
  const bytes = Buffer.from(hex, "hex");
  const id = createHash("sha256").update("wsis-token-key-id:").update(bytes).digest("hex").slice(0, 12);
  return { id, bytes };
}

/** What installations in progress are signed with: from the same key, and of no use for anything else. */
export function deriveStateSecret({ bytes }: TokenKey): string {
  return Buffer.from(hkdfSync("sha256", bytes, "", "wsis oauth state", 32)).toString("base64url");
}
