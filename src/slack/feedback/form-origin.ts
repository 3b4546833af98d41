import { isLanguage, type Language } from "../../domain/language.ts";
import { formatVote, parseVote, type Vote } from "./vote-buttons.ts";

/** What comes back with a form: the vote it is about, where that was given, and where the question stands. */
export interface FormOrigin {
  /** The form's own language. */
  readonly language: Language;
  readonly channel: string;
  readonly messageTs: string;
  /** Where Slack has the question; undefined where one person alone saw the answer, or it was shared. */
  readonly asked: { readonly ts: string; readonly threadTs: string } | undefined;
  readonly vote: Vote;
}

const NOWHERE = "-";
const PLACE = /^[A-Z0-9]+$/u;
const TS = /^\d+\.\d+$/u;

export function formatFormOrigin({ language, channel, messageTs, asked, vote }: FormOrigin): string {
  return [language, channel, messageTs, asked?.ts ?? NOWHERE, asked?.threadTs ?? NOWHERE, formatVote(vote)].join(" ");
}

/** Reads what came back with a form. Undefined for anything this program did not write. */
export function parseFormOrigin(metadata: string): FormOrigin | undefined {
  const [language = "", channel = "", messageTs = "", ts = "", threadTs = "", ...rest] = metadata.split(" ");
  const vote = parseVote(rest.join(" "));
  if (!isLanguage(language) || !PLACE.test(channel) || !TS.test(messageTs) || vote === undefined) return undefined;
  if (ts === NOWHERE) return { language, channel, messageTs, asked: undefined, vote };
  return TS.test(ts) && TS.test(threadTs) ? { language, channel, messageTs, asked: { ts, threadTs }, vote } : undefined;
}
