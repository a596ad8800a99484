import { sidesOfMovement, unitOf } from '#domain/measures/ranges.ts';
import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import type { RangeEntry, TestEntry } from '#domain/notes/objective.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { composeNote, type ProseSection } from '#domain/prose/compose.ts';
import { levelOfFlag } from '#domain/safety/flag-matters.ts';
import { openFlags, redFlags } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn, workPlaceEn } from '#domain/terms/note-en.ts';
import { safetyRecordEn } from '#domain/terms/safety-record-en.ts';
import { bodyMapBlocks } from './body-map-block.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Depth, factRows, noteSection, proseBlocks, sectionTable, typedWords } from './note-parts.ts';
import type { Column } from './table-block.ts';
import { contentWidth } from './theme.ts';
import { dayInWords, timeInWords } from './words.ts';

/** How a note's sections are set. */
export type NoteSetting = {
  readonly paper: PaperSize;
  readonly depth: Depth;
  /** Whether the client came for the first time in this episode. */
  readonly isFirstVisit: boolean;
};

/** Entries that stand by themselves on paper: typed words keep their lines, a day is written as the paper's readers do. */
const setApart: ReadonlySet<string> = new Set([
  'subjective.complaint',
  'plan.homeCare',
  'plan.nextVisitDate',
  'plan.nextVisitTime',
]);

/**
 * Everything that was recorded in a note: safety, S with the map, O, treatment, A and P. Each section says in sentences what
 * was entered, then the therapist's own words, and lists in tables what one looks up.
 */
export function noteSections(canvas: Canvas, body: NoteBody, setting: NoteSetting): readonly Block[] {
  const { paper, depth, isFirstVisit } = setting;
  const prose = composeNote(body, { language: 'en', isFirstVisit });
  const sentences = (section: ProseSection) =>
    prose[section].filter(({ from }) => !from.every((path) => setApart.has(path))).map(({ text }) => text);
  const { subjective, objective, treatment, assessment, plan } = body;
  return [
    ...safetyBlocks(canvas, body, depth),
    ...noteSection(
      canvas,
      'S  Subjective',
      (section) => [
        ...typedWords(canvas, section, 'In the client’s words', subjective.complaint, depth),
        ...proseBlocks(canvas, section, sentences('subjective')),
        ...typedWords(canvas, section, 'Notes', subjective.words, depth),
      ],
      depth,
    ),
    ...noteSection(
      canvas,
      'O  Objective',
      (section) => [
        ...proseBlocks(canvas, section, sentences('objective')),
        ...sectionTable(canvas, section, findingColumns, findingRows(body)),
        ...sectionTable(canvas, section, rangeColumns, objective.ranges.map(rangeCells)),
        ...sectionTable(canvas, section, testColumns, objective.tests.map(testCells)),
        ...bodyMapBlocks(canvas, body, {
          parent: section,
          x: canvas.theme.margin.left,
          width: contentWidth(canvas.theme),
          language: 'en',
          gapBefore: canvas.theme.unit * 2,
        }),
        ...typedWords(canvas, section, 'Notes', objective.words, depth),
      ],
      depth,
    ),
    ...noteSection(
      canvas,
      'Treatment',
      (section) => [
        ...proseBlocks(canvas, section, sentences('treatment')),
        ...sectionTable(canvas, section, treatmentColumns, treatmentRows(body)),
        ...typedWords(canvas, section, 'Notes', treatment.words, depth),
      ],
      depth,
    ),
    ...noteSection(
      canvas,
      'A  Assessment',
      (section) => [
        ...proseBlocks(canvas, section, sentences('assessment')),
        ...typedWords(canvas, section, 'Notes', assessment.words, depth),
      ],
      depth,
    ),
    ...noteSection(
      canvas,
      'P  Plan',
      (section) => [
        ...proseBlocks(canvas, section, sentences('plan')),
        ...factRows(canvas, section, [['Next visit', visitWords(body, paper)]]),
        ...typedWords(canvas, section, 'Home care', plan.homeCare, depth),
        ...typedWords(canvas, section, 'Notes', plan.words, depth),
      ],
      depth,
    ),
  ];
}

function visitWords({ plan }: NoteBody, paper: PaperSize): string {
  if (plan.nextVisitDate === null) return '';
  const at = plan.nextVisitTime === null ? '' : `, ${timeInWords(plan.nextVisitTime, paper)}`;
  return `${dayInWords(plan.nextVisitDate, paper)}${at}`;
}

