import { AuthorizationError, ErrorCode, type Installation, SlackOAuthError } from "@slack/oauth";
import {
  beginAgain,
  installCancelled,
  installed,
  installFailed,
  installNotAllowed,
  installOrganisation,
  installStale,
  openSlack,
} from "../../messages/install.ts";
import { isolate } from "../blocks/mrkdwn.ts";
import type { BotIdentity } from "../platform/bot-identity.ts";
import { readSlackReason } from "../platform/slack-errors.ts";
import type { InstallPage } from "./install-page.ts";

/** Slack's words for a code that is worth nothing, or nothing any more. */
const STALE = new Set<string>([
  ErrorCode.InvalidStateError,
  ErrorCode.MissingStateError,
  ErrorCode.MissingCodeError,
  "invalid_code",
  "code_already_used",
  "bad_redirect_uri",
]);

/** @param allowed none: any workspace @returns why an installation is not kept; undefined where it is */
export function findRefusal(
  { team, isEnterpriseInstall }: Installation,
  allowed: readonly string[],
): InstallPage | undefined {
  if (isEnterpriseInstall === true || team === undefined) return { status: 400, says: installOrganisation };
  return allowed.length === 0 || allowed.includes(team.id) ? undefined : { status: 403, says: installNotAllowed };
}

/** @param slackSite where people see Slack */
export function describeInstalled({ team, name, appId }: BotIdentity, slackSite: string): InstallPage {
  const place = new URLSearchParams({ ...(appId === undefined ? {} : { app: appId }), team });
  const link = { address: `${slackSite}/app_redirect?${place}`, words: openSlack };
  return { status: 200, says: installed, values: { workspace: isolate(name === "" ? team : name) }, link };
}

/**
 * What a person reads of a failure, and nothing of the failure itself.
 * @param id leads to the line in the log
 * @param installAddress where they may begin again
 */
export function describeFailure(error: unknown, id: string, installAddress: string): InstallPage {
  const link = { address: installAddress, words: beginAgain };
  if (error instanceof AuthorizationError) return { status: 200, says: installCancelled, link };
  if (isStale(error)) return { status: 400, says: installStale, link };
  return { status: 502, says: installFailed, values: { id }, link };
}

export function isStale(error: unknown): boolean {
  const reason = error instanceof SlackOAuthError ? error.code : readSlackReason(error);
  return reason !== undefined && STALE.has(reason);
}
