import type { Check } from "../domain/check.ts";

export function ok(name: string, found: string): Check {
  return { name, status: "ok", found, remedy: null };
}

export function warn(name: string, found: string, remedy: string): Check {
  return { name, status: "warn", found, remedy };
}

export function fail(name: string, found: string, remedy: string): Check {
  return { name, status: "fail", found, remedy };
}
