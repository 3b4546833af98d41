import { MONTH_NAMES } from "../../text/months.ts";
import { ORDINAL } from "../../text/ordinals.ts";
import { YEAR_OR_HORIZON } from "../../text/years.ts";
import type { DateRule } from "./types.ts";

const [NOMINATIVE, GENITIVE, PREPOSITIONAL] = [0, 1, 2].map((form) =>
  MONTH_NAMES.ru.map((forms) => forms[form]).join("|"),
) as [string, string, string];
const YEAR = String.raw`(?<!\d)${YEAR_OR_HORIZON}`;
const OF_YEAR = String.raw`(?:года|году|год|г\.)`;

/** Dates as Russian reports write them, the longer forms first. Groups: d1, m1, y1, d2, m2, y2, days (two run together), s (session). */
export const RULES_RU: readonly DateRule[] = [
  {
    kind: "days",
    pattern: String.raw`(?:с )?(?<d1>\d{1,2}) (?<m1>${GENITIVE})(?: (?<y1>${YEAR}) ${OF_YEAR})?(?: ?- ?| по | до )(?<d2>\d{1,2}) (?<m2>${GENITIVE})(?: (?<y2>${YEAR}) ${OF_YEAR})?`,
  },
  {
    kind: "days",
    pattern: String.raw`(?:с )?(?<!\d)(?<d1>\d{1,2})(?: ?- ?| и | по )(?<d2>\d{1,2}) (?<m2>${GENITIVE})(?: (?<y2>${YEAR}) ${OF_YEAR})?`,
  },
  { kind: "days", pattern: String.raw`(?<!\d)(?<days>\d{3,4}) (?<m2>${GENITIVE})(?: (?<y2>${YEAR}) ${OF_YEAR})?` },
  {
    kind: "days",
    pattern: String.raw`(?:не позднее |до |к )?(?<!\d)(?<d1>\d{1,2}) (?<m1>${GENITIVE})(?: (?<y1>${YEAR}) ${OF_YEAR})?`,
  },
  {
    kind: "month",
    pattern: `(?:[вк] |до |на )?(?<m1>${PREPOSITIONAL}|${GENITIVE}|${NOMINATIVE}) (?<y1>${YEAR}) ${OF_YEAR}`,
  },
  {
    kind: "session",
    pattern: String.raw`(?:на )?(?:ее |его |их |своей )?(?<s>${ORDINAL.ru}) (?:очередной |ежегодной )?сесси[ияюей]+(?:,? (?:которая \p{L}+ )?в (?<y1>${YEAR}) ${OF_YEAR})?`,
  },
  {
    kind: "horizon",
    pattern: `(?:на период )?до (?<y1>${YEAR}) ${OF_YEAR}(?: и далее,? (?:вплоть )?до (?<y2>${YEAR}) ${OF_YEAR})?`,
  },
  {
    kind: "years",
    pattern: String.raw`(?:на |в )?(?<y1>${YEAR})(?: ?- ?| и )(?<y2>${YEAR}) (?:годы|годов|годах|гг\.)`,
  },
  { kind: "bracketed", pattern: String.raw`\((?<y1>${YEAR}) ${OF_YEAR}\)` },
  { kind: "year", pattern: `(?:в течение |[вк] |во )?(?<y1>${YEAR}) ${OF_YEAR}` },
  // "the annual session of 2027" is one session; only what is done every year recurs
  {
    kind: "recurrence",
    pattern: String.raw`на ежегодной основе|на регулярной основе|(?:раз|дважды|трижды) в (?:\p{L}+ )?(?:год|года|лет|месяц|квартал)(?!\p{L})|кажды[ей] (?:\p{L}+ )?(?:год|года|лет)(?!\p{L})|(?<!\p{L})(?:ежегодно|ежеквартально|ежемесячно|периодически|регулярно)(?!\p{L})|(?:своих |своего |своей )?(?<!\p{L})(?:ежегодн|двухгодичн|ежеквартальн|периодическ)\p{L}+ (?!сесси)\p{L}+`,
  },
  {
    kind: "occasion",
    pattern: String.raw`(?:при|во время|в ходе|в контексте) (?:ее |его |их )?рассмотрени\p{L}+ (?:\p{L}+ )?(?:настоящего |этого )?(?:доклада|отчета|предложения|бюджета)|(?:в|на) (?:ее |его |их |своем |своей )?следующ\p{L}+ (?:\p{L}+ ){0,2}(?:докладе|отчете|сессии|бюджете)(?!\p{L})`,
  },
];
