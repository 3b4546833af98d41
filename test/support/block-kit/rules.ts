/** Says what is wrong with a value, one sentence each, with its place in the payload. */
export type Rule = (value: unknown, place: string) => string[];

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string of so many characters. */
export function string(most: number, least = 1): Rule {
  return (value, place) => {
    if (typeof value !== "string") return [`${place}: expected a string, found ${describe(value)}`];
    if (value.length > most) return [`${place}: ${value.length} characters, at most ${most}`];
    return value.length < least ? [`${place}: ${value.length} characters, at least ${least}`] : [];
  };
}

export function matching(pattern: RegExp): Rule {
  return (value, place) =>
    typeof value === "string" && pattern.test(value) ? [] : [`${place}: expected ${pattern}, found ${describe(value)}`];
}

export function oneOf(...values: readonly unknown[]): Rule {
  return (value, place) =>
    values.includes(value) ? [] : [`${place}: expected ${values.map(describe).join(" or ")}, found ${describe(value)}`];
}

export const boolean = oneOf(true, false);

export function integer(least: number, most: number): Rule {
  return (value, place) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : [`${place}: expected a whole number from ${least} to ${most}, found ${describe(value)}`];
}

/** So many items, each of which keeps a rule. */
export function list(item: Rule, least: number, most: number): Rule {
  return (value, place) => {
    if (!Array.isArray(value)) return [`${place}: expected a list, found ${describe(value)}`];
    const count =
      value.length < least || value.length > most
        ? [`${place}: ${value.length} items, expected ${least} to ${most}`]
        : [];
    return [...count, ...value.flatMap((one, index) => item(one, `${place}[${index}]`))];
  };
}

/** An object that has all that is required, and nothing beyond what is known. */
export function object(required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule {
  return (value, place) => {
    if (!isObject(value)) return [`${place}: expected an object, found ${describe(value)}`];
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    const known = { ...required, ...optional };
    const unknown = Object.keys(value).filter((key) => value[key] !== undefined && known[key] === undefined);
    return [
      ...missing.map((key) => `${place}.${key}: is required`),
      ...unknown.map((key) => `${place}.${key}: is not known here`),
      ...Object.entries(known).flatMap(([key, rule]) =>
        value[key] === undefined ? [] : rule(value[key], `${place}.${key}`),
      ),
    ];
  };
}

/** An object that is told by its `type`. */
export function byType(kinds: Readonly<Record<string, Rule>>): Rule {
  return (value, place) => {
    const type = isObject(value) ? String(value.type) : "";
    const rule = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return rule?.(value, place) ?? [`${place}: expected one of ${Object.keys(kinds).join(", ")}, found "${type}"`];
  };
}

export function all(...rules: readonly Rule[]): Rule {
  return (value, place) => rules.flatMap((rule) => rule(value, place));
}

/** What a whole must hold beside its parts. @param find says what is wrong; undefined where nothing is */
export function whole(find: (value: Json) => string | undefined): Rule {
  return (value, place) => {
    const fault = isObject(value) ? find(value) : undefined;
    return fault === undefined ? [] : [`${place}: ${fault}`];
  };
}

/** The first value that stands twice. */
export function findTwice(values: readonly unknown[]): unknown {
  return values.find((one, index) => one !== undefined && values.indexOf(one) !== index);
}

function describe(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}
