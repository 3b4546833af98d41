import { sql } from "kysely";
import type { Destination } from "../../domain/subscription.ts";
import type { DestinationColumns } from "../tables.ts";

export function toColumns({ team, kind, id }: Destination): DestinationColumns {
  return { team, kind, destination: id };
}

export function toDestination({ team, kind, destination }: DestinationColumns): Destination {
  return { kind, id: destination, team };
}

/** The condition that a row belongs to a destination. */
export function belongsTo({ team, kind, id }: Destination) {
  return sql<boolean>`(team = ${team} and kind = ${kind} and destination = ${id})`;
}
