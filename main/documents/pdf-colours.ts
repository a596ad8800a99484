import type { Pdf } from './load-pdfkit.ts';

type ColourSetter = (colour: unknown, isStroke: boolean) => boolean;

const short = (share: number): string => String(Math.round(share * 1000) / 1000);

/**
 * Has a PDF set its colours with the short operators, or, in grey, with those that know no colour at all: a printer
 * without colours then decides nothing by itself. Everything that pdfkit draws passes here, text, lines and areas alike;
 * its types do not show the method.
 */
export function setColoursOf(pdf: Pdf, isGrey: boolean): void {
  const inside = pdf as unknown as { _setColorCore: ColourSetter };
  inside._setColorCore = (colour, isStroke) => {
    const [red, green, blue] = partsOf(colour);
    if (isGrey || (red === green && green === blue)) {
      const operator = isStroke ? 'G' : 'g';
      pdf.addContent(`${short(lightness(red, green, blue))} ${operator}`);
    } else {
      pdf.addContent(`${short(red)} ${short(green)} ${short(blue)} ${isStroke ? 'RG' : 'rg'}`);
    }
    return true;
  };
}

function partsOf(colour: unknown): readonly [number, number, number] {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(String(colour)) ?? [];
  if (hex === undefined) throw new Error(`Not a colour of paper: ${String(colour)}`);
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) / 255, ((value >> 8) & 0xff) / 255, (value & 0xff) / 255];
}

/** How light a colour looks (luma of ITU-R BT.601, as printers turn colours to grey). */
export function lightness(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
