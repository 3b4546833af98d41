/** "Link" as a thing in a folded English question, and not as what is done: "what should the road maps link to?". */
export const LINK_NOUN = String.raw`(?<!(?:to|should|must|can|could|do|does|did|will|would|they|it|and|maps|roadmaps|that|which) )links?(?! (?:together|with|between)(?!\p{L}))`;
