import { unitOf } from '#domain/measures/ranges.ts';
import type { Finding, RangeEntry, TestEntry } from '#domain/notes/objective.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn, workPlaceEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { inUnit } from '../range-words.ts';
import { techniqueLabel } from '../rows.ts';
import { EntryTable } from './EntryTable.tsx';

/** Findings, movements, tests and treatments as rows of a table: to look one up, where the sentences are to read. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <EntryTable
      label={t('reading.findings')}
      rows={findings}
      columns={[
        { title: t('reading.structure'), of: ({ structure }) => termsEn.structure[structure] },
        { title: t('reading.side'), of: ({ side }) => termsEn.side[side] },
        { title: t('reading.tone'), of: ({ tone }) => shown(tone), isNumber: true },
        { title: t('reading.tenderness'), of: ({ tenderness }) => shown(tenderness), isNumber: true },
        {
          title: t('reading.triggerPoint'),
          of: ({ triggerPoint }) => (triggerPoint === null ? '' : termsEn.triggerPoint[triggerPoint]),
        },
        {
          title: t('reading.pressurePain'),
          of: ({ pressurePainBefore, pressurePainAfter }) => fromTo(pressurePainBefore, pressurePainAfter),
          isNumber: true,
        },
      ]}
    />
  );
}

export function RangeTable({ ranges }: { readonly ranges: readonly RangeEntry[] }) {
  const measured = (row: RangeEntry, value: number | null) =>
    value === null ? '' : inUnit(value, unitOf(row.movement, row.method));
  return (
    <EntryTable
      label={t('reading.ranges')}
      rows={ranges}
      columns={[
        { title: t('reading.movement'), of: ({ movement }) => noteTermsEn.movement[movement] },
        { title: t('reading.side'), of: ({ side }) => (side === null ? '' : termsEn.side[side]) },
        { title: t('reading.method'), of: ({ method }) => noteTermsEn.rangeMethod[method] },
        { title: t('reading.before'), of: (row) => measured(row, row.before), isNumber: true },
        { title: t('reading.after'), of: (row) => measured(row, row.after), isNumber: true },
      ]}
    />
  );
}

export function TestTable({ tests }: { readonly tests: readonly TestEntry[] }) {
  return (
    <EntryTable
      label={t('reading.tests')}
      rows={tests}
      columns={[
        { title: t('reading.test'), of: ({ test }) => noteTermsEn.test[test] },
        { title: t('reading.side'), of: ({ side }) => (side === null ? '' : termsEn.side[side]) },
        {
          title: t('reading.result'),
          of: ({ state, result }) =>
            state === 'done' && result !== null
              ? noteTermsEn.testResult[result]
              : noteTermsEn.testState[state],
        },
        {
          title: t('reading.angle'),
          of: ({ angle }) => (angle === null ? '' : inUnit(angle, 'degree')),
          isNumber: true,
        },
      ]}
    />
  );
}

export function WorkTable({ rows }: { readonly rows: readonly TreatmentRow[] }) {
  return (
    <EntryTable
      label={t('reading.treatment')}
      rows={rows}
      columns={[
        {
          title: t('reading.technique'),
          of: ({ technique, stroke }) => techniqueLabel(technique, stroke),
        },
        { title: t('reading.place'), of: ({ structure }) => workPlaceEn(structure) },
        { title: t('reading.side'), of: ({ side }) => termsEn.side[side] },
        { title: t('reading.pressure'), of: ({ pressure }) => shown(pressure), isNumber: true },
        { title: t('reading.minutes'), of: ({ minutes }) => shown(minutes), isNumber: true },
      ]}
    />
  );
}

const shown = (value: number | null): string => (value === null ? '' : String(value));

function fromTo(before: number | null, after: number | null): string {
  if (before === null && after === null) return '';
  return `${before ?? '–'} → ${after ?? '–'}`;
}
