import { LRUCache } from "lru-cache";
import type { Answers } from "../../app.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";

type Referring = ReadonlyMap<ParagraphId, readonly ParagraphId[]>;

/** One for each library that is open. */
const known = new LRUCache<Library, Referring>({ max: 4 });

/** The other paragraphs of the document whose text names a paragraph, in the document's order. */
export function findReferring(id: ParagraphId, app: Pick<Answers, "library" | "lookUp">): readonly ParagraphId[] {
  const referring = known.get(app.library) ?? readReferences(app);
  known.set(app.library, referring);
  return referring.get(id) ?? [];
}

function readReferences({ library, lookUp }: Pick<Answers, "library" | "lookUp">): Referring {
  const referring = new Map<ParagraphId, ParagraphId[]>();
  for (const { id, text } of library.document.paragraphs) {
    const named = new Set(lookUp(text).paragraphs.map(({ paragraph }) => paragraph));
    for (const one of named) if (one !== id) referring.set(one, [...(referring.get(one) ?? []), id]);
  }
  return referring;
}
