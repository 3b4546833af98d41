/** The year a figure is of may be left unsaid: the latest is meant. */
export const UNSAID: ReadonlySet<string> = new Set(["year-2025"]);
