import { findConcept } from "../deadlines/find-concept.ts";
import { buildDigest } from "../digest/build-digest.ts";
import type { Announcement } from "../domain/delivery.ts";
import { isLanguage, LANGUAGES, type Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem, Ledger } from "../domain/obligation.ts";
import type { Snooze } from "../domain/snooze.ts";
import type { Subscription } from "../domain/subscription.ts";
import { noChannelDigest, noStore } from "../messages/digest-settings.ts";
import { formatDigest } from "../messages/format-digest.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatProblem } from "../messages/format-problem.ts";
import type { StateStore } from "../ports/state-store.ts";
import { isIsoDate } from "../time/iso-date.ts";
import { localDateAt } from "../time/local-time.ts";
import { EXIT, type Io } from "./io.ts";

/** What the command works on. */
export interface DigestPreviewDeps {
  readonly library: Library;
  /** The ledger as it stands on an ISO date. */
  readonly ledger: (today: string) => Ledger;
  /** What is wrong in the operator's files. */
  readonly problems: readonly FileProblem[];
  /** Opens what digests are kept in; null where nothing can be. Called only for `--channel`, and closed again. */
  readonly openStore: () => Promise<Pick<StateStore, "subscriptions" | "snoozes" | "deliveries" | "close"> | null>;
  /** The IANA zone that tells what day it is, where no channel's own does. */
  readonly zone: string;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The options as they are typed. */
export interface DigestPreviewOptions {
  readonly today?: string | undefined;
  /** Id of a channel (or person) in Slack. */
  readonly channel?: string | undefined;
  readonly actor?: string | undefined;
  /** Days, such as `90d`. */
  readonly within?: string | undefined;
  readonly lang?: string | undefined;
}

/** Whose digest is shown: what is set, what was said about entries, and what was told last. */
interface Reader {
  readonly settings: Pick<Subscription, "actor" | "horizon" | "quiet"> & { readonly zone: string };
  readonly language: Language | null;
  readonly snoozes: readonly Snooze[];
  readonly last: Announcement | undefined;
}

const HORIZON = 90;
const DAYS = /^(\d{1,4})d?$/u;

/**
 * `wsis digest preview`: what would come today (or on `--today`), as text; nothing is sent or noted. With `--channel` by
 * its settings and after its last digest, else as a first digest to somebody new.
 * @returns the exit code: 0 shown, 1 no digest for that channel, 2 wrong use, 3 no store to look the channel up in
 */
export async function runDigestPreview(
  deps: DigestPreviewDeps,
  options: DigestPreviewOptions,
  io: Io,
): Promise<number> {
  const problem = findProblem(options, deps.library);
  if (problem !== undefined) return refuse(io, problem, EXIT.wrongUse);
  const reader = options.channel === undefined ? newReader(deps) : await findReader(options.channel, deps);
  if (reader === "no_store") return refuse(io, formatMessage(noStore, io.language), EXIT.failed);
  if (reader === undefined) return refuse(io, formatMessage(noChannelDigest, io.language), EXIT.refused);
  for (const one of deps.problems) io.stderr.write(`${formatProblem(one)}\n`);
  const { zone, ...own } = reader.settings;
  const settings = { ...own, ...readSettingsPatch(options, deps.library) };
  const ledger = deps.ledger(options.today ?? localDateAt(deps.now(), zone));
  const { snoozes, last } = reader;
  const digest = buildDigest({ ledger, settings, snoozes, last, late: false, concepts: deps.library.concepts });
  const chosen = options.lang ?? reader.language ?? io.language;
  const text = formatDigest(digest, settings.horizon, isLanguage(chosen) ? chosen : io.language);
  (digest.kind === "silent" ? io.stderr : io.stdout).write(`${text}\n`);
  return EXIT.answered;
}

function findProblem({ today, within, actor, lang }: DigestPreviewOptions, library: Library): string | undefined {
  if (today !== undefined && !isIsoDate(today)) return `--today: expected a day as YYYY-MM-DD, found "${today}"`;
  if (within !== undefined && !DAYS.test(within)) return `--within: expected days, such as 90d, found "${within}"`;
  if (lang !== undefined && !isLanguage(lang)) return `--lang: expected one of ${LANGUAGES.join(" ")}, found "${lang}"`;
  const isKnown = actor === undefined || findConcept(actor, library.concepts) !== undefined;
  return isKnown ? undefined : `--actor: expected the name or acronym of a body, found "${actor}"`;
}

function readSettingsPatch(
  { within, actor }: DigestPreviewOptions,
  { concepts }: Library,
): Partial<Reader["settings"]> {
  return {
    ...(within !== undefined && { horizon: Number.parseInt(within, 10) }),
    ...(actor !== undefined && { actor: findConcept(actor, concepts)?.id ?? null }),
  };
}

function newReader({ zone }: DigestPreviewDeps): Reader {
  const settings = { actor: null, horizon: HORIZON, quiet: "line", zone } as const;
  return { settings, language: null, snoozes: [], last: undefined };
}

async function findReader(id: string, { openStore }: DigestPreviewDeps): Promise<Reader | undefined | "no_store"> {
  const store = await openStore();
  if (store === null) return "no_store";
  try {
    const settings = (await store.subscriptions.list()).find(({ destination }) => destination.id === id);
    if (settings === undefined) return undefined;
    const { destination, language } = settings;
    const snoozes = await store.snoozes.list(destination);
    return { settings, language, snoozes, last: await store.deliveries.lastAnnouncement(destination) };
  } finally {
    await store.close();
  }
}

function refuse({ stderr }: Io, problem: string, code: number): number {
  stderr.write(`${problem}\n`);
  return code;
}
