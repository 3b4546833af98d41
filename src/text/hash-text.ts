/** Where the hash of a text begins. */
const FIRST_HASH = 2166136261;

/** FNV-1a (Fowler, Noll and Vo) of a text, or of one that comes after another. @returns 32 bits, from 0 */
export function hashText(text: string, before = FIRST_HASH): number {
  let value = before;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
