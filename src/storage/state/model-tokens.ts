import type { Kysely } from "kysely";
import type { ModelTokens } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";

/** Whose row it is that counts the tokens of all. */
const EVERYBODY = { team: "", person: "" } as const;

export function createModelTokens(db: Kysely<Tables>): ModelTokens {
  const add = (row: { readonly team: string; readonly person: string }, day: string, tokens: number) =>
    db
      .insertInto("model_tokens")
      .values({ ...row, day, tokens })
      .onConflict((oc) =>
        oc.columns(["team", "person", "day"]).doUpdateSet((eb) => ({ tokens: eb("model_tokens.tokens", "+", tokens) })),
      )
      .execute();
  return {
    async add(person, day, tokens) {
      await add(EVERYBODY, day, tokens);
      if (person) await add({ team: person.team, person: person.id }, day, tokens);
    },
    async used(person, day) {
      const { team, id } = person ?? { team: EVERYBODY.team, id: EVERYBODY.person };
      const rows = await db
        .selectFrom("model_tokens")
        .select(["person", "tokens"])
        .where("day", "=", day)
        .where((eb) =>
          eb.or([
            eb.and([eb("team", "=", team), eb("person", "=", id)]),
            eb.and([eb("team", "=", EVERYBODY.team), eb("person", "=", EVERYBODY.person)]),
          ]),
        )
        .execute();
      const tokensOf = (whose: string) => Number(rows.find((row) => row.person === whose)?.tokens ?? 0);
      return { byPerson: person ? tokensOf(id) : 0, byAll: tokensOf(EVERYBODY.person) };
    },
  };
}
