import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCES = fileURLToPath(new URL("../../src", import.meta.url));
/** Where words that people write are known. */
const FOLDERS = [
  "answer/question",
  "answer/compare",
  "deadlines",
  "references",
  "retrieval",
  "slack/ask",
  "slack/digest",
  "slack/ledger",
  "slack/platform",
  "text",
  "time",
];
/** What is no word in a pattern, or in a list of words. */
const SYNTAX = /\\[pP]\{[^}]*\}|\\.|[|()[\]{}?*+^$.,:;!=<>/\n_\t]|\s{2,}/u;
const MAX_WORD = 40;

/**
 * Every word and sign that the program reads anything from, taken from its own sources: from lists of words, and from
 * patterns with what is syntax taken away. A word that is added there is tried here.
 */
export function readVocabulary(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.d)\.ts$/u.test(name))
      .map((name) => join(SOURCES, folder, name)),
  );
  const words = files
    .flatMap(readLiterals)
    .flatMap((literal) => literal.split(SYNTAX).flatMap((phrase) => [phrase.trim(), ...phrase.split(/\s/u)]))
    .filter((word) => word !== "" && word.length <= MAX_WORD);
  return [...new Set(words)].sort();
}

/** The texts of a file's strings and patterns, import paths left out. */
function readLiterals(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.replace(/^\/|\/\w*$/gu, ""));
    else if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
