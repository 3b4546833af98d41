import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { listRelated } from "../../src/messages/list-related.ts";

const related = ["annex/121", "report/IV/1"].map((id) => ({ paragraph: paragraphId(id), score: 1 }));
const quoting = (id: string) =>
  [{ text: "", citations: [{ paragraph: paragraphId(id) }] }] as unknown as Answer["closest"];

describe("listRelated", () => {
  it.each<[string, Answer["closest"], string[]]>([
    ["names all where nothing is quoted", [], ["annex/121", "report/IV/1"]],
    ["leaves out what is quoted as the closest", quoting("annex/121"), ["report/IV/1"]],
    ["names all beside a quote from elsewhere", quoting("annex/9"), ["annex/121", "report/IV/1"]],
  ])("%s", (_, closest, named) => {
    expect(listRelated({ related, closest })).toEqual(named);
  });
});
