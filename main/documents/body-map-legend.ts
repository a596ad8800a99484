import type { AreaRole, FindingStep, MapPrimitive } from '#domain/anatomy/map/picture.ts';
import { paintMap } from './body-map-paint.ts';
import { paintSign, paperSignRadius } from './body-map-signs.ts';
import type { MapWording } from './body-map-words.ts';
import type { Canvas } from './canvas.ts';
import { linePart, measure } from './text-block.ts';
import type { TextLine } from './text-lines.ts';
import type { TextStyle } from './theme.ts';

type Spot = { readonly x: number; readonly y: number };
type Sample = { readonly width: number; readonly paint: (canvas: Canvas, spot: Spot) => void };
type Entry = { readonly sample: Sample; readonly line: TextLine };
type Placed = Entry & Spot;

export type Legend = { readonly height: number; readonly paint: (canvas: Canvas, top: number) => void };

/** Size of the words beside the map, in points. */
export const mapTextSize = 8.7;

const lineHeight = 13;
const afterSample = 4;
const afterEntry = 16;
const sampleWidth = 15;
const sampleHeight = 9;

/** What the signs of the map mean: only those that stand in it, in lines as wide as there is room. */
export function legendOf(
  canvas: Canvas,
  things: readonly MapPrimitive[],
  words: MapWording,
  { x, width }: { readonly x: number; readonly width: number },
): Legend {
  const style: TextStyle = { ...canvas.theme.text.small, size: mapTextSize, leading: lineHeight };
  const entries = samplesIn(things, words).flatMap(([text, sample]): readonly Entry[] => {
    const room = width - sample.width - afterSample;
    const [line] = measure(canvas, [{ text, weight: style.weight }], { style, width: room }).lines;
    return line === undefined ? [] : [{ sample, line }];
  });
  const placed = inLines(entries, width);
  return {
    height: Math.max(0, ...placed.map(({ y }) => y + lineHeight)),
    paint: (target, top) => {
      for (const { sample, line, x: left, y } of placed) {
        sample.paint(target, { x: x + left, y: top + y + lineHeight / 2 });
        const place = { x: x + left + sample.width + afterSample, style };
        linePart(target, line, 'artifact', place).draw(top + y);
      }
    },
  };
}

function inLines(entries: readonly Entry[], width: number): readonly Placed[] {
  let x = 0;
  let y = 0;
  return entries.map((entry) => {
    const wide = entry.sample.width + afterSample + entry.line.width;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    const placed = { ...entry, x, y };
    x += wide + afterEntry;
    return placed;
  });
}

function samplesIn(
  things: readonly MapPrimitive[],
  words: MapWording,
): readonly (readonly [string, Sample])[] {
  const hasArea = (role: AreaRole) => things.some((thing) => thing.kind === 'area' && thing.role === role);
  const hasInk = (hue: 'client' | 'findings') =>
    things.some((thing) => thing.kind === 'ink' && thing.hue === hue);
  const hasSign = (symbol: 'active' | 'latent') =>
    things.some((thing) => thing.kind === 'symbol' && thing.symbol === symbol);
  const known: readonly (readonly [boolean, string, Sample])[] = [
    [hasArea('pain'), words.pain, swatch('pain', null)],
    [hasInk('client'), words.drawnByClient, stroke('client')],
    [hasArea('finding'), words.found, steps],
    [hasInk('findings'), words.drawnByTherapist, stroke('findings')],
    [hasSign('active'), words.active, sign('active', '1')],
    [hasSign('latent'), words.latent, sign('latent', '1')],
    [hasArea('treated'), words.treated, sign('treated', 'T')],
  ];
  return known.filter(([isThere]) => isThere).map(([, text, sample]) => [text, sample]);
}

function swatch(role: AreaRole, step: FindingStep | null): Sample {
  return {
    width: sampleWidth,
    paint: ({ pdf }, { x, y }) => {
      const d = `M0 0L${sampleWidth} 0L${sampleWidth} ${sampleHeight}L0 ${sampleHeight}Z`;
      const area = { kind: 'area', key: 'sample', role, d, about: null, step } as const;
      paintMap(pdf, [area], { x, top: y - sampleHeight / 2, scale: 1 });
    },
  };
}

/** The five steps of a finding beside each other, from nothing to the strongest. */
const steps: Sample = {
  width: sampleWidth * 5,
  paint: (canvas, { x, y }) => {
    for (const step of [0, 1, 2, 3, 4] as const) {
      const left = x + step * sampleWidth;
      swatch('finding', step).paint(canvas, { x: left, y });
      paintSign(canvas, { symbol: 'step', text: String(step) }, { x: left + sampleWidth / 2, y });
    }
  },
};

function stroke(hue: 'client' | 'findings'): Sample {
  return {
    width: sampleWidth,
    paint: ({ pdf }, { x, y }) => {
      const ink = {
        kind: 'ink',
        key: 'sample',
        hue,
        d: `M1 3C5 -3 9 7 ${sampleWidth - 1} 0`,
        width: 1,
      } as const;
      paintMap(pdf, [ink], { x, top: y - 1.5, scale: 1 });
    },
  };
}

function sign(symbol: 'active' | 'latent' | 'treated', text: string): Sample {
  const width = paperSignRadius * 2;
  return {
    width,
    paint: (canvas, { x, y }) => paintSign(canvas, { symbol, text }, { x: x + width / 2, y }),
  };
}
