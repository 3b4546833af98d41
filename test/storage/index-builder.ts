import { writeIndex } from "../../src/storage/index-store.ts";
import { identityOf, indexOf } from "./small-index.ts";

// A process of its own that writes indexes: `index-builder.ts <folder> <mark> <times> <vectors>`.
const [folder, mark, times, vectors] = process.argv.slice(2) as [string, string, string, string];
for (let i = 0; i < Number(times); i += 1)
  await writeIndex(folder, indexOf(Number(mark), Number(vectors), 128), identityOf(0));
