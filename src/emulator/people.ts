/** The people of the local workspace. Ids have the shape of Slack's, since clients look at their first letter. */
export const LOCALES = ["en-GB", "fr-FR", "es-ES", "ru-RU", "ar-SA", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];

/** A guest is in the channels they were invited to alone. */
export type Role = "member" | "admin" | "guest";

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly locale: Locale;
  readonly role: Role;
}

/**
 * One person for each language, so that nobody who remembers a person's language (as the bot does for an hour) is wrong
 * when the page acts for another; beside them one who may more than they, and one who may less.
 */
export const PEOPLE: readonly Person[] = [
  { id: personId("en-GB"), handle: "emma", name: "Emma Clarke", locale: "en-GB", role: "member" },
  { id: personId("fr-FR"), handle: "fanta", name: "Fanta Diallo", locale: "fr-FR", role: "member" },
  { id: personId("es-ES"), handle: "sofia", name: "Sofía Rojas", locale: "es-ES", role: "member" },
  { id: personId("ru-RU"), handle: "irina", name: "Ирина Соколова", locale: "ru-RU", role: "member" },
  { id: personId("ar-SA"), handle: "layla", name: "ليلى حداد", locale: "ar-SA", role: "member" },
  { id: personId("zh-CN"), handle: "chenwei", name: "陈伟", locale: "zh-CN", role: "member" },
  { id: "U0PERSONAD", handle: "adam", name: "Adam Moreau", locale: "en-GB", role: "admin" },
  { id: "U0PERSONGU", handle: "greta", name: "Greta Lind", locale: "en-GB", role: "guest" },
];

/** The id of the member who reads that language. */
export function personId(locale: Locale): string {
  return `U0PERSON${locale.slice(0, 2).toUpperCase()}`;
}

export function findPerson(id: string): Person | undefined {
  return PEOPLE.find((person) => person.id === id);
}
