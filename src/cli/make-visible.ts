/** Every control character but the tab, the line feed and the carriage return before one; first what may be a colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /\u001b\[[0-9;]*m|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** Unicode's pictures of U+0000 to U+001F begin here; that of U+007F stands after them. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
/** For the control characters above U+007F, which have no pictures. */
const UNKNOWN = "\ufffd";

/**
 * Text with a picture in the place of each character that could steer a terminal: what people typed, or a file holds, is
 * shown and does nothing.
 * @param colours whether colours may stay: for text in which nothing of a person's is left unshown
 */
export function makeVisible(text: string, colours = false): string {
  return text.replace(STEERING, (found) => (found.length > 1 && colours ? found : [...found].map(picture).join("")));
}

/** The same for all text in an object, as deep as it goes. */
export function makeAllVisible<T>(value: T): T {
  if (typeof value === "string") return makeVisible(value) as T;
  if (Array.isArray(value)) return value.map(makeAllVisible) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, makeAllVisible(part)])) as T;
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  if (code > DELETE) return UNKNOWN;
  return code === DELETE ? DELETE_PICTURE : character;
}
