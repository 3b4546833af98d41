import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import {
  findAskedDuties,
  findAskedEntries,
  findDutiesOfSentence,
} from "../../../src/answer/question/find-asked-entries.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import type { Entry } from "../../../src/domain/obligation.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const find = (question: string): Entry[] => findAskedEntries(deps, readQuestion(question, deps));

describe("the entries that a question asks for", () => {
  it.each(["что нужно сдать в 2027 году", "everything due in 2027", "tout ce qui est à rendre en 2027"])(
    "are all of the year it names: %s",
    (question) => {
      const due = deps.ledger().entries.filter(({ due: { year } }) => year === 2027);
      expect(due.length).toBeGreaterThan(1);
      expect(find(question)).toEqual(expect.arrayContaining(due));
    },
  );

  it("are those of the body it names", () => {
    const named = find("what reports does the CSTD expect in 2027");
    expect(named.length).toBeGreaterThan(0);
    for (const { obligation } of named) expect(obligation.kind).toBe("report");
  });

  it.each([
    "which reports and road maps are to be submitted to the CSTD in 2026 and 2027, and by whom?",
    "Какие доклады и дорожные карты должны быть представлены КНТР в 2026 и 2027 годах?",
    "Quels rapports et feuilles de route doivent être soumis à la CSTD en 2026 et 2027 ?",
    "CSTD 2026年会议和2027年会议分别要收到哪些成果文件？做个对比",
    "帮忙捋一下:这次决议里凡是要向CSTD交报告/交东西的,分别是谁、交什么、哪一年那一届?做个清单",
    "2026年和2027年分别有哪些报告/路线图要提交CSTD，各由谁负责？",
    "ما التقارير التي يجب رفعها إلى CSTD ومن المسؤول عنها؟",
  ])("are all that one body is to be handed, whatever it is called: %s", (question) => {
    const paragraphs = findAskedDuties(deps, readQuestion(question, deps)).flatMap(({ obligation }) =>
      obligation.citations.map(({ paragraph }) => paragraph),
    );
    expect(paragraphs).toEqual(expect.arrayContaining(["annex/67", "annex/113", "annex/117", "annex/122"]));
  });

  it("are not all there are where one matter is asked of", () => {
    for (const question of [
      "коллеги, а по целевой группе которая про деньги на цифру для развивающихся — когда и перед кем отчитываемся? и на этом всё?",
      "What do telecom operators have to prepare by 2027 on submarine cable landing stations?",
      "Which subscription fee must our regulator wire to ITU by the end of 2026?",
      "К какому году по резолюции должны быть подключены все школы в рамках Giga?",
    ])
      expect(find(question)).toEqual([]);
    expect(find("list all deadlines").length).toBeGreaterThan(5);
  });

  it("are none where nothing that falls due is asked for", () => {
    for (const question of ["who chairs UNGIS", "what happened in 2025", "Кто должен?"])
      expect(find(question)).toEqual([]);
  });

  it("leave the ledger unread where it is not asked for", () => {
    const unread = { ...deps, ledger: () => expect.unreachable("the ledger was read") };
    expect(findAskedEntries(unread, readQuestion("who chairs UNGIS", deps))).toEqual([]);
  });
});

const idsOf = (entries: readonly Entry[]) => entries.map(({ obligation: { id } }) => id);

describe("what goes to a body that receives", () => {
  it.each([
    "Who brings what to the CSTD in 2027? For a table.",
    "Что несут на стол КНТР в 2027 году и кто?",
    "Кто и с чем должен туда прийти? КНТР, 2027. Делаю для начальника",
    "Qui apporte quoi à la CSTD en 2027 ? Fais-moi un tableau",
    "что сдавать к тридцатой сессии КНТР и с кем вместе?",
    "qui doit rendre compte à la CSTD en 2027 et avec qui conjointement ?",
    "2027年科技促进发展委员会那届会议一共要收到哪几份东西？分别谁负责交？",
    "Hi all, I was told that a lot of homework lands at the Commission on Science and Technology for Development in 2027. Could you give me the full picture of what has to be handed in at that session, one line per item, with who is responsible for each? All of it. I don't need anything that falls due in 2026.",
    "Коллеги, готовлю записку директору про КНТР, сессия 2027 года. Кто что туда должен принести по итогам резолюции?",
    "¿Qué llega a la CCTD en 2027? Hazme una tabla con quién lo entrega",
    "Building our deadline tracker. Can you list everything that has to land on CSTD's table in 2027, and who owes each item?",
    "who brings which product to the CSTD session in 2027?",
    "кто с каким продуктом выходит на сессию КНТР в 2027 году?",
    "quels livrables sont à remettre à la CSTD en 2027, et par quels responsables ?",
    "ما الذي يصل إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في 2027؟",
    "2027年科技促进发展委员会要审议哪些报告？列个表",
  ])("is all that is handed in, without the session that receives it: %s", (question) => {
    const received = deps
      .duties()
      .entries.filter(
        ({ obligation, due }) =>
          obligation.kind === "report" && due.year === 2027 && obligation.recipient?.concepts.includes("cstd"),
      );
    expect(received.length).toBe(3);
    const found = findAskedDuties(deps, readQuestion(question, deps));
    const entries = found.length > 0 ? found : find(question);
    expect(idsOf(entries).sort()).toEqual(idsOf(received).sort());
  });
});

