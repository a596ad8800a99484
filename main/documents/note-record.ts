import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { levelOfFlag } from '#domain/safety/flag-matters.ts';
import { openFlags, redFlags } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';
import { safetyRecordEn } from '#domain/terms/safety-record-en.ts';
import type { Block, Canvas } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { factRows, noteSection, ofTen, typedWords } from './note-parts.ts';
import { type Column, tableBlock } from './table-block.ts';
import { contentWidth } from './theme.ts';

/** The safety screen: what was answered yes with its level, what was not asked, what was done. */
export function safetyBlocks(canvas: Canvas, { safety }: NoteBody): readonly Block[] {
  const { screen, ruleSet, action } = safety;
  const open = openFlags(screen);
  const notAsked = redFlags.filter(({ id }) => screen[id] === 'not-asked');
  const isNothingAsked = notAsked.length === redFlags.length;
  const result = isNothingAsked
    ? 'Not asked'
    : open.length === 0 && notAsked.length === 0
      ? 'All questions asked, all answered no'
      : '';
  return noteSection(canvas, 'Safety screen', (section) => [
    ...factRows(canvas, section, [
      ['Result', result],
      ...open.map(
        ({ id }) => ['Yes', `${termsEn.flag[id]}. ${termsEn.flagLevel[levelOfFlag(safety, id)]}.`] as const,
      ),
      ['Not asked', isNothingAsked ? '' : notAsked.map(({ id }) => termsEn.flag[id]).join('; ')],
      ...safetyRecordEn(safety),
      ['Question set', ruleSet],
    ]),
    ...typedWords(canvas, section, 'What was advised or done', action),
  ]);
}

export function subjectiveBlocks(canvas: Canvas, { subjective }: NoteBody): readonly Block[] {
  const s = subjective;
  return noteSection(canvas, 'S  Subjective', (section) => [
    ...typedWords(canvas, section, 'In the client’s words', s.complaint),
    ...factRows(canvas, section, [
      ['Pain before', ofTen(s.painBefore)],
      ['Pain, best', ofTen(s.painBest)],
      ['Pain, worst', ofTen(s.painWorst)],
      ['Where', s.regions.map((id) => termsEn.region[id]).join('; ')],
      ['What it is like', s.qualities.map((id) => termsEn.quality[id]).join('; ')],
      ['Spreading', s.radiation === null ? '' : termsEn.radiation[s.radiation]],
      ['Worse with', s.aggravating.map((id) => termsEn.provocation[id]).join('; ')],
      ['Eased by', s.easing.map((id) => termsEn.relief[id]).join('; ')],
      ['Since last session', s.changeSinceLast === null ? '' : termsEn.change[s.changeSinceLast]],
      ['Home care', s.homeCare === null ? '' : termsEn.homeCare[s.homeCare]],
      ['Sleep, last week', ofTen(s.sleep)],
      ['Stress, last week', ofTen(s.stress)],
    ]),
    ...typedWords(canvas, section, 'Notes', s.words),
  ]);
}

const findingColumns: readonly Column[] = [
  { head: 'Structure', share: 34 },
  { head: 'Side', share: 16 },
  { head: 'Tone 0–3', share: 18 },
  { head: 'Tenderness 0–4', share: 32 },
  { head: 'Trigger point', share: 18 },
];

export function objectiveBlocks(canvas: Canvas, { objective }: NoteBody): readonly Block[] {
  const rows = objective.findings.map(({ structure, side, tone, tenderness, triggerPoint }) => [
    termsEn.structure[structure],
    termsEn.side[side],
    tone === null ? '' : `${tone}, ${wordFor(termsEn.tone, tone)}`,
    tenderness === null ? '' : `${tenderness}, ${wordFor(termsEn.tenderness, tenderness)}`,
    triggerPoint === null ? '' : termsEn.triggerPoint[triggerPoint],
  ]);
  return noteSection(canvas, 'O  Objective', (section) => [
    ...table(canvas, section, findingColumns, rows),
    ...typedWords(canvas, section, 'Notes', objective.words),
  ]);
}

const treatmentColumns: readonly Column[] = [
  { head: 'Technique', share: 19 },
  { head: 'Stroke', share: 20 },
  { head: 'Structure', share: 29 },
  { head: 'Side', share: 14 },
  { head: 'Pressure 1–5', share: 30 },
  { head: 'Minutes', share: 12, isRight: true },
];

export function treatmentBlocks(canvas: Canvas, body: NoteBody): readonly Block[] {
  const { rows, words } = body.treatment;
  const cells = rows.map(treatmentCells);
  const total = ['Total', ' ', ' ', ' ', ' ', String(treatmentMinutes(body))];
  return noteSection(canvas, 'Treatment', (section) => [
    ...table(canvas, section, treatmentColumns, cells.length === 0 ? [] : [...cells, total]),
    ...typedWords(canvas, section, 'Notes', words),
  ]);
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

function table(
  canvas: Canvas,
  parent: PdfElement,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const { theme } = canvas;
  const place = { parent, x: theme.margin.left, width: contentWidth(theme) };
  return [tableBlock(canvas, columns, rows, { ...place, style: theme.text.body, gapBefore: 0 })];
}

function wordFor(words: Readonly<Record<number, string>>, value: number): string {
  return words[value] ?? '';
}
