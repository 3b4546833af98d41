import type { Language } from "../domain/language.ts";

/** A city as it is called, and the country that it lies in, by ISO 3166-1 (alpha-2). */
type City = Readonly<Record<Language, string>> & { readonly in: string };

/** Cities where international meetings are held, in every language; countries come from the runtime, cities it does not have. */
const CITIES: readonly City[] = [
  { ru: "Вена", en: "Vienna", fr: "Vienne", es: "Viena", ar: "فيينا", zh: "维也纳", in: "AT" },
  { ru: "Найроби", en: "Nairobi", fr: "Nairobi", es: "Nairobi", ar: "نيروبي", zh: "内罗毕", in: "KE" },
  { ru: "Париж", en: "Paris", fr: "Paris", es: "París", ar: "باريس", zh: "巴黎", in: "FR" },
  { ru: "Женева", en: "Geneva", fr: "Genève", es: "Ginebra", ar: "جنيف", zh: "日内瓦", in: "CH" },
  { ru: "Нью-Йорк", en: "New York", fr: "New York", es: "Nueva York", ar: "نيويورك", zh: "纽约", in: "US" },
  { ru: "Тунис", en: "Tunis", fr: "Tunis", es: "Túnez", ar: "تونس", zh: "突尼斯", in: "TN" },
  { ru: "Рим", en: "Rome", fr: "Rome", es: "Roma", ar: "روما", zh: "罗马", in: "IT" },
  { ru: "Лондон", en: "London", fr: "Londres", es: "Londres", ar: "لندن", zh: "伦敦", in: "GB" },
  { ru: "Брюссель", en: "Brussels", fr: "Bruxelles", es: "Bruselas", ar: "بروكسل", zh: "布鲁塞尔", in: "BE" },
  { ru: "Гаага", en: "The Hague", fr: "La Haye", es: "La Haya", ar: "لاهاي", zh: "海牙", in: "NL" },
  { ru: "Осло", en: "Oslo", fr: "Oslo", es: "Oslo", ar: "أوسلو", zh: "奥斯陆", in: "NO" },
  {
    ru: "Лиллестрём",
    en: "Lillestrøm",
    fr: "Lillestrøm",
    es: "Lillestrøm",
    ar: "ليلستروم",
    zh: "利勒斯特罗姆",
    in: "NO",
  },
  { ru: "Стокгольм", en: "Stockholm", fr: "Stockholm", es: "Estocolmo", ar: "ستوكهولم", zh: "斯德哥尔摩", in: "SE" },
  { ru: "Копенгаген", en: "Copenhagen", fr: "Copenhague", es: "Copenhague", ar: "كوبنهاغن", zh: "哥本哈根", in: "DK" },
  { ru: "Берлин", en: "Berlin", fr: "Berlin", es: "Berlín", ar: "برلين", zh: "柏林", in: "DE" },
  { ru: "Бонн", en: "Bonn", fr: "Bonn", es: "Bonn", ar: "بون", zh: "波恩", in: "DE" },
  { ru: "Мадрид", en: "Madrid", fr: "Madrid", es: "Madrid", ar: "مدريد", zh: "马德里", in: "ES" },
  { ru: "Лиссабон", en: "Lisbon", fr: "Lisbonne", es: "Lisboa", ar: "لشبونة", zh: "里斯本", in: "PT" },
  { ru: "Москва", en: "Moscow", fr: "Moscou", es: "Moscú", ar: "موسكو", zh: "莫斯科", in: "RU" },
  { ru: "Пекин", en: "Beijing", fr: "Pékin", es: "Pekín", ar: "بكين", zh: "北京", in: "CN" },
  { ru: "Токио", en: "Tokyo", fr: "Tokyo", es: "Tokio", ar: "طوكيو", zh: "东京", in: "JP" },
  { ru: "Киото", en: "Kyoto", fr: "Kyoto", es: "Kioto", ar: "كيوتو", zh: "京都", in: "JP" },
  { ru: "Сингапур", en: "Singapore", fr: "Singapour", es: "Singapur", ar: "سنغافورة", zh: "新加坡", in: "SG" },
  { ru: "Бангкок", en: "Bangkok", fr: "Bangkok", es: "Bangkok", ar: "بانكوك", zh: "曼谷", in: "TH" },
  { ru: "Дели", en: "Delhi", fr: "Delhi", es: "Delhi", ar: "دلهي", zh: "德里", in: "IN" },
  { ru: "Дубай", en: "Dubai", fr: "Dubaï", es: "Dubái", ar: "دبي", zh: "迪拜", in: "AE" },
  { ru: "Абу-Даби", en: "Abu Dhabi", fr: "Abou Dhabi", es: "Abu Dabi", ar: "أبوظبي", zh: "阿布扎比", in: "AE" },
  { ru: "Доха", en: "Doha", fr: "Doha", es: "Doha", ar: "الدوحة", zh: "多哈", in: "QA" },
  { ru: "Эр-Рияд", en: "Riyadh", fr: "Riyad", es: "Riad", ar: "الرياض", zh: "利雅得", in: "SA" },
  { ru: "Бейрут", en: "Beirut", fr: "Beyrouth", es: "Beirut", ar: "بيروت", zh: "贝鲁特", in: "LB" },
  { ru: "Каир", en: "Cairo", fr: "Le Caire", es: "El Cairo", ar: "القاهرة", zh: "开罗", in: "EG" },
  {
    ru: "Аддис-Абеба",
    en: "Addis Ababa",
    fr: "Addis-Abeba",
    es: "Adís Abeba",
    ar: "أديس أبابا",
    zh: "亚的斯亚贝巴",
    in: "ET",
  },
  { ru: "Кигали", en: "Kigali", fr: "Kigali", es: "Kigali", ar: "كيغالي", zh: "基加利", in: "RW" },
  { ru: "Кейптаун", en: "Cape Town", fr: "Le Cap", es: "Ciudad del Cabo", ar: "كيب تاون", zh: "开普敦", in: "ZA" },
  {
    ru: "Йоханнесбург",
    en: "Johannesburg",
    fr: "Johannesburg",
    es: "Johannesburgo",
    ar: "جوهانسبرغ",
    zh: "约翰内斯堡",
    in: "ZA",
  },
  { ru: "Претория", en: "Pretoria", fr: "Pretoria", es: "Pretoria", ar: "بريتوريا", zh: "比勒陀利亚", in: "ZA" },
  { ru: "Бухарест", en: "Bucharest", fr: "Bucarest", es: "Bucarest", ar: "بوخارست", zh: "布加勒斯特", in: "RO" },
  { ru: "Баку", en: "Baku", fr: "Bakou", es: "Bakú", ar: "باكو", zh: "巴库", in: "AZ" },
  { ru: "Стамбул", en: "Istanbul", fr: "Istanbul", es: "Estambul", ar: "إسطنبول", zh: "伊斯坦布尔", in: "TR" },
  { ru: "Сантьяго", en: "Santiago", fr: "Santiago", es: "Santiago", ar: "سانتياغو", zh: "圣地亚哥", in: "CL" },
  { ru: "Вашингтон", en: "Washington", fr: "Washington", es: "Washington", ar: "واشنطن", zh: "华盛顿", in: "US" },
  { ru: "Монреаль", en: "Montreal", fr: "Montréal", es: "Montreal", ar: "مونتريال", zh: "蒙特利尔", in: "CA" },
];

const PREFIX = "city-";

/** The cities with an id each, as they are called in a language. */
export function listCities(language: Language): { readonly id: string; readonly name: string }[] {
  return CITIES.map((city) => ({ id: `${PREFIX}${city.en}`, name: city[language] }));
}

/** The country that a city lies in. @param city its id, or what it is called in English @returns an ISO 3166-1 code; undefined for any other city */
export function countryOfCity(city: string): string | undefined {
  return CITIES.find(({ en }) => en === city || `${PREFIX}${en}` === city)?.in;
}
