import type { Side, WorkPlace } from '#domain/anatomy/structures.ts';
import { isOfKind } from '#domain/safety/methods.ts';
import { lockOn } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { techniqueOfKey, techniqueOptions, workPlaceOptions } from './rows.ts';

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
