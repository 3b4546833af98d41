/** Joins a word to what it says more of, folded. */
export const JOINING = /^\s*(?:(?:d[eu]|des|del|de la|of|with|con|avec|с|со|ذوي|ذات)\s+|d['’])$/iu;

/** Sets two things apart, as it is typed. */
export const APART =
  /(?![-‐‑'’@&](?=\p{L}))\p{P}|(?<!\p{L})(?:и|или|либо|ни|а также|and|n?or|et|ou|ni|y|e|o|u|و|أو|او|ولا)(?!\p{L})|(?<=\s)و(?=\p{L}{3})|[和与或及跟]|还是/iu;
/** "And" as Arabic writes it with the word that follows. */
export const JOINED_AND = /^و(?=\p{L}{3})/u;
