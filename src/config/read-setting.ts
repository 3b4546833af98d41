import { isIP } from "node:net";
import { z } from "zod";
import { MAX_RETENTION_DAYS, RETENTION_RULES, type Retention } from "../domain/retention.ts";
import { Secret } from "./secret.ts";

/** A variable that may be shown: `read` gives its value, or undefined where the text is not what is expected. */
export function setting<T>(expected: string, read: (text: string) => T | undefined) {
  return z
    .string()
    .transform((text, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: z.ZodIssueCode.custom, message: `found {found}, expected ${expected}` });
      return z.NEVER;
    })
    .optional();
}

/** How many days one kind of record is kept; a time too short to be safe is refused, with what it would do. */
export function retentionDays(kind: keyof Retention) {
  const { usual, least, harm } = RETENTION_RULES[kind];
  return setting(
    `a whole number of days from ${least} (with fewer ${harm}) to ${MAX_RETENTION_DAYS}, or nothing for ${usual}`,
    wholeNumber(least, MAX_RETENTION_DAYS),
  );
}

/** A variable that is never shown: only the kind of mistake is told. */
export function secret(mistake: string, expected: string, check: RegExp | ((text: string) => boolean)) {
  const isValid = (text: string) => (check instanceof RegExp ? check.test(text) : check(text));
  return z
    .string()
    .refine(isValid, { message: `${mistake}, expected ${expected}` })
    .transform((text) => new Secret(text))
    .optional();
}

export function when(check: (text: string) => boolean) {
  return (text: string) => (check(text) ? text : undefined);
}

/** Ids as Slack writes them, with commas or spaces between; undefined where one does not read as it should. */
export function idList(shape: RegExp) {
  return (text: string): readonly string[] | undefined => {
    const ids = text.split(/[\s,;]+/).filter((id) => id !== "");
    return ids.length > 0 && ids.every((id) => shape.test(id)) ? ids : undefined;
  };
}

export function wholeNumber(least: number, most: number) {
  return (text: string) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return value >= least && value <= most ? value : undefined;
  };
}

/** Milliseconds, from a text of microseconds. */
export function microseconds(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) / 1000 : undefined;
}

export function isNone(text: string): boolean {
  return text === "none";
}

export function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text);
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** A web address that paths can be put behind; a secret in it would be shown wherever the address is. */
export function isServerAddress(text: string): boolean {
  if (!isWebAddress(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === "";
}

export function isDatabaseUrl(text: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);
}

// Intl takes offsets such as +02:00 as well; these know no summer time and are no zone.
export function isTimeZone(text: string): boolean {
  try {
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat("en", { timeZone: text }).format() !== "";
  } catch {
    return false;
  }
}
