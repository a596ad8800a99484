/** Width and height in pixels as a picture's own head says them; null where the head is cut off or makes no sense. */
export type PictureSize = { readonly width: number; readonly height: number };

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** ISO/IEC 15948, 11.2.1: IHDR is the first chunk. */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 33 || ascii(bytes, 12, 16) !== 'IHDR') return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

// Start-of-frame markers of ITU-T T.81, table B.1, without those that are none: DHT, JPG and DAC.
const isFrameStart = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** ITU-T T.81, B.1: walks the segments up to the frame's head. */
export function jpegSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (hasNoLength(marker)) {
      at += 2;
    } else if (isFrameStart(marker)) {
      if (at + 9 > bytes.length) return null;
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      const length = view.getUint16(at + 2);
      // The image data without a frame before it, or a segment that cannot hold its own length.
      if (length < 2 || marker === 0xda || marker === 0xd9) return null;
      at += 2 + length;
    }
  }
  return null;
}

/** RFC 9649: the three forms of a WebP file. */
export function webpSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  switch (ascii(bytes, 12, 16)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        width: view.getUint16(24, true) + (view.getUint8(26) << 16) + 1,
        height: view.getUint16(27, true) + (view.getUint8(29) << 16) + 1,
      };
    default:
      return null;
  }
}
