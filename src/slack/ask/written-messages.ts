/**
 * Messages that a person wrote: plain, with a file, `/me …`, or a reply shown in the conversation too. Every other subtype
 * is an edit, a deletion, a bot's, or Slack's own.
 */
const WRITTEN = new Set<string | undefined>([undefined, "file_share", "me_message", "thread_broadcast"]);

/** Whether a person wrote it. @param subtype of the event of a message */
export function isWritten(subtype: string | undefined): boolean {
  return WRITTEN.has(subtype);
}
