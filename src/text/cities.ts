import type { Language } from "../domain/language.ts";

/** Cities where international meetings are held, in every language; countries come from the runtime, cities it does not have. */
const CITIES: readonly Readonly<Record<Language, string>>[] = [
  { ru: "Вена", en: "Vienna", fr: "Vienne", es: "Viena", ar: "فيينا", zh: "维也纳" },
  { ru: "Найроби", en: "Nairobi", fr: "Nairobi", es: "Nairobi", ar: "نيروبي", zh: "内罗毕" },
  { ru: "Париж", en: "Paris", fr: "Paris", es: "París", ar: "باريس", zh: "巴黎" },
  { ru: "Женева", en: "Geneva", fr: "Genève", es: "Ginebra", ar: "جنيف", zh: "日内瓦" },
  { ru: "Нью-Йорк", en: "New York", fr: "New York", es: "Nueva York", ar: "نيويورك", zh: "纽约" },
  { ru: "Тунис", en: "Tunis", fr: "Tunis", es: "Túnez", ar: "تونس", zh: "突尼斯" },
  { ru: "Рим", en: "Rome", fr: "Rome", es: "Roma", ar: "روما", zh: "罗马" },
  { ru: "Лондон", en: "London", fr: "Londres", es: "Londres", ar: "لندن", zh: "伦敦" },
  { ru: "Брюссель", en: "Brussels", fr: "Bruxelles", es: "Bruselas", ar: "بروكسل", zh: "布鲁塞尔" },
  { ru: "Гаага", en: "The Hague", fr: "La Haye", es: "La Haya", ar: "لاهاي", zh: "海牙" },
  { ru: "Осло", en: "Oslo", fr: "Oslo", es: "Oslo", ar: "أوسلو", zh: "奥斯陆" },
  { ru: "Лиллестрём", en: "Lillestrøm", fr: "Lillestrøm", es: "Lillestrøm", ar: "ليلستروم", zh: "利勒斯特罗姆" },
  { ru: "Стокгольм", en: "Stockholm", fr: "Stockholm", es: "Estocolmo", ar: "ستوكهولم", zh: "斯德哥尔摩" },
  { ru: "Копенгаген", en: "Copenhagen", fr: "Copenhague", es: "Copenhague", ar: "كوبنهاغن", zh: "哥本哈根" },
  { ru: "Берлин", en: "Berlin", fr: "Berlin", es: "Berlín", ar: "برلين", zh: "柏林" },
  { ru: "Бонн", en: "Bonn", fr: "Bonn", es: "Bonn", ar: "بون", zh: "波恩" },
  { ru: "Мадрид", en: "Madrid", fr: "Madrid", es: "Madrid", ar: "مدريد", zh: "马德里" },
  { ru: "Лиссабон", en: "Lisbon", fr: "Lisbonne", es: "Lisboa", ar: "لشبونة", zh: "里斯本" },
  { ru: "Москва", en: "Moscow", fr: "Moscou", es: "Moscú", ar: "موسكو", zh: "莫斯科" },
  { ru: "Пекин", en: "Beijing", fr: "Pékin", es: "Pekín", ar: "بكين", zh: "北京" },
  { ru: "Токио", en: "Tokyo", fr: "Tokyo", es: "Tokio", ar: "طوكيو", zh: "东京" },
  { ru: "Киото", en: "Kyoto", fr: "Kyoto", es: "Kioto", ar: "كيوتو", zh: "京都" },
  { ru: "Сингапур", en: "Singapore", fr: "Singapour", es: "Singapur", ar: "سنغافورة", zh: "新加坡" },
  { ru: "Бангкок", en: "Bangkok", fr: "Bangkok", es: "Bangkok", ar: "بانكوك", zh: "曼谷" },
  { ru: "Дели", en: "Delhi", fr: "Delhi", es: "Delhi", ar: "دلهي", zh: "德里" },
  { ru: "Дубай", en: "Dubai", fr: "Dubaï", es: "Dubái", ar: "دبي", zh: "迪拜" },
  { ru: "Абу-Даби", en: "Abu Dhabi", fr: "Abou Dhabi", es: "Abu Dabi", ar: "أبوظبي", zh: "阿布扎比" },
  { ru: "Доха", en: "Doha", fr: "Doha", es: "Doha", ar: "الدوحة", zh: "多哈" },
  { ru: "Эр-Рияд", en: "Riyadh", fr: "Riyad", es: "Riad", ar: "الرياض", zh: "利雅得" },
  { ru: "Бейрут", en: "Beirut", fr: "Beyrouth", es: "Beirut", ar: "بيروت", zh: "贝鲁特" },
  { ru: "Каир", en: "Cairo", fr: "Le Caire", es: "El Cairo", ar: "القاهرة", zh: "开罗" },
  { ru: "Аддис-Абеба", en: "Addis Ababa", fr: "Addis-Abeba", es: "Adís Abeba", ar: "أديس أبابا", zh: "亚的斯亚贝巴" },
  { ru: "Кигали", en: "Kigali", fr: "Kigali", es: "Kigali", ar: "كيغالي", zh: "基加利" },
  { ru: "Кейптаун", en: "Cape Town", fr: "Le Cap", es: "Ciudad del Cabo", ar: "كيب تاون", zh: "开普敦" },
  {
    ru: "Йоханнесбург",
    en: "Johannesburg",
    fr: "Johannesburg",
    es: "Johannesburgo",
    ar: "جوهانسبرغ",
    zh: "约翰内斯堡",
  },
  { ru: "Претория", en: "Pretoria", fr: "Pretoria", es: "Pretoria", ar: "بريتوريا", zh: "比勒陀利亚" },
  { ru: "Бухарест", en: "Bucharest", fr: "Bucarest", es: "Bucarest", ar: "بوخارست", zh: "布加勒斯特" },
  { ru: "Баку", en: "Baku", fr: "Bakou", es: "Bakú", ar: "باكو", zh: "巴库" },
  { ru: "Стамбул", en: "Istanbul", fr: "Istanbul", es: "Estambul", ar: "إسطنبول", zh: "伊斯坦布尔" },
  { ru: "Сантьяго", en: "Santiago", fr: "Santiago", es: "Santiago", ar: "سانتياغو", zh: "圣地亚哥" },
  { ru: "Вашингтон", en: "Washington", fr: "Washington", es: "Washington", ar: "واشنطن", zh: "华盛顿" },
  { ru: "Монреаль", en: "Montreal", fr: "Montréal", es: "Montreal", ar: "مونتريال", zh: "蒙特利尔" },
];

const PREFIX = "city-";

/** The cities with an id each, as they are called in a language. */
export function listCities(language: Language): { readonly id: string; readonly name: string }[] {
  return CITIES.map((city) => ({ id: `${PREFIX}${city.en}`, name: city[language] }));
}
