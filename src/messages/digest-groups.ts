import type { ChangedItem, CloserItem, Digest, DigestItem } from "../domain/digest.ts";
import type { Language } from "../domain/language.ts";
import { groupChanged, groupCloser, groupNext, groupPassed, groupReturned, groupThisYear } from "./digest.ts";
import { formatMessage, type Message } from "./format-message.ts";

/** Some entries of a digest under one heading. */
export interface DigestGroup {
  readonly heading: string;
  readonly items: readonly (DigestItem | CloserItem | ChangedItem)[];
}

/** The groups that have entries, news first, in the order in which they are told. */
export function listGroups(digest: Digest, horizon: number, language: Language): DigestGroup[] {
  const groups: readonly (readonly [Message, DigestGroup["items"]])[] = [
    [groupChanged, digest.changed],
    [groupCloser, digest.closer],
    [groupPassed, digest.passed],
    [groupReturned, digest.returned],
    [groupNext, digest.next],
    [groupThisYear, digest.thisYear],
  ];
  return groups
    .filter(([, items]) => items.length > 0)
    .map(([message, items]) => ({ heading: formatMessage(message, language, { days: horizon }), items }));
}
