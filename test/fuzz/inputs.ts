import { readFileSync } from "node:fs";
import fc from "fast-check";
import { MAX_INPUT_CHARS } from "../../src/domain/input-limit.ts";
import { readVocabulary } from "./read-vocabulary.ts";

const MARKUP = [
  "<!channel>",
  "<!here|here>",
  "<!everyone>",
  "<!subteam^S0123|@team>",
  "<!date^1795392000^{date}|x>",
  "<@U0PERSONEN>",
  "<@W1|name>",
  "<#C0FOLLOWUP|general>",
  "<https://evil.example/?q=1|here>",
  "<mailto:a@b.example|a@b.example>",
  "&lt;!channel&gt;",
  "&amp;lt;!here&amp;gt;",
  "&lt;@U0PERSONEN&gt;",
  "<<!channel>>",
  "<!channel",
  "<@",
  "*bold*",
  "_it_",
  "~no~",
  "`code`",
  "```pre\nformatted```",
  "> quote",
  "\n• item",
  "[footnoteRef:1]",
  ":smile:",
  "@channel",
  "@here",
];
const SIGNS = [
  "\u200b\u200d\ufeff\u00ad",
  "\u202e\u2066\u2069\u200f",
  "\u0000\u0007\u001b[31m\u0085\u2028",
  "\r\n\t\v\f",
  "\ud83d\ude00\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
  "\ud800",
  "\udfff",
  "e\u0301\u0301\u0301",
  "\u0130ıſßŒ",
  "﷽",
  "𝟞𝟟 ６７ ٦٧ ۶۷ ६७ 六十七 六七 ⅬⅩⅦ ⑦",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would be
  "${x}",
  "{count, plural, one {#}}",
  "%s %d %00",
  "null",
  "NaN",
  "-0",
  "1e309",
  "999999999999999999999",
  "2035-02-30",
  "31/12/2026",
  "2026–2030",
  "25:61",
  "https://www.un.org/a?b=c#d",
  "A/RES/80/173",
  "annex/67",
  "report/VII/1",
  "wsis20-report:annex/preamble",
  "annex/../67",
];
const SEPARATORS = [" ", " ", " ", "", "\n", ", ", ". ", "? ", " - ", "–", "; ", "、", "، ", "/", "\u00a0", "  "];
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

/** Texts as people, scripts and mischief write them: words that the program knows, questions, references, markup, signs. */
export function buildInputs(): fc.Arbitrary<string> {
  const word = fc.constantFrom(...readVocabulary());
  const question = fc.constantFrom(...readQuestions());
  const number = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.integer({ min: 1990, max: 2050 })).map(String);
  const piece = fc.oneof(
    { weight: 8, arbitrary: word },
    { weight: 3, arbitrary: fc.tuple(word, fc.constantFrom(...CHANGES)).map(([text, change]) => change(text)) },
    { weight: 3, arbitrary: question.chain((text) => cut(text)) },
    { weight: 3, arbitrary: number },
    { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
    { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { maxLength: 12 })
    .map((pairs) => pairs.flat().join(""));
  return fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 4, arbitrary: question },
    {
      weight: 1,
      arbitrary: fc.tuple(piece, fc.integer({ min: 2, max: 1200 })).map(([one, times]) => repeat(one, times)),
    },
    { weight: 1, arbitrary: text.map((one) => repeat(`${one} `, 400)) },
  );
}

/** Now and then a little longer than may be asked. */
function repeat(text: string, times: number): string {
  return text.repeat(times).slice(0, MAX_INPUT_CHARS + 50);
}

function cut(text: string): fc.Arbitrary<string> {
  const place = fc.integer({ min: 0, max: text.length });
  return fc.tuple(place, place).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
}

const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => [...text].reverse().join(""),
  (text) => [...text].join("\u200b"),
  (text) => [...text].join(" "),
  (text) => text.slice(1),
  (text) => text + text,
  (text) => retype(text, CYRILLIC, LATIN),
  (text) => retype(text, LATIN, CYRILLIC),
];

/** The same keys on another keyboard. */
function retype(text: string, from: string, to: string): string {
  return [...text].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}

function readQuestions(): string[] {
  return ["dev", "held-out"].flatMap((name) =>
    readFileSync(new URL(`../evaluation/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { question: string }).question),
  );
}
