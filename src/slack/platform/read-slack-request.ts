import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import { isValidSlackRequest } from "@slack/bolt";
import { readBody } from "../../http/read-body.ts";

/** What a request to Slack's address turned out to be. */
export type SlackRequest =
  | { readonly kind: "payload"; readonly payload: unknown }
  /** Slack's test of the connection, which it does not sign. */
  | { readonly kind: "connection_check" }
  | { readonly kind: "too_large" }
  | { readonly kind: "cut_off" }
  /** Not signed with the secret, or signed minutes ago. */
  | { readonly kind: "forged" }
  | { readonly kind: "malformed"; readonly reason: string };

/** Reads a request, verifies its signature, and only then parses what it says. Never throws. */
export async function readSlackRequest(request: IncomingMessage, signingSecret: string): Promise<SlackRequest> {
  const body = await readBody(request);
  if (body.kind !== "whole") return body;
  const text = body.bytes.toString("utf8");
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase();
  const form = type === "application/x-www-form-urlencoded" ? parse(text) : undefined;
  if (form?.ssl_check === "1") return { kind: "connection_check" };
  if (!isSigned(request, text, signingSecret)) return { kind: "forged" };
  if (form !== undefined) return typeof form.payload === "string" ? parseJson(form.payload) : toPayload({ ...form });
  return type === "application/json"
    ? parseJson(text)
    : { kind: "malformed", reason: "expected a content type of application/json or application/x-www-form-urlencoded" };
}

function isSigned({ headers }: IncomingMessage, body: string, signingSecret: string): boolean {
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: {
      "x-slack-signature": String(headers["x-slack-signature"] ?? ""),
      "x-slack-request-timestamp": Number(headers["x-slack-request-timestamp"]),
    },
  });
}

function parseJson(text: string): SlackRequest {
  try {
    return toPayload(JSON.parse(text));
  } catch {
    return { kind: "malformed", reason: "expected JSON" };
  }
}

function toPayload(payload: unknown): SlackRequest {
  return { kind: "payload", payload };
}
