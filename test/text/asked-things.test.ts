import { describe, expect, it } from "vitest";
import type { AskedThing } from "../../src/domain/asked-thing.ts";
import { askedThings } from "../../src/text/asked-things.ts";

/** One thing a row, asked for in ar, en, es, fr, ru, zh. */
const ASKING: readonly (readonly [AskedThing, readonly string[]])[] = [
  [
    "city",
    [
      "في أي مدينة عُقد المؤتمر؟",
      "Which Swiss city hosted it?",
      "¿En qué ciudad se reunieron?",
      "Dans quelle ville la réunion a-t-elle eu lieu ?",
      "в каком городе собирались",
      "会议在哪座城市举行？",
    ],
  ],
  [
    "country",
    [
      "في أي بلد؟",
      "in which country was it",
      "¿Qué país la acogió?",
      "quel pays a accueilli la réunion",
      "какая страна приняла форум",
      "哪个国家主办？",
    ],
  ],
  [
    "person",
    [
      "ما اسم الرئيسة؟",
      "what is the name of the chair",
      "¿Cómo se llama la presidenta?",
      "comment s'appelle la présidente ?",
      "как зовут председателя",
      "主席叫什么名字",
    ],
  ],
  [
    "sum",
    [
      "كم بلغت قيمة التعهدات؟",
      "how much money was pledged",
      "¿Cuánto dinero se recaudó?",
      "quel montant a été promis",
      "какую сумму выделили",
      "花了多少钱",
    ],
  ],
  [
    "headcount",
    [
      "كم شخصا حضر؟",
      "how many people attended",
      "¿cuántas personas asistieron?",
      "combien de personnes ont suivi",
      "сколько человек следило",
      "有多少人参加",
    ],
  ],
  [
    "count",
    ["كم عدد الدول؟", "how many members", "¿cuántos miembros?", "combien de membres", "сколько членов", "有多少名成员"],
  ],
  [
    "share",
    [
      "ما نسبة النساء؟",
      "what percentage of women",
      "¿qué porcentaje de mujeres?",
      "quel pourcentage de femmes",
      "какой процент женщин",
      "女性占百分之几",
    ],
  ],
  [
    "day",
    [
      "في أي يوم؟",
      "on what day does it open",
      "¿en qué fecha se abre?",
      "à quelle date s'ouvre-t-elle",
      "какого числа откроется",
      "几月几号开幕",
    ],
  ],
];

describe("what is asked for by name", () => {
  it.each(ASKING.flatMap(([thing, questions]) => questions.map((question) => [thing, question] as const)))(
    "%s: %s",
    (thing, question) => {
      expect(askedThings(question)).toContain(thing);
    },
  );

  it.each([
    "where was it held",
    "who reports to the Assembly?",
    "что поручено МСЭ?",
    "раз в сколько лет проводится обзор",
    "when is the review",
    "qu'est-ce que l'UNGIS ?",
    "¿qué pide la resolución?",
    "ما الذي تطلبه الفقرة؟",
    "决议要求什么？",
    "",
  ])("nothing: %s", (question) => {
    expect(askedThings(question)).toEqual([]);
  });
});
