import { replaceNoteBodies } from "../../domain/footnotes.ts";
import { YEAR_OR_HORIZON } from "../../text/years.ts";

/**
 * Characters drawn differently made one, each by one, so that offsets hold: no-break spaces, dashes, quotes. A hyphen
 * within a word that may not break is still a hyphen.
 */
export function unify(text: string): string {
  return text
    .replace(/[\u00A0\u2007\u2009\u202F\t\n]/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[«»“”„]/gu, '"')
    .replace(/[‘’]/gu, "'");
}

/** After these words a title in quotes names a gathering, whose year counts. */
const GATHERING_BEFORE =
  /(?:мероприяти|форум|встреч|совещани|конференци|саммит|event|forum|meeting|conference|summit)\p{L}*\s+$/iu;

const YEAR = YEAR_OR_HORIZON;
const DATE = String.raw`(?:\d{1,2} \p{L}+ )?${YEAR}`;

/**
 * Where a year is part of a name, an address or a measuring period and says nothing of when something is due. Each rule
 * is about a kind of wording that reports share.
 */
const NOT_DUE: readonly RegExp[] = [
  // addresses
  /https?:\/\/[^\s\]]+(?:\s(?=[A-Za-z0-9_/-]+\.(?:pdf|html?))[^\s\]]+)?/gu,
  // symbols of documents, numbers of resolutions
  /\b[A-Z]{1,5}(?:\/[A-Z0-9][A-Za-z0-9.()-]*)+(?:\s\((?:Vol\. [IVX]+|advance version)\))?/gu,
  /(?:резолюци|решени|resolution|decision)\p{L}*\s\d+\/\d+/giu,
  // places and years of adoption or revision
  /\((?:Пересм|Изм|Доп|Ред|Rev|Mod|Amend|Add|Corr)\.[^)]*\)/gu,
  // what a plan or agenda is called
  new RegExp(
    String.raw`(?:Стратегическ\p{L}+ план|План|Стратеги|Концепци|Программ|Видени|Дорожн\p{L}+ карт)\p{L}*(?: [\p{L}+\d-]+){0,6}? на (?:период )?(?:до |после )?${YEAR}(?:-${YEAR})?(?: год\p{L}*)?`,
    "gu",
  ),
  new RegExp(
    String.raw`[Пп]овестк\p{L}+ (?:дня )?(?:[\p{L}-]+ ){0,6}?(?:на период )?(?:до |на )?${YEAR}(?: год\p{L}*)?`,
    "gu",
  ),
  new RegExp(String.raw`\b${YEAR} Agenda\b|\bAgenda (?:for )?${YEAR}\b`, "gu"),
  new RegExp(
    String.raw`\b(?:Agenda|Strateg\p{L}+|Plan|Vision|Roadmap|Programme)(?: [\p{L}-]+){0,5} (?:for|to|beyond|towards) ${YEAR}(?:-${YEAR})?`,
    "gu",
  ),
  // what comes after a year or has been so since
  new RegExp(String.raw`(?:после|since|beyond|after|post-)\s?${YEAR}(?: год\p{L}*)?`, "giu"),
  new RegExp(String.raw`\((?:${YEAR})\s?-\s?(?:${YEAR})(?: ?(?:гг\.|годы))?\)`, "gu"),
  // what a budget covers
  new RegExp(
    String.raw`(?:бюджет\p{L}* на|budget (?:for|of)(?: the)?(?: biennium)?) ${YEAR}(?:-${YEAR})?(?: ?(?:годы|год|гг\.))?`,
    "giu",
  ),
  // the period a report or a budget covers, and the day of its figures
  new RegExp(
    String.raw`(?:финансов\p{L}+ |отчетн\p{L}+ )?период\p{L}* (?:с|от) ${DATE}(?: год\p{L}*)? (?:по|до) ${DATE}(?: год\p{L}*)?`,
    "giu",
  ),
  new RegExp(String.raw`\bperiods? (?:from|ended|ending|between|of) ${DATE}(?: (?:to|and|through) ${DATE})?`, "giu"),
  new RegExp(String.raw`\b(?:as (?:at|of)|по состоянию на) ${DATE}(?: год\p{L}*)?`, "giu"),
  new RegExp(String.raw`\b${YEAR}\/\d{2,4}\b`, "gu"),
];

/** The text with everything blanked that only looks like a time; every other character keeps its place. */
export function maskTitles(unified: string): string {
  const quoted = unified.replace(/"[^"]*"/gu, (title: string, at: number) =>
    GATHERING_BEFORE.test(unified.slice(Math.max(0, at - 40), at)) ? title : blank(title),
  );
  // The bodies of footnotes point to sources.
  return NOT_DUE.reduce((text, pattern) => text.replace(pattern, blank), replaceNoteBodies(quoted, blank));
}

function blank(text: string): string {
  return " ".repeat(text.length);
}
