import { describe, expect, it } from "vitest";
import { cleanQuestion } from "../../../src/answer/question/clean-question.ts";

describe("cleaning a question", () => {
  it.each([
    [":wave: привет :+1: :skin-tone-2:", "привет"],
    ["*кто* _платит_ ~нам~ `67`", "кто платит нам 67"],
    ["> цитата\n> ещё\nвопрос", "цитата ещё вопрос"],
    ["ghj vjkjl`;m?", "ghj vjkjl`;m?"],
    ["скок народу подключилось", "сколько народу подключилось"],
    ["скок, скока? скоро", "сколько, сколько? скоро"],
    ["Wat did it say abt youth, wot else?", "what did it say about youth, what else?"],
    ["what yr did it start, a 20-yr report", "what year did it start, a 20-yr report"],
    ["c koi, ds kelle ville", "c quoi, ds quelle ville"],
    ["con ke organizaciones", "con que organizaciones"],
    ["29屆CSTD喺邊度開㗎", "29屆CSTD在哪里開"],
    ["а ща ваще что", "а сейчас вообще что"],
    ["數位落差、資訊社會", "数字鸿沟、信息社會"],
    ["網際網路 人工智慧 行動電話", "互联网 人工智能 移动電話"],
    ["数位公共基础建设，网路档案", "数字公共基础设施，互联网文件"],
    ["有没有被提到啊？在哪儿呢", "有没有被提到？在哪儿呢"],
    ["谁干的呀，什么时候哈", "谁干的，什么时候"],
    ["多少人发了言，讲过话，开了会，发了报告", "多少人发言，讲话，开会，发了报告"],
    [
      "点名的国家都有谁，引用了哪几项决议，哪几天，发言的是谁",
      "点名的国家都有哪些，引用了哪些决议，哪几天，发言的是谁",
    ],
    [
      "科技委和科技促发委收什么，科技促进发展委员会呢",
      "科技促进发展委员会和科技促进发展委员会收什么，科技促进发展委员会呢",
    ],
    ["贸发会、筹资任务组", "贸发会议、数字发展融资内部任务组"],
    ["莱德、贝尔博克、博格丹和马拉奇说了什么", "赖德、贝尔伯克、伯格丹和马拉齐说了什么"],
    ["a ` mark left", "a mark left"],
    ["```para\n67```", "para 67"],
    ["  много   пробелов\t\n ", "много пробелов"],
    ["together w/ who? w/UNESCO or w/o it", "together with who? with UNESCO or without it"],
  ])("%j → %j", (typed, clean) => {
    expect(cleanQuestion(typed)).toBe(clean);
  });

  it.each([
    "10:30 и 11:45",
    "annex/67",
    "ВВУИО+20",
    "пп. 109–113",
    "A/RES/80/173",
    "第121段",
    "الفقرة 86",
    "93 %",
    "¿qué?",
    "CWG-WSIS&SDG",
    "20 kW/h, W/2026",
    "AT&amp;T",
    "a <b> c",
    "watt, abta, swat",
    "数位代表",
    "高峰会议",
    "行动方面",
    "哈萨克斯坦",
  ])("leaves %s as it is", (text) => {
    expect(cleanQuestion(text)).toBe(text);
  });
});
