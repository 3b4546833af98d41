/** Reads something of an object once, however often it is asked, and forgets it with the object. @param read of an object alone */
export function keepPerObject<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = read(key);
    kept.set(key, { value });
    return value;
  };
}
