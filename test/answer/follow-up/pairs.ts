/** A question, the paragraphs that were cited, a question that leans on it, and a paragraph that its answer must quote. */
export type Pair = readonly [before: string, cited: string, question: string, quotes: string];

export const PAIRS: readonly Pair[] = [
  ["¿Quién ejerce la secretaría de UNGIS?", "report/III/2", "¿y de qué se encarga el Grupo?", "annex/121"],
  ["Who is to review the indicators on ICT?", "annex/117", "by when?", "annex/117"],
  ["Who is to review the indicators on ICT?", "annex/117", "and with whose support?", "annex/117"],
  ["Who opened the high-level meeting?", "report/II/1", "and what did she say about partnerships?", "report/II/1"],
  ["Where was the high-level meeting held?", "report/I/1", "and when?", "report/I/1"],
  ["What share of people in cities has internet access?", "annex/21", "and in rural areas?", "annex/21"],
  ["What is the joint implementation roadmap?", "annex/122", "and who prepares it?", "annex/122"],
  ["What is the joint implementation roadmap?", "annex/122", "when is it due?", "annex/122"],
  ["Who spoke for the UN Secretary-General?", "report/II/2", "what did he say about the IGF?", "report/II/2"],
  ["How many statements were made?", "report/II/3", "over how many days?", "report/II/3"],
  ["Tell me about the anniversary event at UNDP", "report/VI/1", "and the other one?", "report/VI/1"],
  ["What is the internal task force for?", "annex/67", "and when does it report?", "annex/67"],
  ["Who set up the WSIS Forum?", "annex/108", "how often is it held?", "annex/108"],

  ["What did Ms Baerbock say?", "report/II/1", "and Mr Ryder?", "report/II/2"],
  ["How do cities and villages differ in internet use?", "annex/21", "and women and men?", "annex/22"],
  ["Что сказала Бербок?", "report/II/1", "а Малаци?", "report/II/6"],
  ["Qu'a dit Mme Baerbock ?", "report/II/1", "et Guy Ryder ?", "report/II/2"],

  ["Кто открыл совещание высокого уровня?", "report/II/1", "а про партнерства она что говорила?", "report/II/1"],
  ["Где прошло совещание высокого уровня?", "report/I/1", "а когда?", "report/I/1"],
  ["Сколько женщин пользуется интернетом?", "annex/22", "а у мужчин?", "annex/22"],
  ["Кто готовит дорожную карту совместного осуществления?", "annex/122", "к какому сроку?", "annex/122"],
  ["Кто готовит дорожную карту совместного осуществления?", "annex/122", "и кому ее представляют?", "annex/122"],
  ["Что делает Партнерство по измерению ИКТ?", "annex/117", "и кому оно докладывает?", "annex/117"],
  ["Кто выступил от имени государств-членов МСЭ?", "report/II/6", "и что он подчеркнул?", "report/II/6"],
  ["Из каких средств это оплачивается?", "report/front/4", "на какие годы?", "report/front/4"],
  ["Сколько было заявлений?", "report/II/3", "а за сколько дней?", "report/II/3"],
  ["Что поручено межведомственной группе по ИИ?", "annex/86", "и когда она должна доложить?", "annex/86"],
  ["Когда следующий общий обзор?", "annex/127", "и кто в нем участвует?", "annex/127"],
  ["Какая доля людей пользуется интернетом в богатых странах?", "annex/21", "а в бедных?", "annex/21"],

  ["Qui doit examiner les indicateurs ?", "annex/117", "avant quand ?", "annex/117"],
  ["Qui doit examiner les indicateurs ?", "annex/117", "et à qui rend-il compte ?", "annex/117"],
  [
    "Que doit faire le groupe sur l'intelligence artificielle ?",
    "annex/86",
    "et pour les fonctionnaires ?",
    "annex/86",
  ],
  ["Où s'est tenue la réunion de haut niveau ?", "report/I/1", "et quand ?", "report/I/1"],
  ["Qui a ouvert la réunion ?", "report/II/1", "et qu'a-t-elle dit des partenariats ?", "report/II/1"],
  ["Combien de déclarations ont été faites ?", "report/II/3", "et en combien de jours ?", "report/II/3"],
  ["Quel est le taux d'accès en ville ?", "annex/21", "et à la campagne ?", "annex/21"],
  ["Qui prépare la feuille de route commune ?", "annex/122", "pour quand ?", "annex/122"],
  ["À quoi sert l'équipe spéciale interne ?", "annex/67", "et quand doit-elle rendre compte ?", "annex/67"],
  ["Quand aura lieu le prochain examen ?", "annex/127", "et qui y participe ?", "annex/127"],

  ["¿Quién debe examinar los indicadores?", "annex/117", "¿para cuándo?", "annex/117"],
  ["¿Quién debe examinar los indicadores?", "annex/117", "¿y a quién informa?", "annex/117"],
  ["¿Dónde se celebró la reunión de alto nivel?", "report/I/1", "¿y cuándo?", "report/I/1"],
  ["¿Quién abrió la reunión?", "report/II/1", "¿y qué dijo ella de las asociaciones?", "report/II/1"],
  ["¿Cuántas declaraciones se hicieron?", "report/II/3", "¿y en cuántos días?", "report/II/3"],
  ["¿Qué porcentaje tiene acceso en las ciudades?", "annex/21", "¿y en las zonas rurales?", "annex/21"],
  ["¿Quién prepara la hoja de ruta conjunta?", "annex/122", "¿para qué año?", "annex/122"],
  ["¿Para qué sirve el equipo de tareas interno?", "annex/67", "¿y cuándo informa?", "annex/67"],
  ["¿Qué debe hacer el grupo sobre inteligencia artificial?", "annex/86", "¿y para los funcionarios?", "annex/86"],

  ["من يستعرض المؤشرات؟", "annex/117", "ومتى؟", "annex/117"],
  ["أين عقد الاجتماع الرفيع المستوى؟", "report/I/1", "ومتى؟", "report/I/1"],
  ["من تكلم باسم الدول الأعضاء في الاتحاد؟", "report/II/6", "وما الذي شدد عليه؟", "report/II/6"],
  ["كم عدد البيانات؟", "report/II/3", "وفي كم يوم؟", "report/II/3"],
  ["من يعد خريطة الطريق المشتركة؟", "annex/122", "في أي عام؟", "annex/122"],
  ["ما الغرض من فرقة العمل الداخلية؟", "annex/67", "ومتى تقدم تقريرها؟", "annex/67"],
  ["ما نسبة مستخدمي الإنترنت في المدن؟", "annex/21", "وفي الأرياف؟", "annex/21"],
  ["متى الاستعراض المقبل؟", "annex/127", "ومن يشارك فيه؟", "annex/127"],

  ["谁审查信息通信技术指标？", "annex/117", "什么时候？", "annex/117"],
  ["高级别会议在哪里举行？", "report/I/1", "那什么时候？", "report/I/1"],
  ["联合实施路线图是什么？", "annex/122", "那谁负责？", "annex/122"],
  ["联合实施路线图是什么？", "annex/122", "哪一年提交？", "annex/122"],
  ["有多少发言？", "report/II/3", "在几天之内？", "report/II/3"],
  ["城市居民上网比例是多少？", "annex/21", "那农村呢？", "annex/21"],
  ["内部任务组做什么？", "annex/67", "那什么时候报告？", "annex/67"],
  ["谁代表国际电联成员国发言？", "report/II/6", "他强调了什么？", "report/II/6"],
  ["论坛由谁设立？", "annex/108", "它有什么用？", "annex/108"],
];

