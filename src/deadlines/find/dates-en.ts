import { monthPattern } from "../../text/months.ts";
import { ORDINAL } from "../../text/ordinals.ts";
import { YEAR_OR_HORIZON } from "../../text/years.ts";
import type { DateRule } from "./types.ts";

const NAMES = monthPattern("en");
const YEAR = String.raw`(?<![\d.,/$-])${YEAR_OR_HORIZON}(?![\d/%]|[.,]\d| per cent)`;

/** Dates as English reports write them, the longer forms first; the groups are those of the Russian rules. */
export const RULES_EN: readonly DateRule[] = [
  {
    kind: "days",
    pattern: String.raw`(?:from )?(?<!\d)(?<d1>\d{1,2}) (?<m1>${NAMES})(?: (?<y1>${YEAR}))?(?: ?- ?| to | until )(?<d2>\d{1,2}) (?<m2>${NAMES})(?:,? (?<y2>${YEAR}))?`,
  },
  {
    kind: "days",
    pattern: String.raw`(?:from )?(?<!\d)(?<d1>\d{1,2})(?: ?- ?| to | and )(?<d2>\d{1,2}) (?<m2>${NAMES})(?:,? (?<y2>${YEAR}))?`,
  },
  { kind: "days", pattern: String.raw`\b(?<m2>${NAMES}) (?<d1>\d{1,2}) ?- ?(?<d2>\d{1,2}),? (?<y2>${YEAR})` },
  {
    kind: "days",
    pattern: String.raw`(?:by |on |no later than |before |until )?(?<!\d)(?<d1>\d{1,2}) (?<m1>${NAMES})(?:,? (?<y1>${YEAR}))?`,
  },
  { kind: "days", pattern: String.raw`(?:by |on |before |until )?\b(?<m1>${NAMES}) (?<d1>\d{1,2}),? (?<y1>${YEAR})` },
  {
    kind: "month",
    pattern: String.raw`(?:in |by |during |until )?(?:late |early |mid-)?\b(?<m1>${NAMES}) (?<y1>${YEAR})`,
  },
  {
    kind: "session",
    pattern: `(?:at |by |during )?(?:the (?:main|first|second|resumed) part of )?(?:its |their |the )?(?<s>${ORDINAL.en}) (?:annual |regular |resumed )?session(?:,? (?:to be held )?in (?<y1>${YEAR}))?`,
  },
  {
    kind: "horizon",
    pattern: `(?:for the period )?(?:to|until|through|up to) (?<y1>${YEAR})(?:,? and beyond,? (?:to|until) (?<y2>${YEAR}))?`,
  },
  {
    kind: "years",
    pattern: String.raw`(?:for |in |during )?(?<y1>${YEAR})(?: ?- ?| and )(?<y2>${YEAR_OR_HORIZON})(?!\d)`,
  },
  { kind: "bracketed", pattern: String.raw`\((?<y1>${YEAR_OR_HORIZON})\)` },
  { kind: "year", pattern: `(?:(?:by|in|during|before) )?(?:the )?(?<y1>${YEAR})` },
  {
    kind: "recurrence",
    pattern: String.raw`\b(?:on an? (?:annual|yearly|biennial|regular) basis|annually|biennially|quarterly|yearly|periodically|(?:every|each) (?:(?:two|three|four|five|other|second|third) )?years?|twice a year)\b|\b(?:its |their )?(?:annual|biennial|quarterly|periodic) (?!session|review process|budget|period)\p{L}+`,
  },
  {
    kind: "occasion",
    pattern: String.raw`\b(?:at the time of|during|in the context of) (?:(?:its|their|the) )?consideration of (?:the|his|its) (?:present )?(?:report|proposal|budget)\b|\b(?:in|in the context of) (?:the|his|her|its|their) next (?:\p{L}+ ){0,2}(?:report|submission|session|budget)\b`,
  },
];
