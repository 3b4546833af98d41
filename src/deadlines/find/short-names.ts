import type { Concept } from "../../domain/concept.ts";
import { acts, roleOf, takesPlace } from "./roles.ts";
import type { FinderLanguage, NameMention } from "./types.ts";
import { readWords, type Word } from "./words.ts";

/** Nouns that stand for a body once its full name has been given: "the Group", "Форум". */
const HEADS: Readonly<Record<FinderLanguage, string>> = {
  ru: "группа форум партнерство комиссия совет союз ассамблея конференция комитет департамент управление программа бюро фонд агентство секретарь диалог организация структура",
  en: "group forum partnership commission council union assembly conference committee department office programme bureau fund agency general dialogue organization entity panel board",
};
const SECRETARIAT: Readonly<Record<FinderLanguage, string>> = { ru: "секретариат", en: "secretariat" };

const ADJECTIVE = /(?:ая|яя|ый|ий|ой|ое)$/u;
const DEPUTY = /^(?:Under|Deputy|Assistant|Vice)\b/iu;
const TITLE_BEFORE = /\p{Lu}\p{Ll}+(?:ый|ому|ого|ым|ом|ая|ой|ую|ий)\s$/u;

/** Reads short names, given the full names found so far. */
export interface ShortNames {
  /**
   * @param unified the paragraph
   * @param named full names in it, in order
   * @param before full names of the paragraphs before it in its section, in order
   * @param counts how often the document names each concept in full
   */
  read(
    unified: string,
    named: readonly NameMention[],
    before: readonly NameMention[],
    counts: ReadonlyMap<string, number>,
  ): NameMention[];
}

/**
 * Builds a reader of short names. A short name means the body of that kind named last before it, in its paragraph or
 * section; else one named later in the paragraph; else, of the bodies of that kind, that of the organisation which the
 * document names most. "The secretariat" is that of the body named last before it.
 */
export function buildShortNames(concepts: readonly Concept[], language: FinderLanguage): ShortNames {
  const heads = new Set(readWords(HEADS[language], language).map((word) => word.stem));
  const secretariat = readWords(SECRETARIAT[language], language)[0]?.stem;
  const byHead = groupByHead(concepts, language, heads);
  const owners = new Map(concepts.map((concept) => [concept.id, ownerOf(concept, concepts, language)]));
  const roles = new Map(concepts.map((concept) => [concept.id, roleOf(concept)]));
  return {
    read(unified, named, before, counts) {
      const words = readWords(unified, language).filter((word) => isShort(word, named, unified, language));
      return words.flatMap((word): NameMention[] => {
        const candidates = word.stem === secretariat ? undefined : byHead.get(word.stem);
        const earlier = [...before, ...named.filter(({ end }) => end <= word.start)];
        const owner = word.stem === secretariat ? earlier.findLast(({ role }) => role === "body") : undefined;
        if (owner) return [{ ...owner, start: word.start, end: word.end, listed: true }];
        if (!candidates) return [];
        const concept = resolve(
          candidates,
          earlier,
          named.filter(({ start }) => start > word.end),
          (id) => [counts.get(owners.get(id) ?? "") ?? 0, counts.get(id) ?? 0],
        );
        return [
          {
            start: startOf(word, unified, language),
            end: word.end,
            concepts: concept,
            role: roles.get(concept[0] as string) ?? "body",
            listed: /^\P{Ll}*$/u.test(word.text) || isNominative(word, language),
          },
        ];
      });
    },
  };
}

function groupByHead(
  concepts: readonly Concept[],
  language: FinderLanguage,
  heads: ReadonlySet<string>,
): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const concept of concepts) {
    const role = roleOf(concept);
    if (!acts(role) && !takesPlace(role)) continue;
    const { name, also } = concept.names[language];
    for (const text of [name, ...also]) {
      const head = headOf(text, language, heads);
      if (head) map.set(head.stem, [...new Set([...(map.get(head.stem) ?? []), concept.id])]);
    }
  }
  return map;
}

/** In Russian the head is preceded by adjectives alone; in English it is the last word before "of", "on" or "for". */
function headOf(text: string, language: FinderLanguage, heads: ReadonlySet<string>): Word | undefined {
  if (DEPUTY.test(text)) return undefined;
  const words = readWords(language === "en" ? (text.split(/ (?:of|on|for|to) /u)[0] as string) : text, language);
  if (language === "en") return words.at(-1) && heads.has((words.at(-1) as Word).stem) ? words.at(-1) : undefined;
  const head = words.find((word) => heads.has(word.stem));
  return head && words.slice(0, words.indexOf(head)).every((word) => ADJECTIVE.test(word.text)) ? head : undefined;
}

/** A capital letter makes a common noun the name of somebody: on the noun, or in Russian on the adjective before it. */
function isShort(word: Word, named: readonly NameMention[], unified: string, language: FinderLanguage): boolean {
  if (named.some(({ start, end }) => start <= word.start && word.end <= end)) return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  const before = unified.slice(0, word.start);
  return language === "ru" ? TITLE_BEFORE.test(before) : word.text === "secretariat" && /\bthe $/iu.test(before);
}

function resolve(
  candidates: readonly string[],
  earlier: readonly NameMention[],
  later: readonly NameMention[],
  weigh: (id: string) => readonly [number, number],
): string[] {
  const fits = ({ concepts }: NameMention): boolean => concepts.some((id) => candidates.includes(id));
  const mention = earlier.findLast(fits) ?? later.findLast(fits);
  if (mention) return mention.concepts.filter((id) => candidates.includes(id));
  const compare = (a: string, b: string): number => weigh(b)[0] - weigh(a)[0] || weigh(b)[1] - weigh(a)[1];
  const best = [...candidates].sort(compare)[0] as string;
  return candidates.filter((id) => compare(id, best) === 0);
}

/** The organisation whose acronym stands in a body's name: ITU for "ITU Council". */
function ownerOf({ id, names }: Concept, concepts: readonly Concept[], language: FinderLanguage): string | undefined {
  const words = new Set([names[language].name, ...names[language].also].flatMap((text) => text.split(/[\s-]+/u)));
  return concepts.find(
    (other) =>
      other.id !== id &&
      roleOf(other) === "body" &&
      other.names[language].acronyms.some((acronym) => words.has(acronym)),
  )?.id;
}

/** "Генеральный секретарь", "Secretary-General": what stands before the noun belongs to the name. */
function startOf(word: Word, unified: string, language: FinderLanguage): number {
  return (language === "ru" ? TITLE_BEFORE : /\p{Lu}\p{L}+-$/u).exec(unified.slice(0, word.start))?.index ?? word.start;
}

function isNominative(word: Word, language: FinderLanguage): boolean {
  if (language === "en") return true;
  return readWords(HEADS.ru, "ru").some((head) => head.text === word.text.toLowerCase());
}
