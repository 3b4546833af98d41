import type { Conversation } from "./state.ts";

export function titleOf({ kind, name, isPrivate }: Conversation): string {
  return kind === "im" ? name : `# ${name}${isPrivate ? " · private" : ""}`;
}
