import { z } from 'zod';

/** A logo is printed at most 6 cm wide and 2 cm high: these many dots are 200 to the inch. */
export const logoLimits = { width: 480, height: 160 } as const;

/** Dots of a logo as the window drew it: three bytes each, red, green and blue, on white, row by row from the top. */
export const logoPixels = z
  .strictObject({
    width: z.int().min(1).max(logoLimits.width, 'picture-too-large'),
    height: z.int().min(1).max(logoLimits.height, 'picture-too-large'),
    pixels: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  })
  .refine(({ width, height, pixels }) => pixels.length === width * height * 3, 'file-damaged');
export type LogoPixels = z.output<typeof logoPixels>;

/** A logo as it is printed: PNG, in colour and in grey. Sizes in dots. */
export type Logo = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly colour: Uint8Array;
  readonly grey: Uint8Array;
};

/** One byte a dot: the lightness that a printer without colours would give it (ITU-R BT.601). */
export function greyOf({ pixels }: LogoPixels): Uint8Array {
  return Uint8Array.from({ length: pixels.length / 3 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 3, index * 3 + 3);
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });
}
