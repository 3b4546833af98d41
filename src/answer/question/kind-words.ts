import type { Language } from "../../domain/language.ts";
import type { ListKind, NameKind } from "../../domain/name.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Words for things of a kind, in any number and case. */
export type KindWords = Readonly<Partial<Record<ListKind, readonly string[]>>>;

/** Words for figures that are shares of something: those in per cent alone. */
export const SHARE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  ar: words("نسبة, نسب, نسبة مئوية, نسب مئوية"),
  en: words("percentage, per cent, percent, proportion"),
  es: words("porcentaje, proporción, proporciones"),
  fr: words("pourcentage, proportion"),
  ru: words("процент, процентный, доля"),
  zh: words("百分比数据, 比例数据, 百分比数字, 百分比, 比例"),
};

export const KIND_WORDS: Readonly<Record<Language, KindWords>> = {
  ar: {
    person: words(
      "شخص, أشخاص, شخصية, شخصيات, فرد, أفراد, مسؤول, مسؤولين, مسؤولون, متكلم, متكلمين, متحدثين, وزراء, أعلام, ناس",
    ),
    country: words("دولة, دول, بلد, بلدان"),
    city: words("مدينة, مدن"),
    place: words("مكان, أماكن, موقع, مواقع, مكان انعقاد, بلدة, جغرافي, جغرافية"),
    body: words(
      "منظمة, منظمات, هيئة, هيئات, وكالة, وكالات, مؤسسة, مؤسسات, كيان, كيانات, جهاز, أجهزة, لجنة, لجان, أفرقة, جهة, جهات, مكاتب",
    ),
    event: words(
      "حدث, أحداث, فعالية, فعاليات, مؤتمر, مؤتمرات, مناسبات, اجتماع, اجتماعات, منتدى, منتديات, قمة, قمم, دورات, لقاءات, رزنامة",
    ),
    resolution: words("قرار, قرارات, أرقام القرارات"),
    document: words("وثيقة, وثائق, مستند, مستندات, مرجع, مراجع, مصادر, منشورات, إعلان, إعلانات, خارطة طريق"),
    programme: words("برنامج, برامج, مبادرة, مبادرات, مشروع, مشاريع, شراكات, تحالفات, جوائز, مسابقات, منصات"),
    figure: [...words("رقم, أرقام, إحصاء, إحصاءات, إحصائية, إحصائيات, بيانات, بيانات عددية, حقائق"), ...SHARE_WORDS.ar],
  },
  en: {
    person: words("people, person, individual, personality, official, speaker, dignitary, minister"),
    country: words("country, nation, state, member state"),
    city: words("city, town"),
    place: words("place, location, venue, site, toponym, geographical, geographic"),
    body: words(
      "body, organisation, organization, agency, institution, entity, org, organ, committee, commission, group, working group, office",
    ),
    event: words("event, conference, summit, meeting, forum, session, gathering, calendar, timeline"),
    resolution: words("resolution, resolution number"),
    document: words(
      "document, doc, reference material, list of references, reference list, source document, bibliography, publication, declaration, roadmap, action plan, outcome document",
    ),
    programme: words("programme, program, initiative, project, partnership, coalition, scheme, prize, award, platform"),
    figure: [...words("figure, statistic, stats, number, data, fact"), ...SHARE_WORDS.en],
  },
  es: {
    person: words(
      "persona, personas, gente, personalidad, individuo, orador, interviniente, ponente, funcionario, autoridad, ministro",
    ),
    country: words("país, países, nación, estado, estado miembro"),
    city: words("ciudad, ciudades"),
    place: words("lugar, lugares, sitio, topónimo, topónimos, ubicación, ubicaciones, localidad, geográfico"),
    body: words(
      "organización, organizaciones, organismo, órgano, institución, instituciones, entidad, entidades, agencia, comité, comisión, comisiones, grupo, grupo de trabajo, oficina",
    ),
    event: words(
      "evento, conferencia, cumbre, reunión, reuniones, foro, sesión, sesiones, encuentro, acto, actos, calendario",
    ),
    resolution: words("resolución, resoluciones, signatura, números de resolución, números de resoluciones"),
    document: words(
      "documento, lista de referencias, bibliografía, publicación, publicaciones, fuente, declaración, hoja de ruta",
    ),
    programme: words("programa, iniciativa, proyecto, alianza, coalición, premio, concurso, plataforma"),
    figure: [...words("cifra, estadística, número, dato"), ...SHARE_WORDS.es],
  },
  fr: {
    person: words(
      "personne, personnes, personnalité, individu, orateur, intervenant, responsable, officiel, gens, ministre",
    ),
    country: words("pays, nation, état, état membre"),
    city: words("ville"),
    place: words("lieu, lieux, endroit, site, toponyme, localisation, localité, géographique"),
    body: words(
      "organisation, organisme, organe, institution, entité, agence, comité, commission, groupe, groupe de travail, bureau, bureaux, structure",
    ),
    event: words("événement, manifestation, conférence, sommet, réunion, rencontre, forum, session, calendrier"),
    resolution: words("résolution, numéros de résolution, numéros des résolutions"),
    document: words("document, référence, bibliographie, publication, source, déclaration, feuille de route"),
    programme: words("programme, initiative, projet, partenariat, coalition, prix, concours, plateforme"),
    figure: [...words("chiffre, statistique, stats, nombre, donnée, données"), ...SHARE_WORDS.fr],
  },
  ru: {
    person: words(
      "лицо, лица, персона, персоналия, человек, люди, личность, чиновник, оратор, министр, выступающий, спикер",
    ),
    country: words("страна, государство, государство-член"),
    city: words("город, города"),
    place: words(
      "место, места, локация, площадка, топоним, топонимы, населённый пункт, географический, география, точка на карте",
    ),
    body: words(
      "организация, орган, органы, органов, учреждение, структура, агентство, ведомство, институт, комитет, комиссия, группа, рабочая группа, управление",
    ),
    event: words("мероприятие, событие, конференция, саммит, форум, совещание, встреча, заседание, сессия, календарь"),
    resolution: words("резолюция"),
    document: words(
      "документ, справочный документ, справочный материал, справочные материалы, библиография, список литературы, источник, публикация, декларация, дорожная карта",
    ),
    programme: words("программа, инициатива, инициатив, проект, партнёрство, коалиция, премия, конкурс, платформа"),
    figure: [...words("цифра, число, статистика, статистический, показатель, данные"), ...SHARE_WORDS.ru],
  },
  zh: {
    person: words(
      "人物, 人名, 哪些人士, 人士名单, 哪些人员, 人员名单, 官员, 部长, 发言者, 发言人, 姓名, 哪些人, 的人, 几个人, 所有人, 个人",
    ),
    country: words("国家, 国名, 成员国, 会员国"),
    city: words("城市"),
    place: words("地点, 地方, 地名, 会场, 地理"),
    body: words("组织, 机构, 机关, 单位, 实体, 委员会, 工作组, 小组, 办公室, 办事处"),
    event: words("活动, 会议, 峰会, 大会, 届会, 论坛"),
    resolution: words("决议"),
    document: words("文件, 文献, 文书, 参考资料, 参考材料, 参考书目, 出版物, 来源, 宣言, 路线图"),
    programme: words("方案, 倡议, 计划, 项目, 举措, 奖项, 竞赛, 平台, 伙伴关系, 联盟"),
    figure: [...words("数字, 数据, 统计, 统计数据"), ...SHARE_WORDS.zh],
  },
};

