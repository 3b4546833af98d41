// npm run licences: the licences of everything that is shipped, by package-lock.json; exit 1 where one is not allowed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findForbidden, formatLicences, listLicences } from "./lib/licences.mjs";

const lock = JSON.parse(readFileSync(fileURLToPath(new URL("../package-lock.json", import.meta.url)), "utf8"));
const licences = listLicences(lock);
process.stdout.write(formatLicences(licences));
const forbidden = findForbidden(licences);
for (const { name, licence } of forbidden) {
  process.stderr.write(`${name}: found the licence ${licence}, expected one that scripts/lib/licences.mjs allows\n`);
}
process.exitCode = forbidden.length > 0 ? 1 : 0;
