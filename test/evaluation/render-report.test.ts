import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/evaluation/render-report.ts";
import { summarise } from "../../src/evaluation/summarise.ts";
import { made } from "./outcomes.ts";

describe("the report", () => {
  const nasty = "<script>alert(\"1\")</script> & 'two' <img src=x onerror=y>";
  const outcomes = [
    made({ gold: [1], found: [1], cited: [1], gate: 2, case: { id: "good" } }),
    made({ gold: [1], found: [7, 8], gate: -1, case: { id: "refused-1", question: nasty, language: "ru" } }),
    made({ cited: [9], gate: 1, case: { id: "answered-1", type: nasty } }),
    made({ gold: [1, 2], cited: [1], case: { id: nasty } }),
    made({ gold: [1], cited: [5], gate: 1, case: { id: "wrong-1" } }),
  ];
  const page = renderReport(`${nasty}.jsonl`, summarise(outcomes), outcomes);

  it("is one page that needs nothing from outside and runs nothing", () => {
    expect(page).toMatch(/^<!doctype html>/u);
    const tags = [...page.matchAll(/<[^>]*>/gu)].map(([tag]) => tag).join("\n");
    expect(page).not.toMatch(/https?:|\/\/[a-z]|url\(|@import/iu);
    expect(tags).not.toMatch(/<(?:link|script|img|iframe|object)|\s(?:src|href|on[a-z]+)=/iu);
  });

  it("shows what people typed as text, nowhere as markup", () => {
    expect(page).not.toContain(nasty);
    expect(page.match(/&lt;script&gt;/gu)?.length).toBeGreaterThanOrEqual(4);
    const tags = new Set([...page.matchAll(/<([a-z]+[0-9]?)/gu)].map(([, tag]) => tag));
    expect(tags).not.toContain("script");
    expect(tags).not.toContain("img");
  });

  it("lists every miss with what came instead, and nothing else as a miss", () => {
    expect(page).toContain("Misses (4)");
    expect(page).toContain("not_found; nearest annex/7, annex/8");
    expect(page).toContain("cited annex/9");
    expect(page).toContain("cited annex/5");
    const rows = page.slice(page.indexOf("Misses (")).match(/<tr><th scope="row">/gu);
    expect(rows).toHaveLength(4);
    expect(page.slice(page.indexOf("Misses ("))).not.toContain(">good<");
  });

  it("has the figures of all, by language and by type, and a dash where none counts", () => {
    expect(page).toContain("5 cases, 4 of them answerable");
    for (const title of ["All cases", "By language", "By type", "The gate"])
      expect(page).toContain(`<h2>${title}</h2>`);
    expect(page).toContain('<th scope="row">ru</th>');
    expect(page).toContain("<td>–</td>");
    expect(page).toContain('<th scope="row">ru</th><td>1</td>');
  });

  it("tells what the threshold in use does, also where every score lies on one side of it", () => {
    expect(page).toContain("ru: at the threshold in use 0.000 of the unanswerable questions are answered and 1.000 of");
  });

  it("bears having no case", () => {
    expect(renderReport("none", summarise([]), [])).toContain("Misses (0)");
  });
});
