import { describe, expect, it } from "vitest";
import type { AskedThing } from "../../src/domain/asked-thing.ts";
import { askedThings } from "../../src/text/asked-things.ts";

/** One thing a row, asked for in ar, en, es, fr, ru, zh. */
const ASKING: readonly (readonly [AskedThing, readonly string[]])[] = [
  [
    "city",
    [
      "في أي مدينة عُقد المؤتمر؟",
      "Which Swiss city hosted it?",
      "¿En qué ciudad se reunieron?",
      "Dans quelle ville la réunion a-t-elle eu lieu ?",
      "в каком городе собирались",
      "会议在哪座城市举行？",
    ],
  ],
  [
    "country",
    [
      "في أي بلد؟",
      "in which country was it",
      "¿Qué país la acogió?",
      "quel pays a accueilli la réunion",
      "какая страна приняла форум",
      "哪个国家主办？",
    ],
  ],
  [
    "person",
    [
      "ما اسم الرئيسة؟",
      "what is the name of the chair",
      "¿Cómo se llama la presidenta?",
      "comment s'appelle la présidente ?",
      "как зовут председателя",
      "主席叫什么名字",
    ],
  ],
  [
    "sum",
    [
      "كم بلغت قيمة التعهدات؟",
      "how much money was pledged",
      "¿Cuánto dinero se recaudó?",
      "quel montant a été promis",
      "какую сумму выделили",
      "花了多少钱",
    ],
  ],
  [
    "person",
    [
      "ومين رئيسها؟",
      "who will chair it?",
      "¿presidida por quién?",
      "elle est présidée par qui ?",
      "кого поставили во главе группы",
      "由谁主持？",
    ],
  ],
  [
    "contact",
    [
      "مع مين أتواصل هناك؟",
      "do you have a contact at UN DESA",
      "¿a quién le pregunto?",
      "à qui s'adresser ?",
      "а контакт там есть",
      "该问谁？",
    ],
  ],
  [
    "member",
    [
      "مين الوكالات الجديدة اللي رح تنضم؟",
      "which agencies are joining then",
      "¿cuáles van a entrar?",
      "lesquelles vont rejoindre le groupe ? quelles agences le rejoindront",
      "кто ещё войдёт в группу",
      "具体要加哪几家机构",
    ],
  ],
  [
    "headcount",
    [
      "كم شخصا حضر؟",
      "how many people attended",
      "¿cuántas personas asistieron?",
      "combien de personnes ont suivi",
      "сколько человек следило",
      "有多少人参加",
      "¿cuánta gente asistió?",
      "combien de monde est venu",
      "сколько народу пришло",
    ],
  ],
  [
    "count",
    ["كم عدد الدول؟", "how many members", "¿cuántos miembros?", "combien de membres", "сколько членов", "有多少名成员"],
  ],
  [
    "share",
    [
      "ما نسبة النساء؟",
      "what percentage of women",
      "¿qué porcentaje de mujeres?",
      "quel pourcentage de femmes",
      "какой процент женщин",
      "女性占百分之几",
    ],
  ],
  [
    "day",
    [
      "في أي يوم؟",
      "on what day does it open",
      "¿en qué fecha se abre?",
      "à quelle date s'ouvre-t-elle",
      "какого числа откроется",
      "几月几号开幕",
    ],
  ],
  [
    "country",
    [
      "اذكر الدول التي يقل فيها الاستخدام عن 20 في المئة",
      "name the countries where fewer than 20 % are online",
      "nombra los países donde menos del 20 % usa Internet",
      "cite les pays où moins de 20 % sont connectés",
      "назови страны, где онлайн меньше 20%",
      "哪些国家不到两成的人上网？",
    ],
  ],
  [
    "room",
    [
      "في أي قاعة عُقد الاجتماع؟",
      "Which room was it held in?",
      "¿En qué sala se celebró?",
      "Dans quelle salle s'est tenue la réunion ?",
      "в каком зале проходила встреча",
      "会议在哪个会议室举行？",
    ],
  ],
  [
    "donor",
    [
      "من مول الفعاليات؟",
      "Who paid for the side events?",
      "¿Quién financió los actos paralelos?",
      "Qui a financé les manifestations ?",
      "кто оплатил мероприятия",
      "会外活动由谁出资？",
    ],
  ],
  [
    "votes",
    [
      "كيف كان التصويت على القرار؟",
      "How many abstentions were there?",
      "¿Quién se abstuvo?",
      "Combien de voix pour la résolution ?",
      "сколько стран проголосовало против",
      "有哪些国家弃权？",
    ],
  ],
  [
    "method",
    [
      "كيف تم حساب نسبة التغطية؟",
      "How was the 4G coverage calculated?",
      "¿Cómo se calculó el porcentaje?",
      "Comment ce chiffre a-t-il été calculé ?",
      "как рассчитали долю пользователей",
      "这一比例是如何计算的？",
    ],
  ],
  [
    "contact",
    [
      "ما البريد الإلكتروني للأمانة؟",
      "Who should I contact about the database?",
      "¿A quién me dirijo para la base de datos?",
      "Quelle est l'adresse électronique du secrétariat ?",
      "к кому обратиться по базе данных",
      "数据库的联系人是谁？",
    ],
  ],
  [
    "other_office",
    [
      "ما المنصب الذي شغلته قبل ذلك؟",
      "What was her previous post?",
      "¿Qué cargo ocupaba anteriormente?",
      "Quel poste occupait-elle auparavant ?",
      "какой пост она занимала раньше",
      "她此前担任什么职务？",
    ],
  ],
  [
    "company",
    [
      "أي شركات شاركت؟",
      "Which companies took part?",
      "¿Qué empresas participaron?",
      "Quelles entreprises étaient là ?",
      "какие именно правительства это поддержали",
      "哪些公司参加了？",
    ],
  ],
  [
    "place",
    [
      "أين انعقد المنتدى الأول؟",
      "where was it held",
      "¿Dónde se celebrará el próximo Foro?",
      "Où se tiendra la 29e session ?",
      "Где состоится 29-я сессия Комиссии",
      "下一届论坛在哪里举行？",
      "في أي مبنى؟",
      "in which building",
      "¿en qué edificio?",
      "dans quel bâtiment ?",
      "в каком здании",
      "在哪栋楼？",
    ],
  ],
  [
    "title",
    [
      "ما عنوان القرار 30؟",
      "What is resolution 140 about?",
      "¿De qué trata la resolución 71?",
      "De quoi parle la résolution 30 ?",
      "о чём говорится в резолюции E/RES/2025/18",
      "第77/150号决议讲什么？",
    ],
  ],
  [
    "speaker",
    [
      "أي وفد قال ذلك؟",
      "Which delegation said so?",
      "¿Qué delegado lo dijo?",
      "Quel orateur l'a souligné ?",
      "кто из делегатов это подчеркнул",
      "哪位发言者强调了这一点？",
    ],
  ],
  [
    "exact_day",
    [
      "في أي يوم صدر؟",
      "On which day was it finalised?",
      "¿Qué día se aprobó?",
      "Quel jour a-t-il été adopté ?",
      "какого числа приняли",
      "是哪一天通过的？",
      "في أي أسبوع؟",
      "which week is the session",
      "¿en qué semana cae?",
      "quelle semaine ?",
      "в каких числах сессия",
      "是哪一周？",
    ],
  ],
  [
    "member",
    [
      "من هم أعضاء الفريق العلمي؟",
      "who are the vice-chairs of the working group?",
      "¿Quiénes son los miembros del panel?",
      "Qui sont les lauréats des prix ?",
      "кто входит в состав группы",
      "专家组成员有哪些？",
    ],
  ],
  [
    "breakdown",
    [
      "كم منهم من القطاع الخاص؟",
      "how many of them were women?",
      "¿cuántos discursos hubo el primer día?",
      "combien d'entre eux étaient des ministres ?",
      "сколько из них было от гражданского общества",
      "其中民间组织占了几个？",
    ],
  ],
  [
    "beginning",
    [
      "منذ متى يوجد هذا الفريق؟",
      "when was the Partnership set up?",
      "¿desde qué año existe?",
      "depuis quand existe-t-il ?",
      "когда создана группа",
      "这个小组是哪年成立的？",
    ],
  ],
  [
    "recording",
    [
      "أين أجد فيديو الحدث؟",
      "is there a recording of the events?",
      "¿hay grabación de la reunión?",
      "où trouver la vidéo de la réunion ?",
      "есть ли видеозапись мероприятий",
      "会议有录像吗？",
    ],
  ],
  [
    "procedure",
    [
      "كيف يمكنني التسجيل في المنتدى؟",
      "how do I register for the forum?",
      "¿cómo puedo inscribirme en el foro?",
      "comment s'inscrire au forum ?",
      "как мне зарегистрироваться на форум",
      "怎么报名参加论坛？",
    ],
  ],
  [
    "consequence",
    [
      "ما العقوبات المنصوص عليها؟",
      "what happens if they miss it?",
      "¿qué sanciones se prevén?",
      "quelles sanctions sont prévues ?",
      "какие санкции предусмотрены",
      "有什么后果？",
      "وش يصير لو ما سلموا التقرير؟",
      "What happens to a facilitator who shows up without a road map?",
      "¿qué consecuencia hay si no la entregan?",
      "Qu'est-ce qui arrive si le responsable ne rend rien ?",
      "что грозит координатору",
      "要是没按时交会怎么样？",
    ],
  ],
  [
    "finding",
    [
      "لخص استنتاجات تقرير اللجنة",
      "the weaknesses that the 20-year review found",
      "what did the review in April conclude?",
      "las conclusiones del examen de 20 años",
      "les constats de l'étude de 2025",
      "к каким выводам пришли авторы обзора",
      "那轮磋商得出了哪些结论？",
    ],
  ],
  [
    "term",
    [
      "متى تنتهي ولايتها؟",
      "when does her term end",
      "¿cuándo termina su mandato?",
      "quand son mandat prend-il fin ?",
      "до какого года срок её полномочий",
      "她能不能连任？",
    ],
  ],
  [
    "consequence",
    ["which leverage does it have?", "quels moyens de pression a-t-il ?", "它有什么手段可以催？", "какие у неё рычаги"],
  ],
  [
    "donor",
    [
      "is it financed by whom",
      "c'est financé par qui ?",
      "¿por quién? ¿está financiada por quién?",
      "кем финансируется",
    ],
  ],
  ["person", ["谁拍板？", "qui décide ?", "who signs it", "кто подписывает", "¿quién firma?", "من يوقع التقرير؟"]],
  ["member", ["who else belongs to it", "参选的有谁", "qui vont y entrer"]],
  ["city", ["dans quel charmant lieu", "quel lieu a été retenu ?"]],
];

