import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

const SAID: Readonly<Record<Language, string>> = {
  ar: "ونرحب بعمل الشراكة في جمع البيانات عن مجتمع المعلومات ونشرها.",
  en: "We call for the Forum to continue to be held on an annual basis.",
  es: "Se invita también al grupo a que haga un seguimiento de los compromisos financieros.",
  fr: "Nous demandons que le Forum continue de se tenir chaque année, dans le cadre des orientations et avec toutes les parties.",
  ru: "Мы призываем к тому, чтобы Форум и впредь проводился на ежегодной основе.",
  zh: "我们呼吁论坛继续每年举行会议。",
};

describe("checkLanguage", () => {
  it.each(LANGUAGES.flatMap((said) => LANGUAGES.map((wanted) => [said, wanted] as const)))(
    "a sentence in %s, asked in %s",
    (said, wanted) => {
      const isForeign = stateOf(wanted, SAID[said], "108.2") === "language";
      expect(isForeign).toBe(said !== wanted);
    },
  );

  it("leaves short lines and names alone", () => {
    expect(stateOf("ru", "2035", "127.1")).toBe("supported");
    expect(stateOf("fr", "WSIS+20", "report/I/1.1")).toBe("supported");
  });
});
