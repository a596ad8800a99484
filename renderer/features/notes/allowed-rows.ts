import type { Side, WorkPlace } from '#domain/anatomy/structures.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { isOfKind } from '#domain/safety/methods.ts';
import { lockOn, pressureCapAt, rowBreaches } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { techniqueOfKey, techniqueOptions, workPlaceOptions } from './rows.ts';

/** What of last time's treatment the rules of today changed. */
export type CarriedTreatment = {
  readonly body: NoteBody;
  /** Rows that are not allowed today at all. */
  readonly leftOut: number;
  /** Rows whose pressure was brought down to what is allowed. */
  readonly lowered: number;
};

/**
 * The draft with last time's treatment rows, and last time's findings as structures to look at again. Pain, safety,
 * reactions and what the hands felt are never carried: they belong to their day. What the rules of today do not allow
 * is left out, and pressure above a limit is brought down to it.
 */
export function carryTreatment(body: NoteBody, last: NoteBody, verdict: Verdict): CarriedTreatment {
  const known = new Set(body.objective.findings.map(({ structure, side }) => `${structure} ${side}`));
  const findings = last.objective.findings
    .filter(({ structure, side }) => !known.has(`${structure} ${side}`))
    .map(({ structure, side }) => newFinding(crypto.randomUUID(), { structure, side }));
  const allowed = last.treatment.rows.filter((row) => !isRuledOut(row, verdict));
  const rows = allowed.map((row) => ({
    ...row,
    id: crypto.randomUUID(),
    pressure: withinCap(row, verdict),
  }));
  return {
    body: {
      ...body,
      objective: { ...body.objective, findings: [...body.objective.findings, ...findings] },
      treatment: { ...body.treatment, rows: [...body.treatment.rows, ...rows] },
    },
    leftOut: last.treatment.rows.length - allowed.length,
    lowered: allowed.filter((row, index) => rows[index]?.pressure !== row.pressure).length,
  };
}

function isRuledOut(row: TreatmentRow, verdict: Verdict): boolean {
  return rowBreaches(verdict, row).some(({ kind }) => kind !== 'pressure');
}

function withinCap(row: TreatmentRow, verdict: Verdict): number | null {
  const cap = pressureCapAt(verdict, row)?.cap;
  return row.pressure === null || cap === undefined ? row.pressure : Math.min(row.pressure, cap);
}

/** Structures to choose from. What is kept off on both sides cannot be chosen and says why. */
export function structureOptionsFor(verdict: Verdict) {
  return workPlaceOptions.map(({ value, label }) => {
    const left = lockOn(verdict, { structure: value, side: 'left' });
    const right = lockOn(verdict, { structure: value, side: 'right' });
    if (left.length === 0 || right.length === 0) return { value, label, disabled: false };
    const because = ruleNames([...new Set([...left, ...right])]);
    return { value, label: t('safety.row.lockedOption', { name: label, because }), disabled: true };
  });
}

/** Techniques to choose from. What is not allowed anywhere today cannot be chosen and says why. */
export function techniqueOptionsFor(verdict: Verdict) {
  return techniqueOptions.map(({ value, label }) => {
    const method = techniqueOfKey(value);
    const against = verdict.notAllowed.filter((each) => method !== null && isOfKind(method, each.value));
    if (against.length === 0) return { value, label, disabled: false };
    const because = ruleNames([...new Set(against.flatMap(({ rules }) => rules))]);
    return { value, label: t('safety.row.blockedOption', { name: label, because }), disabled: true };
  });
}

/** The side that a new row begins with: the free one, where one side is kept off. */
export function freeSide(structure: WorkPlace, verdict: Verdict): Side {
  const isFree = (side: Side) => lockOn(verdict, { structure, side }).length === 0;
  return (['both', 'left', 'right'] as const).find(isFree) ?? 'both';
}
