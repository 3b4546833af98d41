import type { Language } from "../../domain/language.ts";
import { cutWords } from "../../text/cut-words.ts";
import { fold } from "../../text/fold.ts";
import { DOCUMENT_WORDS, hideAcronyms } from "./document-words.ts";

/** Words that ask whether something is named, folded; what is left of the question is what. */
const ASKS: Readonly<Record<Language, string>> = {
  ar: "هل (?:تم |قد )?(?:ورد|وردت|يرد|ترد|ذكر|ذكرت|يذكر|تذكر|جاء|جري)(?: ذكر| اي ذكر| فيها| فيه)?|هل (?:ت|ي)شير(?: .{0,12})? الي|هل (?:هناك|يوجد|توجد) (?:اي )?(?:ذكر|اشاره)(?: الي)?|كم مره (?:ذكر|ذكرت|ورد|وردت|يرد|ترد)(?: ذكر)?",
  en: "(?:does|do|did) (?:it|they|{doc})(?: also| ever| anywhere| even)? (?:mention|name|cite|refer to)(?: the (?:word|term|name))?|(?:is|are|was|were) there (?:an? |any )?(?:mentions?|references?) (?:of|to)|^any (?:mentions?|references?) (?:of|to)|how (?:often|many times) (?:is|are|does it mention|do they mention)|(?<=^(?:so |and |but |also )?(?:is|are|was|were) .{2,60} )(?:mentioned|named|cited|referred to)(?: anywhere| at all| by name)?|^(?:so |and |but |also )?(?:is|are|was|were)(?= .{2,60} (?:mentioned|named|cited|referred to))|(?<=how (?:often|many times) (?:is|are) .{2,60} )(?:mentioned|named|cited|referred to)",
  es: "(?:se )?mencionan?(?: en alguna parte| algo de| a)?|(?:se )?nombran?(?: a)?|aparecen?|(?:se )?citan?(?: a)?|hay (?:alguna? |algun )?(?:mencion|referencia)(?:es)?(?: a| al| de| del)?|cuantas veces",
  fr: "est ce qu[e']|mentionne(?: t (?:il|elle|on))?(?:nt)?|(?:est|sont)(?: (?:il|elle|ils|elles))? (?:mentionn|cit|nomm)ee?s?|cite t (?:il|elle|on)|y a t il (?:une |des )?(?:mentions?|references?) (?:de|du|des|a|au|aux|d)|combien de fois",
  ru: "упомина(?:ется|ются|ет|лось|лась|лись|лся)(?: ли)?(?: где(?: то|либо| нибудь))?|упомянут\\p{L}?(?: ли)?|(?:есть|имеется|встречается)(?: ли)?(?: хоть| хотя бы| какое либо| какие либо| там)*(?: упоминани\\p{L}+| слово| термин)|(?:встречается|фигурирует|назван\\p{L}?|называется) ли|сколько раз(?: упомина\\p{L}+| встречается)?",
  zh: "(?:有没有|是否|有无)(?:被|有)?(?:提到|提及|出现|点名)(?:了|过)?|(?:有)?(?:提到|提及|出现)(?:了|过)?(?=.*(?:吗|没有))|没有(?=.?$)|吗|被?(?:提到|提及|出现)(?:了)?(?:几|多少)次",
};

/** Questions that ask for more than yes or no: where, which, who, why. */
const ASKS_MORE: Readonly<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})(?:اين|ماذا|لماذا|كيف|من الذي|اي)(?!\p{L})/u,
  en: /(?<!\p{L})(?:where|which|what|who|why|when|how(?! (?:often|many times)))(?!\p{L})/u,
  es: /(?<!\p{L})(?:donde|que|cual|cuales|quien|quienes|por que|como|cuando)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:ou(?! non)|quels?|quelles?|qui|quoi|pourquoi|comment|quand)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:где(?! (?:то|либо|нибудь))|как(?:ие|ой|ая|ое|ого|их|ому|им|ом|ую)|кто|что|зачем|почему|когда|в связи)(?!\p{L})/u,
  zh: /哪|谁|为什么|怎么|何|什么/u,
};

/** A word that such a question must have: the patterns that are cut include small ones. */
const MUST: Readonly<Record<Language, RegExp>> = {
  ar: /ذكر|ورد|يرد|ترد|تشير|يشير|اشاره|جاء/u,
  en: /mention|named|name|cite|refer/u,
  es: /mencion|nombra|aparece|cita|referencia/u,
  fr: /mentionn|cite|nomme|mention|reference/u,
  ru: /упомин|упомян|встреча|фигурир|назван|называ/u,
  zh: /提到|提及|出现|点名/u,
};

const ARTICLES =
  /^(?:the|an?|any|le|la|les|l['’]|un|une|des|du|de|d['’]|el|los|las|unos|unas|a|al|del|слов[оа]|термин|про|о|об|word|term)\s+|^[ld]['’]/iu;

/** No question after one name is longer, and no longer one is worth the reading. */
const MAX_CHARS = 250;

/** What a question asks whether it is named. @returns undefined for any other question; never empty */
export function readMentionQuestion(text: string, language: Language): string | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const folded = fold(hideAcronyms(text)).replace(/-/gu, " ");
  const asks = ASKS[language].replaceAll("{doc}", DOCUMENT_WORDS.en);
  const pattern =
    language === "zh" ? new RegExp(asks, "gu") : new RegExp(`(?<![\\p{L}\\p{N}])(?:${asks})(?![\\p{L}\\p{N}])`, "gu");
  if (!MUST[language].test(folded) || ASKS_MORE[language].test(folded) || folded.search(pattern) < 0) return undefined;
  const document = new RegExp(
    language === "zh" ? DOCUMENT_WORDS.zh : `(?<![\\p{L}\\p{N}])(?:${DOCUMENT_WORDS[language]})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  const left = cutWords(text.replace(/(?<=\p{L})-(?=(?:t-)?(?:il|elle|on|ce|ils|elles)(?!\p{L}))/giu, " "), (all) => {
    const plain = all.replace(/-/gu, " ");
    return [pattern, document].flatMap((each) =>
      [...plain.matchAll(each)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    );
  });
  const subject = trim(left);
  return subject === "" || subject === trim(text) ? undefined : subject;
}

const ADVERBS =
  /\s+(?:anywhere|somewhere|at all|by name|where|где-(?:либо|нибудь|то)|вообще|хоть раз|quelque part|en alguna parte|en algún lugar|в нем|там)$|[了过]$/iu;

function trim(text: string): string {
  const bare = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  const shorter = bare.replace(ARTICLES, "").replace(ADVERBS, "");
  return shorter === bare ? bare : trim(shorter);
}
