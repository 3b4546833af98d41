import type { Message } from "./format-message.ts";

export const badTime: Message = {
  ar: "المتوقع وقت مثل 09:00، والموجود «{found}». مثال: {example}",
  en: "Expected a time such as 09:00, found “{found}”. For example: {example}",
  es: "Se esperaba una hora como 09:00, se encontró «{found}». Por ejemplo: {example}",
  fr: "Heure attendue, par exemple 09:00 ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидалось время, например 09:00, а найдено «{found}». Например: {example}",
  zh: "应为时间，如 09:00，实际为“{found}”。例如：{example}",
};

export const badZone: Message = {
  ar: "المتوقع منطقة زمنية مثل Europe/Zurich، والموجود «{found}». مثال: {example}",
  en: "Expected a time zone such as Europe/Zurich, found “{found}”. For example: {example}",
  es: "Se esperaba una zona horaria como Europe/Zurich, se encontró «{found}». Por ejemplo: {example}",
  fr: "Fuseau horaire attendu, par exemple Europe/Zurich ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидался часовой пояс, например Europe/Zurich, а найдено «{found}». Например: {example}",
  zh: "应为时区，如 Europe/Zurich，实际为“{found}”。例如：{example}",
};

export const badHorizon: Message = {
  ar: "المتوقع عدد أيام بين {min} و{max}، مثل 90d، والموجود «{found}». مثال: {example}",
  en: "Expected from {min} to {max} days, such as 90d, found “{found}”. For example: {example}",
  es: "Se esperaban de {min} a {max} días, como 90d, se encontró «{found}». Por ejemplo: {example}",
  fr: "De {min} à {max} jours attendus, par exemple 90d ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидалось от {min} до {max} дней, например 90d, а найдено «{found}». Например: {example}",
  zh: "应为 {min} 至 {max} 天，如 90d，实际为“{found}”。例如：{example}",
};

/** The same of a field that takes a number alone. */
export const badHorizonNumber: Message = {
  ar: "المتوقع عدد صحيح من الأيام بين {min} و{max}، مثل {example}، والموجود «{found}».",
  en: "Expected a whole number of days from {min} to {max}, such as {example}; found “{found}”.",
  es: "Se esperaba un número entero de días de {min} a {max}, como {example}; se encontró «{found}».",
  fr: "Nombre entier de jours attendu, de {min} à {max}, par exemple {example} ; trouvé « {found} ».",
  ru: "Ожидалось целое число дней от {min} до {max}, например {example}, а найдено «{found}».",
  zh: "应为 {min} 至 {max} 之间的整数天数，如 {example}，实际为“{found}”。",
};

export const badWord: Message = {
  ar: "المتوقع وقت أو منطقة زمنية أو أيام أو لغة أو جهة، والموجود «{found}». مثال: {example}",
  en: "Expected a time, time zone, days, language or body, found “{found}”. For example: {example}",
  es: "Se esperaba una hora, zona horaria, días, idioma u organismo, se encontró «{found}». Por ejemplo: {example}",
  fr: "Heure, fuseau, jours, langue ou organisme attendus ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидались время, часовой пояс, дни, язык или организация, а найдено «{found}». Например: {example}",
  zh: "应为时间、时区、星期、语言或机构，实际为“{found}”。例如：{example}",
};

export const badDaysOff: Message = {
  ar: "المتوقع تواريخ أو فترات مثل 2026-12-24..2027-01-03، {ranges} على الأكثر، وكل منها {days} يوم على الأكثر، والموجود «{found}». مثال: {example}",
  en: "Expected dates, or spans such as 2026-12-24..2027-01-03, at most {ranges} of them and {days} days each, found “{found}”. For example: {example}",
  es: "Se esperaban fechas o intervalos como 2026-12-24..2027-01-03, como máximo {ranges}, de {days} días cada uno; se encontró «{found}». Por ejemplo: {example}",
  fr: "Dates attendues, ou périodes comme 2026-12-24..2027-01-03, {ranges} au plus, de {days} jours au plus chacune ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидались даты или промежутки, например 2026-12-24..2027-01-03, не больше {ranges}, каждый не длиннее {days} дней, а найдено «{found}». Например: {example}",
  zh: "应为日期或时段，如 2026-12-24..2027-01-03，最多{ranges}个，每个最多{days}天，实际为“{found}”。例如：{example}",
};
