import type { KnownBlock } from "@slack/types";
import type { VersionStatus } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { nameLanguage } from "../../messages/format-settings.ts";
import {
  sourcesDate,
  sourcesDocument,
  sourcesHash,
  sourcesOriginalTitle,
  sourcesReproduced,
  sourcesSymbol,
  sourcesTitle,
  sourcesUndated,
  sourcesVersions,
  statusOfficial,
  statusSource,
  statusUnofficial,
} from "../../messages/sources.ts";
import { context, section } from "../blocks/elements.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";

const STATUSES: Readonly<Record<VersionStatus, Message>> = {
  source: statusSource,
  official: statusOfficial,
  unofficial: statusUnofficial,
};

/** Which document is quoted, in which edition, and where the text of each language comes from; the hash as a detail. */
export function buildSources(library: Library, language: Language): SlackMessage {
  const title = formatMessage(sourcesTitle, language);
  const lines = describeDocument(library, language);
  const versions = describeVersions(library, language);
  const heading = formatMessage(sourcesVersions, language);
  const hash = formatMessage(sourcesHash, language, { hash: `\`${library.document.edition.sha256}\`` });
  const blocks: KnownBlock[] = [
    { type: "header", text: { type: "plain_text", text: title, emoji: false } },
    section(lines.join("\n")),
    section([`*${heading}*`, ...versions].join("\n")),
    context(hash),
  ];
  return { text: [title, ...lines, heading, ...versions].join("\n"), blocks };
}

function describeDocument({ document }: Library, language: Language): string[] {
  const { edition, structure, paragraphs } = document;
  const own = (text: string) => isolate(escapeMrkdwn(text));
  const say = (message: Message, values: Record<string, string | number>) => formatMessage(message, language, values);
  const reproduced = structure.numbered?.symbol ?? null;
  return [
    say(sourcesDocument, { title: own(structure.titles[language]), count: paragraphs.length }),
    ...(structure.language === language ? [] : [say(sourcesOriginalTitle, { title: own(edition.title) })]),
    ...(reproduced === null ? [] : [say(sourcesReproduced, { symbol: own(reproduced) })]),
    ...(edition.symbol === null ? [] : [say(sourcesSymbol, { symbol: own(edition.symbol) })]),
    ...(edition.date === null ? [] : [say(sourcesDate, { date: own(edition.date) })]),
    ...(edition.symbol === null && edition.date === null ? [say(sourcesUndated, {})] : []),
  ];
}

/** The source first, as the library has them. */
function describeVersions({ versions, document }: Library, language: Language): string[] {
  return [...versions.values()].map((version) => {
    const name = nameLanguage(version.language, language);
    const status = formatMessage(STATUSES[version.status], language);
    const from = document.structure.provenance[version.language]?.[language];
    return `• ${escapeMrkdwn([`${name}: ${status}.`, ...(from === undefined ? [] : [from])].join(" "))}`;
  });
}