/** Whether something is among what was said, and it is. */
export const AMONG_THEM: readonly Pair[] = [
  [
    "Which agencies coordinate the Partnership on Measuring ICT?",
    "report/IV/3",
    "is UNCTAD among them?",
    "report/IV/3",
  ],
  ["Какие организации координируют Партнерство?", "report/IV/3", "ЮНКТАД одна из них?", "report/IV/3"],
  ["Quels organismes coordonnent le Partenariat ?", "report/IV/3", "la CNUCED en fait partie ?", "report/IV/3"],
  ["¿Qué organismos coordinan la Asociación?", "report/IV/3", "¿la UNCTAD está entre ellos?", "report/IV/3"],
  ["ما الهيئات التي تنسق الشراكة؟", "report/IV/3", "هل الأونكتاد من بينها؟", "report/IV/3"],
  ["哪些机构协调伙伴关系？", "report/IV/3", "贸发会议是其中之一吗？", "report/IV/3"],
];

/** The same where nothing in the second question says that it goes on from the first. */
export const UNTIED: readonly Pair[] = [
  ["Did ITU set up the WSIS Forum alone?", "annex/108", "with which agencies?", "annex/108"],
  ["Who co-organised the twentieth anniversary celebration?", "report/VI/1", "complete list please", "report/VI/1"],
  ["Is there a list of all who spoke?", "report/I/2", "any link?", "report/I/2"],
  ["What does the Partnership on Measuring ICT do?", "report/IV/3", "thanks. coordinated by whom?", "report/IV/3"],
  ["О чём просят группу по ИИ?", "annex/86", "с кем консультируется?", "annex/86"],
  ["Что говорится о числе пользователей интернета?", "annex/20", "спасибо! только про 4G", "annex/20"],
  ["Quel rapport la Secrétaire générale a-t-elle préparé ?", "report/V/2", "couvrant combien d'années ?", "report/V/2"],
  ["¿Qué se dice de la función de la UIT?", "report/III/2", "¿funciones concretas?", "report/III/2"],
  ["هل يقدم منتدى إدارة الإنترنت تقارير؟", "annex/100", "إلى من؟", "annex/100"],
  ["ما هي نسبة سكان المدن على الإنترنت؟", "annex/21", "والمناطق الريفية؟", "annex/21"],
  ["2025年有多少人上网？", "annex/20", "2005年呢？", "annex/20"],
];