/** Words that ask for persons where no kind is named. */
export const WHO_WORDS: Readonly<Record<Language, readonly string[]>> = {
  ar: words("من, من هم, من هو, مين, أسماء, الأسماء, اسمية"),
  en: words("who, who's, whose, everyone, everybody, name, names"),
  es: words("quién, quiénes, nombre, nombres, nominal"),
  fr: words("qui, nom, noms, nominatif, nominative"),
  ru: words("кто, кого, чьи, имя, имена, фамилия, фио, поимённый"),
  zh: words("谁, 名字, 名单, 哪几位, 哪位"),
};

/** What they do of whom the document gives the names, folded: they speak. Whoever did something else is no list of all who are named. */
export const SPEAKING: Readonly<Record<Language, RegExp>> = {
  ar: /كلم|تحدث|خطاب|القوا|القي|بيان/u,
  en: writeOut(
    /(?<!\p{L})(?:sp(?:oke|eaks?|eaking|oken|eech(?:es)?)|speakers?|took the floor|statements?|address(?:ed)?|talk(?:ed)?|said)(?!\p{L})/u,
  ),
  es: /habl|palabra|intervin|orador|discurso|declara/u,
  fr: /parl|parole|orateur|oratrice|intervenu|discours|declaration/u,
  ru: writeOut(/выступ|говори|брал\p{L}* слово|речь|речи|оратор/u),
  zh: /发言|讲话|致辞|讲了|演讲/u,
};

