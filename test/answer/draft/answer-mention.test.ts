import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { placeOf } from "../../../src/answer/cite.ts";
import { formatSentenceId } from "../../../src/domain/sentence-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const { library } = deps.index;

async function quotedFor(question: string) {
  const { headline, sentences } = await ask(deps, question);
  const ids = sentences.map((one) => formatSentenceId(library.document.structure, placeOf(library, one)));
  return { times: headline?.times, ids };
}

describe("in what connection something is named", () => {
  it.each([
    "Does the OHCHR come up in the text at all? If so in what context?",
    "¿Se menciona a la Oficina del Alto Comisionado para los Derechos Humanos? ¿En qué contexto?",
  ])("is told with what its sentence points back to: %s", async (question) => {
    const { sentences } = await ask(deps, question);
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/110", "annex/110"]);
  });
});

describe("whether something is mentioned", () => {
  it.each([
    "هل تذكر الوثيقة اللجان الإقليمية؟",
    "does it mention regional commissions?",
    "¿el documento dice algo sobre las comisiones regionales?",
    "le document mentionne-t-il les commissions régionales ?",
    "упоминаются ли региональные комиссии?",
    "文件提到各区域委员会了吗？",
  ])("is told with what is asked of it by a pronoun, which is no mention of its own: %s", async (question) => {
    expect(await quotedFor(question)).toEqual({ times: 1, ids: ["53.1", "53.2"] });
  });

  it.each([
    "请问附件里有没有提到《日内瓦行动计划》？",
    "is the Geneva Plan of Action mentioned in the annex?",
    "упоминается ли в приложении Женевский план действий?",
    "¿se menciona en el anexo el Plan de Acción de Ginebra?",
  ])("is counted in the annex where that is asked: %s", async (question) => {
    expect(await quotedFor(question)).toEqual({ times: 2, ids: ["18.1", "109.1"] });
  });

  it.each([
    "¿aparece la juventud entre los participantes de la reunión?",
    "هل ورد ذكر الشباب ضمن المشاركين في الاجتماع؟",
    "Is youth mentioned among the participants?",
    "Упоминается ли молодежь среди участников?",
    "与会者中提到青年了吗？",
  ])("is shown where it is one of some, and one paragraph names it: %s", async (question) => {
    expect(await quotedFor(question)).toEqual({ times: 1, ids: ["report/I/2.2"] });
  });

  it("is counted there where the resolution is asked", async () => {
    expect(await quotedFor("does the resolution say anything on human rights?")).toEqual({
      times: 2,
      ids: ["110.1", "110.2"],
    });
  });

  it.each([
    "هل يذكر الملحق الشباب؟",
    "Does the annex mention youth?",
    "¿Menciona el anexo a la juventud?",
    "L'annexe mentionne-t-elle les jeunes ?",
    "Упоминается ли молодёжь в приложении?",
    "附件里有没有提到青年？",
    "Does the resolution mention youth?",
  ])("is denied of the annex, and counted in the report, where that alone names it: %s", async (question) => {
    const { outcome, headline } = await ask(deps, question);
    expect([outcome, headline?.kind, headline?.citation?.paragraph]).toEqual(["answered", "no", "report/I/2"]);
    expect(await quotedFor(question)).toEqual({ times: 1, ids: ["report/I/2.2"] });
  });

  it.each([
    "这文件提没提青年？",
    "这报告有没有提青年",
    "is youht mentioned?",
    "¿Se menciona a la joventud?",
    "упоминается ли молодеж?",
  ])("is found as it was meant, however the document is called: %s", async (question) => {
    expect(await quotedFor(question)).toEqual({ times: 1, ids: ["report/I/2.2"] });
  });

  it.each([
    "does it mention digitl public infrastructre?",
    "Aparece algo sobre infraestrutura publica dijital?",
    "est-ce que le texte parle d'infrastucture publique numerique?",
    "數位公共基礎建設有被提到嗎？",
  ])("is found though several words are misspelt, or are those of Taiwan: %s", async (question) => {
    expect(await quotedFor(question)).toEqual({ times: 1, ids: ["report/II/4.1"] });
  });

  it("is no country by the stem of another word", async () => {
    expect((await ask(deps, "упоминаются ли малые остравные государства?")).headline?.kind).not.toBe("no");
    expect((await ask(deps, "упомянута ли Мали?")).headline).toMatchObject({ kind: "no", text: "Мали" });
  });

  it("is told of what was meant by a slip of one character in Chinese", async () => {
    const { outcome, headline } = await ask(deps, "文件里有没有提到小岛屿发展中国价?");
    expect([outcome, headline?.kind, headline?.text]).toEqual(["answered", "yes", "小岛屿发展中国家"]);
  });

  it.each(["文件里有没有提到区块链?", "文件里有没有提到网络安全?", "文件里有没有提到海底电缆保护?"])(
    "is no slip where nothing like it stands there: %s",
    async (question) => {
      expect((await ask(deps, question)).headline).toMatchObject({ kind: "no", citation: null });
    },
  );

  it("is not denied of a word that one of the text is the root of", async () => {
    expect(await quotedFor("Est-ce que la jeunesse est mentionnée ?")).toMatchObject({ ids: ["report/I/2.2"] });
    expect((await ask(deps, "Est-ce que le spam est mentionné ?")).headline).toMatchObject({ kind: "no" });
  });

  it("is told without what is only said of it", async () => {
    expect(await quotedFor("is Annalena Baerbock mentioned?")).toEqual({ times: 1, ids: ["report/II/1.1"] });
  });
});
