import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function askAfter(before: string, followUp: string) {
  return ask(deps, followUp, { context: { question: before, paragraphs: [] } });
}

describe("a number that counts something else", () => {
  it.each<[Language, string, string]>([
    ["en", "How many statements were made?", "and how many journalists were in the room?"],
    ["en", "How many statements were made?", "how many of those by robots?"],
    ["ru", "Какой доклад МСЭ передал в процесс обзора?", "а сколько в нём глав?"],
    ["fr", "Combien de déclarations ont été prononcées ?", "et combien de caméras ?"],
    ["es", "¿Cuántas declaraciones se pronunciaron?", "¿y cuántas cámaras?"],
  ])("is no answer in %s: %s %s", async (_, before, followUp) => {
    expect((await askAfter(before, followUp)).outcome).toBe("not_found");
  });

  it("is one where its words stand beside it", async () => {
    const { outcome, sentences } = await askAfter("How many statements were made?", "over how many days?");
    expect(outcome).toBe("answered");
    expect(sentences[0]?.text).toContain("two-day");
  });
});

describe("something asked for by name after another question", () => {
  it.each<[Language, string, string]>([
    [
      "es",
      "¿Qué grupo tiene que mapear las iniciativas de formación?",
      "Gracias. Y ya que estamos, ¿cuánto cuesta la entrada a la cumbre?",
    ],
    [
      "ar",
      "في إطار أي حدث يُنتظر عرض أول تقرير عن تقييم آثار الذكاء الاصطناعي؟",
      "وفين هيتعمل الحوار ده؟ أنهي مدينة وأنهي شهر؟",
    ],
  ])("is not answered by what gives none of it, in %s: %s %s", async (_, before, followUp) => {
    expect((await askAfter(before, followUp)).outcome).toBe("not_found");
  });
});

describe("where the next one is", () => {
  it.each<[Language, string, string]>([
    ["en", "How often is the WSIS Forum to be held?", "where's the next one?"],
    ["ru", "Как часто проводить Форум ВВУИО?", "а где следующий?"],
    ["fr", "À quelle fréquence le Forum du SMSI doit-il se tenir ?", "et où le prochain ?"],
    ["es", "¿Con qué frecuencia se celebra el Foro de la CMSI?", "¿y dónde el próximo?"],
  ])("is told only by a place, in %s: %s %s", async (_, before, followUp) => {
    expect((await askAfter(before, followUp)).outcome).toBe("not_found");
  });
});

describe("what the document does not say of what was spoken of", () => {
  it.each<[Language, string, string]>([
    ["ar", "أين عُقد منتدى إدارة الإنترنت في يونيو 2025؟", "بأي مدينة؟"],
    ["ru", "Где прошел Форум по управлению интернетом в июне 2025 года?", "А город какой?"],
    [
      "en",
      "Which session of the CSTD gets the road maps of the facilitators?",
      "on which exact days, and in which city?",
    ],
    ["es", "¿Quién organizó la celebración del aniversario en la sede del PNUD?", "¿y quiénes la moderaron?"],
    ["zh", "UNGIS的主席怎么产生？", "现在轮到谁？"],
    ["ru", "Выступала ли на совещании Богдан-Мартин?", "А про искусственный интеллект она что сказала?"],
    ["zh", "全球有多少女性上网？", "其中农村的有多少？"],
  ])("is no answer in %s: %s %s", async (_, before, followUp) => {
    expect((await askAfter(before, followUp)).outcome).toBe("not_found");
  });

  it("is told where the document gives it", async () => {
    const { sentences } = await askAfter("Where was the WSIS+20 high-level meeting held?", "in which city?");
    expect(sentences[0]?.text).toContain("New York");
  });

  it("is told of what was shown: how often", async () => {
    const often = await askAfter("信息社会世界峰会论坛是谁办起来的？", "以后多久办一回？");
    expect(often.sentences[0]?.text).toContain("每年");
  });
});
