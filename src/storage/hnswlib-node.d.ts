/**
 * What this program uses of hnswlib-node, an optional dependency. Declared here, since its own types are absent exactly
 * where the module could not be built, and the program must compile there too.
 */
declare module "hnswlib-node" {
  export class HierarchicalNSW {
    constructor(space: "l2" | "ip" | "cosine", dimensions: number);
    initIndex(options: { maxElements: number; m?: number; efConstruction?: number; randomSeed?: number }): void;
    addPoint(point: number[], label: number): void;
    writeIndexSync(path: string): void;
    readIndexSync(path: string): void;
    setEf(ef: number): void;
    getCurrentCount(): number;
    searchKnn(query: number[], count: number): { distances: number[]; neighbors: number[] };
  }
}
