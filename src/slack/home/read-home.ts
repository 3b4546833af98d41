import { findDigest } from "../../digest/list-digests.ts";
import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import { readModelOptions } from "../ask/reply-model.ts";
import { todayOf } from "../ledger/reply-deadlines.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import type { AnswerMode, HomeDeadlines, HomeState } from "./home-state.ts";

/** Reads what a person's Home shows. What the database does not give in time is shown as unknown: the rest works without it. */
export async function readHome(user: string, context: ListenerContext): Promise<HomeState> {
  const place: Place = { team: context.team(), channel: "", user, isPrivate: true };
  const [language, chosen, deadlines, mode] = await Promise.all([
    context.locales.languageOf(user),
    context.languages?.find(user),
    context.deadlines && readDeadlines(place, context.deadlines, context),
    readMode(place, context),
  ]);
  return {
    language,
    chosenLanguage: context.languages && (chosen ?? null),
    library: context.app.library,
    deadlines,
    mode,
    canChooseMode: (context.model?.store ?? null) !== null,
    hasData: context.personal !== undefined,
  };
}

async function readDeadlines(place: Place, parts: DeadlineDeps, context: ListenerContext): Promise<HomeDeadlines> {
  const { ledger, concepts, now } = parts;
  const kept = await readKept(place, parts, context);
  return { ledger: ledger(await todayOf(place, parts, context)), concepts, kept, now: now() };
}

async function readKept(
  place: Place,
  { store }: DeadlineDeps,
  { patience, log }: ListenerContext,
): Promise<HomeDeadlines["kept"]> {
  if (store === null) return null;
  const own = destinationOf(place, "me");
  try {
    const [snoozes, digest] = await patience(Promise.all([store.snoozes.list(own), findDigest({ store }, own)]));
    return { snoozes, digest };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log.warn({ err: describeError(error) }, "a Home does without what is stored");
    return "unknown";
  }
}

async function readMode(place: Place, { model, patience }: ListenerContext): Promise<AnswerMode> {
  if (model === undefined) return "none";
  const { quotesOnly } = await readModelOptions(place, model, patience);
  return quotesOnly ? "quotes_only" : "model";
}
