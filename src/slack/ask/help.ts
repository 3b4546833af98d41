import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import {
  exampleQuestion,
  exampleWords,
  helpAsk,
  helpCalendar,
  helpData,
  helpDeadlines,
  helpDigest,
  helpDuties,
  helpHelp,
  helpLanguage,
  helpMention,
  helpModel,
  helpParagraph,
  helpSearch,
  helpShortcut,
  helpSources,
  helpThreads,
  helpTitle,
} from "../../messages/help.ts";
import { context, section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";

/** What not every bot can do: the help speaks of what works. */
export interface Abilities {
  /** Whether a model is set, which people may do without. */
  readonly hasModel: boolean;
  /** Whether a calendar address can be given out. */
  readonly hasCalendar: boolean;
}

/** What the bot does and how to ask it, in one screen. */
export function buildHelp(
  language: Language,
  { structure }: Document,
  { hasModel, hasCalendar }: Abilities,
): SlackMessage {
  const say = (message: typeof helpTitle) => formatMessage(message, language);
  const commands = [
    [helpAsk, `/wsis ${say(exampleQuestion)}`],
    [helpParagraph, "/wsis para 67, 109–113"],
    [helpSearch, `/wsis search ${say(exampleWords)}`],
    [helpDeadlines, "/wsis deadlines 2027"],
    [helpDuties, "/wsis duties ITU"],
    [helpDigest, "/wsis digest here on 09:00 Europe/Zurich weekdays"],
    ...(hasCalendar ? ([[helpCalendar, "/wsis calendar on"]] as const) : []),
    [helpThreads, "/wsis threads off"],
    ...(hasModel ? ([[helpModel, "/wsis model off"]] as const) : []),
    [helpLanguage, "/wsis lang fr"],
    [helpSources, "/wsis sources"],
    [helpData, "/wsis data"],
    [helpHelp, "/wsis help"],
  ] as const;
  const lines = commands.map(([message, example]) => `${say(message)}\n\`${example}\``);
  return {
    text: [
      say(helpTitle),
      say(structure.wording.promise),
      ...commands.map(([message, example]) => `${say(message)}: ${example}`),
    ].join("\n"),
    blocks: [
      { type: "header", text: { type: "plain_text", text: say(helpTitle), emoji: false } },
      section(say(structure.wording.promise)),
      ...lines.map(section),
      context(say(helpMention)),
      context(say(helpShortcut)),
      buildSource(structure, language),
    ],
  };
}
