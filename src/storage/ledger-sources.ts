import type { Library } from "../domain/library.ts";
import type { FileProblem } from "../domain/obligation.ts";
import {
  type BundledLedger,
  mergeOperatorFiles,
  type OperatorFile,
  type OperatorFiles,
  type Overlaid,
  readOperatorFiles,
  stampOperatorFiles,
} from "./operator-files.ts";

export interface LedgerSources extends BundledLedger {
  /** What is wrong in the operator's own files; the rest of them is used all the same. */
  readonly problems: readonly FileProblem[];
}

/** The files whose words are in force, and the ledger with them. */
interface Held {
  readonly files: OperatorFiles;
  readonly overlaid: Overlaid;
}

/**
 * What the ledger is built from: the bundled ledger, with the operator's files over it as they stand now. They are read
 * again only when the file system says that one has changed; the same object comes back until then. A file that is broken
 * while the program runs is not taken: what stood in it before holds until it is mended, and the problems say so.
 * @param dataDir WSIS_DATA_DIR
 */
export function openLedgerSources(bundled: BundledLedger, dataDir: string, library: Library): () => LedgerSources {
  let known: { readonly stamp: string; readonly held: Held; readonly sources: LedgerSources } | undefined;
  return () => {
    const stamp = stampOperatorFiles(dataDir);
    if (known?.stamp === stamp) return known.sources;
    const found = readOperatorFiles(dataDir);
    const fresh = { files: found, overlaid: mergeOperatorFiles(bundled, found, library) };
    const held = known === undefined ? fresh : chooseSound(fresh, known.held, bundled, library);
    known = { stamp, held, sources: describe(held, fresh) };
    return known.sources;
  };
}

/** As much of what was found as breaks no more than what is in force: both files, one of them, or neither. */
function chooseSound(fresh: Held, before: Held, bundled: BundledLedger, library: Library): Held {
  const isSound = ({ overlaid }: Held) => overlaid.errors.length <= before.overlaid.errors.length;
  if (isSound(fresh)) return fresh;
  const mixed = [
    { ...fresh.files, calendar: before.files.calendar },
    { ...fresh.files, obligations: before.files.obligations },
  ].map((files): Held => ({ files, overlaid: mergeOperatorFiles(bundled, files, library) }));
  return mixed.find(isSound) ?? before;
}

function describe({ files, overlaid }: Held, fresh: Held): LedgerSources {
  const { obligations, calendar, warnings } = overlaid;
  const left = ([files.calendar, files.obligations] as const).filter((file) => !isIn(file, fresh.files));
  const notes = left.map(({ path: file }) => ({ file, line: null, message: KEPT }));
  return { obligations, calendar, problems: [...fresh.overlaid.errors, ...notes, ...warnings] };
}

const KEPT = "not taken while this is wrong; what stood here before it was changed holds";

function isIn(file: OperatorFile, { calendar, obligations }: OperatorFiles): boolean {
  return [calendar, obligations].some(
    (one) => one.path === file.path && one.text === file.text && one.unreadable?.message === file.unreadable?.message,
  );
}
