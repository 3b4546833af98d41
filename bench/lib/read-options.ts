import { parseArgs } from "node:util";

/** How tables are printed, and whether the set that is looked at for a release only is measured too. */
export interface TableOptions {
  readonly markdown: boolean;
  readonly blind: boolean;
}

/** @throws TypeError for options that are not known */
export function readTableOptions(): TableOptions {
  const flag = { type: "boolean", default: false } as const;
  return parseArgs({ options: { markdown: flag, blind: flag } }).values;
}
