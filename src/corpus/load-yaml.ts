import { createRequire } from "node:module";

/**
 * The YAML library that knows lines, loaded where one is to be told or a file is to be written: it takes as long to load as
 * the corpus takes to read.
 */
export function loadYaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml");
}
