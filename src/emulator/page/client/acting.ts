import { byId } from "./dom.ts";

const KEY = "person";
const choice = byId("person", HTMLSelectElement);

/** For whom the page acts. It is remembered for this tab alone: another may act for another at the same time. */
export const acting = {
  get id(): string {
    return choice.value;
  },
  remember(): void {
    sessionStorage.setItem(KEY, choice.value);
  },
};

const remembered = sessionStorage.getItem(KEY);
if ([...choice.options].some(({ value }) => value === remembered)) choice.value = remembered ?? "";
