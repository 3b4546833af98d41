import pairs from "opencc-js/dict/TSCharacters";

const HAN = /\p{Script=Han}/gu;

/** Simplified characters by their Traditional forms, of Hong Kong and Taiwan alike (OpenCC's table, Apache-2.0). */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs.split("|").map((pair) => pair.split(" ") as [string, string]),
);

/**
 * Traditional Chinese characters made Simplified, one by one: 秘書處由誰擔任 gives 秘书处由谁担任. Words that only Taiwan
 * or Hong Kong uses (資訊 for 信息) stay other words.
 */
export function simplifyHan(text: string): string {
  return text.replace(HAN, (character) => {
    const simple = SIMPLIFIED.get(character) ?? character;
    return SIMPLIFIED.get(simple) ?? simple;
  });
}
