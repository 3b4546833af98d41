/**
 * So many characters of quotes are read at a glance. Of more each is cut, visibly: of 96 answers that were read by their rubrics
 * with 1,800 four lacked what a cut had taken, two of them under duties, and none was called too long.
 */
export const MAX_GLANCE_CHARS = 2600;
/** What answers best stands first, and whole, as long as each quote behind it has so many characters; in a list none is better. */
export const LEAST_BEHIND = 160;
/** So many characters a message of Slack shows; what is longer has a button to the rest. */
export const MAX_MESSAGE_CHARS = 2000;
