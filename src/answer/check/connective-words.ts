import type { WordClassTable } from "./word-classes.ts";

/** Words that say why, on what condition and above what else. */
export type ConnectiveClass = "above all" | "because" | "unless" | "although";

/** Folded. */
export const CONNECTIVE_WORDS: WordClassTable<ConnectiveClass> = {
  en: {
    "above all": "especially|particularly|in particular|above all|mainly|primarily|chiefly",
    because: "because|due to|owing to|in view of",
    unless: "unless|without|except",
    although: "even if|although|despite|in spite of|regardless",
  },
  ru: {
    "above all": "прежде всего|особенно|главным образом|в первую очередь|в частности",
    because: "поскольку|так как|потому что|из-за|в связи с тем|вследствие|благодаря",
    unless: "без|кроме|если не|за исключением",
    although: "даже если|хотя|несмотря|вопреки|независимо",
  },
  fr: {
    "above all": "surtout|en particulier|particulierement|principalement|avant tout",
    because: "parce que?|car|puisque?|en raison|du fait",
    unless: "sans|sauf|a moins",
    although: "meme si|malgre|bien que?|en depit",
  },
  es: {
    "above all": "sobre todo|especialmente|principalmente|en particular|particularmente|ante todo",
    because: "porque|debido|ya que|puesto que|a causa",
    unless: "sin|salvo|excepto",
    although: "aunque|incluso si|pese|a pesar",
  },
  ar: {
    "above all": "لا سيما|خاصه|خصوصا|وبخاصه|اساسا",
    because: "لان|بسبب|نظرا|نتيجه ل",
    unless: "دون|بدون|ما لم|باستثناء",
    although: "رغم|حتي لو|حتي وان|برغم|علي الرغم",
  },
  zh: {
    "above all": "特别是|尤其|主要",
    because: "因为|由于|鉴于",
    unless: "除非|如果没有|除外",
    although: "即使|尽管|虽然",
  },
};
