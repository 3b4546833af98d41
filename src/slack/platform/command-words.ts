import { LANGUAGES, type Language } from "../../domain/language.ts";
import type { Weekday } from "../../domain/subscription.ts";
import { fold } from "../../text/fold.ts";

/** What one word of a digest command can say. */
export type Word =
  | { readonly kind: "where"; readonly where: "here" | "me" }
  | { readonly kind: "verb"; readonly verb: "on" | "off" | "list" | "test" }
  | { readonly kind: "days"; readonly every: "daily" | "weekdays" | "weekly" }
  | { readonly kind: "weekday"; readonly weekday: Weekday }
  | { readonly kind: "quiet"; readonly quiet: "line" | "silence" }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "label"; readonly label: "actor" | "horizon" | "at" | "language" | "except" }
  | { readonly kind: "none" }
  | { readonly kind: "unit" }
  | { readonly kind: "everybody" }
  | { readonly kind: "filler" };

/** In all six languages at once: people mix them, and no word means two things here. */
const WORDS: readonly (readonly [string, Word])[] = [
  ["here channel здесь тут сюда канал ici canal aqui هنا 这里 此处 本频道", { kind: "where", where: "here" }],
  ["me myself мне я moi mi yo لي أنا 我", { kind: "where", where: "me" }],
  ["on start вкл включить activer activar encender تشغيل 开 开启", { kind: "verb", verb: "on" }],
  ["off stop выкл выключить desactiver desactivar apagar إيقاف 关 关闭", { kind: "verb", verb: "off" }],
  ["list status settings список настройки liste lista قائمة 列表", { kind: "verb", verb: "list" }],
  ["test preview тест проверка essai prueba اختبار 测试", { kind: "verb", verb: "test" }],
  ["daily day ежедневно день quotidien jour diario dia يوميا 每天", { kind: "days", every: "daily" }],
  [
    "weekdays weekday workdays workday working будни будням будний будним будних рабочий рабочим рабочие ouvrables ouvrable ouvres ouvre laborables laborable عمل العمل 工作日 每个工作日 平日",
    { kind: "days", every: "weekdays" },
  ],
  ["weekly week еженедельно hebdomadaire semanal أسبوعيا 每周", { kind: "days", every: "weekly" }],
  ["silence silent тишина молчание silencio صمت 静默", { kind: "quiet", quiet: "silence" }],
  ["line строка ligne linea سطر 一行", { kind: "quiet", quiet: "line" }],
  ["actor for кто для acteur pour actor para الجهة 责任方", { kind: "label", label: "actor" }],
  ["horizon within горизонт horizonte dans أفق 范围", { kind: "label", label: "horizon" }],
  ["at в a las à في الساعة 在", { kind: "label", label: "at" }],
  ["language lang язык langue idioma اللغة 语言", { kind: "label", label: "language" }],
  ["except кроме sauf excepto salvo باستثناء 除了 除外", { kind: "label", label: "except" }],
  ["none ничего никаких aucun aucune ninguno 无 بلا", { kind: "none" }],
  ["d days дней дня дням дни jours dias يوم أيام 天", { kind: "unit" }],
  ["all everybody anybody все всех tous todos الكل 全部", { kind: "everybody" }],
  [
    "every each كل the of in on quiet по на каждый каждую каждое le les du la chaque cada el los de ahead morning утра matin mañana صباحا",
    { kind: "filler" },
  ],
];

const TABLE: ReadonlyMap<string, Word> = new Map([
  ...WORDS.flatMap(([names, word]) => names.split(" ").map((name): [string, Word] => [fold(name), word])).reverse(),
  ...languageNames(),
  ...weekdayNames(),
]);

const INFLECTED = [...weekdayNames(), ...languageNames()];

/** What a word says by itself; undefined for a word that has no meaning of its own here. */
export function readWord(word: string): Word | undefined {
  const folded = fold(word).replace(/[.:]$/u, "");
  return TABLE.get(folded) ?? TABLE.get(`ال${folded}`) ?? readInflected(folded);
}

/** "Mondays", "понедельникам", "на русском": the name of a weekday or language with another ending. */
function readInflected(folded: string): Word | undefined {
  const hit = INFLECTED.find(
    ([name]) => name.length > 4 && folded.startsWith(name.slice(0, name.length > 6 ? -2 : -1)),
  );
  return hit !== undefined && folded.length <= hit[0].length + 3 ? hit[1] : undefined;
}

function languageNames(): [string, Word][] {
  return LANGUAGES.flatMap((language) => {
    const word: Word = { kind: "language", language };
    const names = LANGUAGES.map(
      (other) => new Intl.DisplayNames([other], { type: "language" }).of(language) ?? language,
    );
    return [language, ...names].map((name): [string, Word] => [fold(name), word]);
  });
}

function weekdayNames(): [string, Word][] {
  return LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((width) => {
      const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: "UTC" });
      return ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday): [string, Word] => {
        // 5 January 1970 was a Monday.
        const name = format.format(new Date(Date.UTC(1970, 0, 4 + weekday)));
        return [fold(name).replace(/\.$/u, ""), { kind: "weekday", weekday }];
      });
    }),
  );
}
