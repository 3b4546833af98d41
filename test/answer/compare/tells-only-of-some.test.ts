import { describe, expect, it } from "vitest";
import { tellsOnlyOfSome } from "../../../src/answer/compare/tells-only-of-some.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const quote = (text: string) => [{ text, citations: [], inference: false }];

describe("quotes that say of a kind no more than that there are some", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "Which entities are lined up to join?",
      "to expand its membership through other United Nations entities, with a view to",
    ],
    [
      "es",
      "¿Qué agencias se van a sumar?",
      "a que amplíe su composición mediante la incorporación de otras entidades de las Naciones Unidas",
    ],
    ["fr", "Quelles institutions vont entrer ?", "en y associant d'autres entités des Nations Unies"],
    ["fr", "L'UIT pilote quelles lignes d'action exactement ?", "en pilotant plusieurs grandes orientations du SMSI"],
    ["zh", "它牵头的行动方针是哪几条？", "包括通过牵头若干WSIS行动方面、召集WSIS论坛"],
    ["zh", "准备吸收进来的是哪几家机构？", "并通过吸收联合国其他实体扩大其成员组成"],
    [
      "en",
      "Which UN bodies are going to be added?",
      "and to expand its membership to include other United Nations entities",
    ],
    [
      "en",
      "The Group takes in more UN entities. Which ones?",
      "to expand its membership to other United Nations entities",
    ],
    ["fr", "Il me faut les noms des entités qui y entrent.", "en y associant d'autres entités des Nations Unies"],
    ["ru", "В каких именно областях?", "а в некоторых областях она сталкивается со все более серьезными рисками"],
    ["ru", "Что это за страны?", "а в некоторых странах этот показатель не достигает 20 процентов"],
    ["fr", "Dans quels pays est-ce moins de 20 % ?", "et, dans certains pays, ce taux est inférieur à 20 %"],
    ["es", "¿En qué países es menos del 20 %?", "y en algunos países esa cifra es inferior al 20 %"],
    ["ar", "ما هي البلدان المقصودة؟", "وفي بعض البلدان تقل النسبة عن 20 في المائة"],
    ["zh", "是哪些国家？", "而在某些国家，这一比例不足20%"],
  ])("in %s: %s", (language, text, quoted) => {
    expect(tellsOnlyOfSome(deps.names, { text, language }, quote(quoted))).toBe(true);
  });

  it.each<[Language, string, string]>([
    ["zh", "会在哪些机制里支持后续工作？", "支持在CWG-WSIS&SDG、任务组和其他机制框架内开展的后续活动"],
    ["fr", "Dans quelles enceintes coopérer ?", "dans le cadre de l'ECOSOC, du FGI et d'autres enceintes"],
    ["es", "¿En qué ámbitos están subrepresentadas las mujeres?", "en el empleo, el emprendimiento y en otros ámbitos"],
    ["en", "Which stakeholders take part?", "and other stakeholders, such as the private sector"],
    ["en", "Which entities are members?", "the entities of the United Nations system"],
    ["ru", "О каких угрозах она говорила?", "в некоторых областях она сталкивается с рисками"],
    ["en", "Does it name any entities?", "through other United Nations entities"],
    ["es", "¿Qué países hablaron?", "Sudáfrica"],
    ["es", "¿Qué reuniones se citan?", "el Foro y otros periodos de sesiones"],
    ["en", "Which agencies take part?", "the United Nations Group on the Information Society and its entities"],
  ])("in %s not: %s", (language, text, quoted) => {
    expect(tellsOnlyOfSome(deps.names, { text, language }, quote(quoted))).toBe(false);
  });
});
