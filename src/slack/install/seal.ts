import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StorageError } from "../../domain/error.ts";
import type { TokenKey } from "./token-keys.ts";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts and authenticates a text for one workspace (AES-256-GCM, NIST SP 800-38D, with a random 96-bit nonce: good for
 * 2^32 seals with one key).
 * @param team bound to it: what was sealed for one workspace does not open for another
 * @returns nonce, tag and cipher text, as base64url
 */
export function seal(text: string, team: string, { bytes }: TokenKey): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, bytes, iv, { authTagLength: TAG_BYTES }).setAAD(bind(team));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws StorageError where it was changed, or sealed for another workspace or with another key */
export function unseal(sealed: string, team: string, { bytes }: TokenKey): string {
  const all = Buffer.from(sealed, "base64url");
  const [iv, tag, text] = [
    all.subarray(0, IV_BYTES),
    all.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
    all.subarray(IV_BYTES + TAG_BYTES),
  ];
  try {
    const decipher = createDecipheriv(CIPHER, bytes, iv, { authTagLength: TAG_BYTES })
      .setAAD(bind(team))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
  } catch {
    // What the cipher says would help nobody but who tries.
    throw new StorageError(
      `Expected the token of workspace ${team} in the database as it was stored, found it changed: remove the app from that workspace and install it again`,
    );
  }
}

function bind(team: string): Buffer {
  return Buffer.from(`wsis:workspace-token:1:${team}`, "utf8");
}
