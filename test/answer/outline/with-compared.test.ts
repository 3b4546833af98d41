import { describe, expect, it } from "vitest";
import { openBundledApp } from "../../fixtures/bundled-app.ts";

async function cited(question: string): Promise<string[]> {
  const app = await openBundledApp();
  return (await app.ask(question)).sentences.map(({ citations }) => citations[0]?.paragraph ?? "");
}

describe("a named paragraph that is compared", () => {
  it.each([
    ["How does the report differ from paragraph 121?", ["annex/121", "report/IV/1"]],
    ["Чем пункт 86 отличается от текста отчета?", ["annex/86", "report/IV/4"]],
    ["Quelle différence entre le paragraphe 117 et le rapport ?", ["annex/117", "report/IV/3"]],
    ["¿En qué se diferencia el párrafo 127 de lo que dice el informe?", ["annex/127", "report/III/3"]],
    ["ما الفرق بين الفقرة 86 والتقرير؟", ["annex/86", "report/IV/4"]],
    ["第117段与报告有什么不同", ["annex/117", "report/IV/3"]],
    ["How does section IV of the report differ from para 86 of the annex?", ["report/IV/4", "annex/86"]],
    ["Чем раздел IV отличается от пункта 121?", ["report/IV/1", "annex/121"]],
    ["报告正文第四部分的说法和附件第86段原文比，少写了哪些内容？", ["report/IV/4", "annex/86"]],
    ["What does para 117 spell out that section IV leaves out?", ["annex/117", "report/IV/3"]],
    ["第121段里哪些内容是第四节没有的？", ["annex/121", "report/IV/1"]],
  ])("%s", async (question, paragraphs) => {
    expect(await cited(question)).toEqual(paragraphs);
  });

  it.each([
    ["what does paragraph 121 say", ["annex/121"]],
    ["what is the difference between paragraphs 121 and 86", ["annex/121", "annex/86"]],
    ["¿En qué se diferencian lo que se pide en el párrafo 113 y lo que se pide en el 117?", ["annex/113", "annex/117"]],
    ["compare paragraph 20 with the report", ["annex/20"]],
    [
      "show section IV and para 67",
      ["report/IV/1", "report/IV/2", "report/IV/3", "report/IV/4", "report/IV/5", "annex/67"],
    ],
    ["сравни разделы I и VII", ["report/I/1", "report/I/2", "report/VII/1"]],
  ])("is shown alone where two are named, or nothing else says the same: %s", async (question, paragraphs) => {
    expect(await cited(question)).toEqual(paragraphs);
  });
});
