import { ASKED_THINGS, type AskedThing } from "../domain/asked-thing.ts";
import { ASKED_THING_PHRASES } from "./asked-thing-phrases.ts";
import { fold } from "./fold.ts";
import { keepRecent } from "./keep-recent.ts";
import { phrasePattern } from "./phrases.ts";

const PATTERNS: readonly (readonly [AskedThing, RegExp])[] = ASKED_THINGS.map((thing) => [
  thing,
  phrasePattern(...ASKED_THING_PHRASES[thing]),
]);

/** What a question asks for by name, in the order of `ASKED_THINGS`; empty for most questions. */
export function askedThings(question: string): readonly AskedThing[] {
  return readThings(fold(question));
}

/** What stands in brackets says more of what stands before, and asks for nothing: "Resolution 75 (Rev. Geneva, 2022)". */
const ASIDE = /[ ]?[(（][^()（）]{1,60}[)）]/gu;

const readThings = keepRecent((folded) => {
  const plain = folded.replace(ASIDE, "");
  const forms = plain === folded ? [folded] : [folded, plain];
  return PATTERNS.filter(([, pattern]) => forms.some((form) => pattern.test(form))).map(([thing]) => thing);
});
