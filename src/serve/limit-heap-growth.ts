import { setFlagsFromString } from "node:v8";

/**
 * A heap is gone through when it has grown by this much; by default the engine may wait until it is four times as large. At 20 the served
 * bot came to 260 to 262 MB, at 15 to 260, at 12 to 256, and a question took no longer by the clock (bench/README.md); other threads go
 * through all that is old more often. Where the index is still to be built the engine has
 * more to go through: from an empty folder to the open workspace it took 108 s at 20, and 133 s at 12 beside other work.
 */
export const GROWTH_PERCENT = { starting: 20, served: 12 } as const;
/**
 * What the thread that answers has for what is short-lived, from its start, of either half. By itself it begins with one and
 * grows only as more is found to live on, of which there is little: a question would fill it twice.
 */
const FIRST_SEMI_SPACE_MB = 4;

/**
 * Has the engine look for garbage in all that is old before that has piled up, and then move together what is left on pages
 * that are a fifth empty, where by default it leaves them until they are two thirds so. The engine reads these settings each time, so
 * that they may be made while it runs, and for the thread that answers too, which begins later.
 * @param percent of what a heap held when it was last gone through
 */
export function limitHeapGrowth(percent: number = GROWTH_PERCENT.served): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString(`--min-semi-space-size=${FIRST_SEMI_SPACE_MB}`);
}
