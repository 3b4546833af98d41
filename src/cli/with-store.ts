import type { StateStore } from "../ports/state-store.ts";
import type { CliDeps } from "./cli-deps.ts";
import { EXIT } from "./io.ts";

/** Closes the store whatever happens. @returns what the work returns, or 3 where there is no store */
export async function withStore(
  openStore: CliDeps["openStore"],
  work: (store: StateStore) => Promise<number>,
): Promise<number> {
  const store = await openStore();
  if (store === null) return EXIT.failed;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
