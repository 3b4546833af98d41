/** What a person wants of the bot, by slash command, mention or direct message. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "paragraph"; readonly references: string }
  | { readonly kind: "ask"; readonly question: string };

const HELP = /^(?:help|справка|помощь|aide|ayuda|مساعدة|帮助|\?)$/iu;
const VERB = /^(?<verb>para|ask)(?:\s+(?<rest>[\s\S]+))?$/iu;

/**
 * Reads what stands after `/wsis`, or a message's own text. Nothing, `help`, and a verb with nothing after it ask for
 * help; `para …` names paragraphs; `ask …` and everything else is a question.
 */
export function parseCommand(text: string): Command {
  const trimmed = text.trim();
  if (trimmed === "" || HELP.test(trimmed)) return { kind: "help" };
  const groups = VERB.exec(trimmed)?.groups;
  if (groups === undefined) return { kind: "ask", question: trimmed };
  const rest = groups.rest?.trim() ?? "";
  if (rest === "") return { kind: "help" };
  return groups.verb?.toLowerCase() === "para"
    ? { kind: "paragraph", references: rest }
    : { kind: "ask", question: rest };
}
