import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** How people who speak a language ask for an answer in one of the six, as sources of patterns that see folded text. */
interface Speech {
  /** What the six languages are called. */
  readonly names: Readonly<Record<Language, string>>;
  /** "In English", of a language's name. */
  readonly inLanguage: (name: string) => string;
  /** "Answer me". */
  readonly verbs: string;
}

const SPEECHES: readonly Speech[] = [
  {
    names: { ar: "arabic", en: "english", es: "spanish", fr: "french", ru: "russian", zh: "(?:chinese|mandarin)" },
    inLanguage: (name) => `(?:in|into|to) ${name}`,
    verbs:
      "(?:(?:can|could|would) you )?(?:please |pls )?(?:(?:give (?:me|us) |write |i (?:need|want) )?(?:the |your |an )?answer|reply|respond|tell|say|write|translate)(?: (?:it|this|that))?(?: (?:to )?(?:me|us))?",
  },
  {
    names: { ar: "arabe", en: "anglais", es: "espagnol", fr: "francais", ru: "russe", zh: "chinois" },
    inLanguage: (name) => `en (?:langue )?${name}`,
    verbs:
      "(?:pou(?:vez|rriez)-vous |peux-tu )?(?:(?:me|nous) )?(?:repond(?:s|ez|re)|reponse|di(?:s|tes|re)|ecri(?:s|vez|re)|tradui(?:s|sez|re))(?:[- ](?:moi|nous|le|la))?",
  },
  {
    names: { ar: "arabe", en: "ingles", es: "(?:espanol|castellano)", fr: "frances", ru: "ruso", zh: "chino" },
    inLanguage: (name) => `(?:en|al) ${name}`,
    verbs:
      "(?:puedes? )?(?:(?:respond|contest)(?:e|a|er|ar)(?:me|nos)?|la respuesta|respuesta|dime|digame|escrib(?:e|a|ir)(?:me)?|traduc(?:e|ir)(?:lo)?|traduzca(?:lo)?)",
  },
  {
    names: { ar: "арабск", en: "английск", es: "испанск", fr: "французск", ru: "русск", zh: "китайск" },
    inLanguage: (name) => `(?:по-${name}и|на ${name}(?:ом|ий)(?: язык[е]?)?)`,
    verbs:
      "(?:(?:можешь|можете) )?(?:(?:дай(?:те)? |нужен )?ответ|ответ(?:ь|ьте|ить)|отвечай(?:те)?|скажи(?:те)?|напиши(?:те)?|перевед(?:и|ите))(?: (?:мне|нам|это))?",
  },
  {
    names: {
      ar: "عربيه",
      en: "ان[جكق]ليزيه",
      es: "اسبانيه",
      fr: "فرنسيه",
      ru: "روسيه",
      zh: "صينيه",
    },
    inLanguage: (name) => `(?:ب|الي )(?:ال|اللغه ال)${name}`,
    verbs: "(?:اجب|اجبني|اجيبوا|اجيبوني|جاوب|جاوبني|رد|الرد|الجواب|الاجابه|اكتب|قل|ترجم)(?: (?:لي|علي|عليه|ذلك|هذا))?",
  },
];

/** Chinese sets no words apart, and names the language before the verb: "用英语回答". */
const HAN_NAMES: Readonly<Record<Language, string>> = {
  ar: "阿(?:拉伯)?[语文]",
  en: "英[语文]",
  es: "西(?:班牙)?[语文]",
  fr: "法[语文]",
  ru: "俄[语文]",
  zh: "(?:中文|汉语|普通话)",
};

const PLEASE =
  "(?:please|pls|plz|s'il (?:vous|te) plait|svp|stp|por favor|porfa(?:vor)?|пожалуйста|плиз|من فضلك|لو سمحت|谢谢|请)";
