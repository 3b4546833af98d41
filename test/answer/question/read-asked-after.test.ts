import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { readAskedAfter } from "../../../src/answer/question/read-asked-after.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const toldOf = (text: string, language: Language) =>
  readAskedAfter(deps, text, language).map(({ name, sentences }) => [name, sentences.length > 0]);

describe("what a text asks whether it is spoken of, in whatever words", () => {
  it.each<[Language, string, [string, boolean][]]>([
    [
      "en",
      "Are Norway and Estonia mentioned in whatever capacity?",
      [
        ["Norway", true],
        ["Estonia", false],
      ],
    ],
    [
      "en",
      "Does the report mention UNICEF, WHO or UNESCO?",
      [
        ["UNICEF", false],
        ["WHO", false],
        ["UNESCO", true],
      ],
    ],
    [
      "fr",
      "la FAO et l'Unesco, elles sont citées toutes les deux ?",
      [
        ["FAO", false],
        ["UNESCO", true],
      ],
    ],
    [
      "es",
      "¿Figuran Noruega y Dinamarca en el documento?",
      [
        ["Noruega", true],
        ["Dinamarca", false],
      ],
    ],
    [
      "ru",
      "ВОЗ и ЮНКТАД там есть? надо понять, кому слать на визу",
      [
        ["ВОЗ", false],
        ["ЮНКТАД", true],
      ],
    ],
    [
      "ar",
      "ذكروا اليونسكو واليونيسف كلاهما؟",
      [
        ["اليونسكو", true],
        ["اليونيسف", false],
      ],
    ],
    ["ar", "دبي مذكورة بأي مكان؟", [["دبي", true]]],
    [
      "zh",
      "妇女署和人权高专办，有没有在里面出现？",
      [
        ["妇女署", true],
        ["人权高专办", true],
      ],
    ],
    [
      "ru",
      "ЮНЕСКО и ВОИС: обе организации в документе названы?",
      [
        ["ЮНЕСКО", true],
        ["ВОИС", false],
      ],
    ],
    [
      "ar",
      "النرويج وفرنسا، مذكورين ولا لا؟",
      [
        ["النرويج", true],
        ["فرنسا", false],
      ],
    ],
    ["zh", "帮忙查下有没有瑞士，他们常驻团刚打电话来问，谢谢～", [["瑞士", true]]],
    [
      "zh",
      "西亚经社会和拉加经委会，这两家在报告里出现过吗？",
      [
        ["西亚经社会", true],
        ["拉加经委会", false],
      ],
    ],
    ["en", "Is the UN human rights office (Türk's shop) named somewhere?", [["UN Human Rights Office", true]]],
    // What is told beside it, before a colon or in words that no question has, is no thing.
    [
      "es",
      "la molestia, ando armando una minuta: ¿dice algo este papel de ciberseguridad o de ciberdelincuencia?",
      [
        ["ciberseguridad", false],
        ["ciberdelincuencia", false],
      ],
    ],
    [
      "fr",
      "Quid du climat ou de l'empreinte carbone du numérique : un mot là-dessus ?",
      [["empreinte carbone du numérique", false]],
    ],
  ])("%s: %s", (language, text, told) => {
    expect(toldOf(text, language)).toEqual(told);
  });

  it.each<[Language, string]>([
    ["en", "Does it say that UNESCO leads the Forum?"],
    ["en", "Does UNESCO mention Norway?"],
    ["en", "Is there anything on AI? And on human rights?"],
    ["en", "Which countries are mentioned?"],
    ["es", "¿Sale el Foro de la CMSI entre los materiales de referencia?"],
    ["fr", "Qu'est-ce que la résolution prévoit sur l'intelligence artificielle ?"],
    ["ru", "Есть ли там ссылка на речь Дорин Богдан-Мартин?"],
    ["ru", "Предусмотрены ли какие-нибудь стипендии, чтобы чиновники учились ИИ?"],
    ["ar", "أعطني أسماء المكاتب الإقليمية للاتحاد والدول التي توجد فيها."],
    ["zh", "里面有没有把年轻人算进利益攸关方?"],
    ["zh", "2026年就要向科技促发委报告，报告内容有要求吗？"],
  ])("is not told where more is asked: %s: %s", (language, text) => {
    expect(toldOf(text, language)).toEqual([]);
  });

  it("is told with where the others stand, and never as a yes for what stands nowhere", async () => {
    const { outcome, headline, closest } = await ask(deps, "la FAO et l'Unesco, elles sont citées toutes les deux ?");
    expect([outcome, headline?.kind, headline?.text, headline?.mentioned]).toEqual([
      "not_found",
      "no",
      "FAO",
      ["UNESCO"],
    ]);
    expect(closest.length).toBeGreaterThan(0);
  });

  it("is no alternative that is offered behind it", async () => {
    const { headline } = await ask(deps, "¿Todavía se cita el Plan de Acción de Ginebra o ya quedó en el olvido?");
    expect(headline).toMatchObject({ kind: "yes", name: "Plan de Acción de Ginebra", times: 3 });
  });

  it("is one yes where all stand somewhere", async () => {
    const { outcome, headline, sentences } = await ask(deps, "妇女署和人权高专办，有没有在里面出现？");
    expect([outcome, headline?.kind, headline?.name]).toEqual(["answered", "yes", "妇女署和人权高专办"]);
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/110", "annex/110"]);
  });

  it.each([
    ["Child online protection: covered or not?", "Child online protection"],
    [
      "Me toca redactar el discurso de la subsecretaria y ella insiste con la desinformación y los discursos de odio… ¿este informe toca alguno de los dos?",
      "desinformación o discursos de odio",
    ],
    [
      "merci pour tout à l'heure. autre chose, vite fait : satellites, Starlink & co, c'est mentionné ?",
      "satellites ou Starlink",
    ],
    [
      "Dis, les personnes handicapées sont-elles évoquées ? C'est pour le point focal inclusion",
      "personnes handicapées",
    ],
    ["climate or e-waste, any mention of either?", "e-waste"],
    ["Is there anything in there about cybercrime or online security more generally?", "cybercrime or online security"],
    ["et la Chine, mentionnée ou zéro ?", "Chine"],
    ["Le rapport aborde-t-il la question des déchets électroniques ?", "déchets électroniques"],
    ["Ищу что-либо о людях с инвалидностью и доступности для них. Нашлось бы?", "людях с инвалидностью"],
    ["يا جماعة فيه أي شيء عن النفايات الإلكترونية أو المناخ؟ يهمني الاثنين", "النفايات الإلكترونية أو المناخ"],
  ])("is a no by whole words: %s", async (question, text) => {
    expect((await ask(deps, question)).headline).toMatchObject({ kind: "no", text });
  });

  it.each([
    "Does it say somewhere that the Americans asked for a vote or voted against the outcome?",
    "ICANN وأسماء النطاقات.. في منها شي هون؟",
    "есть ли в отчёте хоть слово о премиях WSIS? нам победители пишут, спрашивают",
    "文里提没提给政府官员设AI方面的奖学金或者进修名额？",
    "文件是否说明该决议系协商一致通过或付诸表决？",
    "سامحوني على الاستعجال، داخلة اجتماع بعد خمس دقائق: التغطية بالجيل الرابع وبالجيل الخامس، موجودة الاثنتان في التقرير؟",
    "بشتغل على ملف الدول الجزرية متل جزر القمر، حكوا عنها شي بالجلسات العامة ولا لأ؟",
  ])("is no no by words that are torn off: %s", async (question) => {
    expect((await ask(deps, question)).headline).toBeNull();
  });
});
