import { describe, expect, it } from "vitest";
import { formatDestination } from "../../src/digest/delivery-slot.ts";
import { loadDigest, previewDigest, previewFirstDigest } from "../../src/digest/preview-digest.ts";
import { subscription } from "../contract/state-samples.ts";
import { digestOn, idsOf, shownIn, snooze } from "./simulate.ts";
import { CHANNEL, createUseCaseDeps } from "./use-cases.ts";

const PP = "itu-report-to-pp26";
const SET = subscription(CHANNEL, { zone: "Europe/Zurich", horizon: 400, actor: null, quiet: "line", language: "ru" });

describe("previewDigest", () => {
  it("is of the running day in the digest's zone, after what was told last and without what is hidden", async () => {
    const deps = createUseCaseDeps();
    deps.store.told.set(formatDestination(CHANNEL), digestOn("2026-10-09").announcement);
    await deps.store.snoozes.save(snooze(PP, null));
    const { digest } = await previewDigest(deps, SET);
    expect(digest).toMatchObject({ date: "2026-10-10", since: "2026-10-09" });
    expect(idsOf(shownIn(digest))).not.toContain(PP);
    const elsewhere = await previewDigest(deps, { ...SET, zone: "America/New_York" });
    expect(elsewhere.digest.date).toBe("2026-10-09");
  });

  it("goes by the wishes before the settings, and keeps nothing", async () => {
    const deps = createUseCaseDeps();
    const wishes = { today: "2026-11-24", patch: { horizon: 7, language: "zh" } } as const;
    const { digest, settings } = await previewDigest(deps, SET, wishes);
    expect([digest.date, settings.horizon, settings.language, settings.zone]).toEqual([
      "2026-11-24",
      7,
      "zh",
      "Europe/Zurich",
    ]);
    expect(await deps.store.subscriptions.list()).toEqual([]);
  });
});

describe("previewFirstDigest", () => {
  it("goes by the defaults, as the first one", () => {
    const { digest, settings } = previewFirstDigest(createUseCaseDeps(), { language: "es", zone: undefined });
    expect(settings).toMatchObject({ horizon: 90, language: "es", zone: "Europe/Zurich", quiet: "line", actor: null });
    expect(digest).toMatchObject({ date: "2026-10-10", since: null, kind: "full" });
  });
});

describe("loadDigest", () => {
  it("is what the preview of that day shows, and says that it is late", async () => {
    const deps = createUseCaseDeps();
    const { digest } = await previewDigest(deps, SET, { today: "2026-11-02" });
    expect(await loadDigest(deps, SET, "2026-11-02", true)).toEqual({ ...digest, late: true });
  });
});
