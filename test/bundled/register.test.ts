import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildRegister } from "../../src/deadlines/build-register.ts";
import type { ParagraphId } from "../../src/domain/paragraph-id.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

/** Verbs by which the source asks, binds or announces, and the nouns that stand for them. */
const DIRECTIVE =
  /(?<!\p{L})(?:прос(?:им|ит|ят|или|ила)(?!\p{L})|просьб|предлага(?:ем|ет|ют|ется|лось)|предложил|предложено|призыва(?:ем|ет|ют)|призвал|призыв(?:а|у|ом)?(?!\p{L})|поруч(?:ено|ила|или|ает|аем|ается)|должен|должны|должна|должно|обязан(?:а|о|ы)?(?!\p{L})|обязу(?:ем|ет|ют)|привержен|постановля|решил|следует|рекоменду(?:ем|ет|ется)|поощря|поощрению|побужда|настоятельно|необходимо?(?!\p{L})|необходимость|надлежит|требуется|ожида(?:ем|ет|ется)|предусматривает(?!\p{L})|намерен|подчер(?:кив|кн))|(?<!\p{L})буд(?:ет|ут)(?!\p{L})/iu;

interface Exception {
  readonly paragraph: ParagraphId;
  readonly words: string;
  readonly reason: string;
}

const exceptions = parse(
  readFileSync(new URL("../../corpus/wsis20-report/not-duties.yaml", import.meta.url), "utf8"),
) as readonly Exception[];
const order = library.document.paragraphs.map(({ id }) => id);
const register = buildRegister(sources.obligations, order, sources.calendar, "2026-07-30");
const duties = register.entries.map(({ obligation }) => obligation);
const source = (paragraph: ParagraphId) => library.versions.get("ru")?.texts.get(paragraph);
const sentences = order.flatMap((paragraph) => {
  const { text = "", sentences: spans = [] } = source(paragraph) ?? {};
  return spans.map((span) => ({ paragraph, ...span, words: text.slice(span.start, span.end) }));
});
const directive = sentences.filter(({ words }) => DIRECTIVE.test(words));
type Sentence = (typeof sentences)[number];
const isExcepted = ({ paragraph, words }: Sentence) =>
  exceptions.some((one) => one.paragraph === paragraph && words.includes(one.words));
const isQuoted = ({ paragraph, start, end }: Sentence) =>
  duties.some(({ citations }) =>
    citations.some((one) => one.language === "ru" && one.paragraph === paragraph && one.start < end && start < one.end),
  );

describe("the register of duties", () => {
  it("covers every sentence with a directive verb that is no reviewed exception", () => {
    const open = directive.filter((sentence) => !isExcepted(sentence) && !isQuoted(sentence));
    const [quoted, excepted] = [directive.filter(isQuoted).length, directive.filter(isExcepted).length];
    console.info(
      `${directive.length} directive sentences: ${quoted} in ${duties.length} duties, ${excepted} exceptions, ${open.length} open`,
    );
    expect(open.map(({ paragraph, words }) => `${paragraph}: ${words}`)).toEqual([]);
    expect(directive.length).toBeGreaterThan(40);
  });

  it.each(exceptions)("$paragraph, “$words”: an exception that is needed, once, with its reason", (exception) => {
    const meant = sentences.filter(
      (one) => one.paragraph === exception.paragraph && one.words.includes(exception.words),
    );
    expect(meant).toHaveLength(1);
    expect(meant.filter((one) => DIRECTIVE.test(one.words) && !isQuoted(one))).toHaveLength(1);
    expect(exception.reason).not.toBe("");
  });

  it("stands in the order of the document", () => {
    const places = duties.map(({ citations }) => order.indexOf(citations[0]?.paragraph as ParagraphId));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(duties)("$id: the annex before the report that repeats it", ({ paragraphs }) => {
    const parts = paragraphs.map((paragraph) => paragraph.split("/")[0]);
    expect(parts).toEqual([...parts].sort());
  });

  it.each(duties)("$id: who, what and to whom in six languages", ({ action, actor, recipient }) => {
    for (const wording of [action, actor?.wording, recipient?.wording]) {
      if (wording !== undefined) expect(new Set(Object.values(wording)).size).toBe(6);
    }
  });
});
