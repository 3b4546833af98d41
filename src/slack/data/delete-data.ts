import { buildButtonListener } from "../platform/button-listener.ts";
import { buildDeletedData, DELETE_DATA } from "./personal-data.ts";
import { NOTHING, subjectOf } from "./reply-data.ts";

/** The button under the list of what is kept: it deletes what is kept about who pressed it, whoever the list was for. */
export const deleteData = buildButtonListener("delete_data", DELETE_DATA, async (press, context) => {
  const store = context.personal?.store ?? null;
  const purged = store === null ? NOTHING : await store.purgeSubject(subjectOf(press));
  context.threads.forget(press.user);
  context.languages?.forget(press.user);
  await context.homes.refresh(press.user);
  await press.tell(buildDeletedData(purged, await context.locales.languageOf(press.user)));
});
