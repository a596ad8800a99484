import { type LogoPixels, logoLimits } from '#domain/practice/logo.ts';

/** Why a file did not become a logo. */
export type LogoProblem = 'not-a-picture' | 'too-large';

/** A photograph of this many bytes is no logo, and opening it would stop the window. */
const mostBytes = 20_000_000;

/**
 * A picture file as the dots of a logo, on white and no larger than is printed. The window opens the picture; the store
 * only gets dots. Where the file is no picture, what is wrong with it.
 */
export async function readLogo(file: Blob): Promise<LogoPixels | LogoProblem> {
  if (file.size > mostBytes) return 'too-large';
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return 'not-a-picture';
  try {
    const { width, height } = fitted(picture);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return 'not-a-picture';
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return { width, height, pixels: withoutAlpha(context.getImageData(0, 0, width, height).data) };
  } finally {
    picture.close();
  }
}

/** The size on paper in dots: as large as fits, never larger than the picture is. */
export function fitted({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, logoLimits.width / width, logoLimits.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Red, green and blue of each dot; the fourth byte is full after drawing on white. */
export function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from({ length: (rgba.length / 4) * 3 }, (_, index) => {
    const dot = Math.floor(index / 3);
    return rgba[dot * 4 + (index % 3)] ?? 0;
  });
}
