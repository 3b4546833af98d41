import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Ёлка и Ещё", "елка и еще"],
    ["20‑летний 7−11 2005—2014", "20-летний 7-11 2005-2014"],
    ["«Форум» “Forum” „Forum“", '"форум" "forum" "forum"'],
    ["l’Assemblée d`Accra", "l'assemblee d'accra"],
    ["párrafo coopération AÑO Œuvre", "parrafo cooperation ano œuvre"],
    ["по\u00ADпреж\u200Bнему", "попрежнему"],
    ["25\u00A0лет", "25 лет"],
    ["٢٠٢٧ ۲۰۲۷ ２０２７", "2027 2027 2027"],
    ["الأمانة إلى آلية", "الامانه الي اليه"],
    ["يُعِدّ تقــرير", "يعد تقرير"],
    ["ＷＳＩＳ＋２０", "wsis+20"],
    ["№ 67", "no 67"],
    ["йод и край", "йод и край"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds plain letters and signs as it does beside a character that it drops", () => {
    const signs = [..." -'\"!/az_~AZ09", ..."абвейюяАЙЯЁё`´\n\t«ñµ"];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        expect(fold(text)).toBe(fold(`${text}\u200B`));
      }),
    );
  });

  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("folds a text the same whether its letters are composed or not", () => {
    const letters = fc
      .array(fc.constantFrom("é", "ñ", "ü", "й", "ё", "أ", "ؤ", "a", "ж", " "), { maxLength: 20 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });
});
