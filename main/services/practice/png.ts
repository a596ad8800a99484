import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colourTypes = { 1: 0, 3: 2 } as const;

/** What is drawn as a PNG of eight bits a channel, without transparency. The same dots give the same bytes. */
export function encodePng(
  size: { readonly width: number; readonly height: number },
  channels: 1 | 3,
  pixels: Uint8Array,
): Uint8Array {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, size.width);
  head.setUint32(4, size.height);
  head.setUint8(8, 8);
  head.setUint8(9, colourTypes[channels]);
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('IDAT', deflateSync(withFilters(size.height, size.width * channels, pixels), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row begins with the number of its filter: 0, none. */
function withFilters(rows: number, bytesPerRow: number, pixels: Uint8Array): Uint8Array {
  const filtered = new Uint8Array(rows * (bytesPerRow + 1));
  for (let row = 0; row < rows; row += 1) {
    filtered.set(pixels.subarray(row * bytesPerRow, (row + 1) * bytesPerRow), row * (bytesPerRow + 1) + 1);
  }
  return filtered;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}
