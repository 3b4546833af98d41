import type { Language } from "../../domain/language.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Reply } from "../platform/say.ts";
import { buildSources } from "./build-sources.ts";

/** `sources`: which document is quoted, and where its texts come from. */
export function replySources(language: Language, { app }: Pick<ListenerContext, "app">): Reply {
  return { ...buildSources(app.library, language), shares: { words: "sources", language } };
}
