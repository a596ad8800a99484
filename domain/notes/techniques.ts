/**
 * Techniques and strokes of a treatment row. Swedish strokes as named in textbooks of massage: effleurage (long
 * glide), petrissage (knead, lift, roll), friction (small, deep, circular or across), tapotement (percussion),
 * vibration.
 */
export const techniques = ['deep-tissue', 'swedish', 'trigger-point'] as const;
export type Technique = (typeof techniques)[number];

export const strokesOf = {
  'deep-tissue': ['stripping', 'cross-fibre', 'sustained'],
  swedish: ['effleurage', 'petrissage', 'friction', 'tapotement', 'vibration'],
  'trigger-point': ['compression', 'pincer'],
} as const satisfies Record<Technique, readonly string[]>;

export type Stroke = (typeof strokesOf)[Technique][number];
export const strokes: readonly Stroke[] = techniques.flatMap((technique) => strokesOf[technique]);

export function isStrokeOf(technique: Technique, stroke: Stroke): boolean {
  return (strokesOf[technique] as readonly Stroke[]).includes(stroke);
}

/**
 * Pressure of the hands from 1 (skin contact) to 5 (very deep, small areas only), worded by us after the idea of
 * five levels that Walton teaches. The words stand in domain/terms.
 */
export const pressures = [1, 2, 3, 4, 5] as const;
export type Pressure = (typeof pressures)[number];
