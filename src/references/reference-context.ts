import { isOwnSymbol } from "./own-symbols.ts";
import { has, isMark, type ReferenceParse, skip, skipNumberSign } from "./reference-numbers.ts";

/** True when the words around tokens `start` to `next` say that the number is another document's: "para 2 of resolution 140". */
export function isForeign(reading: ReferenceParse, start: number, next: number): boolean {
  return isForeignAfter(reading, next) || isForeignBefore(reading, start - 1);
}

/** The place after "resolution", "resolution 80/173" or "A/RES/80/173" where it stands at `i`. */
export function skipOwnResolution(reading: ReferenceParse, i: number): number | undefined {
  const number = findNumber(reading, i);
  if (number === undefined) return has(reading, i, "resolution") ? i + 1 : undefined;
  return isOwn(reading, number) ? number + 1 : undefined;
}

function isForeignAfter(reading: ReferenceParse, i: number): boolean {
  const comma = isMark(reading, i, ",،") || isMark(reading, i, "(");
  const k = skip(reading, comma ? i + 1 : i, "of");
  if (has(reading, k, "foreign")) return !comma;
  const number = findNumber(reading, k);
  return number !== undefined && !isOwn(reading, number);
}

/** Where the number of a resolution named at `i` stands: its symbol, or a number within the next three tokens. */
function findNumber(reading: ReferenceParse, i: number): number | undefined {
  if (reading.tokens[i]?.kind === "symbol") return i;
  if (!has(reading, i, "resolution")) return undefined;
  for (let k = i + 1; k <= i + 3; k += 1) {
    const at = skipNumberSign(reading, k);
    const kind = reading.tokens[at]?.kind;
    if (kind === "number" || kind === "fraction" || kind === "symbol") return at;
    if (kind !== "word" || has(reading, at, "paragraph", "section", "numbered", "and")) return undefined;
  }
  return undefined;
}

function isOwn(reading: ReferenceParse, i: number): boolean {
  return isOwnSymbol(reading.system.structure, reading.tokens[i]?.text ?? "");
}

/** "Tunis Agenda, para 72", "Резолюция 140 (Пересм. Бухарест, 2022 г.), пункт 2", "第140号决议第2段". */
function isForeignBefore(reading: ReferenceParse, i: number): boolean {
  let k = isMark(reading, i, ",،、") ? i - 1 : i;
  if (isMark(reading, k, ")")) {
    while (k > 0 && !isMark(reading, k, "(")) k -= 1;
    k -= 1;
  }
  if (has(reading, k, "foreign")) return true;
  const token = reading.tokens[k];
  if (token?.kind === "symbol" || token?.kind === "fraction") return !isOwn(reading, k);
  if (token?.kind === "number") return has(reading, skipBack(reading, k - 1), "resolution");
  if (!has(reading, k, "resolution")) return false;
  const number = reading.tokens[k - 1]?.text === "号" ? k - 2 : k - 1;
  return reading.tokens[number]?.kind === "number";
}

function skipBack(reading: ReferenceParse, i: number): number {
  let k = i;
  while (has(reading, k, "number") || isMark(reading, k, ".")) k -= 1;
  return k;
}
