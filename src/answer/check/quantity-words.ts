import type { WordClassTable } from "./word-classes.ts";

/** Words that widen or narrow what is said: how many it holds for, since when, why, on what condition. */
export type QuantityClass =
  | "all"
  | "most"
  | "some"
  | "both"
  | "many"
  | "few"
  | "only"
  | "yearly"
  | "other pace"
  | "time of day"
  | "phase"
  | "already"
  | "above all"
  | "because"
  | "unless"
  | "although"
  | "before"
  | "after";

/** Folded. Set phrases in which such a word says something else ("открытый для всех", inclusive) are taken out first. */
export const QUANTITY_WORDS: WordClassTable<QuantityClass> = {
  en: {
    phase: String.raw`final|concluding|initial|preliminary|interim|temporar\p{L}*|permanent(?:ly)?|partial(?:ly)?`,
    all: "all|every|each|entire|whole|always|any",
    most: "most(?! (?:recent|important))|majority",
    some: "some|several|certain|various|a number of",
    both: "both",
    many: "many|numerous",
    few: "few|a handful of",
    only: "only|solely|merely|exclusively",
    yearly: "annual(?:ly)?|yearly|(?:every|each) year|once a year",
    "other pace": String.raw`quarterly|monthly|weekly|daily|fortnightly|bi(?:annual|ennial|monthly|weekly)\p{L}*|every (?:month|week|day|quarter|two|second|three|four|five)|(?:once|twice|three times) a (?:year|month|week|quarter)`,
    "time of day": "morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    already: "already",
    "above all": "especially|particularly|in particular|above all|mainly|primarily|chiefly",
    because: "because|due to|owing to|in view of",
    unless: "unless|without|except",
    although: "even if|although|despite|in spite of|regardless",
    before: String.raw`before|prior to|until|by(?= (?:\d{4}|the end))|up to|to (?=\d{4})`,
    after: "after|since|beyond|post|later than|starting|following",
  },
  ru: {
    phase: String.raw`заключительн\p{L}*|предварительн\p{L}*|временн\p{L}*|постоянн\p{L}*|частичн\p{L}*|начальн\p{L}*|окончательн\p{L}*`,
    all: String.raw`все(?:х|м|ми|го|й|му)?|весь|вся|всю|кажд\p{L}*|всегда|любо(?:й|го|му|м|е)|любы(?:е|х|ми)|целиком|всеми`,
    most: String.raw`большинств\p{L}*|бо́?льшая часть`,
    some: String.raw`некотор\p{L}*|ряда?|ряде|нескольк\p{L}*|отдельн\p{L}*`,
    both: "оба|обе|обоих|обеих|обоим|обеим|обоими",
    many: String.raw`многи(?:е|х|м|ми)|многочисленн\p{L}*|множеств\p{L}*`,
    few: String.raw`немноги\p{L}*|мало`,
    only: "только|лишь|исключительно",
    yearly: String.raw`ежегодн\p{L}*|годов(?:ой|ого|ому|ым|ая|ую|ое|ые|ых|ыми)|кажд(?:ый|ого|ом) год\p{L}*`,
    "other pace": String.raw`ежеквартальн\p{L}*|ежемесячн\p{L}*|еженедельн\p{L}*|ежедневн\p{L}*|раз в (?:год|квартал|месяц|неделю|два|три|пять|полгода)|кажд(?:ый|ого|ую|ые) (?:месяц|недел|день|квартал|два|три|пять)\p{L}*`,
    "time of day":
      "утр(?:ом|а|у)|вечер(?:ом|а)|полдень|понедельник|вторник|сред[ау] вечером|четверг|пятниц[ау]|суббот[ау]|воскресенье",
    already: "уже",
    "above all": "прежде всего|особенно|главным образом|в первую очередь|в частности",
    because: "поскольку|так как|потому что|из-за|в связи с тем|вследствие|благодаря",
    unless: "без|кроме|если не|за исключением",
    although: "даже если|хотя|несмотря|вопреки|независимо",
    before: "до|перед|накануне|не позднее",
    after: "после|начиная|с (?=20)|спустя|позднее|далее",
  },
  fr: {
    phase: String.raw`final\p{L}*|initial\p{L}*|preliminaire|provisoire|temporaire|permanent\p{L}*|partiel\p{L}*`,
    all: "tout|toute|tous|toutes|chaque|toujours|entier|entiere|ensemble des|quelconque",
    most: "la plupart|majorite",
    some: "certaine?s?|quelques|plusieurs",
    both: "les deux|tous deux|toutes deux",
    many: "nombreu(?:x|ses)|beaucoup|nombre de",
    few: "peu de|rares",
    only: "seule?s?|seulement|uniquement|exclusivement",
    yearly: String.raw`annuel\p{L}*|chaque annee|tous les ans|par an`,
    "other pace": String.raw`trimestriel\p{L}*|mensuel\p{L}*|hebdomadaire\p{L}*|quotidien\p{L}*|semestriel\p{L}*|biennal\p{L}*|tous les (?:mois|jours|deux|trois|quatre|cinq|six)|chaque (?:mois|semaine|jour|trimestre)|(?:deux|trois) fois par (?:an|mois)`,
    "time of day": "matin|matinee|apres-midi|soir|soiree|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    already: "deja",
    "above all": "surtout|en particulier|particulierement|principalement|avant tout",
    because: "parce que?|car|puisque?|en raison|du fait",
    unless: "sans|sauf|a moins",
    although: "meme si|malgre|bien que?|en depit",
    before: "avant|jusqu'?|d'ici|au plus tard",
    after: "apres|au-dela|depuis|a partir|ensuite",
  },
  es: {
    phase: String.raw`final(?:es|mente)?|inicial(?:es|mente)?|preliminar|provisional|temporal(?:es|mente)?|permanent\p{L}*|parcial\p{L}*`,
    all: String.raw`tod[oa]s?|cada|siempre|cualquier\p{L}*|enter[oa]s?`,
    most: "mayoria|la mayor parte",
    some: String.raw`algun\p{L}*|vari[oa]s|ciert[oa]s?`,
    both: "ambos|ambas|l[oa]s dos",
    many: "much[oa]s|numeros[oa]s",
    few: "poc[oa]s",
    only: "solo|solamente|unicamente|exclusivamente|unic[oa]s?",
    yearly: "anual(?:es|mente)?|cada ano|todos los anos|al ano",
    "other pace": String.raw`trimestral\p{L}*|mensual\p{L}*|semanal\p{L}*|diari[oa](?:mente|s)?|semestral\p{L}*|bienal\p{L}*|cada (?:mes|semana|dia|trimestre|dos|tres|cuatro|cinco|seis)|(?:dos|tres) veces al (?:ano|mes)`,
    "time of day": "manana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    already: "ya",
    "above all": "sobre todo|especialmente|principalmente|en particular|particularmente|ante todo",
    because: "porque|debido|ya que|puesto que|a causa",
    unless: "sin|salvo|excepto",
    although: "aunque|incluso si|pese|a pesar",
    before: "antes|hasta|a mas tardar",
    after: "despues|tras|mas alla|desde|a partir|posterior(?:es)?",
  },
  ar: {
    phase: String.raw`(?:ال)?نهائي\p{L}*|(?:ال)?ختامي\p{L}*|(?:ال)?موقت\p{L}*|(?:ال)?دائم\p{L}*|جزئي\p{L}*`,
    all: "(?:ل|ب|ال)?جميع|كل|لكل|كافه|دائما|ايه?|اي",
    most: String.raw`معظم|اغلب\p{L}*|غالبيه`,
    some: "بعض|عدد من|عده",
    both: "كلا|كلتا|كلاهما",
    many: String.raw`كثير\p{L}*|(?:ال)?كثيره?|(?:ال)?عديد\p{L}*`,
    few: "قليل من|القليل",
    only: "فقط|سوي|حصرا|مجرد",
    yearly: String.raw`(?:ال)?سنوي\p{L}*|كل عام|كل سنه|سنويا`,
    "other pace":
      "(?:ال)?فصلي(?:ه|ا)?|(?:ال)?شهري(?:ه|ا)?|(?:ال)?اسبوعي(?:ه|ا)?|(?:ال)?يومي(?:ه|ا)?|كل (?:شهر|اسبوع|يوم|سنتين|عامين)|مرتين في",
    "time of day": "صباحا?|صباح|مساء|ظهرا",
    already: "بالفعل",
    "above all": "لا سيما|خاصه|خصوصا|وبخاصه|اساسا",
    because: "لان|بسبب|نظرا|نتيجه ل",
    unless: "دون|بدون|ما لم|باستثناء",
    although: "رغم|حتي لو|حتي وان|برغم|علي الرغم",
    before: "قبل|حتي|بحلول",
    after: "بعد|منذ|عقب|اعتبارا",
  },
  zh: {
    phase: "最终|初步|临时|永久|部分地",
    all: "所有|全部|每(?!年)|各国|各方|各个|一切|全体|总是|任何",
    most: "大多数|多数|大部分",
    some: "一些|某些|若干|部分(?!门)|有些",
    both: "两者|双方|两个都",
    many: "许多|很多|众多",
    few: "少数",
    only: "仅|只(?!要)|唯一",
    yearly: "每年|年度",
    "other pace": "每(?:月|周|天|日|季度|两年|三年|五年)|半年",
    "time of day": "上午|下午|早上|晚上|星期|周[一二三四五六日]",
    already: "已经",
    "above all": "特别是|尤其|主要",
    because: "因为|由于|鉴于",
    unless: "除非|如果没有|除外",
    although: "即使|尽管|虽然",
    before: "之前|以前|截至|到20",
    after: "之后|以后|后的|自20",
  },
};

/** Phrases to be taken out, folded: "open to all", "by all means", "above all". */
export const SET_PHRASES =
  /(?:с|from|de|desde|от) (?:19|20)\d\d(?: года?)? (?:по|до|to|a) (?:19|20)\d\d|открыт\p{L}* для всех|для всех|с учетом всех|во всем мире|за все|ouverte?s? a tous|pour tous|para todos|abiert\p{L}* a todos|for all|above all|all along|at all|after all|tout au long|avant tout|sobre todo|ante todo|面向所有人|прежде всего|du tout|tout en|en todo el mundo|tout le monde|всего лишь|всего|кроме того|все (?:более|больше|чаще|еще)|each other|one another|the whole of/gu;
