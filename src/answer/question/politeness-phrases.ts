import type { Language } from "../../domain/language.ts";

/** What surrounds a question, as alternatives of a pattern that sees folded text. */
interface PolitenessPhrases {
  readonly greetings: readonly string[];
  /** Whom a greeting is for. */
  readonly addressed: readonly string[];
  /** What leads in a question: "could you tell me", "I would like to know". */
  readonly frames: readonly string[];
  readonly thanks: readonly string[];
}

/** "Question:" leads in a question; in "question 3" it does not. */
const AS_LABEL = "(?=\\s*[:：,，،.—–-])";

export const POLITENESS_PHRASES: Readonly<Record<Language, PolitenessPhrases>> = {
  ru: {
    greetings: [
      "здравствуй(?:те)?|(?:всем )?привет(?:ик|ствую)?|приветствую|хай|салют",
      "добр(?:ый|ого) (?:день|дня|вечер|вечера|утро|утра)|доброе утро",
    ],
    addressed: ["(?:уважаемые |дорогие )?коллеги|друзья|ребята|всем|команда|бот"],
    frames: [
      `(?:два|три|пара|пару) (?:\\p{L}+ )?(?:вопрос\\p{L}*|момент\\p{L}*)${AS_LABEL}`,
      "(?:не )?(?:подскаж|скаж)(?:и|ите|ешь|ете)(?: мне| нам)?|(?:напомн|поясн|уточн)(?:и|ите)(?: мне| нам)?|(?:дай|покажи)(?:те)?(?: мне| нам)?",
      "(?:мне |нам )?интересно(?: узнать|(?=,| кто| что| как| где| когда| скольк))",
      "(?:хочу|хотим|хочется|хотел[аи]?(?: бы)?|надо|нужно) (?:узнать|спросить|уточнить)",
      "(?:(?:мо|наш)\\p{L}{1,2} )?(?:шеф|босс|начальни(?:к|ца)|начальство|руководство|коллег[аи]) (?:хо(?:чет|тят) (?:узнать|знать|понять)|спрашива(?:ет|ют)|интересу(?:ет|ют)ся)",
      "(?:не )?(?:ты |вы )?(?:можешь|можете|мог(?:ла|ли)?(?: бы)?)(?: ты| вы)? (?:сказать|подсказать|напомнить|пояснить|уточнить|дать|показать|прислать)(?: мне| нам)?",
      "(?:поищ|посмотр|провер|глян)(?:и|ите|ьте|ь|ем)(?: пожалуйста)?(?=,)|будь(?:те)? добры|пожалуйста|плиз|плз|кстати|слушай(?:те)?|извини(?:те)?(?: за беспокойство)?|простите",
      `(?:у (?:меня|нас) )?(?:есть )?(?:такой |быстрый |короткий |глупый )?вопрос${AS_LABEL}`,
    ],
    thanks: [
      "(?:заранее )?(?:большое |огромное )?(?:спасибо|спс|благодар(?:ю|им|ен|на))(?: большое| заранее| за (?:помощь|ответ))?",
      "пожалуйста|плиз|плз",
    ],
  },
  en: {
    greetings: ["hello|hi|hiya|hey|heya|howdy|greetings|good (?:morning|afternoon|evening|day)|morning"],
    addressed: ["(?:to )?(?:all|everyone|everybody)|team|folks|guys|there|(?:dear )?colleagues|bot|sir|madam"],
    frames: [
      `(?:just )?(?:two|three|a couple of) (?:quick |short |small )?(?:questions?|things|ones|points)${AS_LABEL}`,
      "(?:could|can|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: (?:please|pls|plz|kindly))? (?:(?:tell|remind|explain to|let|help|show)(?: me| us)?(?: know| understand)?|(?:give|send) (?:me|us))(?: (?:please|pls))?",
      "(?:please|pls|plz|kindly)(?: (?:tell|remind|show|let) (?:me|us)(?: know)?)?|(?:tell|remind|give|show) (?:me|us)",
      "(?:i|we)(?:'d| would)?(?: just)? (?:want|wanted|like|need|love) to (?:know|ask|understand|check|find out)",
      "(?:(?:my|our) (?:director|manager|chief|supervisor)|(?:(?:my|our|the|a) )?(?:boss|colleague)) (?:(?:wants|needs|would like) to (?:know|check|understand)|is asking|asks|asked|wonders)(?: (?:me|us))?(?: (?:if|whether))?",
      "i (?:was|am) wondering(?: if)?|i wonder|just wondering|do you (?:happen to )?know|does any(?:one|body) know|any idea",
      "by the way|btw|sorry(?: to bother(?: you)?)?|excuse me",
      `(?:a |one |just a |just one |another )?(?:quick|short|small|silly|stupid|simple|dumb) (?:question|one|q|check)${AS_LABEL}|question${AS_LABEL}`,
    ],
    thanks: [
      "(?:many )?thanks(?: (?:a lot|so much|in advance|again|for (?:the |your )?help))?",
      "thank (?:you|u)(?: (?:so much|very much|in advance))?|thx|tnx|ty|cheers|please|pls|plz",
    ],
  },
  fr: {
    greetings: ["bonjour|bonsoir|salut|coucou"],
    addressed: [
      "a (?:tous|toutes)(?: et (?:a )?(?:tous|toutes))?|(?:chers )?collegues|l'equipe|tout le monde|le bot|madame|monsieur",
    ],
    frames: [
      `(?:deux|trois) (?:petites? )?(?:questions?|choses|points)${AS_LABEL}`,
      "(?:est-ce que )?(?:vous |tu )?(?:pouvez|pourriez|pourrais|peux|pouvais)(?:[- ](?:vous|tu))?(?: (?:s'il (?:vous|te) plait|svp|stp))?(?: (?:me|nous))? (?:dire|rappeler|indiquer|preciser|expliquer|donner|montrer|envoyer)",
      "(?:dites|dis|rappelez|rappelle|indiquez|indique|donnez|donnes?|montrez|montre)[- ](?:moi|nous)|savez-vous|sais-tu|quelqu'un sait",
      "(?:je (?:voudrais|souhaiterais|veux|souhaite|cherche a)|j'aimerais)(?: bien)? (?:savoir|demander|connaitre)",
      "(?:mon|ma|notre|un|une) (?:chef(?:fe)?|patron(?:ne)?|direct(?:eur|rice)|collegue) (?:(?:veut|voudrait|aimerait|souhaite) savoir|(?:me |nous )?demande)(?: si)?",
      "je me demand(?:e|ais)(?: si)?|s'il (?:vous|te) plait|svp|stp|excusez-moi|pardon|au fait",
      `(?:(?:petite|juste une|une|une petite|rapide) )?question(?: rapide)?${AS_LABEL}`,
    ],
    thanks: ["merci(?: (?:d'avance|beaucoup|bcp|bien|a (?:tous|toutes|vous)))*|svp|stp|s'il (?:vous|te) plait"],
  },
  es: {
    greetings: ["hola|buenos dias|buenas(?: tardes| noches)?|buen dia|saludos"],
    addressed: ["a (?:todos|todas)(?: y (?:todos|todas))?|colegas|equipo|companeros"],
    frames: [
      `(?:una|dos|tres|un par de) (?:consultas?|preguntas?|cosit?as?|dudas?)${AS_LABEL}`,
      "(?:me |nos )?(?:puedes?|pueden|podrias?|podrian|podeis)(?: usted(?:es)?)? (?:decir|indicar|recordar|explicar|aclarar|confirmar|dar|mostrar|enviar)(?:me|nos)?",
      "(?:dime|digame|diganme|recuerdame|dinos)(?= (?:por favor|si|quien|cuan|que|como|donde|en|a|,))",
      "(?:da|de|den|muestra|muestre)(?:me|nos)",
      "alguien sabe|sabe[ns]?(?= (?:si|quien|cuan|como|donde))|(?:quisiera|me gustaria|queria|quiero|necesito) (?:saber|preguntar|conocer)",
      "(?:mi|nuestr[oa]|un|una) (?:jef[ea]|directora?|coleg[ao]|companer[oa]) (?:(?:quiere|necesita) saber|(?:me |nos )?pregunta)(?: si)?",
      `(?:una )?(?:pregunta|consulta|duda)(?: rapida| corta)?${AS_LABEL}`,
      "por favor|porfa(?:vor)?|perdon|disculp(?:a|ad|e|en)|perdona|por cierto",
    ],
    thanks: ["(?:muchas |mil )?gracias(?: (?:de antemano|por (?:la|su|tu) ayuda))?|por favor|porfa(?:vor)?"],
  },
  ar: {
    greetings: [
      "(?:ال)?سلام عليكم(?: ورحمه الله(?: وبركاته)?)?|مرحبا[ء-ي]*|اهلا(?: وسهلا)?|هلا|صباح الخير|مساء الخير|تحيه طيبه|يا (?:جماعه|شباب|زملاء|اخوان)",
    ],
    addressed: ["جميعا|للجميع|بالجميع|يا اصدقاء|(?:ال)?زملاء(?: الاعزاء| الكرام)?|بكم"],
    frames: [
      `سؤال(?:ان|ين)|عندي سؤالان${AS_LABEL}`,
      "هل (?:يمكنك|يمكنكم|بامكانك|بامكانكم|تستطيع)(?: من فضلك[ء-ي]*| لو سمحت[ء-ي]*)? (?:ان )?(?:تخبرني|تخبرنا|اخباري|اخبارنا|تقول لي|توضح لي|تذكيري|تعطيني|تعطينا|ترسل لي)",
      "لو سمحت[ء-ي]*|من فضلك[ء-ي]*|رجاء|اخبرني|اخبروني|اخبرنا|اعطني|اعطوني|اعطنا|قل لي|افيدوني|ذكرني|عذرا",
      "(?:اود|اريد|ارغب)(?: ان| في)? (?:اعرف|معرفه|اسال)",
      "(?:مدير(?:ي|تي|نا)|رئيس(?:ي|تي)|زميل(?:ي|تي|نا)) (?:(?:[يت]ريد|[يت]ود|عايز|عاوز)(?: ان)? (?:[يت]عرف|معرفه)|[يت]سال(?:ني)?)",
      `(?:عندي |لدي )?سؤال(?: سريع| بسيط| صغير)?(?:${AS_LABEL}|(?= لو سمحت| من فضلك))`,
    ],
    thanks: ["و?شكرا(?: (?:جزيلا|لكم|لك|مقدما|سلفا))*|لو سمحت[ء-ي]*|من فضلك[ء-ي]*|مع الشكر"],
  },
  zh: {
    greetings: ["你好|您好|大家好|各位好|同事们好|哈喽|嗨|早上好|上午好|下午好|晚上好|早安"],
    addressed: ["大家|各位(?:同事)?|同事们|朋友们"],
    frames: [
      `(?:问)?[两二三]个小?(?:问题|事)${AS_LABEL}`,
      "(?:请问|麻烦问|请教|问)(?:一下|下(?![一次届个周月]))|请问|请教|(?:我)?想(?:请教|问|知道|了解|确认|核实)(?:一下)?|(?:帮忙|请)?确认一下|请(?:确认|核实|查一?下?)(?=.{0,6}(?:是否|有没有|有无))",
      "(?:我们?的?)?(?:领导|老板|主管|同事)(?:想(?:知道|了解|问)|在问|问我?)(?:一下)?",
      "(?:能不能|能|可以|可否|可不可以)(?:请)?(?:你|您)?告诉(?:我|我们)(?:一下)?|请(?:你|您)?告诉(?:我|我们)|(?:请|能不能|能|可以|可否|可不可以)(?:请)?(?:你|您)?[给发](?:我|我们)(?:一份|一下)?|(?:能不能|能|可以|可否|可不可以)?(?:请)?(?:你|您)?(?:帮|给|替)我们?(?:查|看|找)(?:查|看|找|一下)?",
      `(?:有个|一个|小)(?:小)?问题${AS_LABEL}|打扰(?:一下|了)|不好意思|劳驾|顺便问(?:一下)?`,
    ],
    thanks: ["(?:先)?谢谢(?:你|您|大家|各位|啦|了)*|多谢|谢了|麻烦了|辛苦了"],
  },
};
