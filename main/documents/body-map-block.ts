import { type MapView, mapHeight, mapViews, mapWidth } from '#domain/anatomy/body-map.ts';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import { isMapMarked, type MapBody } from '#domain/anatomy/map/marked.ts';
import type { MapLanguage } from '#domain/anatomy/map/referral-words.ts';
import { landmarkEn } from '#domain/terms/map-en.ts';
import { landmarkEs } from '#domain/terms/map-es.ts';
import { legendOf, mapTextSize } from './body-map-legend.ts';
import { paintMap } from './body-map-paint.ts';
import { paintSigns } from './body-map-signs.ts';
import { type MapWording, mapWording } from './body-map-words.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { keepPlace } from './figure-place.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { linePart, measure } from './text-block.ts';
import type { TextStyle } from './theme.ts';

export type MapPlace = {
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly language: MapLanguage;
  readonly gapBefore: number;
};

/** Eight centimetres, in points. */
const pictureHeight = 227;
const scale = pictureHeight / mapHeight;
const viewWidth = mapWidth * scale;
const captionHeight = 13;
const beforeLegend = 6;
/** Both views still fit beside each other, and the words come to 13 points. */
const largeGrowth = 1.5;

/**
 * The low-back map as one figure: from behind and from the front beside each other, what the signs mean below, and all
 * of it in words for those who do not see it. Nothing where nothing is marked.
 */
export function bodyMapBlocks(canvas: Canvas, body: MapBody, place: MapPlace): readonly Block[] {
  if (!isMapMarked(body)) return [];
  const { x, language, gapBefore } = place;
  // Drawn in its own size and made larger as a whole, so that large print is large in the map too.
  const growth = canvas.theme.isLarge ? largeGrowth : 1;
  const width = place.width / growth;
  const words = mapWording[language];
  const pictures = mapViews.map((view) => ({ view, things: pictureOf(body, view) }));
  const legend = legendOf(
    canvas,
    pictures.flatMap(({ things }) => things),
    words,
    { x: 0, width },
  );
  const height = (captionHeight + pictureHeight + beforeLegend + legend.height) * growth;
  const element = addElement(canvas, place.parent, 'Figure', { alt: mapInWords(body, language) });
  const gap = Math.max(0, Math.min(40, width - viewWidth * 2));
  const left = (width - viewWidth * 2 - gap) / 2;
  const figure: Part = {
    mark: { element, tag: 'Figure' },
    draw: (top) => {
      const [, paperHeight] = canvas.theme.paper;
      keepPlace(element, [x, paperHeight - top - height, x + place.width, paperHeight - top]);
      canvas.pdf.save().translate(x, top).scale(growth);
      pictures.forEach(({ view, things }, index) => {
        const at = { x: left + index * (viewWidth + gap), top: captionHeight, scale };
        paintMap(canvas.pdf, things, at);
        paintSigns(canvas, things, at, language === 'en' ? landmarkEn : landmarkEs);
        paintCaptions(canvas, words, view, at.x);
      });
      legend.paint(canvas, captionHeight + pictureHeight + beforeLegend);
      canvas.pdf.restore();
    },
  };
  return [{ rows: [{ height, parts: [figure], gapBefore }], keepTogether: true }];
}

function pictureOf(body: MapBody, view: MapView) {
  return mapPicture({
    body,
    view,
    mode: 'both',
    layer: null,
    locked: [],
    referralOf: null,
    hasLabels: false,
  });
}

/** The view above the picture, and which side of the body is which. */
function paintCaptions(canvas: Canvas, { view: views, side }: MapWording, view: MapView, x: number): void {
  const [one, other] = view === 'back' ? [side.left, side.right] : [side.right, side.left];
  const style: TextStyle = { ...canvas.theme.text.small, size: mapTextSize, leading: captionHeight };
  const write = (text: string, share: number, top: number) => {
    const [line] = measure(canvas, [{ text, weight: style.weight }], { style, width: viewWidth }).lines;
    if (line === undefined) return;
    linePart(canvas, line, 'artifact', { x: x + (viewWidth - line.width) * share, style }).draw(top);
  };
  write(views[view], 0.5, 0);
  write(one, 0, captionHeight);
  write(other, 1, captionHeight);
}