describe("what is asked for by name", () => {
  it.each(ASKING.flatMap(([thing, questions]) => questions.map((question) => [thing, question] as const)))(
    "%s: %s",
    (thing, question) => {
      expect(askedThings(question)).toContain(thing);
    },
  );

  it.each([
    "nombres de las entidades que coordinan",
    "les noms des agences",
    "soy punto focal: ¿qué nos piden?",
    "je suis point focal",
    "les fonctions que l'on met en avant",
    "¿y quién lo tiene que hacer?",
    "where is it mentioned",
    "the outcomes of the review",
    "когда состоялся обзор и что было дальше",
    "什么时候举行审查会议？",
    "que se passe-t-il en 2027 ?",
    "who reports to the Assembly?",
    "что поручено МСЭ?",
    "раз в сколько лет проводится обзор",
    "when is the review",
    "qu'est-ce que l'UNGIS ?",
    "¿qué pide la resolución?",
    "ما الذي تطلبه الفقرة؟",
    "决议要求什么？",
    "кто финансово поддержит развивающиеся страны по тексту",
    "how is the resolution to be implemented?",
    "which organizations took part",
    "comment la résolution sera-t-elle mise en œuvre ?",
    "как измеряется прогресс",
    "what is measured by the Partnership",
    "что в сумме просят доложить",
    "over what time horizon?",
    "what should the road maps link to?",
    "к кому обращён этот призыв?",
    "who else is asked to join in?",
    "the name of the WSIS+20 report",
    "¿qué lugar ocupa la CMSI?",
    "quelle réunion aura lieu en 2035 ?",
    "à quel endroit du rapport ?",
    "what was said about the link between WSIS and the Compact?",
    "que dit-il du lien entre le SMSI et le Pacte ?",
    "pour quels pays surtout ?",
    "на какие страны делать упор",
    "ولصالح أي بلدان؟",
    "who spoke in the name of the Member States",
    "who are the facilitators told to work with on gender?",
    "what did Member States say would happen?",
    "which groups of countries worried the speakers most?",
    "¿Qué grupos de países preocupaban a los oradores?",
    "какие группы стран назвали",
    "que nous demande-t-on quand on lance de nouveaux travaux ?",
    "con qué organismos montó la UIT el Foro",
    "Me dicen que en los países ricos se usa el doble",
    "quel écart entre pays riches et pays pauvres ?",
    "¿Qué aprovechan muchos gobiernos?",
    "Есть ли страны, где меньше пятой части в сети?",
    "какие числа указаны в документе?",
    "主要讲了哪几点？",
    "ITU承担的那几项职责,决议确认了哪些?列几个要点就行",
    "那天代表秘书长讲话的是哪位？",
    "12月15日的边会都叫什么名字？",
    "12月15日的那两场边会，分别叫什么名字？",
    "秘书长提交的那份报告叫啥名字？",
    "会上谁是代表ITU成员国讲话的？",
    "WSIS+20决议要求我们做什么？",
    "",
  ])("nothing: %s", (question) => {
    expect(askedThings(question)).toEqual([]);
  });

  it("is a sum where it is the value of money, and none where it is that of a thing", () => {
    expect(askedThings("what was the value of the pledges?")).toContain("sum");
    expect(askedThings("What is said about the value of the Forum?")).not.toContain("sum");
  });

  it("is no sum where it is asked why something had a value", () => {
    expect(askedThings("¿por qué tenía valor simbólico?")).toEqual(["reason"]);
  });
});
