import type { Language } from "../../domain/language.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import type { Reply } from "../platform/say.ts";
import { buildDuties } from "./duties.ts";
import type { DutyView } from "./duty-pages.ts";
import { todayOf } from "./reply-deadlines.ts";
import { selectDuties } from "./select-duties.ts";
import { suggestNames } from "./suggest-names.ts";

/** `/wsis duties [ITU …] [to CSTD] [invites] [2027 …]`: the register as of the person's own day. */
export async function replyDuties(
  view: DutyView,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const { app } = context;
  const { concepts, document } = app.library;
  const register = app.duties(await todayOf(place, parts, context));
  const select = (words: string) => selectDuties(words, register, concepts, language);
  const selected = select(view.words);
  if (selected.kind === "unknown") {
    const example = "/wsis duties ITU 2027";
    const command = { verb: "duties", words: view.words, unread: selected.words, example, select } as const;
    return suggestNames(command, register, concepts, language);
  }
  return buildDuties(selected.ledger, view, language, document);
}
