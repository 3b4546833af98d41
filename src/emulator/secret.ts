import { randomBytes } from "node:crypto";

/** Something that nobody guesses. */
export function secret(): string {
  return randomBytes(18).toString("base64url");
}
