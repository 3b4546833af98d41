import type { Installation } from "@slack/oauth";
import { StorageError } from "../../domain/error.ts";
import type { SealedToken } from "../../domain/installation.ts";
import type { TokenFinding } from "../../domain/token-finding.ts";
import { probeBotToken } from "../platform/probe-tokens.ts";
import { unseal } from "./seal.ts";
import type { TokenKeys } from "./token-keys.ts";

/** How the token of one workspace stands. */
export interface WorkspaceFinding {
  readonly team: string;
  /** Null where no key that is set opens it. */
  readonly token: TokenFinding | null;
  /** Sealed with a previous key, until it is next used. */
  readonly isOld: boolean;
  /** Whether Slack has it end, and it is renewed when it is next used. */
  readonly isRenewed: boolean;
}

/** Asks Slack about the tokens of workspaces, and changes nothing, not even what a previous key has sealed. */
export function probeWorkspaces(
  tokens: readonly SealedToken[],
  keys: TokenKeys,
  slackApiUrl?: string,
): Promise<WorkspaceFinding[]> {
  return Promise.all(
    tokens.map(async (sealed) => {
      const { token, refreshToken } = openBot(sealed, keys) ?? {};
      const isOld = sealed.keyId !== keys.newest.id;
      const finding = token === undefined ? null : await probeBotToken(token, slackApiUrl);
      return { team: sealed.team, isOld, isRenewed: refreshToken !== undefined, token: finding };
    }),
  );
}

function openBot({ sealed, team, keyId }: SealedToken, keys: TokenKeys): Installation["bot"] | null {
  const key = keys.find(keyId);
  if (key === undefined) return null;
  try {
    return (JSON.parse(unseal(sealed, team, key)) as Installation).bot ?? null;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return null;
  }
}
