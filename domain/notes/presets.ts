import type { WorkPlace } from '../anatomy/structures.ts';
import type { Verdict } from '../safety/verdict.ts';
import { isPositionAllowed, withinCap } from './allowed-row.ts';
import { type ClientPosition, hasPressure, type Stroke, type Technique } from './techniques.ts';
import type { TreatmentRow } from './treatment.ts';

/**
 * What a new row begins with. All of these are defaults of the project, to be changed with one click, and no
 * thresholds: no minutes per area are published (clinical data model, 2.3).
 */
type Preset = {
  /** 1 to 5; null where the technique has no pressure. */
  readonly pressure: number | null;
  /** Null: the minutes of the place. */
  readonly minutes: number | null;
  readonly holdSeconds: number | null;
  readonly repeats: number | null;
  readonly source: string;
};

const ours = 'Default of the project (clinical data model, 2.3: no evidence for minutes per area)';
const pressureOurs = `${ours}; pressure by the five levels of 2.3, after Walton`;

const work = (pressure: number, minutes: number | null = null): Preset => ({
  pressure,
  minutes,
  holdSeconds: null,
  repeats: null,
  source: pressureOurs,
});

/**
 * Held 30 to 90 s, 1 to 3 times, at most 5 min a muscle, with discomfort at most 6 to 7 of 10 and fading (2.3). The
 * middle of the range is what a row begins with.
 */
const compression: Preset = {
  pressure: 3,
  minutes: 5,
  holdSeconds: 60,
  repeats: 2,
  source:
    'Design defaults of the clinical data model, 2.3: 30 to 90 s, 1 to 3 repeats, at most 5 min a muscle',
};

/** The bounds that the preset of trigger point compression keeps to. */
export const compressionBounds = { seconds: [30, 90], repeats: [1, 3], minutes: 5, discomfort: 7 } as const;

const byTechnique: Readonly<Record<Technique, Preset>> = {
  'deep-tissue': work(4),
  swedish: work(3),
  'trigger-point': compression,
  'myofascial-release': work(2, 5),
  'muscle-energy': work(2, 5),
  'passive-stretch': work(2, 5),
  'joint-rocking': work(2, 5),
  'heat-cold': {
    ...work(1, 15),
    pressure: null,
    source: 'Clinical rules, section 6: 15 to 20 min over a cloth (not re-read)',
  },
  relaxation: {
    ...work(1, 5),
    pressure: null,
    source: 'Clinical rules, section 6, exercise 14: 5 min, also in the session',
  },
};

/** Strokes that begin otherwise than their technique. Opening and closing together are 10 of 60 minutes (2.3). */
const byStroke: Partial<Readonly<Record<Stroke, Preset>>> = {
  effleurage: work(2, 5),
  tapotement: work(2, 5),
  vibration: work(2, 5),
};

/** The 60-minute template of 2.3, in minutes for each part of the body. */
export const templateMinutes: readonly { readonly minutes: number; readonly places: readonly WorkPlace[] }[] =
  [
    {
      minutes: 15,
      places: [
        'low-back',
        'whole-back',
        'iliocostalis-lumborum',
        'longissimus-thoracis',
        'spinalis',
        'multifidus',
        'thoracolumbar-fascia',
        'latissimus-dorsi',
      ],
    },
    { minutes: 8, places: ['quadratus-lumborum'] },
    {
      minutes: 15,
      places: [
        'buttocks',
        'gluteus-maximus',
        'gluteus-medius',
        'gluteus-minimus',
        'piriformis',
        'sacroiliac-ligaments',
      ],
    },
    {
      minutes: 6,
      places: ['abdomen', 'iliopsoas', 'rectus-abdominis', 'obliques', 'tensor-fasciae-latae'],
    },
    { minutes: 6, places: ['hamstrings', 'legs'] },
    { minutes: 10, places: ['whole-body'] },
  ];

/** Where the client lies on the back: the structures in front. */
const inFront: readonly WorkPlace[] = ['abdomen', 'iliopsoas', 'rectus-abdominis', 'obliques'];

export function presetOf({ technique, stroke }: Pick<TreatmentRow, 'technique' | 'stroke'>): Preset {
  return (stroke === null ? undefined : byStroke[stroke]) ?? byTechnique[technique];
}

export type PresetValues = Pick<
  TreatmentRow,
  'pressure' | 'minutes' | 'holdSeconds' | 'repeats' | 'position'
>;

/** The values that a row of this work in this place begins with, within what the verdict allows. */
export function presetValues(
  row: Pick<TreatmentRow, 'technique' | 'stroke' | 'structure' | 'side'>,
  verdict: Verdict,
): PresetValues {
  const preset = presetOf(row);
  const position = positionFor(row);
  return {
    pressure: hasPressure(row.technique) ? withinCap({ ...row, pressure: preset.pressure }, verdict) : null,
    minutes: preset.minutes ?? minutesFor(row.structure),
    holdSeconds: preset.holdSeconds,
    repeats: preset.repeats,
    position: isPositionAllowed(position, verdict) ? position : null,
  };
}

function minutesFor(place: WorkPlace): number | null {
  return templateMinutes.find(({ places }) => places.includes(place))?.minutes ?? null;
}

/** Prone for the back, supine for what lies in front and for what is done with the legs in the hands. */
function positionFor({
  technique,
  structure,
}: Pick<TreatmentRow, 'technique' | 'structure'>): ClientPosition {
  const isOnBack =
    technique === 'passive-stretch' || technique === 'relaxation' || inFront.includes(structure);
  return isOnBack ? 'supine' : 'prone';
}

/**
 * A row turned to another method: what stood there as the preset of the old method becomes that of the new one, what
 * the therapist had set stays, and what the new method does not have goes.
 */
export function withMethod(
  row: TreatmentRow,
  method: Pick<TreatmentRow, 'technique' | 'stroke'>,
  verdict: Verdict,
): TreatmentRow {
  const before = presetValues(row, verdict);
  const next = { ...row, ...method };
  const after = presetValues(next, verdict);
  const names = ['pressure', 'minutes', 'holdSeconds', 'repeats', 'position'] as const;
  const isOpen = (name: (typeof names)[number]) => row[name] === null || row[name] === before[name];
  const filled = Object.fromEntries(names.filter(isOpen).map((name) => [name, after[name]]));
  return withoutWhatItLacks({ ...next, ...filled });
}

function withoutWhatItLacks(row: TreatmentRow): TreatmentRow {
  const holds = isHeld(row);
  return {
    ...row,
    pressure: hasPressure(row.technique) ? row.pressure : null,
    holdSeconds: holds ? row.holdSeconds : null,
    repeats: holds ? row.repeats : null,
  };
}

/** Whether seconds and repeats are noted: trigger point work holds. */
export function isHeld({ technique }: Pick<TreatmentRow, 'technique'>): boolean {
  return technique === 'trigger-point';
}
