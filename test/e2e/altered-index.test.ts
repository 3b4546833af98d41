import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp, ensureIndex } from "../../src/app.ts";
import { createSeededRandom } from "../../src/retrieval/create-seeded-random.ts";
import type { IndexData } from "../../src/retrieval/index-data.ts";
import { type IndexIdentity, readIndex } from "../../src/storage/index-store.ts";
import { hashText } from "../../src/text/hash-text.ts";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";

const ALTERATIONS = 200;
/** Every so many, the whole program is opened over what was altered: a build each. */
const WHOLE_PROGRAM_EVERY = 9;
const QUESTIONS = ["кто готовит дорожную карту", "when was the meeting held", "doklad komissii", "2027"];

const root = mkdtempSync(join(tmpdir(), "wsis-altered-"));
const folder = join(root, "index");
const pristine = join(root, "pristine");
let identity: IndexIdentity;
let data: IndexData;
let answers: unknown[];

beforeAll(async () => {
  writeSmallCorpus(root);
  await ensureIndex({ root });
  cpSync(folder, pristine, { recursive: true });
  identity = JSON.parse(readFileSync(join(folder, "current.json"), "utf8"));
  const found = readIndex(folder, identity);
  if (found.kind !== "current") throw new Error(found.kind);
  data = found.data;
  answers = (await openAndAsk()).answers;
});

beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync(pristine, folder, { recursive: true });
});

type Random = (below: number) => number;

/** Ways to alter an index; each is given the path of a file of it. */
const WAYS: Readonly<Record<string, (path: string, random: Random) => void>> = {
  "a bit flipped": (path, random) => change(path, (bytes) => flip(bytes, random(bytes.length), 1 << random(8))),
  "a byte changed": (path, random) => change(path, (bytes) => flip(bytes, random(bytes.length), 1 + random(255))),
  "cut off": (path, random) => change(path, (bytes) => bytes.subarray(0, random(bytes.length))),
  "cut at its head": (path, random) => change(path, (bytes) => bytes.subarray(1 + random(bytes.length))),
  "made longer": (path, random) => change(path, (bytes) => Buffer.concat([bytes, Buffer.alloc(1 + random(9), 32)])),
  "two stretches swapped": (path, random) => change(path, (bytes) => swap(bytes, random)),
  "a stretch zeroed": (path, random) => change(path, (bytes) => bytes.fill(0, random(bytes.length))),
  "a year changed": (path) => change(path, (bytes) => replace(bytes, "2027", "2028")),
  "a word changed": (path) => change(path, (bytes) => replace(bytes, "meet", "beet")),
  emptied: (path) => writeFileSync(path, ""),
  deleted: (path) => rmSync(path),
  "replaced by a folder": (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  "a link to nowhere": (path) => {
    rmSync(path);
    symlinkSync(join(root, "nowhere"), path);
  },
  "a foreign file beside it": (path, random) => writeFileSync(`${path}.${random(1000)}`, "what is this?"),
  "a foreign folder beside it": (path, random) =>
    mkdirSync(join(`${path}-${random(1000)}`, "deep"), { recursive: true }),
  "its folder renamed": (path) => {
    const old = join(path, "..");
    if (old !== folder) renameSync(old, `${old}-old`);
  },
};

describe("an index that somebody has altered", () => {
  const random = createSeededRandom(2035);
  const below: Random = (limit) => Math.floor(random() * limit);
  const ways = Object.keys(WAYS);
  const cases = Array.from({ length: ALTERATIONS }, (_, i) => [i, ways[i % ways.length] as string] as const);

  it.each(cases)("is noticed, or is the same: %i, %s", async (i, way) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/u.test(name));
    WAYS[way]?.(join(folder, names[below(names.length)] as string), below);
    const found = readIndex(folder, identity);
    // Compared whole only where it is taken: to print two indexes that differ would take minutes.
    expect(found.kind !== "current" || isDeepStrictEqual(found.data, data)).toBe(true);
    if (i % WHOLE_PROGRAM_EVERY !== 0) return;
    const opened = await openAndAsk();
    expect(opened.answers).toEqual(answers);
    expect(opened.notices).toHaveLength(found.kind === "current" ? 0 : 1);
    expect(await ensureIndex({ root })).toBe(false);
  });

  it("cannot put words into the report's mouth, even where its checksum was made to fit", async () => {
    const build = readdirSync(folder).find((name) => name.startsWith("build-")) as string;
    const path = join(folder, build, "data.bin");
    for (const [old, other] of [
      ["2027", "2028"],
      ["2025", "2026"],
    ] as const) {
      const before = readFileSync(path);
      change(path, (bytes) => replace(bytes, old, other));
      expect(readFileSync(path).equals(before)).toBe(false);
    }
    const checksum = createHash("sha256").update(readFileSync(path)).digest("hex");
    const pointer = JSON.parse(readFileSync(join(folder, "current.json"), "utf8"));
    writeFileSync(
      join(folder, "current.json"),
      JSON.stringify({ ...pointer, checksums: { ...pointer.checksums, "data.bin": checksum } }),
    );
    expect(readIndex(folder, identity).kind).toBe("current");
    const source = readFileSync(join(root, "corpus/wsis20-report/ru.txt"), "utf8");
    const app = await createApp({ root });
    for (const question of [...QUESTIONS, "что будет в 2028 году", "дорожная карта в 2028 году"])
      for (const { citations } of (await app.ask(question, { language: "ru" })).sentences)
        for (const { language, quote } of citations) if (language === "ru") expect(source).toContain(quote);
  });
});

async function openAndAsk(): Promise<{ answers: unknown[]; notices: string[] }> {
  const notices: string[] = [];
  const app = await createApp({ root, onNotice: (notice) => notices.push(notice) });
  const found: unknown[] = [];
  for (const question of QUESTIONS) {
    const { outcome, sentences, related } = await app.ask(question);
    found.push({ outcome, sentences, related });
  }
  return { answers: found, notices };
}

function change(path: string, how: (bytes: Buffer) => Buffer): void {
  writeFileSync(path, how(readFileSync(path)));
}

function flip(bytes: Buffer, at: number, mask: number): Buffer {
  bytes[at] = (bytes[at] as number) ^ mask;
  return bytes;
}

function swap(bytes: Buffer, random: Random): Buffer {
  const size = 1 + random(bytes.length >> 2);
  const at = random(bytes.length - 2 * size);
  const [first, second] = [bytes.subarray(at, at + size), bytes.subarray(at + size, at + 2 * size)];
  return Buffer.concat([bytes.subarray(0, at), second, first, bytes.subarray(at + 2 * size)]);
}

/** Strings stand in one byte a letter, or in two; the terms that are searched for, as their hashes. */
function replace(bytes: Buffer, old: string, other: string): Buffer {
  const forms = [latin, wide, hash].map((write) => [write(old), write(other)] as const);
  const text = forms.reduce((all, [before, after]) => all.replaceAll(before, after), bytes.toString("latin1"));
  return Buffer.from(text, "latin1");
}

const latin = (text: string) => text;
const wide = (text: string) => [...text].join("\0");

function hash(term: string): string {
  return Buffer.from(Uint32Array.of(hashText(term)).buffer).toString("latin1");
}