/** "And in Chinese?": the question before once more. */
const AND = "(?:and|now|and now|et|et maintenant|y|y ahora|а|и|а теперь|теперь|ثم|الان)";
const MARK = "[\\s,.!?¿¡…:;،؛؟，。！？：；、()\\[\\]—–-]";
/** What set a wish apart from the question, where that is left. */
const SEPARATORS = /^[\s:,،：，—–-]+|(?<![\s:,،：，—–(-])[\s:,،：，—–(-]+$/gu;
const EDGE_MARKS = new RegExp(`^${MARK}+|(?<!${MARK})${MARK}+$`, "gu");

/** A wish for a language in all that people say for it: with a verb or a "please" anywhere, bare only where a mark sets it apart. */
interface Wish {
  readonly language: Language;
  readonly opening: RegExp;
  readonly closing: RegExp;
}

function buildWish(language: Language, { names, inLanguage, verbs }: Speech): Wish {
  const phrase = inLanguage(names[language]);
  const kind = `(?:${PLEASE}[\\s,،]+)?${verbs}[\\s,،]+${phrase}(?:[\\s,،]+${PLEASE})?|(?:${PLEASE}[\\s,،]+)${phrase}|${phrase}[\\s,،]+${PLEASE}`;
  return {
    language,
    opening: new RegExp(
      `^${MARK}*(?:(?:${kind})(?=${MARK}|$)|${phrase}(?=\\s*[,:،：—–-])|(?:${AND} )?و?${phrase}(?=${MARK}*$))${MARK}*`,
      "u",
    ),
    // What stands before is looked back at, so that a long run of marks is not read from each of its places.
    closing: new RegExp(`(?<=${MARK})(?:${kind})${MARK}*$|(?<=[,.!?؟:;،؛(—–-]\\s{0,3})${phrase}[\\s.!)]*$`, "u"),
  };
}

function buildHanWish(language: Language): Wish {
  const phrase = `(?:那么?)?(?:请|麻烦)?(?:你|您)?(?:用|以)${HAN_NAMES[language]}(?:来)?(?:(?:回答|答复|回复|说|写|告诉)(?:我们|我)?(?:一下)?)?(?:谢谢|呢)?`;
  return {
    language,
    opening: new RegExp(`^${MARK}*${phrase}(?:${MARK}+|(?<=回答|答复|回复|告诉我|告诉我们)|$)`, "u"),
    closing: new RegExp(`${phrase}${MARK}*$`, "u"),
  };
}

/** The six languages; the order is of no account. */
const LANGUAGES = Object.keys(HAN_NAMES) as readonly Language[];
const WISHES: readonly Wish[] = LANGUAGES.flatMap((language) => [
  ...SPEECHES.map((speech) => buildWish(language, speech)),
  buildHanWish(language),
]);

/** What a language is called, by anybody: who names none wishes for none. */
const ANY_NAME = new RegExp(
  [...SPEECHES.flatMap(({ names }) => Object.values(names)), ...Object.values(HAN_NAMES)].join("|"),
  "u",
);

/** A question without the wish for a language around it, and the language that is wished for. */
export interface LanguageRequest {
  /** Empty where nothing is asked beside. */
  readonly text: string;
  readonly language: Language;
}

/**
 * Reads a wish for the language of the answer, before or behind a question: "answer me in Russian: …", "…, по-английски". Inside
 * a question ("is the report available in French?") it is a part of it.
 * @returns undefined where nobody wishes for a language
 */
export function readLanguageRequest(question: string): LanguageRequest | undefined {
  const found: (Span & { readonly language: Language; readonly isAll: boolean })[] = [];
  const text = takeOutWords(question, (folded) => {
    const wish = findWish(folded);
    if (wish)
      found.push({
        ...wish,
        isAll: !writeOut(/[\p{L}\p{N}]/u).test(folded.slice(0, wish.start) + folded.slice(wish.end)),
      });
    return found;
  });
  const [wish] = found;
  return wish && { text: wish.isAll ? "" : text.replace(SEPARATORS, ""), language: wish.language };
}

/** Where the words of a wish stand, without the marks around them: these may belong to what is asked. */
function findWish(folded: string): (Span & { readonly language: Language }) | undefined {
  if (!ANY_NAME.test(folded)) return undefined;
  for (const { language, opening, closing } of WISHES) {
    const begun = opening.exec(folded);
    const found = begun ?? closing.exec(folded);
    if (!found) continue;
    const words = found[0].replace(EDGE_MARKS, "");
    const start = found.index + found[0].indexOf(words);
    return { start, end: begun ? start + words.length : folded.length, language };
  }
  return undefined;
}
