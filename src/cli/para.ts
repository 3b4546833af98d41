import type { Document } from "../domain/document.ts";
import { checkInput } from "../domain/input-limit.ts";
import type { Language } from "../domain/language.ts";
import type { FoundParagraph } from "../domain/lookup.ts";
import { originalText, translatorsNote, unofficialTranslation } from "../messages/answer.ts";
import { displayText, formatNote } from "../messages/display-text.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import type { TextsApp } from "../program/open-texts.ts";
import { detectReferenceLanguage } from "../text/detect-reference-language.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { coloursOf, EXIT, type Io, writeJson } from "./io.ts";
import { languageOption, wholeNumber } from "./options.ts";
import { renderMissing } from "./render-missing.ts";

export const definePara: DefineCommand = (program, { io, openTexts }, done) => {
  program
    .command("para <ref...>")
    .description("the exact text of paragraphs: 67, 109-113, section IV para 2, преамбула, front 1 …")
    .addOption(languageOption())
    .option("--around <n>", "n neighbours on each side", wholeNumber(0))
    .option("--notes", "with the footnotes")
    .option("--original", "with the source's own words under a translation")
    .option("--json", "as JSON")
    .allowUnknownOption()
    .action(async (refs: string[], options: ParaOptions) =>
      done(runPara(await openTexts(), refs.join(" "), options, io)),
    );
};

interface ParaOptions {
  readonly lang?: Language;
  readonly around?: number;
  readonly notes?: boolean;
  readonly original?: boolean;
  readonly json?: boolean;
}

/** `wsis para`: the exact text of the paragraphs named. @returns 0 when at least one was found, else 1 */
function runPara(app: TextsApp, references: string, options: ParaOptions, io: Io): number {
  checkInput(references);
  const asked = options.lang ?? detectReferenceLanguage(references);
  const language = asked ?? io.language;
  const lookup = app.lookUp(references, {
    ...(asked && { language: asked }),
    ...(options.around !== undefined && { around: options.around }),
  });
  if (options.json) {
    const paragraphs = lookup.paragraphs.map(({ paragraph, label, section, language: own, text, notes }) => ({
      paragraph,
      label,
      section,
      language: own,
      text,
      notes,
    }));
    writeJson(io, { paragraphs, missing: lookup.missing });
  } else {
    const { document } = app.library;
    for (const paragraph of lookup.paragraphs)
      io.stdout.write(renderParagraph(paragraph, language, document, options, io));
    for (const missing of lookup.missing) io.stderr.write(`${renderMissing(missing, language, document.structure)}\n`);
  }
  return lookup.paragraphs.length > 0 ? EXIT.answered : EXIT.refused;
}

function renderParagraph(
  found: FoundParagraph,
  language: Language,
  document: Document,
  { notes, original }: ParaOptions,
  io: Io,
): string {
  const c = coloursOf(io);
  const { version, source } = found;
  const mark = version.status === "unofficial" ? ` (${formatMessage(unofficialTranslation, language)})` : "";
  const shown = displayText(version.text, document);
  const footnotes = notes ? shown.notes.map((note) => c.dim(`  ${formatNote(note)}`)) : [];
  const ownWords =
    !original || version === source
      ? []
      : [c.dim(`${formatMessage(originalText, language)} ${displayText(source.text, document).text}`)];
  const note = original ? version.translatorsNote : undefined;
  const said = note === undefined ? [] : [c.dim(formatMessage(translatorsNote, language, { note }))];
  return `${[c.bold(`${formatLabel(found.paragraph, language, document.structure)}${mark}`), shown.text, ...footnotes, ...ownWords, ...said, ""].join("\n")}\n`;
}
