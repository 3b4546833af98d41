import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const cited = ({ sentences }: Answer) => sentences.map(({ citations }) => citations[0]?.paragraph);

describe("what is asked of a thing that another paragraph was cited for", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "Where was the Internet Governance Forum held in 2025?",
      "which UN entities are to take its outcomes into due account?",
    ],
    ["ru", "Где проходил Форум по управлению интернетом в 2025 году?", "какие органы должны учитывать его итоги?"],
    [
      "fr",
      "Où s'est tenu le Forum sur la gouvernance de l'Internet en 2025 ?",
      "quels organes doivent prendre en compte ses résultats ?",
    ],
    [
      "es",
      "¿Dónde se celebró el Foro para la Gobernanza de Internet en 2025?",
      "¿qué organismos deben tener en cuenta sus resultados?",
    ],
    ["ar", "أين عقد منتدى إدارة الإنترنت في عام 2025؟", "ما الهيئات التي ينبغي أن تأخذ نتائجه في الاعتبار؟"],
  ])("is answered from where that is said of it (%s)", async (_, before, question) => {
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(cited(answer)[0]).toBe("annex/100");
  });
});

describe("what is asked of a person", () => {
  it.each<[Language, string, string]>([
    ["en", "Which minister spoke on behalf of the ITU Member States?", "what other office did he hold in the process?"],
    ["ru", "Какой министр выступил от имени государств-членов МСЭ?", "какую ещё должность он занимал в процессе?"],
    [
      "fr",
      "Quel ministre a parlé au nom des États Membres de l'UIT ?",
      "quelle autre fonction avait-il dans le processus ?",
    ],
    [
      "es",
      "¿Qué ministro habló en nombre de los Estados Miembros de la UIT?",
      "¿qué otro cargo tenía él en el proceso?",
    ],
    ["zh", "哪位部长代表国际电联成员国发言？", "他在进程中还担任什么职务？"],
  ])("is answered from what was said of the same one, another thing though it be (%s)", async (_, before, question) => {
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(cited(answer)).toEqual(["report/II/6"]);
  });
});
