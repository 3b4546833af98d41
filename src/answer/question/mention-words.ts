import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { writeOut } from "../../text/letters.ts";

/** Words of questions whether something is named or spoken of, as sources of patterns on folded text without hyphens. */
export interface MentionWords {
  /** That something is named: what is left of the question is what. `{doc}` stands for words that name the document. */
  readonly named: string;
  /** One of these must stand beside them: some of the patterns are small words. */
  readonly must: RegExp;
  /** That something is said about it. */
  readonly about: string;
  /** That it is treated at all: how it is, where it is, tells the search, not its name. */
  readonly treated: string;
  /** Other words beside the thing that say no more of it. */
  readonly beside: string;
  /** Where, why or as what it is named, asked besides: the sentences that name it tell. */
  readonly where: RegExp;
  /** What asks for more than yes or no. */
  readonly more: RegExp;
}

export const MENTION_WORDS: Readonly<Record<Language, MentionWords>> = {
  ar: {
    named:
      "^(?:هل )?(?:في|فيه|فيها|هناك|يوجد)(?: {doc})? (?:اي )?ذكر(?: صريح)?(?= ل)|هل {doc} (?:ب)?(?:[يت]?ذكرت?|[يت]شير الي|في(?:ه|ها) (?:اي )?ذكر(?: ل)?)|هل (?:تم |قد )?(?:ورد|وردت|يرد|ترد|ذكر|ذكرت|يذكر|تذكر|جاء|جري)(?! (?:{doc} )?(?:اي )?(?:شيء?|شيئا|كلام|معلومات|حاجه))(?: ذكر| اي ذكر|(?: اي)? اشاره الي| فيها| فيه| اسم)?|هل (?:ت|ي)شير(?: .{0,12})? الي|هل (?:هناك|يوجد|توجد) (?:اي )?(?:\\p{L}+ (?:او|و) ?)?(?:ذكر|اشاره)(?: صريحه?| مباشره?)?(?: الي)?|كم مره (?:ذكر|ذكرت|ورد|وردت|يرد|ترد)(?: ذكر)?|هل (?:ي|ت)ظهر(?: اسم)?|هل (?:ي|ت)اتي(?: {doc})? علي ذكر|(?:ب?[يت]|[يت]?)جيب سيره|(?:هل |هو )?(?:{doc} )?(?:جاب(?:ت|وا)?|جايب(?:ه|ين)?) سيره",
    must: /ذكر|سيره|ورد|يرد|ترد|تشير|يشير|اشاره|جاء|[يت]ظهر/u,
    about:
      "هل (?:هناك|يوجد|توجد|ورد|جاء|قيل|(?:ي|ت)(?:قول|ذكر|تضمن|حتوي علي))(?: {doc})? (?:اي )?(?:شيء|شيئا|كلام|معلومات)(?: {doc})? (?:عن|حول|بشان)|هل (?:ي|ت)(?:تحدث|تكلم|تطرق|تناول)ت?(?: {doc})?(?: (?:عن|الي|حول))?|هل ت(?:حدث|كلم|طرق|ناول)ت?(?: {doc})?(?: (?:عن|الي|حول))?|هل (?:ي|ت)(?:ذكر|قال) شيء عنه(?:ا|م)?|هل (?:هناك|يوجد|ورد) (?:حديث|كلام) عن",
    treated:
      "(?:هل |هو |هي )?(?:في|فيه|فيها|هناك|يوجد|توجد)(?: {doc})? (?:اي )?(?:شي|شيء|كلام|حديث|معلومات|محتوي|سيره|ذكر|حاجه|فقره|فقرات|قسم|جزء)(?: {doc})?(?: (?:مخصصه?|خاصه?))? (?:عن|حول|بشان)|هل (?:[يت]غطي|[يت]شمل|[يت]عالج|[يت]تعرض|[يت]هتم|[يت]تضمن|[يت]حتوي)(?: {doc})?(?: (?:علي )?(?:اي )?(?:اشاره|ذكر|فقره))?(?: (?:الي|ل|عن|علي))?|هل (?:تم|جري) (?:ال)?(?:تطرق|تناول|حديث|معالجه|تعرض)(?: {doc})?(?: (?:الي|عن))?|(?:هل )?(?:في|فيه|فيها|هناك)(?: {doc})? (?:اي )?(?:فقره|جمله|حاجه|شي|شيء|قسم) ب?[يت](?:جيب (?:سيره|ذكر)|حكي عن|تكلم عن|تحدث عن|ذكر|خص)|^(?:ما |لا )(?:في|فيه|يوجد)(?: {doc})? (?:اي )?(?:شي|شيء|حاجه|ذكر) (?:عن|ل)",
    beside:
      "(?:ا|او|ام|ولا) (?:لا|نسو\\p{L}*|ماذا)|(?:ب|في )شي (?:مكان|مطرح|محل)|في اي (?:من )?(?:مكان|موضع|قسم|جزء|اقسام\\p{L}*|فقرات\\p{L}*)|(?:من )?بين (?:ال)?(?:مشاركين|حاضرين|حضور)|اصلا|مطلقا|(?:ب)?صراحه|بشكل (?:صريح|مباشر|واضح)|(?:ب)?التحديد|تحديدا|بالاسم|ولو (?:مره|عرضا|بشكل عابر)(?: واحده)?",
    where: writeOut(
      /(?:و|وفي )(?:اين|اي فقره|اي فقرات|اي جمله|اي جمل|كم مره)(?: بالضبط| تحديدا)?[\s?؟!.]*$|(?:و?(?:اذا|ان) (?:كان (?:ال)?(?:امر كذلك|جواب نعم)|نعم|ورد\p{L}?|ذكر\p{L}?)،? ?(?:ف)?)?و?(?:لماذا|باي مناسبه|(?:في|باي) اي (?:سياق|صفه)|باي صفه)[\s?؟!.]*$/u,
    ),
    more: writeOut(
      /(?<!\p{L})(?:اين|ماذا|لماذا|كيف|من الذي|اي(?! (?:شيء|شي|ذكر|اشاره|كلام|حكي|مكان|موضع|فقره|جمله|حاجه|سيره|قسم|جزء))|متي|كم(?! مره))(?!\p{L})/u,
    ),
  },
  en: {
    named:
      "(?:does|do|did) (?:it|they|{doc})(?: also| ever| anywhere| even)? (?:mention|name|cite|refer to)(?: the (?:word|term|name))?|(?:is|are|was|were) there (?:an? |any )?(?:(?:explicit|express|direct|specific) )?(?:mentions?|references?) (?:of|to)|i am looking for (?:an? |any )?(?:mentions?|references?) (?:of|to)|^any (?:mentions?|references?) (?:of|to)|how (?:often|many times) (?:is|are|does it mention|do they mention)|(?<=^(?:so |and |but |also )?(?:is|are|was|were) .{2,60} )(?:mentioned|named|cited|referred to)(?: anywhere| at all| by name)?|^(?:so |and |but |also )?(?:is|are|was|were)(?= .{2,60} (?:mentioned|named|cited|referred to))|(?<=how (?:often|many times) (?:is|are) .{2,60} )(?:mentioned|named|cited|referred to)|^(?:so |and |but |also )?(?:is|are)(?= .{2,60} in there(?: |$|\\?))|^(?:so |and |but |also )?(?:does|do)(?= .{2,60} (?:appear|come up|feature|figure)(?: |$|\\?))|(?<=^(?:so |and |but |also )?(?:does|do) .{2,60} )(?:appear|come up|feature|figure)",
    must: /mention|named|name|cite|refer|in there|appear|come up|feature|figure/u,
    about:
      "(?:does|do|did) (?:it|they|{doc})(?: also| ever| actually| even)? (?:(?:say|have|contain|include|mention) (?:anything|something|a word|a thing)(?: at all)?(?: about| on| of| regarding| concerning)?|(?:talk|speak) (?:about|of)|touch (?:up)?on|discuss|bring up)|(?:is|was) there (?:anything|something|an?y? (?:word|passage|paragraph|section))(?: at all)?(?: {doc}| in there| in it| here)?(?: said)? (?:about|on|regarding|concerning)|do (?:they|these|those|we) come up|(?:can|could) (?:i|we|one) find (?:anything|something)(?: at all)? (?:about|on)|(?:^(?:so )?(?:is|are)(?= .{2,60} (?:touched (?:up)?on|discussed|talked about))|(?<=^(?:so )?(?:is|are) .{2,60} )(?:touched (?:up)?on|discussed|talked about))|^(?:so |and )?(?:anything|something)(?: at all)?(?: {doc}| in there| in it| here)? (?:about|on|regarding|concerning)|is (?:anything|something)(?: at all)? said(?: {doc}| in there)? (?:about|on|regarding|concerning)",
    treated:
      "(?:does|do|did) (?:it|they|{doc})(?: also| ever| actually| even)? (?:cover|address|deal with|include|contain|raise|go into|look at|consider)(?: (?:anything|something|any(?=\\P{L}*$)|(?:any |an? )?(?:mentions?|references?|allusions?|language|passages?|provisions?)(?= (?:of|to|about|on)))(?: at all)?(?: about| on| regarding| of| to)?)?|^(?:so |and |but |also )?(?:is|are|was|were)(?= .{2,60} (?:covered|addressed|dealt with|raised|brought up|considered))|(?<=^(?:so |and |but |also )?(?:is|are|was|were) .{2,60} )(?:covered|addressed|dealt with|raised|brought up|considered)|(?:is|are) there (?:any |an? )?(?:specific |dedicated |separate )?(?:contents?|language|wording|part|bit|paragraphs?|passages?|sections?|provisions?|text)(?: {doc}| in there| in it)? (?:dealing with|dedicated to|devoted to|about|on|regarding|concerning)|(?:i am|i'm|we are|we're) (?:looking|searching) for (?:any |some )?(?:language|wording|text|something|anything|content|references?)(?: (?:on|about|to|regarding))?|(?:does|do) (?:it|they|{doc}) (?:contain|have|include) any(?=\\P{L}*$)|^any (?:mentions?|references?|language|wording|words?) (?:of|to|on|about)|^(?:is there |there is |there's )?nothing(?: {doc}| in there| in it)? (?:about|on)",
    beside: `(?:either|both)(?! (?:of|way))|(?:or|and|nor) in the ${APPENDED_PART.en}(?:ed)?(?: (?:paragraphs?|part|text))?|in (?:here|there|this (?:thing|one|text|doc|paper))|or (?:not|nothing|no|did they forget(?: it| them)?|(?:was|were) (?:it|they) forgotten|not at all)|anywhere|somewhere|at (?:any|some) point|in (?:any|whatever) (?:way|form|capacity|shape|manner)|more (?:generally|broadly)|for that matter|in general|as such|per se|in passing|at all|by name|explicitly|expressly|specifically|directly|(?:in|of) there|there(?=\\P{L}*$)|in it|here|please|even (?:just )?(?:once|in passing|briefly)|if only (?:once|in passing)`,
    where:
      /(?:and )?(?:if (?:so|yes),? )?(?:and )?(?:where|in (?:which|what) (?:paragraphs?|places?|sections?|sentences?)|how (?:often|many times))(?: exactly| precisely)?[\s?!.]*$|(?:and )?(?:if (?:so|yes),? )?(?:and )?(?:why|what for|as what|in (?:what|which) (?:context|connection|capacity|role))[\s?!.]*$/u,
    more: writeOut(/(?<!\p{L})(?:where|which|what|who|why|when|how(?! (?:often|many times)))(?!\p{L})/u),
  },
  es: {
    named:
      "(?:se )?mencionan?(?: en (?:alguna parte|algun (?:punto|lado|lugar|sitio|momento)))?(?: algo de| a)?|se hacen? (?:alguna? |algun )?(?:mencion|referencia|alusion)(?:es)? (?:al?|del?)|(?:se )?nombran?(?: a)?|aparecen?|(?:se )?citan?(?: a)?|hay (?:alguna? |algun )?(?:mencion|referencia)(?:es)?(?: (?:expres|explicit|direct|concret)[oa]s?)?(?: a| al| de| del)?|cuantas veces|(?:salen?|figuran?|asoman?)(?= .*(?:alguna parte|algun (?:lado|lugar|sitio)|{doc}))",
    must: /mencion|nombra|aparece|cita|referencia|alusion|sale|figura|asoma/u,
    about:
      "(?:dice|contiene|incluye|menciona|trae|viene|hay|se dice)(?: {doc})? (?:algo|alguna cosa|nada)(?: {doc})? (?:sobre|acerca de|respecto (?:a|de)|en relacion con|del?)|^algo(?: {doc})? (?:sobre|acerca de)|(?:se )?(?:habla|trata)(?: {doc})?(?: en (?:alguna parte|algun (?:lado|lugar|sitio|punto)))?(?: {doc})? (?:de|del|sobre)(?: ell[oa]s?| eso)?(?![\\p{L}])|se (?:alude|hace alusion)(?: {doc})? a|hay (?:alguna? |algun )?(?:alusion|pasaje|parrafo|apartado)(?:es)?(?: {doc})? (?:a|al|sobre|acerca de)|se (?:aborda|toca|trata)n?(?: el tema (?:de|del))?",
    treated:
      "(?:se )?(?:contempla|recoge|aborda|cubre|incluye|contiene)n?(?: {doc})?(?: algo (?:de|sobre)| (?:alguna? |algun )?(?:alusion|mencion|referencia|pasaje|parrafo|apartado|disposicion)(?:es)? (?:a|al|sobre|del?))?|(?:esta|estan) (?:recogid|contemplad|incluid|abordad|cubiert)[oa]s?|hay (?:alguna? |algun )?(?:contenidos?|partes?|seccion|disposicion|apartado)(?: {doc})? (?:sobre|dedicad[oa] a|acerca de)|^(?:no hay )?nada(?: {doc})? (?:sobre|acerca de|del?)|(?:{doc} )?trata(?: {doc})?(?= (?:la|el|los|las) )",
    beside:
      "o (?:no|nada|se (?:les )?olvid\\p{L}+)|(?:en|por) (?:alguna parte|algun (?:lado|lugar|sitio|punto|momento|parrafo|apartado))|de alguna (?:forma|manera)|de pasada|por su nombre|(?:explicita|expresa|directa|especifica)mente|ahi|aqui|(?:aunque sea|ni siquiera|siquiera)(?: (?:de pasada|una (?:sola )?vez))?|o (?:de plano |directamente |mas bien )?no (?:lo|la|los|las) (?:toca|menciona|trata|nombra)n?",
    where:
      /(?:(?:y )?(?:si es asi|si es que si|en caso afirmativo),? )?(?:y )?¿?(?:y )?(?:donde|en que (?:parrafos?|partes?|secciones|frases?|oracion(?:es)?)|cuantas veces)(?: exactamente| concretamente)?[\s?!.]*$|(?:(?:y )?(?:si es asi|si es que si|en caso afirmativo|de ser asi),? )?¿?(?:y )?¿?(?:por que|para que|a proposito de que|a (?:cuento|santo) de que|con que motivo|en que (?:contexto|calidad))[\s?!.]*$/u,
    more: writeOut(
      /(?<!\p{L})(?:donde|que|cual|cuales|quien|quienes|por que|como|cuando|cuant[ao]s?(?! veces))(?!\p{L})/u,
    ),
  },
  fr: {
    named:
      "(?<=est ce qu[e'] .{2,60} )(?:apparai(?:t|ssent)|figure(?:nt)?)|est ce qu[e'](?: ?(?:on|ils?|ca|cela|elles?)(?!\\p{L}))?|mentionne(?: t (?:il|elle|on))?(?:nt)?|(?:est|sont)(?: (?:il|elle|ils|elles))? (?:mentionn|cit|nomm)ee?s?|cite t (?:il|elle|on)|y a t il (?:une |des )?(?:mentions?|references?)(?: (?:expresse|explicite|directe|claire)s?)? (?:de|du|des|a|au|aux|d)|je cherche (?:une |la |des )?(?:mentions?|references?) (?:de|du|des|a|au|aux|d)|combien de fois|(?:figure(?:nt)?|apparai(?:t|ssent))(?: t)? (?:il|elle|ils|elles)|(?:figure(?:nt)?|apparai(?:t|ssent))(?= (?:quelque part|{doc}))",
    must: /mentionn|cite|nomme|mention|reference|figure|apparai/u,
    about:
      "(?:est ce que (?:ca |cela |on )?)?(?:{doc} )?(?:dit|contient|comporte|y a)(?: t)?(?: (?:il|elle|on))?(?: {doc})? (?:quelque chose|quoi que ce soit|un mot)(?: {doc})? (?:sur|du|des?|a propos (?:de|du|des|d)|concernant|au sujet (?:de|du|des|d))|^quelque chose(?: {doc})? (?:sur|concernant)|(?:est ce que )?(?:{doc} )?(?:parle|traite) t (?:il|elle|on)(?: {doc})?(?: (?:de|du|des))?|est ce qu[e'](?: ?(?:ca|cela|on|il|{doc}))? (?:parle|traite|aborde|evoque)(?: (?:de|du|des))?|est il (?:fait mention|question)(?: {doc})?(?: (?:de|du|des))?|(?:{doc} )?(?:aborde|evoque) t (?:il|elle|on)|(?:est ce qu[e'] ?)?(?:on y|on en|ca) parle(?: (?:de|du|des))?|^on parle(?: {doc})? (?:de|du|des|d)(?=.*\\?)|(?:il )?(?:y )?(?:en )?est(?: bien)? question(?: (?:de|du|des|d))?|trouve t on (?:une? |des )?(?:mentions?|references?|traces?|passages?|phrases?|lignes?|mots?)(?: (?:de|du|des|a|au|aux|d|sur))?",
    treated:
      "est ce qu[e'](?= ?.{2,60} (?:est|sont) (?:bien |aussi |meme )?(?:evoqu|abord|trait|couvert)\\p{L}*)|(?:est|sont)(?: (?:il|elle|ils|elles))? (?:bien |aussi |meme )?(?:evoqu|abord|trait)ee?s?|(?:(?:ca|cela) )?(?:couvre|contient|comporte|inclut|aborde|evoque|traite)(?: (?:t )?(?:il|elle|on))?(?: {doc})?(?: (?:une |des )?(?:mentions?|references?|allusions?|passages?|dispositions?) (?:a|au|aux|de|du|des|d|sur)| (?:de|du|des))?|y a t il (?:un |une |des )?(?:passages?|paragraphes?|parties?|dispositions?|contenus?|sections?)(?: {doc})? (?:sur|consacree?s? (?:a|au|aux)|concernant)|^(?:il n y a )?rien(?: {doc})? (?:sur|concernant)|(?:, )?(?:c'est|est ce|est ce que c'est) (?:bien |meme )?(?:evoque|aborde|mentionne|traite|cite)e?s?|^un (?:seul )?mot (?:sur|de|du|des|concernant)",
    beside:
      "ou (?:pas|non|zero|rien(?: du tout)?|on (?:l a|les a) oublie\\p{L}*)|(?:il )?y en a(?: t il)?(?: une?)?|dedans|en passant|quelque part|a un (?:moment|endroit)(?: donne| ou (?:a )?(?:un )?autre)?|d une (?:maniere|facon) ou d une autre|nommement|(?:explicite|expresse|directe|specifique)ment|la dedans|ici|(?:meme|ne serait-ce que?)(?: (?:en passant|une (?:seule )?fois))?",
    where:
      /(?:et )?(?:si oui,? )?(?:et )?(?:ou|dans quel(?:le)?s? (?:paragraphes?|passages?|sections?|phrases?)|a quels? endroits?|combien de fois)(?: exactement| precisement)?[\s?!.]*$|(?:et )?(?:si oui,? |le cas echeant,? )?(?:et )?(?:pourquoi|a quel (?:propos|titre|sujet)|pour quelle raison|dans quel contexte|en quelle qualite)[\s?!.]*$/u,
    more: writeOut(
      /(?<!\p{L})(?:ou(?! non)|(?:les?)?quels?|(?:les?)?quelles?|qui|quoi(?! que ce soit)|pourquoi|comment|quand|combien(?! de fois))(?!\p{L})/u,
    ),
  },
  ru: {
    named:
      "упомина(?:ется|ются|ет|лось|лась|лись|лся)(?: ли)?(?: где(?: то|либо| нибудь))?|упомянут\\p{L}?(?: ли)?|(?:есть|имеется|встречается)(?: ли)?(?: хоть| хотя бы| какое либо| какие либо| там| прям\\p{L}+| явн\\p{L}+)*(?: упоминани\\p{L}+| слово| термин)|(?:встреча(?:ется|ются)|фигуриру(?:ет|ют)|можно(?: ли)? найти(?: {doc})? упоминани\\p{L}+(?: обо?)?)(?: ли)?|(?:назван\\p{L}?|называется) ли|сколько раз(?: упомина\\p{L}+| встречается)?",
    must: /упомин|упомян|встреча|фигурир|назван|называ/u,
    about:
      "(?<=(?:про|обо?|о|насчет) .{2,60} )(?:{doc} |там |тут |здесь )?(?:вообще |хоть )*(?:что (?:нибудь|либо|то)|слово)(?: {doc}| там| тут| здесь)? (?:есть|сказано|говорится|написано)|(?:(?:есть|имеется|сказано|говорится|написано|сказан|говорит)(?: ли)?(?: {doc}| там| тут| здесь)? )?(?:хоть )?что (?:нибудь|либо|то)(?: {doc}| там| тут| здесь)?(?: есть| сказано| говорится| написано)? (?:про|обо?|о|насчет|касательно|по поводу)|(?:есть|сказано|говорится|написано)(?: ли)?(?: {doc}| там| тут| здесь)? (?:хоть )?(?:что (?:нибудь|либо|то)|слово)|(?:говорится|сказано|написано|говорит|идет) ли(?: {doc}| там| тут| здесь)?(?: речь)? (?:про|обо?|о|насчет)|(?:затрагива(?:ет|ют)(?:ся)?|обсужда(?:ет|ют)(?:ся)?|поднима(?:ет|ют)(?:ся)?|каса(?:ет|ют)ся|затронут\\p{L}?) ли(?:(?: {doc})? (?:тем\\p{L}|вопрос\\p{L}{0,2}))?|(?:где (?:то|либо|нибудь)|там|тут|здесь|{doc}) (?:говорится|сказано|написано|идет речь)|речь (?:про|обо?|о|насчет)(?=.* заходит)|заходит",
    treated:
      "(?:есть|имеется|имеются)(?: ли)?(?: {doc}| там| тут| здесь)?(?: как\\p{L}+(?: то| нибудь| либо)?| отдельн\\p{L}+| специальн\\p{L}+)* (?:раздел|часть|пункт|абзац|положени|материал|информаци)\\p{L}{0,3}(?: {doc})? (?:про|обо?|о|по|насчет)|(?:говорится|сказано|написано|идет)(?: ли)? (?:хоть )?где (?:нибудь|либо|то)(?: {doc})?(?: речь)? (?:про|обо?|о|насчет)|(?:рассматрива|освеща|охватыва|отража|учитыва)(?:ет|ют)(?:ся)?(?: ли)?(?: {doc})?(?: (?:тем\\p{L}|вопрос\\p{L}{0,2}))?|(?:рассмотрен|освещен|охвачен|отражен|учтен)\\p{L}? ли|содерж(?:ит|ат|ится|атся)(?: ли)?(?: {doc})?(?: (?:упоминани\\p{L}+|ссылк\\p{L}+|положени\\p{L}+))?(?: (?:про|обо?|о|на))?|^(?:там |тут |в нем )?(?:совсем |вообще )?ничего(?: нет)?(?: {doc})? (?:про|обо?|о)",
    beside:
      "или (?:ее|его|их) (?:\\p{L}+ )?(?:выкин|убра|вычеркн|опусти|забы|пропусти)\\p{L}*|или (?:(?:про|о) (?:это|них|нее|него) )?(?:вообще |совсем |там |уже )*(?:забыл\\p{L}*|нет|не|ничего|ни слова|молч\\p{L}+)|вообще|вскользь|мельком|(?:хоть )?где (?:либо|нибудь|то)|(?:хоть )?в как(?:ом|ой) (?:то|либо|нибудь) (?:месте|виде|форме)|(?:в )?явном? виде|явно|напрямую|отдельно|хотя бы (?:раз|вскользь|мельком)|хоть раз|хоть|в нем|там|тут|здесь|прямо",
    where:
      /(?:(?:и|а) )?(?:если да,? )?(?:то )?(?:(?:и|а) )?(?:где|в каких (?:пунктах|абзацах|местах|разделах|предложениях|фразах)|в как(?:ом|ой) (?:пункте|абзаце|месте|разделе|предложении|фразе)|сколько раз)(?: именно| конкретно)?[\s?!.]*$|(?:(?:и|а) )?(?:если да,? )?(?:то )?(?:(?:и|а) )?(?:почему|зачем|в связи с чем|в какой связи|в каком (?:контексте|качестве)|по какому поводу)[\s?!.]*$/u,
    more: writeOut(
      /(?<!\p{L})(?:где(?! (?:то|либо|нибудь))|как(?:ие|ой|ая|ое|ого|их|ому|им|ом|ую)(?! (?:то|либо|нибудь))|кто|что(?! (?:нибудь|либо|то)(?!\p{L}))|зачем|почему|когда|в связи|сколько(?! раз)|котор\p{L}+|кажд\p{L}+)(?!\p{L})/u,
    ),
  },
  zh: {
    named:
      "(?:有没有|是否|有无)(?:在{doc}(?:里面?|中|当中)?)?(?:明确|专门|直接|具体)?(?:被|有)?(?:提到|提及|出现|点名|点到|写到|列到)(?:了|过)?|(?:有)?被?(?:提到|提及|出现|写到|点到|点名|提名)(?:了|过)?(?=.*(?:吗|没有))|没有(?=.?$)|吗|被?(?:提到|提及|出现)(?:了)?(?:几|多少)次",
    must: /提到|提及|出现|点了?名|点到|写到|列到/u,
    about:
      "(?:有没有|是否|有无)(?:专门|明确|具体|单独|特别|直接)*(?:谈到|谈及|说到|讲到|讲|说|谈|涉及到?|讨论|论及|讲过|谈过|提(?![供出高交升请醒议名到及]))(?:了|过)?|(?:谈没谈|讲没讲|提没提|说没说)(?:到|及)?|(?:提|谈|讲|说)过(?=没有)|有?(?:谈到|谈及|说到|讲到|涉及到?|论及)(?:了|过)?(?=.*(?:吗|没有))|(?:有没有|是否有|有无|有)(?:任何)?(?:关于|有关)(?=.*(?:内容|说法|信息|表述|东西|段落)(?:吗)?.?$)",
    treated:
      "(?:有没有|有无|是否有?|有)(?:任何|专门|特别|具体|单独)*(?:讲|谈|说|写|提|涉及|针对|关于|有关)(?:到|及|过)?(?=.*(?:吗|没有|么).?$)|(?:(?:这|那)?(?:一?块|方面|部分))?(?:有没有|有|是否)(?:专门|明确|具体|单独|特别|直接)*(?:写|讲|提|说|谈|涉及)(?:到|及|过)?(?:点|些)?(?:什么|啥)?(?=(?:吗|没有|没|么)?.?$)|(?:包含|包括|涵盖|覆盖)(?:了|到)?(?=.*(?:吗|没有|么).?$)|(?:有没有|是否有|有无)(?=.{2,14}(?:内容|说法|表述|规定|段落|信息)(?:吗|呢)?.?$)|^(?:完全|一点)?没有?(?:提|讲|写|说)(?:到|及)?(?=.*(?:吗|么).?$)",
    beside:
      "^(?:通篇|全文|整[篇个份](?:文件|报告)?|从头到尾)(?:里面?|当?中)?|^(?:[文其]中|这?里面?|里头)|在这?里[面头]|在?[文其][中里](?=.{0,2}$)|在[文其][中里]|没有(?=.?$)|^有(?=谈)|的?(?:任何)?(?:内容|说法|信息|表述|东西|段落)(?:吗)?(?=.?$)|吗(?=.?$)",
    where:
      /(?:如果有[，,]?)?(?:分别)?(?:(?:是)?在?哪(?:里|儿|段|几段|一段)?(?:被)?(?:提到?|提及|出现|讲到?|说到?)(?:过)?的|在哪里?|在哪儿|在哪些段落|在哪(?:一|个|几)?(?:段|句|处|节)(?:话)?里?|在什么地方|(?:是)?在什么(?:语境|背景|场合|情况|上下文)[下中里]?(?:被)?(?:提到?|提及|出现|讲到?|说到?)?的?|提到几次|有几处)[\s?？!。]*$|(?:如果有[，,]?)?(?:分别)?(?:是)?(?:因为什么(?:事情?|原因)?|为什么|为了什么|什么原因|在什么(?:场合|情况下|背景下?|语境下?|上下文里?)|以什么身份)(?:被?(?:提到|提及|点名)的?)?[\s?？!。]*$/u,
    more: /哪|谁|为什么|怎么|何|什么(?![吗么]?[\s?？]*$)|每/u,
  },
};
