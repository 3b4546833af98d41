import { type ExpectedDeadline, wordKey } from "../../src/deadlines/find/score.ts";
import type { ParagraphText } from "../../src/domain/document.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import type { GoldDeadline } from "../fixtures/bundled-ledger.ts";

/** A text like the bundled one with other years, days, months, session numbers and actors, and what is to be found in it. */
export interface Variant {
  readonly seed: number;
  readonly texts: readonly ParagraphText[];
  readonly expected: readonly ExpectedDeadline[];
}

interface Body {
  /** A concept id, or for a body that none is known for, the key of its words. */
  readonly id: string;
  readonly nominative: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
}

/** Bodies that can stand in for others, declined; the last two no list of concepts knows. */
const BODIES: readonly Body[] = [
  {
    id: "unctad",
    nominative: "ЮНКТАД",
    dative: "Конференции Организации Объединенных Наций по торговле и развитию",
    accusative: "Конференцию Организации Объединенных Наций по торговле и развитию",
    instrumental: "Конференцией Организации Объединенных Наций по торговле и развитию",
  },
  {
    id: "unesco",
    nominative: "ЮНЕСКО",
    dative: "Организации Объединенных Наций по вопросам образования, науки и культуры",
    accusative: "Организацию Объединенных Наций по вопросам образования, науки и культуры",
    instrumental: "Организацией Объединенных Наций по вопросам образования, науки и культуры",
  },
  {
    id: "undp",
    nominative: "ПРООН",
    dative: "Программе развития Организации Объединенных Наций",
    accusative: "Программу развития Организации Объединенных Наций",
    instrumental: "Программой развития Организации Объединенных Наций",
  },
  {
    id: "ecosoc",
    nominative: "Экономический и Социальный Совет",
    dative: "Экономическому и Социальному Совету",
    accusative: "Экономический и Социальный Совет",
    instrumental: "Экономическим и Социальным Советом",
  },
  {
    id: "statistical_commission",
    nominative: "Статистическая комиссия",
    dative: "Статистической комиссии",
    accusative: "Статистическую комиссию",
    instrumental: "Статистической комиссией",
  },
  {
    id: "ohchr",
    nominative: "УВКПЧ",
    dative: "Управлению Верховного комиссара Организации Объединенных Наций по правам человека",
    accusative: "Управление Верховного комиссара Организации Объединенных Наций по правам человека",
    instrumental: "Управлением Верховного комиссара Организации Объединенных Наций по правам человека",
  },
  {
    id: "escap",
    nominative: "ЭСКАТО",
    dative: "Экономической и социальной комиссии для Азии и Тихого океана",
    accusative: "Экономическую и социальную комиссию для Азии и Тихого океана",
    instrumental: "Экономической и социальной комиссией для Азии и Тихого океана",
  },
  {
    id: "igf",
    nominative: "ФУИ",
    dative: "Форуму по управлению интернетом",
    accusative: "Форум по управлению интернетом",
    instrumental: "Форумом по управлению интернетом",
  },
  {
    id: "cstd",
    nominative: "Комиссия по науке и технике в целях развития",
    dative: "Комиссии по науке и технике в целях развития",
    accusative: "Комиссию по науке и технике в целях развития",
    instrumental: "Комиссией по науке и технике в целях развития",
  },
  {
    id: wordKey("Комитет по программе и координации", "ru"),
    nominative: "",
    dative: "Комитету по программе и координации",
    accusative: "Комитет по программе и координации",
    instrumental: "",
  },
  {
    id: wordKey("Консультативный комитет по бюджетным вопросам", "ru"),
    nominative: "",
    dative: "Консультативному комитету по бюджетным вопросам",
    accusative: "Консультативный комитет по бюджетным вопросам",
    instrumental: "",
  },
];

/** Where an actor stands: the words before it, the words that name it, and the items of the gold list whose actor it is. */
interface Slot {
  readonly items: readonly string[];
  readonly paragraph: string;
  readonly lead: string;
  readonly name: string;
  readonly form: "nominative" | "dative" | "accusative" | "instrumental";
}

