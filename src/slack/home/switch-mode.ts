import { replyModel } from "../ask/reply-model.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { SWITCH_MODE } from "./build-mode.ts";

/** The button of the Home by which a person takes quotes alone, or a model again. */
export const switchMode = buildButtonListener("switch_mode", SWITCH_MODE, async (press, context) => {
  const { model, locales, homes } = context;
  if (model === undefined) return;
  const power = press.actionId.endsWith("_on") ? "on" : "off";
  const language = await locales.languageOf(press.user);
  await replyModel({ kind: "model", switch: power, where: "me" }, { ...press, isPrivate: true }, language, model);
  await homes.refresh(press.user);
});