/** The safety screen: what was answered yes with its level, what was not asked, what was done. */
function safetyBlocks(canvas: Canvas, { safety }: NoteBody, depth: Depth): readonly Block[] {
  const { screen, ruleSet, action } = safety;
  const open = openFlags(screen);
  const notAsked = redFlags.filter(({ id }) => screen[id] === 'not-asked');
  const isNothingAsked = notAsked.length === redFlags.length;
  const result = isNothingAsked
    ? 'Not asked'
    : open.length === 0 && notAsked.length === 0
      ? 'All questions asked, all answered no'
      : '';
  return noteSection(
    canvas,
    'Safety screen',
    (section) => [
      ...factRows(canvas, section, [
        ['Result', result],
        ...open.map(
          ({ id }) => ['Yes', `${termsEn.flag[id]}. ${termsEn.flagLevel[levelOfFlag(safety, id)]}.`] as const,
        ),
        ['Not asked', isNothingAsked ? '' : notAsked.map(({ id }) => termsEn.flag[id]).join('; ')],
        ...safetyRecordEn(safety),
        ['Question set', ruleSet],
      ]),
      ...typedWords(canvas, section, 'What was advised or done', action, depth),
    ],
    depth,
  );
}

const findingColumns: readonly Column[] = [
  { head: 'Structure', share: 34 },
  { head: 'Side', share: 16 },
  { head: 'Tone 0–3', share: 18 },
  { head: 'Tenderness 0–4', share: 32 },
  { head: 'Trigger point', share: 18 },
];

function findingRows({ objective }: NoteBody): readonly (readonly string[])[] {
  return objective.findings.map(({ structure, side, tone, tenderness, triggerPoint }) => [
    termsEn.structure[structure],
    termsEn.side[side],
    tone === null ? '' : `${tone}, ${wordFor(termsEn.tone, tone)}`,
    tenderness === null ? '' : `${tenderness}, ${wordFor(termsEn.tenderness, tenderness)}`,
    triggerPoint === null ? '' : termsEn.triggerPoint[triggerPoint],
  ]);
}

const rangeColumns: readonly Column[] = [
  { head: 'Movement', share: 34 },
  { head: 'Side', share: 12 },
  { head: 'Method', share: 38 },
  { head: 'Before', share: 16, isRight: true },
  { head: 'After', share: 16, isRight: true },
];

function rangeCells({ movement, side, method, device, before, after }: RangeEntry): readonly string[] {
  const unit = noteTermsEn.unit[unitOf(movement, method)];
  // A degree sign stands at its number, other units apart from it.
  const value = (number: number | null) =>
    number === null ? '' : unit === '°' ? `${number}°` : `${number} ${unit}`;
  return [
    noteTermsEn.movement[movement],
    side === null || sidesOfMovement(movement).length === 0 ? '' : termsEn.side[side],
    [noteTermsEn.rangeMethod[method], device].filter((part) => part !== '').join(', '),
    value(before),
    value(after),
  ];
}

const testColumns: readonly Column[] = [
  { head: 'Test', share: 34 },
  { head: 'Side', share: 12 },
  { head: 'Done', share: 30 },
  { head: 'Result', share: 28 },
  { head: 'Angle', share: 12, isRight: true },
];

function testCells({ test, side, state, result, angle }: TestEntry): readonly string[] {
  return [
    noteTermsEn.test[test],
    side === null ? '' : termsEn.side[side],
    noteTermsEn.testState[state],
    result === null ? '' : noteTermsEn.testResult[result],
    angle === null ? '' : `${angle}°`,
  ];
}

const treatmentColumns: readonly Column[] = [
  { head: 'Technique', share: 19 },
  { head: 'Stroke', share: 20 },
  { head: 'Structure', share: 29 },
  { head: 'Side', share: 14 },
  { head: 'Pressure 1–5', share: 30 },
  { head: 'Minutes', share: 12, isRight: true },
];

function treatmentRows(body: NoteBody): readonly (readonly string[])[] {
  const cells = body.treatment.rows.map(treatmentCells);
  const total = ['Total', ' ', ' ', ' ', ' ', String(treatmentMinutes(body))];
  return cells.length === 0 ? [] : [...cells, total];
}

function treatmentCells({ technique, stroke, structure, side, pressure, minutes }: TreatmentRow): string[] {
  return [
    termsEn.technique[technique],
    stroke === null ? '' : termsEn.stroke[stroke],
    workPlaceEn(structure),
    termsEn.side[side],
    pressure === null ? '' : `${pressure}, ${wordFor(termsEn.pressure, pressure).toLowerCase()}`,
    minutes === null ? '' : String(minutes),
  ];
}

function wordFor(words: Readonly<Record<number, string>>, value: number): string {
  return words[value] ?? '';
}
