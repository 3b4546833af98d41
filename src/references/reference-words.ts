import { fold } from "../text/fold.ts";

/** What a word or sign does in a reference. One word may have several parts to play. */
export type Role =
  | "paragraph"
  | "after" // names a paragraph also where it follows a plain number: "119 пункт", "86 прил."
  | "part" // may name a part of a paragraph: "абзац 3 пункта 67"
  | "dotted" // an ordinary word unless a full stop follows: "par. 67" in French
  | "section"
  | "annex"
  | "front"
  | "item"
  | "preamble"
  | "report"
  | "number"
  | "ordinal"
  | "and"
  | "to"
  | "from"
  | "of"
  | "resolution"
  | "foreign" // another document: "para 72 of the Tunis Agenda"
  | "counted" // numbers that are no paragraphs: "page 3", "28th session"
  | "filler";

/** Folded words of six languages; `*` stands for any ending, `_` joins the words of a phrase. */
const WORDS: Readonly<Record<Role, string>> = {
  paragraph: `¶ § para paras paragraph paragraphs par pars p pp op ops point points subpara
    paragraphe paragraphes parrafo parrafos parr parrs punto puntos pto ptos apartado apartados
    subparagraph subparagraphs alinea alineas inciso incisos pts п пп пар пункт* параграф* абз абзац* punkt* paragraf
    الفقره فقره الفقرات فقرات الفقرتين الفقرتان للفقره بالفقره والفقره والفقرات والفقرتين البند بند البنود النقطه الفقره_الفرعيه 段 段落 自然段 款`,
  after: "п пункт пункте пункту пунктом абзац абзаце абзацу прил прилож приложения 段",
  part: "абз абзац* subpara subparagraph subparagraphs alinea alineas inciso incisos apartado البند بند الفقره_الفرعيه 款",
  dotted: "par pars pts",
  section: `section sections sec secs sect chapter chapters seccion secciones secc apartado apartados chapitre capitulo раздел* разд глава главы главе главу
    razdel* القسم قسم الاقسام القسمين والقسم بالقسم للقسم الفصل 节 節 部分 章`,
  annex:
    "annex annexes annexe anexo anexos приложени* прил прилож prilozheni* المرفق مرفق والمرفق بالمرفق للمرفق الملحق 附件 附录 附錄",
  front:
    "front front_page front_part cover_page page_de_garde portada титульн* титульн*_част* титульн*_лист* титульн*_страниц* صفحه_الغلاف 首页 首頁",
  item: "item items поз позици* 项 項",
  preamble: "preamble preambular preambule preambulo preambul* преамбул* الديباجه ديباجه بالديباجه والديباجه 序言 前言",
  report: "report отчет* доклад* rapport informe التقرير تقرير 报告 報告",
  number: "№ # ° no nos n nr num number numbers numero numeros номер номера nomer رقم ارقام 第",
  ordinal: "º ª st nd rd th e er ere eme re й ый ой ий го ого му ому м ом ым я ая ю ую е ое ой х ых ми ыми",
  and: "& and и et y e or или ou o و او 和 与 及 以及 或 а_также а_и as_well_as ainsi_que asi_como и_также кроме_того",
  to: "- ~ to through thru until till по до a au al jusqu_au hasta الي حتي 至 到",
  from: "from с со de du del desde من 从 от",
  of: "of in from the к ко от из в во de du des del d l la le les el los las en من في ضمن 的 中 к_нашей this настоящ* данн* эт*",
  resolution:
    "resolution resolutions res резолюци* рез rezoluci* resolucion resoluciones القرار قرار قرارات القرارات 决议 決議 decision decisions решени*",
  foreign: `tunis тунисск* tunez تونس 突尼斯 geneva женевск* geneve ginebra جنيف 日内瓦 declaration declarations декларац* declaracion اعلان 宣言
    compact договор* pacte pacto 契约 契約 التعاهد gdc гцд pdg agenda повестк* ordre_du_jour orden_del_dia جدول_الاعمال خطه 议程 議程
    charter устав* charte carta constitution constitucion конституц* convention конвенц* convencion 公约 программ* plan_of_action план*_действий
    pact_for_the_future пакт* глобальн*_цифров*_договор* global_digital_compact pacte_numerique_mondial pacto_digital_global
    التعاهد_الرقمي_العالمي 行动计划`,
  counted: `page pages стр страниц* pagina paginas الصفحه صفحه 页 session sessions сесси* sesion sesiones الدوره دوره 届 line lines лини* направлени*
    article* articulo* статья статьи статье статью статьей статей المادة الماده ماده 条 條 ligne lignes linea lineas خط خطوط slide slides footnote footnotes note notes сноск* documents documentos документ* annee year год* года`,
  filler: `please pls plz kindly show show_me give_me get see open read what_about thanks thx thank_you can_you could_you
    дай дайте покажи покажите открой откройте а_что_там пожалуйста плиз пжл пожал спасибо а
    montre montrez montre_moi montre_-_moi montrez_-_moi donne donnez donne_moi donne_-_moi donnez_-_moi voir svp stp s_il_vous_plait s_il_te_plait merci
    muestra muestrame dame deme ver por_favor gracias اعرض اعطني ارني لو_سمحت من_فضلك شكرا
    看 看看 请看 查看 显示 打开 请 给我 谢谢 ¿ ¡`,
};

