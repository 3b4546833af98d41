import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import type { DocumentStructure } from "../../src/domain/document-structure.ts";
import { buildReferenceSystem } from "../../src/references/reference-system.ts";
import { buildLexicon } from "../../src/retrieval/lexicon.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

/** A function of the program that takes a text which somebody may have written. */
export interface StringReader {
  readonly name: string;
  read(text: string): unknown;
}

const SOURCES = fileURLToPath(new URL("../../src", import.meta.url));
/** Where foreign texts go; elsewhere a string is the name of a file, a key, an address. */
const FOLDERS =
  /^(?:answer|corpus|deadlines|digest|domain|emulator\/render|log|messages|references|retrieval|slack|text|time|cli\/(?:fold|make|parse))/u;
/** What does something, rather than read. */
const DOES = /^(?:create|probe)/u;
/** A text is the first parameter; the others must be of these types, or may be left out. */
type Supplies = Readonly<Record<string, unknown>>;

/** Every exported function that takes a text first and nothing else that is not known here. */
export async function collectStringReaders(): Promise<StringReader[]> {
  const supplies = await buildSupplies();
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
    (file) => FOLDERS.test(file) && /(?<!\.d)\.ts$/u.test(file),
  );
  const readers: StringReader[] = [];
  for (const file of files) {
    const signatures = readSignatures(file, supplies);
    if (signatures.length === 0) continue;
    const module = (await import(pathToFileURL(join(SOURCES, file)).href)) as Record<string, unknown>;
    for (const { name, others } of signatures) {
      const run = module[name] as (...args: unknown[]) => unknown;
      readers.push({ name: `${file} ${name}`, read: (text) => run(text, ...others) });
    }
  }
  return readers;
}

async function buildSupplies(): Promise<Supplies> {
  const index = await openBundledIndex();
  const { document, versions, concepts } = index.library;
  const structure: DocumentStructure = document.structure;
  return {
    string: "x",
    number: 60,
    boolean: false,
    Language: "ru",
    FinderLanguage: "ru",
    DocumentStructure: structure,
    ReferenceSystem: buildReferenceSystem(structure, versions.values()),
    Lexicon: buildLexicon(index),
    SearchIndex: index,
    "readonly Concept[]": concepts,
    "(name: string) => Known": () => undefined,
  };
}

interface Signature {
  readonly name: string;
  readonly others: readonly unknown[];
}

function readSignatures(file: string, supplies: Supplies): Signature[] {
  const source = ts.createSourceFile(file, readFileSync(join(SOURCES, file), "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined || DOES.test(node.name.text)) return [];
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const [first, ...rest] = node.parameters;
    const needed = rest.filter((one) => one.questionToken === undefined && one.initializer === undefined);
    const types = needed.map(({ type }) => type?.getText(source) ?? "");
    if (first?.type?.getText(source) !== "string" || !types.every((type) => type in supplies)) return [];
    return [{ name: node.name.text, others: types.map((type) => supplies[type]) }];
  });
}