describe("several years", () => {
  it("have what each of them has: a meeting where nothing is handed in", () => {
    const found = find("Which reports will be submitted in 2026, 2027 and 2035?");
    for (const year of [2026, 2027, 2035]) expect(found.some(({ due }) => due.years.includes(year))).toBe(true);
    expect(idsOf(found)).toContain("wsis-overall-review");
  });
});

describe("what a body is asked, in words of every day", () => {
  it.each([
    "What's on UNGIS's plate from now on?",
    "Что теперь делать ГИО ООН?",
    "Que doit faire l'UNGIS désormais ?",
    "¿Qué le toca hacer al UNGIS de aquí en adelante?",
    "联合国信息社会小组接下来要做什么？",
    "What is UNGIS asked to do? one bullet each",
    "I'm building a tracker of everything UNGIS is asked to do. Please list with para numbers.",
  ])("is all of it: %s", (question) => {
    const all = idsOf(findAskedDuties(deps, readQuestion("What is UNGIS asked to do?", deps)));
    expect(all.length).toBeGreaterThan(5);
    expect(idsOf(findAskedDuties(deps, readQuestion(question, deps)))).toEqual(all);
  });
});

describe("a document that is called new", () => {
  it.each([
    "What is asked of the action line facilitators under the new resolution? Every ask, with deadlines where there are any",
    "Что поручено координаторам направлений деятельности в новой резолюции?",
    "Que demande la nouvelle résolution aux coordonnateurs des grandes orientations ?",
    "¿Qué se pide a los facilitadores de las líneas de acción en la nueva resolución?",
    "ما المطلوب من ميسري خطوط العمل في القرار الجديد؟",
    "新决议要求行动方面推进方做什么？",
    "行动方面的协调方到底被要求干哪些活？请逐条列出",
    "Какие поручения и призывы адресованы координаторам направлений деятельности? Нужен перечень по пунктам приложения.",
    "What requests and calls are addressed to the action line facilitators?",
    "Somos facilitadores de una línea de acción: ¿qué nos pide directamente la resolución? Una lista",
    "Notre agence est chef de file pour une des grandes orientations. Que nous demande la résolution ? Un inventaire aussi complet que possible",
  ])("is no other one, and what is asked by it not what is new: %s", (question) => {
    const all = idsOf(findAskedDuties(deps, readQuestion("What are the action line facilitators asked to do?", deps)));
    expect(all.length).toBeGreaterThan(5);
    expect(idsOf(findAskedDuties(deps, readQuestion(question, deps)))).toEqual(all);
  });
});

describe("a question typed on another keyboard", () => {
  it.each(["црщ вщуы шпа кузщке ещ", "who does igf report to"])("is about what it names: %s", (question) => {
    expect(idsOf(findAskedDuties(deps, readQuestion(question, deps)))).toHaveLength(1);
  });
});

describe("one sentence of a text", () => {
  it("is asked of the register by itself, where it names somebody and a year", () => {
    const text =
      "I keep losing track of these. Who has to report what to the CSTD in 2027? My predecessor left no files, alas.";
    const found = findDutiesOfSentence(deps, readQuestion(text, deps));
    expect(found.length).toBe(3);
    expect(findDutiesOfSentence(deps, readQuestion("Who has to report to the CSTD in 2027?", deps))).toEqual([]);
  });
});

describe("the duties that are asked for in one meaning", () => {
  const idsOf = (question: string) =>
    findAskedDuties(deps, readQuestion(question, deps)).map(({ obligation }) => obligation.id);

  it.each([
    ["ITU被要求做什么", "国际电联被要求做什么"],
    ["对ITU提出了哪些要求", "国际电联被要求做什么"],
    ["请问ITU要在2027年前做什么？", "请问国际电联在2027年前必须做什么？"],
    ["行动方面协调人这次一共被布置了哪些任务？", "行动方面推进方被要求做什么？"],
    ["联合国各区域委员会被要求做什么？", "区域委员会被要求做什么？"],
    ["按年份列一下：2026年和2027年分别要向CSTD交什么", "2026年和2027年要向CSTD交什么"],
    [
      "Qu'est-ce qui est demandé aux commissions régionales de l'ONU ?",
      "Que demande-t-on aux commissions régionales ?",
    ],
  ])("are the same: %s", (question, plain) => {
    expect(idsOf(plain).length).toBeGreaterThan(0);
    expect(idsOf(question)).toEqual(idsOf(plain));
  });
});
