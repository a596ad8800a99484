import type { MapLabel, MapPrimitive, MapSymbol } from '#domain/anatomy/map/picture.ts';
import type { LandmarkId } from '#domain/anatomy/map/shape.ts';
import { mapColours, type PicturePlace } from './body-map-paint.ts';
import type { Canvas } from './canvas.ts';
import { linePart, measure } from './text-block.ts';
import type { TextStyle } from './theme.ts';

/** Half the width of a sign in points: as small as its digit can be read. */
export const paperSignRadius = 4.2;
const signText: TextStyle = { size: 6.4, leading: 8.4, weight: 'bold', colour: mapColours.findings };
const labelText: TextStyle = { size: 6.4, leading: 8, weight: 'regular', colour: mapColours.line };

type Spot = { readonly x: number; readonly y: number };

/** Signs and names of one view, over what `paintMap` drew. */
export function paintSigns(
  canvas: Canvas,
  things: readonly MapPrimitive[],
  place: PicturePlace,
  landmarkWords: Readonly<Record<LandmarkId, string>>,
): void {
  const spot = ({ x, y }: Spot): Spot => ({ x: place.x + x * place.scale, y: place.top + y * place.scale });
  for (const thing of things) {
    if (thing.kind === 'symbol') paintSign(canvas, thing, spot(thing));
    else if (thing.kind === 'label') paintLabel(canvas, thing, spot(thing), landmarkWords[thing.landmark]);
  }
}

/** One sign about a place of the page; the legend shows the same. */
export function paintSign(
  canvas: Canvas,
  { symbol, text }: Pick<MapSymbol, 'symbol' | 'text'>,
  at: Spot,
): void {
  const { pdf } = canvas;
  const radius = paperSignRadius;
  pdf.lineWidth(0.8);
  if (symbol === 'locked') {
    paintLock(canvas, at);
    return;
  }
  const isFilled = symbol === 'treated' || symbol === 'active';
  const colour = symbol === 'treated' ? mapColours.treated : mapColours.findings;
  if (symbol === 'active' || symbol === 'latent') pdf.circle(at.x, at.y, radius);
  else pdf.roundedRect(at.x - radius, at.y - radius, radius * 2, radius * 2, symbol === 'step' ? 2 : 0);
  pdf.fillAndStroke(isFilled ? colour : '#FFFFFF', colour);
  write(canvas, text, at, isFilled ? '#FFFFFF' : colour);
}

function paintLock({ pdf }: Canvas, { x, y }: Spot): void {
  pdf.roundedRect(x - 4.2, y - 4.2, 8.4, 8.4, 2).fill('#FFFFFF');
  pdf.path(`M${x - 1.6} ${y}V${y - 1.4}A1.6 1.6 0 0 1 ${x + 1.6} ${y - 1.4}V${y}`).stroke(mapColours.line);
  pdf.rect(x - 2.6, y - 0.2, 5.2, 3.6).fill(mapColours.line);
}

function write(canvas: Canvas, text: string, { x, y }: Spot, colour: string): void {
  const style = { ...signText, colour };
  const [line] = measure(canvas, [{ text, weight: style.weight }], { style, width: 40 }).lines;
  if (line === undefined) return;
  linePart(canvas, line, 'artifact', { x: x - line.width / 2, style }).draw(y - style.leading / 2);
}

function paintLabel(canvas: Canvas, { anchor }: MapLabel, { x, y }: Spot, text: string): void {
  const [line] = measure(canvas, [{ text, weight: labelText.weight }], {
    style: labelText,
    width: 200,
  }).lines;
  if (line === undefined) return;
  const left = anchor === 'start' ? x : x - line.width;
  linePart(canvas, line, 'artifact', { x: left, style: labelText }).draw(y - labelText.leading / 2);
}
