/**
 * Techniques and strokes of a treatment row, as the clinical data model lists them (2.3). Swedish strokes as named in
 * textbooks of massage: effleurage (long glide), petrissage (knead, lift, roll), friction (small, deep, circular or
 * across), tapotement (percussion), vibration and shaking.
 */
export const techniques = [
  'deep-tissue',
  'swedish',
  'trigger-point',
  'myofascial-release',
  'muscle-energy',
  'passive-stretch',
  'joint-rocking',
  'heat-cold',
  'relaxation',
] as const;
export type Technique = (typeof techniques)[number];

export const strokesOf = {
  'deep-tissue': ['stripping', 'cross-fibre', 'sustained'],
  swedish: ['effleurage', 'petrissage', 'friction', 'tapotement', 'vibration'],
  'trigger-point': ['compression', 'pincer'],
  'myofascial-release': [],
  'muscle-energy': ['contract-relax', 'reciprocal'],
  'passive-stretch': [],
  'joint-rocking': [],
  'heat-cold': ['heat-pack', 'cold-pack'],
  relaxation: ['breath-coaching'],
} as const satisfies Record<Technique, readonly string[]>;

export type Stroke = (typeof strokesOf)[Technique][number];
export const strokes: readonly Stroke[] = techniques.flatMap((technique) => strokesOf[technique]);

export function isStrokeOf(technique: Technique, stroke: Stroke): boolean {
  return (strokesOf[technique] as readonly Stroke[]).includes(stroke);
}

/** Whether the client is touched: coaching breath is no work on a place. */
export function isHandsOn(technique: Technique): boolean {
  return technique !== 'relaxation';
}

/** Techniques in which the hands press; the others have no pressure to note. */
export function hasPressure(technique: Technique): boolean {
  return technique !== 'heat-cold' && technique !== 'relaxation';
}

/**
 * Pressure of the hands from 1 (skin contact) to 5 (very deep, small areas only), worded by us after the idea of
 * five levels that Walton teaches. The words stand in domain/terms.
 */
export const pressures = [1, 2, 3, 4, 5] as const;
export type Pressure = (typeof pressures)[number];

/** How the client lies or sits during a row of treatment. */
export const clientPositions = [
  'prone',
  'supine',
  'side-left',
  'side-right',
  'semi-reclined',
  'seated',
] as const;
export type ClientPosition = (typeof clientPositions)[number];

/** What touches the client. */
export const tools = ['hands', 'thumbs', 'knuckles', 'forearm', 'elbow', 'tool', 'cups'] as const;
export type Tool = (typeof tools)[number];

export const lubricants = ['none', 'oil', 'lotion', 'cream', 'balm'] as const;
export type Lubricant = (typeof lubricants)[number];

/** How the tissue or the client answered to a row of treatment. */
export const rowResponses = ['softened', 'eased', 'unchanged', 'guarded', 'sore'] as const;
export type RowResponse = (typeof rowResponses)[number];
