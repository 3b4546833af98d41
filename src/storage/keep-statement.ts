import type { Compilable, CompiledQuery, Kysely, QueryResult } from "kysely";
import { InvariantError } from "../domain/error.ts";
import type { Tables } from "./tables.ts";

/** What stands in a statement, by name, in the order in which it stands there. */
type Values = Readonly<Record<string, unknown>>;

/**
 * A statement that is written once and then run with other values: Kysely writes it anew each time, which takes longer than
 * SQLite takes to run it. For the few that every answer asks for.
 * @param write must give the same words whatever the values are
 */
export function keepStatement<V extends Values, Row>(
  db: Kysely<Tables>,
  write: (values: V) => Compilable<Row>,
): (values: V) => Promise<QueryResult<Row>> {
  let kept: CompiledQuery<Row> | undefined;
  return (values) => {
    const parameters = Object.values(values);
    kept ??= compile(write(values), parameters);
    return db.executeQuery({ ...kept, parameters });
  };
}

/** @throws InvariantError where the values do not stand in the statement as they are given */
function compile<Row>(statement: Compilable<Row>, values: readonly unknown[]): CompiledQuery<Row> {
  const compiled = statement.compile();
  const { sql, parameters } = compiled;
  if (parameters.length !== values.length || parameters.some((parameter, i) => parameter !== values[i]))
    throw new InvariantError(`a statement's values stand in another order than they are given: ${sql}`);
  return compiled;
}

/** Whether an insertion inserted, or a deletion deleted, anything. */
export function hasChanged({ numAffectedRows }: Pick<QueryResult<unknown>, "numAffectedRows">): boolean {
  return (numAffectedRows ?? 0n) > 0n;
}
