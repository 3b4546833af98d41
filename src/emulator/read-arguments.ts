import type { IncomingMessage } from "node:http";
import { readBody } from "../http/read-body.ts";
import { isObject, type Json, parseJson } from "./json.ts";

/** A request's arguments; what could not be read as such; or more than is read. */
export type Arguments =
  | { readonly kind: "read"; readonly args: Json }
  | { readonly kind: "not_understood" }
  | { readonly kind: "too_large" };

/** Reads a request's arguments, from a form or from JSON. */
export async function readArguments(request: IncomingMessage): Promise<Arguments> {
  const body = await readBody(request);
  if (body.kind === "too_large") return body;
  const type = request.headers["content-type"] ?? "";
  const args = body.kind === "whole" ? parseArguments(body.bytes.toString("utf8"), type) : undefined;
  return args === undefined ? { kind: "not_understood" } : { kind: "read", args };
}

function parseArguments(body: string, type: string): Json | undefined {
  if (type.startsWith("application/json")) return parseObject(body);
  return body === "" || type.startsWith("application/x-www-form-urlencoded")
    ? Object.fromEntries(new URLSearchParams(body))
    : undefined;
}

function parseObject(body: string): Json | undefined {
  const value = parseJson(body);
  return isObject(value) ? value : undefined;
}
