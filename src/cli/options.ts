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

/** Reads a whole number of at most four digits. @param least the smallest that makes sense */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,4}$/u.test(text) ? Number(text) : -1;
    if (number < least) throw new InvalidArgumentError(`expected a whole number from ${least} to 9999.`);
    return number;
  };
}