interface Pattern {
  readonly role: Role;
  readonly words: readonly RegExp[];
}

const patterns: readonly Pattern[] = Object.entries(WORDS).flatMap(([role, list]) =>
  list.split(/\s+/u).map((entry) => ({ role: role as Role, words: entry.split("_").map(readPattern) })),
);

const exact = new Map<string, Set<Role>>();
for (const [role, list] of Object.entries(WORDS) as [Role, string][]) {
  for (const entry of list.split(/\s+/u).filter((word) => !/[*_]/u.test(word))) {
    for (const form of [entry, fold(entry)]) exact.set(form, (exact.get(form) ?? new Set<Role>()).add(role));
  }
}
// "º" folds to the letter o and "ª" to a, which are words of their own: they are ordinal signs only as written.
for (const letter of ["o", "a"]) exact.get(letter)?.delete("ordinal");

const prefixes = patterns.filter(({ words }) => words.length === 1 && words[0]?.source.includes("*"));

/** The phrases of several words, longest first. */
export const PHRASES: readonly Pattern[] = patterns
  .filter(({ words }) => words.length > 1)
  .sort((a, b) => b.words.length - a.words.length);

/** The Han words of the table, longest first: Han text has no spaces to find them by. */
export const HAN_WORDS: readonly string[] = [...exact.keys()]
  .filter((word) => /^\p{Script=Han}+$/u.test(word))
  .sort((a, b) => b.length - a.length);

/** Words for a paragraph long enough to be known with a slip of one letter: "pargraph 67", "пнукт 67". */
const LONG_WORDS = [
  "paragraph",
  "paragraphs",
  "paragraphe",
  "paragraphes",
  "parrafo",
  "parrafos",
  "пункт",
  "пункта",
  "пункте",
  "пункты",
];

/** Every part a folded word (or a sign as written) may play. */
export function rolesOf(word: string): ReadonlySet<Role> {
  const roles = new Set(exact.get(word));
  for (const { role, words } of prefixes) if (words[0]?.test(word)) roles.add(role);
  if (roles.size === 0 && LONG_WORDS.some((known) => isOneSlipFrom(word, known))) roles.add("paragraph");
  return roles;
}

/** One letter wrong, missing, too many, or two exchanged; the first letter is right. */
function isOneSlipFrom(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === known[i]) i += 1;
  const [rest, wanted] = [word.slice(i), known.slice(i)];
  const exchanged = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return exchanged || rest.slice(1) === wanted.slice(1) || rest === wanted.slice(1) || rest.slice(1) === wanted;
}

function readPattern(word: string): RegExp {
  return new RegExp(`^${word.replace("*", "\\p{L}*")}$`, "u");
}
