import type { Query } from "../../retrieval/retrieve.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { NameIndex } from "../names/name-index.ts";

/** What is counted as one by the text, by the id of its subject. */
const STATEMENTS = "statements";

/** States, and whoever is none, folded. */
const STATES = phrasePattern(
  [
    "государств\\p{L}*|правительств\\p{L}*|стран\\p{L}{0,2}|делегаци\\p{L}*",
    "(?:member )?states?|governments?|governmental|countries|delegations",
    "etats?(?: membres)?|gouvernements?|gouvernementa\\p{L}+|pays|delegations",
    "estados?(?: miembros)?|gobiernos?|paises|delegaciones",
    "(?:[لبوف]|ال|لل)?(?:دول|حكومات|وفود)",
  ],
  "政府|国家|会员国|成员国|代表团",
);
const OTHERS = phrasePattern(
  [
    "гражданск\\p{L}+ обществ\\p{L}*|бизнес\\p{L}*|частн\\p{L}+ сектор\\p{L}*|неправительственн\\p{L}+|нпо|заинтересованн\\p{L}+ сторон\\p{L}*|организаци\\p{L}*",
    "civil society|business(?:es)?|companies|private sector|non[- ]?governmental|ngos?|stakeholders|organi[sz]ations",
    "societe civile|entreprises|secteur prive|non[- ]gouvernementa\\p{L}+|ong|parties prenantes|organisations",
    "sociedad civil|empresas|sector privado|no gubernamental\\p{L}*|ong|partes interesadas|organizaciones",
    "(?:[لبوف]|ال|لل)?(?:مجتمع المدني|قطاع الخاص|شركات|منظمات)|غير الحكوميه|اصحاب المصلحه",
  ],
  "非政府|民间|企业|公司|私营部门|利益攸关方|组织",
);
/** How many, and of whom there were more, folded. */
const HOW_MANY = phrasePattern(["сколько", "how many", "combien", "cuant[oa]s", "كم"], "多少|几", "gu");
const WHOSE_MORE = phrasePattern(
  [
    "больше|поровну|разбивк\\p{L}*",
    "more|split|breakdown",
    "davantage|repartition|ventil\\p{L}+",
    "mas|desglos\\p{L}+",
    "اكثر|توزيع",
  ],
  "更多|哪边多|各占|占比",
);
const BOTH = 2;

/** Whether a question asks how many of the statements States made, and how many others did: the text counts them together. */
export function lacksSplit(names: NameIndex, { text, language }: Query): boolean {
  const folded = fold(text);
  const isOfStatements = names
    .subjects(language)(text)
    .some(({ id }) => id === STATEMENTS);
  const hasOthers = OTHERS.test(folded);
  const asksEach = findMatches(folded, HOW_MANY).length >= BOTH || WHOSE_MORE.test(folded);
  return isOfStatements && hasOthers && STATES.test(folded.replace(OTHERS, " ")) && asksEach;
}
