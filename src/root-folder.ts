import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder this program is installed in, above `src/` and `dist/` alike: `corpus/`, `index/` and `.env` lie in it. */
export const ROOT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));
