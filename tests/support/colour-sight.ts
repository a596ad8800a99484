/** How a colour is seen by people who lack one kind of cone, and how much it differs from another in lightness. */
export type Sight = 'full' | 'protanopia' | 'deuteranopia' | 'grey';

type Colour = readonly [red: number, green: number, blue: number];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear light. */
const matrices = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

/** Parts of a colour such as `#982E68`, 0 to 1. */
export function colourOf(hex: string): Colour {
  const [, red = '', green = '', blue = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (red === '') throw new Error(`Not a colour: ${hex}`);
  const share = (part: string) => Number.parseInt(part, 16) / 255;
  return [share(red), share(green), share(blue)];
}

const toLight = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLight = (part: number): number => {
  const kept = Math.max(0, Math.min(1, part));
  return kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055;
};

/** What of a colour is seen. */
export function seen([red, green, blue]: Colour, sight: Sight): Colour {
  if (sight === 'full') return [red, green, blue];
  if (sight === 'grey') {
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    return [grey, grey, grey];
  }
  const [r, g, b] = [toLight(red), toLight(green), toLight(blue)];
  const matrix = matrices[sight];
  const row = (at: 0 | 3 | 6) =>
    fromLight(matrix[at] * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b);
  return [row(0), row(3), row(6)];
}

/** Contrast of two colours after WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue);
}
