// Loaded first into a process (NODE_OPTIONS=--import=…): when it ends, what it cost stands in the file that BENCH_COST_FILE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.BENCH_COST_FILE, JSON.stringify(cost));
});