const SLOTS: readonly Slot[] = [
  {
    items: ["dl01"],
    paragraph: "annex/122",
    lead: "просим ",
    name: "Группу Организации Объединенных Наций по вопросам информационного общества",
    form: "accusative",
  },
  { items: ["dl01"], paragraph: "report/IV/1", lead: "", name: "ГИО ООН предлагается", form: "dative" },
  {
    items: ["dl02"],
    paragraph: "annex/86",
    lead: "призываем ",
    name: "Межведомственную рабочую группу по искусственному интеллекту",
    form: "accusative",
  },
  {
    items: ["dl05"],
    paragraph: "annex/67",
    lead: "предлагаем ",
    name: "Международному союзу электросвязи",
    form: "dative",
  },
  {
    items: ["dl06"],
    paragraph: "annex/113",
    lead: "просим ",
    name: "координаторов направлений деятельности",
    form: "accusative",
  },
  {
    items: ["dl07"],
    paragraph: "annex/117",
    lead: "просим ",
    name: "Партнерство по измерению ИКТ в целях развития",
    form: "accusative",
  },
  { items: ["dl07"], paragraph: "report/IV/3", lead: "прогресса; ", name: "Партнерству предлагается", form: "dative" },
  { items: ["dl08"], paragraph: "annex/127", lead: "просим ", name: "Генеральную Ассамблею", form: "accusative" },
  { items: ["dl08"], paragraph: "report/III/3", lead: "просьба к ", name: "Генеральной Ассамблее", form: "dative" },
  { items: ["dl10", "dl11"], paragraph: "report/VII/1", lead: "В данном контексте ", name: "МСЭ", form: "nominative" },
  {
    items: ["dl17"],
    paragraph: "report/I/1",
    lead: "",
    name: "Генеральная Ассамблея Организации Объединенных Наций",
    form: "nominative",
  },
  { items: ["dl20"], paragraph: "report/VI/3", lead: "Кроме того, ", name: "МСЭ", form: "nominative" },
  {
    items: ["dl21"],
    paragraph: "annex/preamble",
    lead: "подготовленный ",
    name: "Комиссией по науке и технике в целях развития",
    form: "instrumental",
  },
  {
    items: ["dl25"],
    paragraph: "annex/preamble",
    lead: "проведенные ",
    name: "Организацией Объединенных Наций по вопросам образования, науки и культуры",
    form: "instrumental",
  },
];

const SESSIONS = [
  "двадцать седьмой",
  "тридцать первой",
  "тридцать второй",
  "тридцать третьей",
  "сороковой",
  "тридцать шестой",
  "пятидесятой",
  "тридцать девятой",
];
const MONTHS_IN = [
  "январе",
  "феврале",
  "марте",
  "апреле",
  "мае",
  "июне",
  "июле",
  "августе",
  "сентябре",
  "октябре",
  "ноябре",
  "декабре",
];
const MONTHS_OF = ["января", "марта", "мая", "июля", "августа", "октября", "декабря"];

/** Alters the bundled text in a way that its seed alone decides. */
export function buildVariant(seed: number, texts: readonly ParagraphText[], gold: readonly GoldDeadline[]): Variant {
  const random = mulberry32(seed);
  const shift = 1 + Math.floor(random() * 9);
  const slots = SLOTS.filter(() => random() < 0.7).map((slot) => ({ ...slot, body: pickBody(slot, random) }));
  const altered = texts.map(({ paragraph, ...rest }) => {
    let text = rest.text.replace(/[\u00a0\u202f]/gu, " ");
    for (const slot of slots.filter((other) => other.paragraph === paragraph)) text = putBody(text, slot, slot.body);
    text = alterTimes(text, shift, random);
    return { ...rest, paragraph, text, sentences: splitSentences(text) };
  });
  return { seed, texts: altered, expected: gold.flatMap((item) => alterGold(item, shift, slots)) };
}

function pickBody({ form }: Slot, random: () => number): Body {
  const declined = BODIES.filter((body) => body[form] !== "");
  return declined[Math.floor(random() * declined.length)] as Body;
}

function putBody(text: string, { lead, name, form }: Slot, body: Body): string {
  const words = `${lead}${name}`;
  if (!text.includes(words)) throw new Error(`"${words}" is not in the text`);
  const rest = /\sпредлагается$/u.exec(name)?.[0] ?? "";
  return text.replace(words, `${lead}${body[form]}${rest}`);
}

function alterTimes(text: string, shift: number, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const day = 10 + Math.floor(random() * 15);
  return text
    .replace(/(?<![\d/-])(?:19|20)\d{2}(?![\d/])(?!-\d{2}-)/gu, (year) => String(Number(year) + shift))
    .replace(/(?:двадцать девятой|тридцатой|двадцать восьмой)(?= сессии)/gu, () => pick(SESSIONS))
    .replace(/(?<=в )(?:апреле|июне|июле)(?= \d{4})/gu, () => pick(MONTHS_IN))
    .replace(/1617 декабря/gu, `${day}${day + 1} ${pick(MONTHS_OF)}`)
    .replace(/15 декабря/gu, () => `${day - 2} ${pick(MONTHS_OF)}`);
}

/** An altered item is looked for wherever it was altered; what other paragraphs still say of it counts neither way. */
function alterGold(item: GoldDeadline, shift: number, slots: readonly (Slot & { body: Body })[]): ExpectedDeadline[] {
  const later = { ...item, years: item.years.map((year) => year + shift) };
  const own = slots.filter(({ items }) => items.includes(item.id));
  if (own.length === 0) return [later];
  const elsewhere = item.paragraphs.filter((paragraph) => own.every((slot) => slot.paragraph !== paragraph));
  return [
    ...own.map(({ paragraph, body }) => ({
      ...later,
      id: `${item.id} ${paragraph}`,
      actors: [body.id],
      paragraphs: [paragraph],
    })),
    { ...later, id: `${item.id} elsewhere`, paragraphs: elsewhere, optional: true },
  ];
}

/** A small seeded generator: the same variants on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
