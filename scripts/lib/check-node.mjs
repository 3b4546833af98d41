// Parsed by old versions of Node too: nothing here may be newer than plain modules.
const NEEDED = [20, 19];

/** Ends the process with one clear sentence where Node is older than this project needs. */
export function checkNode() {
  if (isEnough(process.versions.node)) return;
  process.stderr.write(
    "This project needs Node " +
      NEEDED.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      " (" +
      process.execPath +
      "). Install a newer one from https://nodejs.org and run the same command again.\n",
  );
  process.exit(3);
}

/** True where a version such as "20.19.0" is new enough. */
export function isEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
}
