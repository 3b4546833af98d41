import { fold } from "../../text/fold.ts";
import { isSlip } from "../../text/is-slip.ts";
import { findHowTo } from "./how-to.ts";
import { parseCommand } from "./parse-command.ts";

/** More words than this make a question, however they begin. */
const MAX_WORDS = 4;
const MAX_CHARS = 60;
/** A shorter word is one letter away from words of the document ("cities", "duties"). */
const SHORTEST = 5;

/** Commands that no word of the document comes near, with those that are not told apart from them. */
const VERBS = "deadlines deadline duties digest calendar help search sources дайджест календарь calendrier calendario"
  .split(" ")
  .map(fold);
const OTHER_WORDS: ReadonlySet<string> = new Set(["headline", "headlines"]);

const UNSUBSCRIBE = ["digest me off", "digest here off"];
/** What people type elsewhere for what is called differently here. */
const ELSEWHERE: readonly (readonly [words: string, commands: readonly string[]])[] = [
  [
    "settings|preferences|my settings|настройки|parametres|reglages|ajustes|configuracion|الاعدادات|اعدادات|设置",
    ["digest"],
  ],
  ["subscribe|подписаться|подписка|s'abonner|suscribirse|اشتراك|订阅", ["digest"]],
  [
    "unsubscribe|stop|отписаться|стоп|se desabonner|desuscribirse|darse de baja|dar de baja|الغاء الاشتراك|退订|取消订阅",
    UNSUBSCRIBE,
  ],
  ["version|edition|версия|редакция|edicion|الاصدار|版本", ["sources"]],
  ["language|langue|idioma|язык|اللغه|اللغة|语言", ["lang"]],
  ["find|поиск|بحث|搜索|查找", ["help"]],
  ["about|menu|commands|start|команды|меню|старт|commandes|comandos|菜单", ["help"]],
  ["дедлайны", ["сроки"]],
];
const COMMANDS = new Map(
  ELSEWHERE.flatMap(([words, commands]) => words.split("|").map((word) => [fold(word), commands])),
);

/**
 * The commands that a few words may have been meant as: a verb with a slip in it, before words that fit that verb; or what
 * other bots call a command of this one; or what somebody asks how to do here. None for any other question.
 */
export function suggestCommands(text: string): readonly string[] {
  const howTo = findHowTo(text);
  if (howTo.length > 0) return howTo;
  const words = text.trim().split(/\s+/u);
  if (words.length > MAX_WORDS || text.length > MAX_CHARS || /[?？؟]/u.test(text)) return [];
  const known = COMMANDS.get(fold(words.join(" ")));
  if (known !== undefined) return known;
  const [first = "", ...rest] = words;
  const verb = findVerb(fold(first));
  if (verb === undefined) return [];
  const command = [verb, ...rest].join(" ");
  return parseCommand(command).kind === "ask" ? [] : [command];
}

function findVerb(word: string): string | undefined {
  if (OTHER_WORDS.has(word) || VERBS.includes(word)) return undefined;
  return VERBS.find((verb) => isSlip(word, verb, SHORTEST));
}
