import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip file; whatever is not given is as an honest writer writes it. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly packed?: Uint8Array;
  /** What the central directory says. */
  readonly central?: Partial<ZipHead>;
  /** What the local header says. */
  readonly local?: Partial<ZipHead>;
  /** The directory leaves it out. */
  readonly isUnlisted?: boolean;
  /** It was written in one go: its checksum and sizes stand behind it. */
  readonly isStreamed?: boolean;
}

interface ZipHead {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip file of parts, honest or not. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.packed ?? deflateRawSync(content);
    const head: ZipHead = {
      name: part.name,
      flags: part.isStreamed === true ? 0x808 : 0x800,
      method: 8,
      checksum: crc32(content),
      packedSize: packed.length,
      size: content.length,
      offset,
    };
    const begun = part.isStreamed === true ? { checksum: 0, packedSize: 0, size: 0 } : {};
    const behind = part.isStreamed === true ? sizesBehind(head) : Buffer.alloc(0);
    const local = Buffer.concat([localHead({ ...head, ...begun, ...part.local }), packed, behind]);
    locals.push(local);
    if (part.isUnlisted !== true) centrals.push(centralHead({ ...head, ...part.central }));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

function localHead(head: ZipHead): Buffer {
  const name = Buffer.from(head.name);
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(20, 4);
  writeShared(bytes, 6, head, name.length);
  return Buffer.concat([bytes, name]);
}

function sizesBehind({ checksum, packedSize, size }: ZipHead): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(checksum, 4);
  bytes.writeUInt32LE(packedSize, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function centralHead(head: ZipHead): Buffer {
  const name = Buffer.from(head.name);
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(20, 6);
  writeShared(bytes, 8, head, name.length);
  bytes.writeUInt32LE(head.offset, 42);
  return Buffer.concat([bytes, name]);
}

function writeShared(bytes: Buffer, at: number, head: ZipHead, nameLength: number): void {
  bytes.writeUInt16LE(head.flags, at);
  bytes.writeUInt16LE(head.method, at + 2);
  bytes.writeUInt32LE(head.checksum, at + 8);
  bytes.writeUInt32LE(head.packedSize, at + 12);
  bytes.writeUInt32LE(head.size, at + 16);
  bytes.writeUInt16LE(nameLength, at + 20);
}
