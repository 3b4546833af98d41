import type { ComposeOptions } from "../../answer/compose/compose-deps.ts";
import { StorageError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { modelNotKept, modelOffHere, modelOffMe, modelOnHere, modelOnMe } from "../../messages/model-choice.ts";
import type { ModelChoice } from "../platform/model-choice.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { type Reply, say } from "../platform/say.ts";
import type { StorePatience } from "../platform/store-patience.ts";
import type { Command } from "./parse-command.ts";

/** `/wsis model on|off`: whether a model may compose the answers of a person, or of a channel. */
export async function replyModel(
  { switch: power, where }: Extract<Command, { kind: "model" }>,
  place: Place,
  language: Language,
  { store, now }: ModelChoice,
): Promise<Reply> {
  if (store === null) return say(formatMessage(modelNotKept, language));
  const destination = destinationOf(place, where);
  if (power === "off") await store.choose(destination, now());
  else await store.revoke(destination);
  const isChannel = destination.kind === "channel";
  const off = isChannel ? modelOffHere : modelOffMe;
  const on = isChannel ? modelOnHere : modelOnMe;
  return say(formatMessage(power === "off" ? off : on, language));
}

/** What a question is asked with where a model is set: whose tokens it uses, and whether they do without. */
export async function readModelOptions(
  place: Place,
  model: ModelChoice | undefined,
  patience: StorePatience,
): Promise<Pick<ComposeOptions, "person" | "quotesOnly">> {
  if (model === undefined) return {};
  const person = destinationOf(place, "me");
  const chosen = model.store?.isChosen([person, destinationOf(place, "here")]);
  return { person, quotesOnly: chosen === undefined ? false : await patience(chosen).catch(orFalse) };
}

/** A choice that cannot be read leaves the model on: its answers are checked. @throws what is no failure of the store */
function orFalse(error: unknown): boolean {
  if (error instanceof StorageError) return false;
  throw error;
}
