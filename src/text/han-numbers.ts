const DIGITS = "零一二三四五六七八九";

/** The value of a Chinese numeral up to 999 ("二十九", "二〇三五" as digits, "一百二十"); "两" is two. */
export function readHanNumber(numeral: string): number {
  const plain = numeral.replaceAll("〇", "零").replaceAll("两", "二");
  if (!/[十百]/u.test(plain)) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(""));
  const [hundreds, below] = plain.includes("百") ? (plain.split("百") as [string, string]) : ["", plain];
  const [tens, units] = below.includes("十") ? (below.split("十") as [string, string]) : [null, below];
  const ten = tens === null ? 0 : 10 * (readDigit(tens) || 1);
  return 100 * readDigit(hundreds) + ten + readDigit(units);
}

function readDigit(signs: string): number {
  return Math.max(0, DIGITS.indexOf(signs.replace("零", "") || "零"));
}
