/** What a word or sign does in a reference. One word may have several parts to play. */
export type Role =
  | "paragraph"
  | "after" // names a paragraph also where it follows a plain number: "119 пункт", "86 прил."
  | "part" // may name a part of a paragraph: "абзац 3 пункта 67"
  | "dotted" // an ordinary word unless a full stop follows: "par. 67" in French
  | "section"
  | "numbered" // the part whose paragraphs carry numbers: "annex"
  | "front"
  | "item"
  | "preamble"
  | "sections" // the part of headed sections: "report"
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

/** Folded words of six languages; `*` stands for any ending, `_` joins the words of a phrase. A document names its own parts. */
export const REFERENCE_WORDS: Readonly<Record<Exclude<Role, "numbered" | "sections">, string>> = {
  paragraph: `¶ § para paras paragraph paragraphs par pars p pp op ops point points subpara
    paragraphe paragraphes parrafo parrafos parr parrs punto puntos pto ptos apartado apartados
    subparagraph subparagraphs alinea alineas inciso incisos pts п пп пар пункт* параграф* абз абзац* punkt* paragraf
    الفقره فقره الفقرات فقرات الفقرتين الفقرتان للفقره بالفقره والفقره والفقرات والفقرتين البند بند البنود النقطه الفقره_الفرعيه 段 段落 自然段 款`,
  after: "п пункт пункте пункту пунктом абзац абзаце абзацу 段",
  part: "абз абзац* part partie parte часть части الجزء subpara subparagraph subparagraphs alinea alineas inciso incisos apartado البند بند الفقره_الفرعيه 款",
  dotted: "par pars pts",
  section: `section sections sec secs sect chapter chapters seccion secciones secc apartado apartados chapitre capitulo раздел* разд глава главы главе главу
    razdel* part partie parte часть части частью الجزء للجزء بالجزء القسم قسم الاقسام القسمين والقسم بالقسم للقسم الفصل 节 節 部分 章`,
  front:
    "front front_page front_part cover_page page_de_garde portada титульн* титульн*_част* титульн*_лист* титульн*_страниц* صفحه_الغلاف 首页 首頁",
  item: "item items поз позици* 项 項",
  preamble: "preamble preambular preambule preambulo preambul* преамбул* الديباجه ديباجه بالديباجه والديباجه 序言 前言",
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

/** Words for a paragraph long enough to be known with a slip of one letter: "pargraph 67", "пнукт 67". */
export const LONG_WORDS = [
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
