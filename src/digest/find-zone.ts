import { fold } from "../text/fold.ts";
import { isZone } from "../time/local-time.ts";

/** Cities of this program's readers that name no zone of their own. */
const CITIES: readonly (readonly [string, string])[] = [
  ["geneva", "Europe/Zurich"],
  ["geneve", "Europe/Zurich"],
  ["женева", "Europe/Zurich"],
  ["москва", "Europe/Moscow"],
  ["doha", "Asia/Qatar"],
  ["beijing", "Asia/Shanghai"],
];

let known: ReadonlyMap<string, string> | undefined;

/** The IANA zone that a word names: in full in any case ("europe/zurich"), or by its city. Undefined where it names none. */
export function findZone(word: string): string | undefined {
  const folded = fold(word).replaceAll(" ", "_");
  known ??= listZones();
  const found = known.get(folded);
  if (found !== undefined) return found;
  return /[/]|^(?:utc|gmt)$/iu.test(word) && isZone(word) ? word : undefined;
}

/** True for what can only have been meant as a zone. */
export function looksLikeZone(word: string): boolean {
  return /^[\p{L}_]+\/[\p{L}_/+-]+$/u.test(word);
}

function listZones(): ReadonlyMap<string, string> {
  const zones = Intl.supportedValuesOf("timeZone");
  const cities = zones.map((zone): [string, string] => [fold(zone.slice(zone.lastIndexOf("/") + 1)), zone]);
  const names = zones.map((zone): [string, string] => [fold(zone), zone]);
  return new Map([...cities, ...names, ...CITIES, ["utc", "UTC"], ["gmt", "UTC"]]);
}
