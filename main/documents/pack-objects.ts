import { deflateSync } from 'node:zlib';

/** Where an object of the file stands: by itself, or at a place in the packed ones. */
type Spot = { readonly offset: number } | { readonly index: number };

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

// The window's preview looks at pages and their contents without unpacking anything (renderer/parts/pdf).
const staysAlone = /\nstream\n|^\d+ 0 obj\n<<\n\/Type \/Pages?\n/;

/**
 * Packs the objects of a PDF that pdfkit wrote into one compressed stream (ISO 32000-1, 7.5.7 and 7.5.8). The tag tree
 * of a handout is hundreds of small objects, each with a line in the table of contents: a quarter of the file else.
 * Streams and pages stay as they are. A file that is not as pdfkit writes it comes back unchanged.
 */
export function packObjects(pdf: Buffer): Buffer {
  const table = readTable(pdf);
  if (table === null) return pdf;
  const [first] = [...table.offsets.values()].sort((left, right) => left - right);
  const parts: Buffer[] = [pdf.subarray(0, first)];
  let length = first ?? 0;
  const spots = new Map<number, Spot>();
  const packed: { readonly id: number; readonly text: string }[] = [];
  for (const { id, bytes } of objectsOf(pdf, table)) {
    const text = latin(bytes);
    if (staysAlone.test(text)) {
      spots.set(id, { offset: length });
      parts.push(bytes);
      length += bytes.length;
    } else {
      spots.set(id, { index: packed.length });
      packed.push({ id, text: text.replace(/^\d+ 0 obj\n/, '').replace(/\nendobj\s*$/, '') });
    }
  }
  const streamId = table.size;
  const objects = streamObject(streamId, packedObjects(packed));
  spots.set(streamId, { offset: length });
  parts.push(objects);
  length += objects.length;
  const tableId = table.size + 1;
  spots.set(tableId, { offset: length });
  parts.push(streamObject(tableId, tableOf(spots, tableId, streamId, table.trailer)));
  parts.push(Buffer.from(`startxref\n${length}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

type Table = {
  readonly size: number;
  readonly start: number;
  readonly offsets: ReadonlyMap<number, number>;
  /** Root, Info and ID, as written. */
  readonly trailer: string;
};

function readTable(pdf: Buffer): Table | null {
  const tail = latin(pdf.subarray(Math.max(0, pdf.lastIndexOf('\nxref\n'))));
  const [, size, lines, trailer] =
    /^\nxref\n0 (\d+)\n([\s\S]*?)trailer\n<<\n([\s\S]*?)\n>>\nstartxref/.exec(tail) ?? [];
  if (size === undefined || lines === undefined || trailer === undefined) return null;
  const offsets = new Map<number, number>();
  for (const [id, line] of lines.trim().split('\n').entries()) {
    const [, offset] = /^(\d{10}) 00000 n/.exec(line) ?? [];
    if (offset !== undefined) offsets.set(id, Number(offset));
  }
  const kept = trailer.replace(/^\/Size \d+\n?/m, '');
  return { size: Number(size), start: pdf.lastIndexOf('\nxref\n') + 1, offsets, trailer: kept };
}

function objectsOf(pdf: Buffer, { offsets, start }: Table): readonly { id: number; bytes: Buffer }[] {
  const byPlace = [...offsets].sort(([, left], [, right]) => left - right);
  return byPlace.map(([id, offset], index) => ({
    id,
    bytes: pdf.subarray(offset, byPlace[index + 1]?.[1] ?? start),
  }));
}

type Stream = { readonly dictionary: string; readonly data: Buffer };

function packedObjects(objects: readonly { readonly id: number; readonly text: string }[]): Stream {
  let at = 0;
  const head = objects.map(({ id, text }) => {
    const entry = `${id} ${at}`;
    at += text.length + 1;
    return entry;
  });
  const heading = `${head.join(' ')}\n`;
  const data = Buffer.from(heading + objects.map(({ text }) => text).join('\n'), 'latin1');
  return { dictionary: `/Type /ObjStm\n/N ${objects.length}\n/First ${heading.length}`, data };
}

/** The table of contents: kind, place and number of each object, in 1, 4 and 2 bytes. */
function tableOf(spots: ReadonlyMap<number, Spot>, last: number, streamId: number, trailer: string): Stream {
  const data = Buffer.alloc((last + 1) * 7);
  data.writeUInt16BE(65_535, 5);
  for (const [id, spot] of spots) {
    const isAlone = 'offset' in spot;
    data.writeUInt8(isAlone ? 1 : 2, id * 7);
    data.writeUInt32BE(isAlone ? spot.offset : streamId, id * 7 + 1);
    data.writeUInt16BE(isAlone ? 0 : spot.index, id * 7 + 5);
  }
  return { dictionary: `/Type /XRef\n/Size ${last + 1}\n/W [1 4 2]\n${trailer}`, data };
}

function streamObject(id: number, { dictionary, data }: Stream): Buffer {
  const packed = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(
      `${id} 0 obj\n<<\n${dictionary}\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`,
      'latin1',
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