/** Of what was said before, something that the document does not give. */
export const NOT_GIVEN: readonly (readonly [before: string, cited: string, question: string])[] = [
  ["How many people live where there is 4G?", "annex/20", "and 5G?"],
  ["When is the next overall review?", "annex/127", "which city?"],
  ["When is the next high-level review of WSIS?", "annex/127", "in which city?"],
  ["Когда следующий общий обзор ВВУИО?", "annex/127", "в каком городе?"],
  ["Quand aura lieu le prochain examen du SMSI ?", "annex/127", "dans quelle ville ?"],
  ["¿Cuándo será el próximo examen de la CMSI?", "annex/127", "¿en qué ciudad?"],
  ["متى سيعقد الاستعراض المقبل؟", "annex/127", "في أي مدينة؟"],
  ["下一次全面审查在哪一年？", "annex/127", "在哪个城市？"],
  ["Which resolution did the General Assembly adopt as the outcome document?", "report/III/1", "and the vote count?"],
  ["Какую резолюцию приняла Генеральная Ассамблея?", "report/III/1", "а результаты голосования?"],
  ["联合国大会通过了哪项决议作为WSIS+20的成果文件?", "report/III/1", "投票结果呢?"],
  ["Что оценит целевая группа?", "annex/67", "сумма в долларах?"],
  ["Qui préside le GNUSI ?", "annex/121", "son nom ?"],
  ["Which agencies coordinate the Partnership on Measuring ICT?", "report/IV/3", "is UNESCO one of them?"],
  ["Какие организации координируют Партнерство?", "report/IV/3", "а ЮНЕСКО среди них?"],
  ["Quels organismes coordonnent le Partenariat ?", "report/IV/3", "l'UNESCO en fait partie ?"],
  ["¿Qué organismos coordinan la Asociación?", "report/IV/3", "¿la UNESCO es uno de ellos?"],
  ["ما الهيئات التي تنسق الشراكة؟", "report/IV/3", "هل اليونسكو من بينها؟"],
  ["哪些机构协调伙伴关系？", "report/IV/3", "教科文组织是其中之一吗？"],
  ["Who opened the high-level meeting?", "report/II/1", "how old is she?"],
  ["Who coordinates the Partnership on Measuring ICT?", "report/IV/3", "where?"],
  ["When is the next review of WSIS?", "report/III/3", "where will it be held?"],
  ["Did the ITU Secretary-General speak?", "report/II/5", "how long did she speak?"],
  ["На сколько вырос показатель использования интернета с 2005 года?", "annex/20", "а в 2015 сколько было?"],
  ["Где посмотреть список выступивших на ВВУИО+20?", "report/I/2", "а сколько из них говорили по-русски?"],
  ["من حضر الاجتماع من غير الحكومات؟", "report/I/2", "كم كان عددهم؟"],
  ["Where was the high-level meeting held?", "report/I/1", "was it streamed?"],
  ["Кто открыл совещание высокого уровня?", "report/II/1", "а какой у неё телефон?"],
  ["Что поручено межведомственной группе по ИИ?", "annex/86", "где она заседает?"],
  ["Что делает Партнерство по измерению ИКТ?", "annex/117", "когда его создали?"],
  ["من يعد خريطة الطريق المشتركة؟", "annex/122", "أين تنشر؟"],
  ["Who delivered the statements?", "report/II/3", "thanks! and that of UNDP, who gave it?"],
];

