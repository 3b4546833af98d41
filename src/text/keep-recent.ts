/** A question has few readings: as typed, without courtesies, without a value. Those of earlier questions need not stay. */
const MAX_TEXTS = 16;
/** No question is read so often that a longer text would be worth its memory. */
const MAX_CHARS = 1000;

/**
 * Reads something of a text once while it is spoken of, since a question passes many readers one after the other.
 * @param read of a text alone; what it gives is not changed
 * @param most so many texts are kept
 */
export function keepRecent<T>(read: (text: string) => T, most = MAX_TEXTS): (text: string) => T {
  const kept = new Map<string, T>();
  let last: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (last?.text === text) return last.value;
    const value = kept.get(text) ?? read(text);
    if (text.length > MAX_CHARS) return value;
    last = { text, value };
    // What is set anew goes to the end: the first is the one that was longest not asked for.
    kept.delete(text);
    kept.set(text, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
