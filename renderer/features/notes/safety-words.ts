import type { NoteBody } from '#domain/notes/body.ts';
import type { SigningCheck } from '#domain/notes/signing-check.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import type { RowBreach } from '#domain/safety/row-breaches.ts';
import type { Because, MatterLevel, Verdict } from '#domain/safety/verdict.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { FlagTone } from '#renderer/ui/FlagMark.tsx';

export function toneOf(level: MatterLevel): FlagTone {
  if (level.startsWith('stop')) return 'stop';
  return level === 'note' ? 'note' : 'caution';
}

/** A stop or a referral: what was advised belongs in the note, and a letter is at hand. */
export function isGrave(level: MatterLevel | null): level is MatterLevel {
  return level !== null && (level.startsWith('stop') || level.startsWith('refer'));
}

export function placeWords({ structure, side }: Pick<TreatmentRow, 'structure' | 'side'>): string {
  return `${workPlaceEn(structure)}, ${termsEn.side[side]}`;
}

/** What is not allowed in a row, and why. */
export function breachWords(breach: RowBreach): string {
  const because = ruleNames(breach.rules);
  switch (breach.kind) {
    case 'locked':
      return t('safety.row.locked', { because });
    case 'pressure':
      return t('safety.row.pressure', { cap: breach.cap, because });
    case 'method':
      return t('safety.row.method', { method: safetyEn.method[breach.method], because });
  }
}

/** What a refusal is about: the stops, the conditions without an answer, or the rows that are not allowed. */
export function refusalReasons(check: SigningCheck, body: NoteBody, verdict: Verdict): readonly string[] {
  switch (check.refusal) {
    case 'stop-flag-open':
      return verdict.matters
        .filter(({ blocksTreatment }) => blocksTreatment)
        .map(({ ruleId }) => ruleNames([ruleId]));
    case 'clearance-needed':
      return verdict.needsReason.map((rule) => ruleNames([rule]));
    case 'treatment-not-allowed':
      return check.troubles.map(({ rowId, breaches }) => {
        const index = body.treatment.rows.findIndex(({ id }) => id === rowId);
        const row = body.treatment.rows[index];
        const name = t('safety.row.trouble', { row: index + 1 });
        const place = row === undefined ? '' : ` (${placeWords(row)})`;
        return `${name}${place}: ${breaches.map(breachWords).join(' ')}`;
      });
    default:
      return [];
  }
}

/** Everything that limits the session, a line each. Places that one rule keeps off stand together. */
export function limitLines(verdict: Verdict): readonly string[] {
  const { pressureCap, notAllowed, positions, locked, placeCaps, notAllowedAt } = verdict;
  return [
    ...(pressureCap === null
      ? []
      : [t('safety.banner.pressure', { cap: pressureCap.value, because: ruleNames(pressureCap.rules) })]),
    ...byRules(notAllowed).map(({ values, because }) =>
      t('safety.banner.notAllowed', {
        what: values.map((kind) => safetyEn.method[kind]).join(', '),
        because,
      }),
    ),
    ...positions.map(({ value, rules }) =>
      t('safety.banner.position', { position: safetyEn.position[value], because: ruleNames(rules) }),
    ),
    ...byRules(locked).map(({ values, because }) =>
      t('safety.banner.keepOff', { places: values.map(placeWords).join('; '), because }),
    ),
    ...byRules(placeCaps).map(({ values, because }) =>
      t('safety.banner.pressureAt', {
        place: values.map(placeWords).join('; '),
        cap: Math.min(...values.map(({ pressure }) => pressure)),
        because,
      }),
    ),
    // No percussion over the kidneys holds in every session; it is said where a row breaks it.
    ...byRules(notAllowedAt.filter(({ rules }) => !rules.every((rule) => rule === 'kidneys'))).map(
      ({ values, because }) =>
        t('safety.banner.notAllowedAt', {
          place: [...new Set(values.map(placeWords))].join('; '),
          what: [...new Set(values.map(({ kind }) => safetyEn.method[kind]))].join(', '),
          because,
        }),
    ),
  ];
}

function byRules<Value>(items: readonly Because<Value>[]) {
  const groups = new Map<string, Value[]>();
  for (const { value, rules } of items) {
    const because = ruleNames(rules);
    groups.set(because, [...(groups.get(because) ?? []), value]);
  }
  return [...groups].map(([because, values]) => ({ because, values }));
}
