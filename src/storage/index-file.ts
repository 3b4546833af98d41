import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Deserializer, Serializer } from "node:v8";
import type { IndexData } from "../retrieval/index-data.ts";

type ArrayKind = new (buffer: ArrayBufferLike, start: number, length: number) => NumberArray;
type NumberArray = Float32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array | Int8Array;

/** By these numbers a file names them. */
const KINDS: readonly ArrayKind[] = [Float32Array, Uint32Array, Uint16Array, Int16Array, Uint8Array, Int8Array];
/** Every array begins at a multiple of this, as all of their kinds must. */
const ALIGNMENT = 8;
/** A file begins with how long its structure is. */
const HEADER_BYTES = ALIGNMENT;

/**
 * An index as a file: how long its structure is, the structure in the engine's own form, and behind it the arrays of numbers one
 * after another, so that they can be used where they lie in the file's memory.
 */
export function writeIndexFile(data: IndexData): Buffer {
  const serializer = new StructureSerializer();
  serializer.writeHeader();
  serializer.writeValue(data);
  const structure = serializer.releaseBuffer();
  const start = align(HEADER_BYTES + structure.length);
  const bytes = Buffer.alloc(start + serializer.size);
  bytes.writeUInt32LE(structure.length);
  bytes.set(structure, HEADER_BYTES);
  for (const { array, offset } of serializer.arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + offset);
  return bytes;
}

/** A file in two: what is read once and given back, and what stays in use. */
export interface IndexFileParts {
  /** How long the structure is, and the structure. */
  readonly head: Buffer;
  readonly arrays: Buffer;
}

/** @param parts of which the arrays stay in use: those of the index are views of them @throws where they are not those of such a file */
export function readIndexParts({ head, arrays }: IndexFileParts): IndexData {
  const deserializer = new StructureDeserializer(head.subarray(HEADER_BYTES), arrays);
  deserializer.readHeader();
  return deserializer.readValue() as IndexData;
}

/** A file as its parts, each in memory of its own. @throws where it cannot be read */
export function loadIndexFile(path: string): IndexFileParts {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const read = (from: number, to: number) => {
      const part = Buffer.allocUnsafeSlow(Math.max(0, to - from));
      readSync(file, part, 0, part.length, from);
      return part;
    };
    const start = Math.min(size, startOfArrays(read(0, HEADER_BYTES)));
    return { head: read(0, start), arrays: read(start, size) };
  } finally {
    closeSync(file);
  }
}

function startOfArrays(header: Buffer): number {
  return align(HEADER_BYTES + header.readUInt32LE());
}

/** Puts arrays of numbers aside: their kind, place and length stand for them. */
class StructureSerializer extends Serializer {
  readonly arrays: { readonly array: NumberArray; readonly offset: number }[] = [];
  /** What all arrays take so far. */
  size = 0;

  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  /** Called by the engine. */
  _writeHostObject(array: NumberArray): void {
    const kind = KINDS.indexOf(array.constructor as ArrayKind);
    if (kind === -1) throw new TypeError(`An index holds no ${array.constructor.name}.`);
    for (const number of [kind, this.size, array.length]) this.writeUint32(number);
    this.arrays.push({ array, offset: this.size });
    this.size = align(this.size + array.byteLength);
  }
}

class StructureDeserializer extends Deserializer {
  private readonly arrays: Buffer;

  constructor(structure: Buffer, arrays: Buffer) {
    super(structure);
    this.arrays = arrays;
  }

  /** Called by the engine. */
  _readHostObject(): NumberArray {
    const [kind, offset, length] = [this.readUint32(), this.readUint32(), this.readUint32()];
    const { buffer, byteOffset } = this.arrays;
    return new (KINDS[kind] as ArrayKind)(buffer, byteOffset + offset, length);
  }
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