/** That the names of several are wanted, folded: of whom the text tells that they spoke, all. */
export const NAMES_WANTED: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})(?:ب?(?:ال)?اسماء\p{L}*|(?:و?ب?(?:ال)?)?مناصب\p{L}*|بالاسم)(?!\p{L})/u),
  en: writeOut(/(?<!\p{L})(?:names|titles|surnames|posts|positions|by name)(?!\p{L})/u),
  es: writeOut(/(?<!\p{L})(?:nombres|apellidos|cargos|por su nombre)(?!\p{L})/u),
  fr: writeOut(/(?<!\p{L})(?:noms|fonctions|titres|nommement)(?!\p{L})/u),
  ru: writeOut(/(?<!\p{L})(?:имена(?:ми)?|поименно|по имени|по именам|фамилии|фио|должност(?:и|ями))(?!\p{L})/u),
  zh: /列出.{0,6}(?:名字|姓名)|(?:名字|姓名)[和及、](?:职务|职位)/u,
};

/** What stands before what they spoke about, folded: then not all are wanted. */
export const ABOUT: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})(?:عن|حول)(?!\p{L})/u),
  en: writeOut(/(?<!\p{L})(?:about|on)(?!\p{L})/u),
  es: writeOut(/(?<!\p{L})(?:sobre|de)(?!\p{L})/u),
  fr: writeOut(/(?<!\p{L})(?:de|d'|sur)(?!\p{L})/u),
  ru: writeOut(/(?<!\p{L})(?:об?|про)(?!\p{L})/u),
  zh: /关于|谈到|提到/u,
};

/** What tells some of a kind from the others, folded: for whom somebody spoke, and that somebody held an event. The names do not say. */
export const SOME_OF_KIND: Readonly<Partial<Record<NameKind, Readonly<Record<Language, RegExp>>>>> = {
  person: {
    ar: writeOut(
      /(?<!\p{L})(?:باسم|نيابه عن|بالنيابه عن)(?!\p{L}| (?:من|مين)(?!\p{L}))|(?<!\p{L})(?:بعدها?|بعده|مباشره بعد|التالي)(?!\p{L})/u,
    ),
    en: writeOut(
      /(?<!\p{L})(?:on behalf of|in the name of|on some(?:body|one)(?: else)?'s behalf|for some(?:body|one) else)(?! whom)(?!\p{L})|(?<!\p{L})(?:after (?:her|him|that|\p{L}+$)|right after|next|afterwards)(?!\p{L})/u,
    ),
    es: writeOut(
      /(?<!\p{L})(?:en nombre|por cuenta) de(?!l? (?:quien|cual))(?!\p{L})|(?<!\p{L})(?:despues|a continuacion|luego)(?!\p{L})/u,
    ),
    fr: writeOut(
      /(?<!\p{L})(?:au nom|pour le compte) (?:d'|(?:de|du|des) (?!qui(?!\p{L})))|(?<!\p{L})(?:(?<!d')apres|ensuite)(?!\p{L})/u,
    ),
    ru: writeOut(
      /(?<!\p{L})(?:от (?:имени|лица)|по поручению)(?! кого)(?!\p{L})|(?<!\p{L})(?:после (?:нее|него|этого)|сразу после|следующ\p{L}+)(?!\p{L})/u,
    ),
    zh: /代表(?!谁|团)[^，,。？?]{1,12}(?:发言|讲话|致辞)|接着|紧接|随后|之后|下一[个位]/u,
  },
  /** On the basis of which something was made or is done: of all that are named some. */
  resolution: {
    ar: writeOut(/(?<!\p{L})(?:بموجب|بناء علي|استنادا الي|علي اساس|وفقا ل|عملا ب)/u),
    en: writeOut(
      /(?<!\p{L})(?:on the (?:basis|strength) of|based on|under which|pursuant to|by virtue of|in accordance with)(?!\p{L})/u,
    ),
    es: writeOut(/(?<!\p{L})(?:en virtud de|sobre la base de|con arreglo a|de conformidad con|en base a)(?!\p{L})/u),
    fr: writeOut(/(?<!\p{L})(?:en vertu d|sur la base d|conformement a|en application d)/u),
    ru: writeOut(/(?<!\p{L})(?:на основ(?:ании|е)|в соответствии с|согласно|во исполнение)(?!\p{L})/u),
    zh: /依据|根据|按照|依照|基于|遵照/u,
  },
  event: {
    ar: writeOut(/(?<!\p{L})(?:[يت]?نظم\p{L}*|استضاف\p{L}*|اقام\p{L}*)/u),
    en: writeOut(/(?<!\p{L})(?:organi[sz]e[sd]?|hosted|put on|ran)(?!\p{L})/u),
    es: writeOut(/(?<!\p{L})(?:organiz\p{L}+|acogi\p{L}+)/u),
    fr: writeOut(/(?<!\p{L})(?:organis\p{L}+|accueilli\p{L}*)/u),
    ru: writeOut(/(?<!\p{L})(?:организ(?:ов|у)\p{L}*|провел\p{L}*|устро\p{L}+)/u),
    zh: /(?:组织|举办|主办)(?:了|的|过)/u,
  },
};

/** What tells some of any kind from the others and is no name of the document, folded: a part of the world, or these days. */
export const SOME_OF_ANY = phrasePattern(
  [
    "ази(?:я|и|ю|ей|атск\\p{L}+)|африк\\p{L}+|европ\\p{L}+|(?:латино)?америк\\p{L}+|арабски(?:е|х|ми?)|сегодня\\p{L}*|завтра\\p{L}*|эт(?:ой|у) недел\\p{L}+",
    "asian?|africa\\p{L}*|europe\\p{L}*|(?:latin )?americas?|(?:latin )?americans?|oceania\\p{L}*|arab|today(?:'s)?|tomorrow(?:'s)?|(?:this|next) week(?:'s)?",
    "asie|asiatiques?|afrique|africain\\p{L}*|europe|europeen\\p{L}*|amerique|(?:latino-?)?americain\\p{L}*|arabes|aujourd'hui|demain|cette semaine",
    "asiatic\\p{L}+|african\\p{L}+|europe\\p{L}+|(?:latino)?american\\p{L}+|arabes|hoy|manana|esta semana",
    "(?:ال)?(?:(?:اسيوي|افريقي|اوروبي|امريكي)\\p{L}*|عربيه)|اسيا|افريقيا|اوروبا|غدا|هذا الاسبوع",
  ],
  "亚洲|非洲|欧洲|[拉南北]?美洲|拉美|大洋洲|阿拉伯(?:国家|城市)|今天|明天|[本这下]周",
);

function words(list: string): string[] {
  return list.split(", ");
}
