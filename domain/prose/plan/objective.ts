import { fieldPath } from '#domain/notes/carried.ts';
import { type Objective, type Posture, postures } from '#domain/notes/objective.ts';
import { inOrder } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { type FindingsStatement, planFindings } from './findings.ts';
import { planRanges, type RangeStatement } from './ranges.ts';
import { planTests, type TestsStatement } from './tests.ts';

export type ObjectiveStatement =
  | (Statement<'postures'> & { readonly postures: readonly Posture[] })
  | FindingsStatement
  | Statement<'found-drawn'>
  | RangeStatement
  | TestsStatement;

/** What section O says: what was seen, felt, measured and tested. */
export function planObjective(o: Objective): readonly ObjectiveStatement[] {
  const seen = inOrder(postures, o.postures);
  return [
    ...(seen.length > 0
      ? [{ kind: 'postures' as const, from: [fieldPath('objective', 'postures')], postures: seen }]
      : []),
    ...planFindings(o.findings),
    ...(o.marks.length > 0
      ? [{ kind: 'found-drawn' as const, from: [fieldPath('objective', 'marks')] }]
      : []),
    ...planRanges(o.ranges),
    ...planTests(o.tests),
  ];
}
