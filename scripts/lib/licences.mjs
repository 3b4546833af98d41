/** Licences that ask for no more than to be named. Whoever adds one has read it. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
]);

/**
 * What is shipped, with its licence: everything in a lock file that is not for development alone.
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean }> }} lock
 * @returns {{ name: string, version: string, licence: string }[]} by name
 */
export function listLicences(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, { version = "", license = "unknown" }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those whose licence is unknown, or none of the allowed ones. */
export function findForbidden(licences) {
  return licences.filter(({ licence }) => !isAllowed(licence));
}

/** SPDX: of "A OR B" one must be allowed, of "A AND B" both. Nothing that is nested is understood, so it is not allowed. */
export function isAllowed(expression) {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ") && plain.includes(" AND ")) return false;
  if (plain.includes(" OR ")) return plain.split(" OR ").some((one) => ALLOWED.has(one));
  return plain.split(" AND ").every((one) => ALLOWED.has(one));
}

/** As a table in Markdown: a licence a row. */
export function formatLicences(licences) {
  const names = [...new Set(licences.map(({ licence }) => licence))].sort();
  const rows = names.map((licence) => {
    const packages = licences.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`);
    return `| ${licence} | ${packages.length} | ${[...new Set(packages)].join(", ")} |`;
  });
  return ["| licence | packages | which |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
