import { InvalidArgumentError, Option } from "commander";
import { isLanguage, LANGUAGES } from "../domain/language.ts";

/** The option that several commands have: in which language to answer. */
export function languageOption(): Option {
  return new Option("--lang <xx>", `language of the answer: ${LANGUAGES.join(", ")}`).argParser((text) => {
    if (!isLanguage(text)) throw new InvalidArgumentError(`expected one of ${LANGUAGES.join(", ")}.`);
    return text;
  });
}

/** Reads a word that is one of a few. */
export function oneOf(...choices: string[]): (text: string) => string {
  return (text) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`expected ${choices.join(" or ")}.`);
    return text;
  };
}

/** Reads a whole number of at most four digits. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
