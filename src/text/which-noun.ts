/** Who asks for groups or kinds of something asks for none of it by name: "which groups of countries". */
const GROUP =
  "(?:групп|категори|вид|тип|groups?|categor|kinds?|types?|sorts?|groupes?|sortes?|grupos?|tipos?|clases?)\\p{L}{0,3}";
/** "What did Member States say?" asks for none of them. */
const AUXILIARY = "(?:do|does|did|have|has|had|will|would|can|could|should|must)";
/** "Which gap between countries", "what many governments use" ask for none of them either. */
const LINK =
  "(?:between|in|of|for|many|most|some|между|для|многи[ехм]|больши\\p{L}+|entre|dans|pour|des?|les|plusieurs|certains|beaucoup|much[oa]s|algun[oa]s|los|las)";
/** Between the question word and the noun: "which Norwegian city", "какой именно город". */
export const NEAR = `(?:(?!(?:${GROUP}|${AUXILIARY}|${LINK}) )[\\p{L}'-]+ ){0,2}`;
/** A question word before a noun, folded, as the source of a pattern. */
export const RU_WHICH = `как(?:ой|ого|ом|им|ую|ая|ие|их) ${NEAR}`;
export const EN_WHICH = `(?:which|what|whose) ${NEAR}`;
export const FR_WHICH = `quel(?:le)?s? (?:est |sont |etait |furent )?(?:la |le |les |l'|ces )?${NEAR}`;
/** Without its accent "que" joins clauses, too: "dicen que en los países ricos" asks for none. */
export const ES_WHICH = `(?:(?<!por )que (?!(?:en|el|la|los|las|de|del|con|por|para|se|no|ya|un|una) )|cual(?:es)? )(?:es |son |fue |era )?(?:el |la |los |las |es[oa]s )?${NEAR}`;
export const AR_WHICH = "(?:في |من )?(?:اي|ايه|ما|ما هي|ما هو) ";
