import type { Check } from "../domain/check.ts";
import { ok, warn } from "./checks.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

const NAME = "public address";
const REMEDY = "Set WSIS_PUBLIC_URL to the like of https://bot.example.org.";

/** Whether the address that people are given has a form that others can reach. It is not called: that would tell nothing. */
export function checkPublicAddress(publicUrl: string | null): Check {
  if (publicUrl === null) return ok(NAME, "WSIS_PUBLIC_URL is not set: no calendars are given out.");
  const url = new URL(publicUrl);
  if (url.username !== "" || url.password !== "")
    return warn(NAME, "WSIS_PUBLIC_URL has a name or password in it, which everybody would be given.", REMEDY);
  if (url.search !== "" || url.hash !== "")
    return warn(NAME, "WSIS_PUBLIC_URL has a ? or # in it, behind which no path can follow.", REMEDY);
  if (isLoopbackHost(url.hostname)) return warn(NAME, "WSIS_PUBLIC_URL leads to this machine alone.", REMEDY);
  if (url.protocol !== "https:")
    return warn(NAME, "WSIS_PUBLIC_URL is not encrypted: the addresses of calendars are secrets.", REMEDY);
  return ok(NAME, `${url.origin} has the form of a public address; from here it is not called.`);
}
