import { describe, expect, it } from "vitest";
import { lacksGroup, lacksYearOfGroup } from "../../../src/answer/compare/lacks-group.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();

describe("a measure of a group that no figure gives", () => {
  it.each<[Language, string]>([
    ["en", "What proportion of women in low-income countries use the Internet?"],
    ["en", "whats the gap in internet use between women and men in the least developed countries, in percent?"],
    ["en", "whats 4G coverage for rural folk only"],
    ["fr", "et pour les femmes en zone rurale, quel pourcentage est en ligne ?"],
    ["es", "¿Qué porcentaje de la población de los PEID usa internet?"],
    ["ru", "Какая доля сельских женщин пользуется интернетом?"],
    ["zh", "农村妇女的上网比例是多少？"],
    ["es", "En el campo, ¿cuántas mujeres tienen internet?"],
    ["en", "Mobile phones in towns and in the countryside: how big is the gap?"],
    ["fr", "Comparez la possession de téléphone entre pays riches et pays pauvres"],
  ])("in %s: %s", (language, text) => {
    expect(lacksGroup(names, { text, language })).toBe(true);
  });

  it.each<[Language, string]>([
    ["en", "What share of people in rural areas is online?"],
    ["en", "What percentage of women and of men use the Internet?"],
    ["en", "What's the share online in rich and poor countries, and in cities and the countryside?"],
    ["zh", "城市居民和女性的上网比例各是多少？"],
    ["zh", "高收入国家和低收入国家的互联网使用率差多少?城市和农村呢?"],
    ["ru", "Какая доля людей пользуется интернетом в богатых и бедных странах?"],
    ["en", "Are women in rural areas mentioned?"],
    ["en", "Which gap is larger online: between women and men, or between town and country?"],
    ["ru", "Каков гендерный разрыв в пользовании интернетом?"],
    ["en", "How did Internet use change from 2005 to 2025?"],
    ["es", "¿Cuál era la brecha de género en internet en 2025?"],
  ])("in %s not: %s", (language, text) => {
    expect(lacksGroup(names, { text, language })).toBe(false);
  });
});

describe("a figure of a year for which no figure is given", () => {
  it.each<[Language, string]>([
    ["ru", "Как изменился гендерный разрыв в интернете с 2005 года?"],
    ["es", "Brecha de género en internet: ¿2015 frente a hoy?"],
    ["ar", "قارن استخدام النساء للإنترنت في 2005 واليوم"],
    ["zh", "2005年和现在相比，互联网使用的性别差距缩小了吗？"],
    ["fr", "Plus ou moins de déclarations qu'en 2015 ?"],
  ])("in %s: %s", (language, text) => {
    expect(lacksYearOfGroup(names, { text, language })).toBe(true);
  });

  it.each<[Language, string]>([
    ["en", "How did Internet use change from 2005 to 2025?"],
    ["en", "How large is the gap between women and men online?"],
    ["ru", "Сколько заявлений сделано на совещании 2025 года?"],
  ])("in %s not: %s", (language, text) => {
    expect(lacksYearOfGroup(names, { text, language })).toBe(false);
  });
});
