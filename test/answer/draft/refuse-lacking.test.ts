import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what a review found, and what follows where a duty is not done", () => {
  it.each([
    "Resúmeme las principales conclusiones del balance de 20 años que sacó la CCTD en abril de 2025",
    "教科文组织2025年6月搞的那轮磋商,主要谈了什么,得出了哪些结论?",
    "وش يصير لو ميسّرو خطوط العمل ما سلّموا خرائط الطريق في موعدها؟",
  ])("is not told by what names the review or the duty: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });
});

describe("quotes that lack what is asked for", () => {
  it.each([
    ["Why was Switzerland chosen to co-organise the 20th anniversary event?", "reason"],
    [
      "Сколько всего сопутствующих мероприятий вокруг ВВУИО+20 провели учреждения ООН и заинтересованные стороны?",
      "figure",
    ],
    ["By what date must ITU set up the internal task force?", "date"],
    ["Could you name the countries where fewer than one person in five is online?", "country"],
    ["¿Dónde hizo la UNESCO sus consultas de junio?", "city"],
    ["手机拥有率现在是82%，2020年那会儿是多少来着", "other_time"],
    ["en que lugar hizo la UNESCO sus consultas de junio de 2025?", "city"],
    ["Digital@UNGA 2025那场特别活动是在哪个场地举办的?", "city"],
    ["أين سيعقد الاجتماع الرفيع المستوى لعام 2035؟ في نيويورك ولا جنيف؟", "city"],
    ["20周年庆祝活动瑞士是合办方，瑞士方面出资多少？", "sum"],
    ["quel pourcentage d'étudiants dans les filières scientifiques et techniques sont des femmes ?", "figure"],
    ["Digital@UNGA 2025 那场活动的赞助商是谁", "donor"],
    ["كم متحدثا من القطاع الخاص ألقى كلمة خلال يومي الاجتماع؟", "breakdown"],
    ["в каком городе проходила 28-я сессия КНТР в апреле 2025?", "city"],
    ["les consultations de l'UNESCO en juin 2025, c'était où ? Paris ou ailleurs ?", "city"],
    ["¿cómo se llama el presidente del grupo de trabajo que transmitió el resumen?", "person"],
    ["¿Con qué frecuencia se actualizan las hojas de ruta de las líneas de acción?", "rhythm"],
    ["К какому числу секретариат обновит дорожные карты ВВУИО?", "exact_day"],
    ["What year was the first WSIS Forum held?", "beginning"],
    ["قديش كانت نسبة اللي عندهم موبايل بالعالم سنة 2005؟", "other_time"],
    ["التقرير يقول إن نسبة تغطية الجيل الرابع 93 بالمئة، كم النسبة في المناطق الريفية فقط؟", "breakdown"],
    ["في أي بلدان تقل نسبة المستخدمين عن 20 في المائة؟", "country"],
    ["UNGIS秘书处为什么固定由ITU承担,不跟主席一样每年轮换?理由是什么", "reason"],
    ["¿Qué porcentaje de la población de los PEID usa internet?", "breakdown"],
    ["According to ITU figures, what proportion of women in low-income countries use the Internet?", "breakdown"],
    ["В каком месяце 2035 года Генеральная Ассамблея проведет общий обзор?", "exact_day"],
    ["联合国秘书长因何未能亲自出席开幕式，而由莱德副秘书长代为发言？", "reason"],
    ["Pour quelle raison c'est M. Guy Ryder qui a parlé et pas le Secrétaire général lui-même ?", "reason"],
    ["Ya sé que la UIT es la secretaría permanente del UNGIS. ¿En qué año se creó el grupo?", "beginning"],
    ["El uso de internet pasó del 15 al 74 por ciento. ¿En qué año se superó el 50 por ciento?", "date"],
    [
      "How many submissions came in under the ITU Call for Inputs to the WSIS+20 review coordinated through CWG-WSIS&SDG, whose summary the Chair forwarded?",
      "figure",
    ],
    ["link to the UNGIS matrix mapping the GDC onto WSIS?", "link"],
    ["¿Qué documentos hay que adjuntar para solicitar una pasantía en la UIT?", "procedure"],
  ])("are the nearest, and no answer: %s", async (question, gap) => {
    const { outcome, sentences, closest, gaps } = await ask(deps, question);
    expect(outcome).toBe("not_found");
    expect(sentences).toEqual([]);
    expect(closest.length).toBe(1);
    expect(gaps).toContain(gap);
  });

  it.each([
    ["科技促进发展委员会第29届会议具体是哪几天开？", "not_found"],
    ["когда проходила 28-я сессия КНТР?", "answered"],
    ["既然UNGIS路线图要提交2028年科技促发展委员会第三十一届会议,现在开始准备是否太早?", "answered"],
  ])("are of another session where the days of one are asked for: %s", async (question, outcome) => {
    expect((await ask(deps, question)).outcome).toBe(outcome);
  });

  it.each([
    "في أي تاريخ اعتمدت الجمعية العامة القرار A/RES/79/277؟",
    "ما العنوان الرسمي لقرار الجمعية العامة A/RES/77/150؟",
    "A/RES/73/218 讲的啥?参考资料里就一个编号",
    "根据第140号决议编写本报告。具体是第140号决议的哪一段规定的?",
    "What does WTSA Resolution 75 (Rev. Geneva, 2022) instruct the TSB Director to do?",
    "WTDC第30号决议（2025年，巴库，修订版）具体要求电信发展局主任做什么？",
    "ما عنوان قرار المجلس الاقتصادي والاجتماعي E/RES/2025/18؟",
    "Что поручает Резолюция 75 (Пересм. Женева, 2022 г.) директору?",
    "Что поменяли в Резолюции 30 ВКРЭ при пересмотре в Баку?",
    "理事会第1332号决议2024年修改时到底改了哪些地方？",
    "巴库修订第30号决议，是谁提出的修订？",
    "WTSA第75号决议(2022年,日内瓦,修订版)责成电信标准化局主任做哪些事?",
  ])("are where a document is cited that is asked about: %s", async (question) => {
    expect(await ask(deps, question)).toMatchObject({ outcome: "not_found", gaps: ["title"] });
  });

  it("answer where something else is asked, too, with what is not given", async () => {
    const { outcome, sentences, gaps } = await ask(
      deps,
      "¿quién lleva la secretaría de UNGIS y cuánto personal tiene?",
    );
    expect(outcome).toBe("answered");
    expect(sentences.length).toBeGreaterThan(0);
    expect(gaps).toContain("figure");
  });

  it.each(["how many UN bodies helped us set up the Forum", "with how many agencies did ITU set up the Forum?"])(
    "lack no figure where they name one by one what is counted: %s",
    async (question) => {
      const { outcome, gaps, sentences } = await ask(deps, question);
      expect([outcome, gaps]).toEqual(["answered", []]);
      expect(sentences[0]?.citations[0]?.paragraph).toBe("annex/108");
    },
  );

  it("lack a figure where they name but one of the kind", async () => {
    const { outcome, gaps } = await ask(deps, "how many ministers took the floor?");
    expect([outcome, gaps]).toEqual(["not_found", ["figure"]]);
  });

  it("lack nothing that one of several paragraphs gives", async () => {
    const { gaps } = await ask(deps, "who prepares the joint roadmap and what is the share of women online?");
    expect(gaps).toEqual([]);
  });

  it.each(["what's the document number of the outcome document?", "联大最后通过的那份文件编号是多少"])(
    "are not looked for in what asks for no such thing: %s",
    async (question) => {
      expect((await ask(deps, question)).outcome).toBe("answered");
    },
  );

  it.each([
    ["Since when has UNDP provided the secretariat of UNGIS?", "UNDP", "ITU"],
    ["How long has UNDP been providing the secretariat of the UN Group on the Information Society?", "UNDP", "ITU"],
    ["С какого года секретариат ГИО ООН ведёт ПРООН?", "ПРООН", "МСЭ"],
  ])("give way to a correction where another body does what is asked after: %s", async (question, given, found) => {
    expect(await ask(deps, question)).toMatchObject({ outcome: "answered", premise: { given, found: [found] } });
  });
});
