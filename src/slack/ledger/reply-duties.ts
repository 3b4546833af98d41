import type { Language } from "../../domain/language.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import type { Reply } from "../platform/say.ts";
import { buildDuties } from "./duties.ts";
import type { DutyView } from "./duty-pages.ts";
import { sayUnread, todayOf } from "./reply-deadlines.ts";
import { selectDuties } from "./select-duties.ts";

/** `/wsis duties [ITU …] [to CSTD] [invites] [2027 …]`: the register as of the person's own day. */
export async function replyDuties(
  view: DutyView,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const { app } = context;
  const register = app.duties(await todayOf(place, parts, context));
  const selected = selectDuties(view.words, register, app.library.concepts, language);
  if (selected.kind === "unknown") return sayUnread(selected.words, "/wsis duties ITU 2027", language);
  return buildDuties(selected.ledger, view, language, app.library.document);
}
