import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const IMAGE = /^ *!\[(?<words>[^\]]*)\]\((?<path>[^)]+)\)$/gmu;
const MAX_BYTES = 150_000;

const images = [...readFileSync(join(ROOT_FOLDER, "README.md"), "utf8").matchAll(IMAGE)].map(({ groups }) => ({
  path: groups?.path ?? "",
  words: groups?.words ?? "",
}));

describe("the pictures of the README", () => {
  it("are those that the script takes, each once", () => {
    const taken = readdirSync(join(ROOT_FOLDER, "docs", "images")).map((name) => `docs/images/${name}`);
    expect(images.map(({ path }) => path).sort()).toEqual(taken.sort());
    expect(taken.length).toBeGreaterThanOrEqual(5);
  });

  it.each(images)("$path is there, small, and told in words for who does not see it", ({ path, words }) => {
    const file = join(ROOT_FOLDER, path);
    expect(readFileSync(file).subarray(0, 4)).toEqual(PNG);
    expect(statSync(file).size).toBeLessThanOrEqual(MAX_BYTES);
    expect(words.split(" ").length).toBeGreaterThanOrEqual(15);
  });
});
