import { findConcept } from "../deadlines/find-concept.ts";
import type { DigestDeps, DigestStore } from "../digest/digest-deps.ts";
import { parseHorizon } from "../digest/parse-settings.ts";
import { comesOn } from "../digest/plan-due.ts";
import { type Preview, type PreviewWishes, previewDigest, previewFirstDigest } from "../digest/preview-digest.ts";
import { MAX_HORIZON_DAYS, MIN_HORIZON_DAYS } from "../digest/settings.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import { isLanguage, LANGUAGES } from "../domain/language.ts";
import type { FileProblem } from "../domain/obligation.ts";
import { dayOff, noChannelDigest, noStore } from "../messages/digest-settings.ts";
import { formatDigest } from "../messages/format-digest.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatProblem } from "../messages/format-problem.ts";
import type { StateStore } from "../ports/state-store.ts";
import { isIsoDate } from "../time/iso-date.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io } from "./io.ts";
import { languageOption } from "./options.ts";

export const defineDigest: DefineCommand = (program, { io, openApp, openStore }, done) => {
  program
    .command("digest")
    .description("what the daily digest would say")
    .command("preview")
    .description("show a digest without sending it")
    .option("--today <date>", "as of this day (YYYY-MM-DD)")
    .option("--channel <id>", "as set for this channel or person")
    .option("--actor <name>", "only what this body owes")
    .option("--within <days>", "how far ahead, such as 90d")
    .addOption(languageOption())
    .action(async (options: DigestPreviewOptions) => {
      const { digestDeps, ledgerSources, library } = await openApp();
      const { problems } = ledgerSources();
      const { structure } = library.document;
      done(await runDigestPreview({ digestDeps, structure, problems, openStore }, options, io));
    });
};

/** What the command works on. */
export interface DigestPreviewDeps {
  readonly digestDeps: Omit<DigestDeps, "store">;
  readonly structure: DocumentStructure;
  /** What is wrong in the operator's files. */
  readonly problems: readonly FileProblem[];
  /** Opens what digests are kept in; null where nothing can be. Called only for `--channel`, and closed again. */
  readonly openStore: () => Promise<(DigestStore & Pick<StateStore, "close">) | null>;
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
  const wishes = readWishes(options, deps);
  if (typeof wishes === "string") return refuse(io, wishes, EXIT.wrongUse);
  const preview =
    options.channel === undefined ? previewNew(deps, wishes, io) : await previewOf(options.channel, deps, wishes);
  if (preview === "no_store") return refuse(io, formatMessage(noStore, io.language), EXIT.failed);
  if (preview === undefined) return refuse(io, formatMessage(noChannelDigest, io.language), EXIT.refused);
  for (const problem of deps.problems) io.stderr.write(`${formatProblem(problem)}\n`);
  const { digest, settings } = preview;
  if (!comesOn(settings, digest.date)) io.stderr.write(`${formatMessage(dayOff, io.language)}\n`);
  const text = formatDigest(digest, settings.horizon, settings.language, deps.structure);
  (digest.kind === "silent" ? io.stderr : io.stdout).write(`${text}\n`);
  return EXIT.answered;
}

/** What is wished by the options, or in one sentence what is wrong with them. */
function readWishes(
  { today, within, actor, lang }: DigestPreviewOptions,
  { digestDeps }: DigestPreviewDeps,
): PreviewWishes | string {
  if (today !== undefined && !isIsoDate(today)) return `--today: expected a day as YYYY-MM-DD, found "${today}"`;
  const horizon = within === undefined ? undefined : parseHorizon(within);
  if (within !== undefined && horizon === undefined)
    return `--within: expected from ${MIN_HORIZON_DAYS} to ${MAX_HORIZON_DAYS} days, such as 90d, found "${within}"`;
  if (lang !== undefined && !isLanguage(lang)) return `--lang: expected one of ${LANGUAGES.join(" ")}, found "${lang}"`;
  const body = actor === undefined ? undefined : findConcept(actor, digestDeps.concepts);
  if (actor !== undefined && body === undefined)
    return `--actor: expected the name or acronym of a body, found "${actor}"`;
  return {
    today,
    patch: {
      ...(horizon !== undefined && { horizon }),
      ...(body !== undefined && { actor: body.id }),
      ...(lang !== undefined && { language: lang }),
    },
  };
}

function previewNew({ digestDeps }: DigestPreviewDeps, wishes: PreviewWishes, { language }: Io): Preview {
  return previewFirstDigest(digestDeps, { language, zone: undefined }, wishes);
}

async function previewOf(
  id: string,
  { digestDeps, openStore }: DigestPreviewDeps,
  wishes: PreviewWishes,
): Promise<Preview | undefined | "no_store"> {
  const store = await openStore();
  if (store === null) return "no_store";
  try {
    const found = (await store.subscriptions.list()).find(({ destination }) => destination.id === id);
    return found && (await previewDigest({ ...digestDeps, store }, found, wishes));
  } finally {
    await store.close();
  }
}

function refuse({ stderr }: Io, problem: string, code: number): number {
  stderr.write(`${problem}\n`);
  return code;
}
