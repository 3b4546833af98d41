import type { Language } from "../../domain/language.ts";
import type { Fact, FactKind } from "../../domain/name.ts";
import { byLanguage } from "../../text/by-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { alignToFolded, readTypedValues } from "../compare/read-typed-values.ts";
import type { TypedValue, ValueKind } from "../compare/typed-value.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";

/** What tells where and when something was, and the facts that do. */
const SETTING_KINDS: ReadonlySet<ValueKind> = new Set(["year", "month", "day", "city", "country"]);
const SETTING_FACTS: ReadonlySet<FactKind> = new Set(["date", "place"]);

/** A question without where and when that was which it asks about, and which sentences speak of what was there and then. */
export interface OwnSetting {
  readonly text: string;
  readonly isOf: (sentence: NamedSentence) => boolean;
}

/**
 * Takes out of a question where and when something was, if that is where and when the document has it: "how many statements were made in
 * New York?" asks for those of the meeting there, and the sentence that counts them names no place.
 * @returns undefined where no setting is given, or none that is known as a fact of one thing
 */
export function readOwnSetting(names: NameIndex, text: string, language: Language): OwnSetting | undefined {
  const said = settingsOf(text, language, names);
  if (said.length === 0) return undefined;
  const facts = names.facts.filter(({ asks }) => SETTING_FACTS.has(asks));
  const things = [...new Set(facts.flatMap(({ about }) => about.filter(({ length }) => length === 1).flat()))];
  const held = things.filter((thing) => {
    const own = facts.filter((fact) => isOfAny(fact, [thing]));
    const known = own.flatMap((fact) => settingsOfFacts(names)[language](fact));
    return said.every((one) => known.some(({ kind, value }) => kind === one.kind && value === one.value));
  });
  const about = new Set(facts.filter((fact) => isOfAny(fact, held)).flatMap((fact) => fact.about.flat()));
  if (held.length === 0) return undefined;
  const isOf = (sentence: NamedSentence) =>
    names
      .topics(language)(sentence.text)
      .some(({ id }) => about.has(id)) || held.some((id) => sentence.named.has(id));
  return { text: takeOutWords(text, () => said), isOf };
}

function isOfAny({ about }: Fact, things: readonly string[]): boolean {
  return about.some((all) => all.length === 1 && things.includes(all[0] as string));
}

/** The settings that a fact gives in a language, read once. */
const settingsOfFacts = keepPerObject((names: NameIndex) =>
  byLanguage((language) =>
    keepPerObject(({ forms }: Fact) => forms[language].flatMap((form) => settingsOf(form, language, names))),
  ),
);

function settingsOf(text: string, language: Language, names: NameIndex): TypedValue[] {
  return readTypedValues(alignToFolded(text), language, names).filter(({ kind }) => SETTING_KINDS.has(kind));
}
