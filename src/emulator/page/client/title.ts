import type { Conversation } from "./state.ts";

export function titleOf({ kind, name }: Conversation): string {
  return kind === "im" ? name : `# ${name}`;
}
