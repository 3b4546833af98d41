import { readFileSync } from "node:fs";
import { join } from "node:path";
import { USUAL_MODEL_LIMITS } from "../answer/compose/model-limits.ts";
import { numberSentences } from "../answer/compose/number-sentences.ts";
import { buildEmbedderAccess, buildModelAccess } from "../config/model-access.ts";
import type { Config, Settings } from "../config.ts";
import { askHealth } from "../doctor/ask-health.ts";
import { checkContext } from "../doctor/check-context.ts";
import { checkDelivery, type Delivery } from "../doctor/check-delivery.ts";
import { checkDigests } from "../doctor/check-digests.ts";
import { checkFileModes } from "../doctor/check-file-modes.ts";
import { checkHealth } from "../doctor/check-health.ts";
import { checkIndex } from "../doctor/check-index.ts";
import { checkModel, EMBEDDER, READER, WRITER } from "../doctor/check-model.ts";
import { checkModelLimits } from "../doctor/check-model-limits.ts";
import { checkNode } from "../doctor/check-node.ts";
import { checkPublicAddress } from "../doctor/check-public-address.ts";
import { checkScopes } from "../doctor/check-scopes.ts";
import { checkSource, type SourceFinding } from "../doctor/check-source.ts";
import { checkStore } from "../doctor/check-store.ts";
import { checkTimeZone } from "../doctor/check-time-zone.ts";
import { APP_TOKEN, BOT_TOKEN, checkToken } from "../doctor/check-token.ts";
import { checkWorkspaces } from "../doctor/check-workspaces.ts";
import { ok } from "../doctor/checks.ts";
import { isLoopbackHost } from "../doctor/is-loopback-host.ts";
import { readFileModes } from "../doctor/read-file-modes.ts";
import type { AdmissionRules } from "../domain/admission.ts";
import type { Check } from "../domain/check.ts";
import { CorpusError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { DOCUMENT } from "../program/open-texts.ts";
import { ROOT_FOLDER } from "../root-folder.ts";
import { probeWorkspaces } from "../slack/install/probe-workspaces.ts";
import { buildTokenKeys } from "../slack/install/token-keys.ts";
import { probeAppToken, probeBotToken } from "../slack/platform/probe-tokens.ts";
import { inspectIndex, readSourceHashes } from "../storage/inspect-index.ts";
import { type InspectedStore, inspectStore } from "../storage/inspect-store.ts";
import { readLibrary } from "../storage/read-library.ts";

export interface ExamineOptions {
  /** The folder that holds `.env`, `corpus/`, `index/` and `manifest.json`. */
  readonly root?: string;
  /** Where Slack's Web API answers; by default as the settings say. */
  readonly slackApiUrl?: string;
  /** Epoch ms. */
  readonly now?: () => number;
}

/** Looks at everything the bot stands on and changes nothing. */
export async function examineSetup(config: Config, options: ExamineOptions = {}): Promise<Check[]> {
  const { root = ROOT_FOLDER, now = Date.now } = options;
  const { settings } = config;
  const [slack, inspected, health, models] = await Promise.all([
    examineSlack(config, options, root),
    inspectStore(placeOf(config), now()),
    settings.health && askHealth(settings.health.host, settings.health.port),
    examineModels(config),
  ]);
  return [
    ...slack,
    ...(await examineWorkspaces(config, inspected, options)),
    ...examineCorpus(root, settings.embeddings?.model),
    checkStore(inspected),
    checkDigests(inspected.kind === "open" ? inspected.digests : null, now()),
    ...examineSurroundings(config, root, now()),
    checkHealth(settings.health && { ...settings.health, mainPort: settings.port, answer: health ?? "unasked" }),
    ...models,
    ...examineModelLimits(settings, inspected),
    ...examineContext(root, settings),
  ];
}

/** What a start does not meet by itself, as far as it is not in order. */
export async function examineStart(config: Config, { root = ROOT_FOLDER, now = Date.now }: ExamineOptions = {}) {
  const { health, port } = config.settings;
  const checks = [
    ...examineSurroundings(config, root, now()),
    checkHealth(health && { ...health, mainPort: port, answer: "unasked" }),
  ];
  return checks.filter(({ status }) => status !== "ok");
}

async function examineSlack({ settings, secrets: { slack } }: Config, options: ExamineOptions, root: string) {
  if (slack?.kind === "oauth") return [...describeInstalling(), checkDelivery(overHttp(settings))];
  const slackApiUrl = findApiUrl(settings, options);
  const [bot, app] = await Promise.all([
    slack && probeBotToken(slack.botToken.reveal(), slackApiUrl),
    slack?.kind === "socket" ? probeAppToken(slack.appToken.reveal(), slackApiUrl) : null,
  ]);
  const delivery: Delivery =
    bot === null ? { kind: "local" } : app === null ? overHttp(settings) : { kind: "socket", app };
  return [
    checkToken(BOT_TOKEN, bot),
    checkAppToken(bot, app),
    checkScopes(bot, readScopes(root), asksForGroups(settings.admission)),
    checkDelivery(delivery),
  ];
}

function findApiUrl(settings: Settings, options: ExamineOptions): string | undefined {
  return options.slackApiUrl ?? settings.slackApiUrl ?? undefined;
}

function overHttp({ publicUrl, host }: Settings): Delivery {
  return { kind: "http", publicUrl, isLoopback: isLoopbackHost(host) };
}

/** Where workspaces install the bot there is no token to ask about before they do. */
function describeInstalling(): Check[] {
  return [
    ok(BOT_TOKEN.name, "Not needed: each workspace brings its own."),
    ok(APP_TOKEN.name, "Not needed: Slack reaches the bot over HTTP."),
    ok("scopes", "Each workspace grants them when it installs the bot."),
  ];
}

/** Where workspaces install the bot: how their tokens stand. */
async function examineWorkspaces(
  { settings, secrets: { slack } }: Config,
  inspected: InspectedStore,
  options: ExamineOptions,
): Promise<Check[]> {
  if (slack?.kind !== "oauth") return [];
  const keys = buildTokenKeys(
    slack.tokenKey.reveal(),
    slack.previousKeys.map((key) => key.reveal()),
  );
  const tokens = inspected.kind === "open" ? inspected.tokens : inspected.kind === "absent" ? [] : null;
  const workspaces = tokens && (await probeWorkspaces(tokens, keys, findApiUrl(settings, options)));
  return [checkWorkspaces({ workspaces, isBound: settings.admission.teams.length > 0 })];
}

/** LangChain is loaded where a model is set, and not else. */
async function examineModels({ settings: { llm, embeddings }, secrets: { modelKeys } }: Config): Promise<Check[]> {
  const embedder = buildEmbedderAccess(embeddings, modelKeys);
  if (llm === null && embedder === null) return [checkModel(WRITER, null)];
  const { probeModel, probeEmbedder } = await import("../llm/probe-model.ts");
  const now = () => performance.now();
  const roles = llm && buildModelAccess(llm, modelKeys);
  const probe = (access: ModelAccess) => probeModel(access, llm?.deadlineMs ?? 0, now);
  const [written, read, embedded] = await Promise.all([
    roles && probe(roles.writer),
    roles?.reader ? probe(roles.reader) : null,
    embedder && probeEmbedder(embedder, now),
  ]);
  return [
    checkModel(WRITER, written),
    ...(roles ? [checkModel(READER, read)] : []),
    ...(embedded ? [checkModel(EMBEDDER, embedded)] : []),
  ];
}

function examineModelLimits({ llm }: Settings, inspected: InspectedStore): Check[] {
  if (llm === null) return [];
  const use = inspected.kind === "open" ? inspected.models : null;
  return [checkModelLimits(use, { ...llm, ...USUAL_MODEL_LIMITS })];
}

/** How the document fits what the model may be given; nothing where none is set, or the document cannot be read. */
function examineContext(root: string, { llm }: Settings): Check[] {
  if (llm === null) return [];
  try {
    const library = readLibrary(join(root, "corpus"), DOCUMENT);
    return [checkContext(numberSentences(library).tokens, llm.contextTokens)];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return [];
  }
}

/** Over HTTP there is none, and none is needed. */
function checkAppToken(bot: TokenFinding | null, app: TokenFinding | null): Check {
  const check = checkToken(APP_TOKEN, app);
  return bot !== null && app === null ? { ...check, found: "Not needed: Slack reaches the bot over HTTP." } : check;
}

function asksForGroups({ userGroups, admins }: AdmissionRules): boolean {
  return userGroups.length > 0 || admins.some((id) => id.startsWith("S"));
}

/** The bot scopes that manifest.json asks for. */
function readScopes(root: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
  return (manifest as { oauth_config: { scopes: { bot: string[] } } }).oauth_config.scopes.bot;
}

/** @param embedder whose vectors the index is to have; by default its own */
function examineCorpus(root: string, embedder?: string): Check[] {
  try {
    const source: SourceFinding = { kind: "read", ...readSourceHashes(root, DOCUMENT) };
    return [checkIndex(inspectIndex(root, DOCUMENT, embedder)), checkSource(source)];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return [checkSource({ kind: "unreadable", reason: error.message })];
  }
}

function examineSurroundings({ settings, secrets }: Config, root: string, now: number): Check[] {
  const usesSqlite = secrets.slack === null || secrets.databaseUrl === null;
  return [
    ...(usesSqlite ? [checkNode(process.versions.node)] : []),
    checkTimeZone(settings.timeZone, now),
    checkPublicAddress(settings.publicUrl),
    checkFileModes(readFileModes(root, settings.dataDirectory)),
  ];
}

/** Without a token it is the local workspace's own. */
function placeOf({ settings: { dataDirectory }, secrets }: Config) {
  return secrets.slack === null
    ? { dataDir: join(dataDirectory, "workspace"), databaseUrl: null }
    : { dataDir: dataDirectory, databaseUrl: secrets.databaseUrl?.reveal() ?? null };
}
