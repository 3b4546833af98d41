#!/usr/bin/env node
// Plain enough for an old Node to parse: it must live long enough to say what is wrong.
// biome-ignore lint/style/useNodejsImportProtocol: Node before 12.20 does not know "node:".
import { existsSync } from "fs";
import { checkNode } from "../scripts/lib/check-node.mjs";

checkNode();
const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) {
  import(main.href);
} else {
  process.stderr.write("wsis is not built yet. In the checkout run: npm run build\n");
  process.exitCode = 3;
}