/** Questions that nobody can answer who has not heard what was said before. */
export const ELLIPTICAL: readonly string[] = [
  "and who reports?",
  "by when?",
  "and the other one?",
  "where was it?",
  "а когда?",
  "и кто отчитывается?",
  "а МСЭ?",
  "к какому сроку?",
  "et pour l'UIT ?",
  "et quand ?",
  "qui est responsable ?",
  "¿y quién?",
  "¿para cuándo?",
  "¿y la UIT?",
  "ومتى؟",
  "ومن المسؤول؟",
  "وماذا عن الاتحاد؟",
  "那谁负责？",
  "什么时候？",
  "那国际电联呢？",
];

/** Questions with a subject of their own, however they begin. */
export const WHOLE: readonly string[] = [
  "When is the next overall review of WSIS?",
  "What is the WSIS Forum?",
  "UNGIS",
  "and who opened the high-level meeting in New York?",
  "Когда следующий общий обзор?",
  "Кто открыл совещание высокого уровня?",
  "Quel est le rôle de l'UNGIS ?",
  "¿Cuántas declaraciones se hicieron?",
  "ما هي الفجوة الرقمية؟",
  "全球数字契约是什么？",
  "para 67",
  "thanks!",
];

/** A question, the paragraphs that were cited, one that goes on from it, the paragraph to be quoted first, and words of that quote. */
export const QUOTED_FIRST: readonly (readonly [
  before: string,
  cited: readonly string[],
  question: string,
  first: string,
  words: string,
])[] = [
  [
    "Combien de personnes utilisent Internet dans les pays à revenu élevé ?",
    ["annex/21"],
    "et d'où vient ce chiffre ?",
    "annex/21",
    "94",
  ],
  ["What share of rural population has access?", ["annex/21"], "where does that figure come from?", "annex/21", "58"],
  ["How many statements were made?", ["report/II/3"], "who made them, which groups?", "report/II/3", "Member States"],
  [
    "Какую роль МСЭ играет в Партнерстве по измерению ИКТ?",
    ["annex/117", "report/IV/3"],
    "а ЮНКТАД?",
    "report/IV/3",
    "ЮНКТАД",
  ],
  [
    "What does paragraph 86 ask for?",
    ["annex/86", "report/IV/4"],
    "and where does the working group have to report on this?",
    "annex/86",
    "Global Dialogue",
  ],
  ["文件里对互联网治理论坛有什么要求?", ["annex/100"], "它应当把什么情况报告给联合国各机构?", "annex/100", "论坛"],
  ["هل ألقت دورين بوغدان-مارتن كلمة في الاجتماع؟", ["report/II/5"], "أين نصها؟", "report/II/5", "https://"],
];

/** A question, the paragraph that was cited, and a whole question that is put in a thread of its own. */
export const APART: readonly (readonly [before: string, cited: string, question: string, quotes: string | null])[] = [
  [
    "Who opened the high-level meeting?",
    "report/II/1",
    "How many statements were delivered at the meeting?",
    "report/II/3",
  ],
  [
    "Who is the President of the General Assembly?",
    "report/II/1",
    "What does the report say about climate change?",
    null,
  ],
  ["What is the task force asked to do?", "annex/67", "What's for lunch?", null],
  ["What is the task force asked to do?", "annex/67", "and by when?", "annex/67"],
];

/** One that asks in words that the document does not use: it is not certain, and shows what answers as the nearest. */
export const UNSURE: readonly Pair[] = [["谁负责绘制人工智能能力建设图？", "annex/86", "与谁磋商？", "annex/86"]];
