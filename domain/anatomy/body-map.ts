import { z } from 'zod';

/** The two drawings of the low-back map. */
export const mapViews = ['back', 'front'] as const;
export type MapView = (typeof mapViews)[number];

/**
 * The space that both drawings, free marks and trigger points share: units of our own, from the middle of the back
 * down to the knees, with the lower legs drawn short below. The client's left is on the left of the back view and on
 * the right of the front view, as one sees a person.
 */
export const mapWidth = 720;
export const mapHeight = 1040;

const across = z.int().min(0).max(mapWidth);
const down = z.int().min(0).max(mapHeight);

/** A place on one of the drawings. */
export const mapPoint = z.strictObject({ view: z.enum(mapViews), x: across, y: down });
export type MapPoint = z.output<typeof mapPoint>;

export const mostMarkStrokes = 120;
/** Points of all strokes of one section together: about 60 kB of text. */
export const mostMarkPoints = 4000;

/** Across, down, milliseconds since the first point of the mark, pressure in thousandths: as signatures are kept. */
const markPoint = z.tuple([across, down, z.int().min(0).max(3_600_000), z.int().min(0).max(1000)]);
export const markStroke = z.strictObject({
  id: z.uuid(),
  view: z.enum(mapViews),
  points: z.array(markPoint).min(1).max(mostMarkPoints, 'too-large'),
});
export type MarkStroke = z.output<typeof markStroke>;

/** Free marks of one mode of the map, in the order in which they were drawn. */
export const mapMarks = z
  .array(markStroke)
  .max(mostMarkStrokes, 'too-large')
  .refine(
    (strokes) => strokes.reduce((sum, { points }) => sum + points.length, 0) <= mostMarkPoints,
    'too-large',
  );
