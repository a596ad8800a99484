import { illustrationIds } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import type { FigurePicture, FigureRole } from '#domain/figures/picture.ts';
import { figureColours, lineWeight } from '#main/documents/illustration-paint.ts';

/** The drawing that a figure of the handout shows, found by its words, as pictures within the page. */
export function drawingSvg(alt: string, numbers: string): string {
  const id = illustrationIds.find((each) => illustrationInWords(each, 'en') === alt);
  if (id === undefined) throw new Error(`No drawing says: ${alt}`);
  const pictures = illustration(id).frames.map(svgOf).join('');
  return `<div role="img" aria-label="${alt.replaceAll('"', '&quot;')}">${numbers}${pictures}</div>`;
}

function svgOf({ width, height, shapes }: FigurePicture): string {
  const paths = shapes.map(({ role, d }) => `<path d="${d}" ${lookOf(role)}/>`).join('');
  return `<svg viewBox="0 0 ${width} ${height}" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
}

const ink = '#1C1917';

function lookOf(role: FigureRole): string {
  const tones: Readonly<Record<string, string>> = figureColours;
  const solid = tones[role];
  if (solid !== undefined) {
    return `fill="${solid}" stroke="${ink}" stroke-width="${lineWeight * 2}" paint-order="stroke"`;
  }
  const patch = tones[role.replace(/-patch$/, '')];
  if (patch !== undefined) return `fill="${patch}"`;
  if (role === 'arrow-head' || role === 'eye') return `fill="${ink}"`;
  return `fill="none" stroke="${ink}" stroke-width="${lineWeight}"`;
}
