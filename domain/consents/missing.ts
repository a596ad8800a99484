import { structuresAt } from '../anatomy/areas.ts';
import type { StructureId, WorkPlace } from '../anatomy/structures.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { type ConsentKind, type ConsentTerm, consentKinds } from './consent.ts';
import { consentStateOn, longestInForce } from './in-force.ts';

const atTheButtocks =
  'clinical rules, section 7: separate consent for sensitive areas such as gluteal and sacral work (WAC 246-830-565)';
const atTheFront =
  'clinical rules, section 2.5: deep anterior work needs specific consent; the belly wall lies over it';

type AreaConsent = { readonly kind: Exclude<ConsentKind, 'treatment'>; readonly source: string };

/**
 * Structures whose treatment needs a consent of its own beside the one to treatment, with the source; null for those
 * that need none. A structure that is not named here does not compile.
 */
export const consentOfStructure: Readonly<Record<StructureId, AreaConsent | null>> = {
  'iliocostalis-lumborum': null,
  'longissimus-thoracis': null,
  spinalis: null,
  multifidus: null,
  'quadratus-lumborum': null,
  'latissimus-dorsi': null,
  'thoracolumbar-fascia': null,
  'gluteus-maximus': { kind: 'gluteal', source: atTheButtocks },
  'gluteus-medius': { kind: 'gluteal', source: atTheButtocks },
  'gluteus-minimus': { kind: 'gluteal', source: atTheButtocks },
  piriformis: { kind: 'gluteal', source: atTheButtocks },
  iliopsoas: { kind: 'anterior', source: atTheFront },
  hamstrings: null,
  'rectus-abdominis': { kind: 'anterior', source: atTheFront },
  obliques: { kind: 'anterior', source: atTheFront },
  'tensor-fasciae-latae': null,
  'sacroiliac-ligaments': { kind: 'gluteal', source: atTheButtocks },
};

/** Why there is none: never signed, run out, or taken back. */
export type WhyMissing = 'never-signed' | 'expired' | 'withdrawn';

export type MissingConsent = {
  readonly kind: ConsentKind;
  readonly why: WhyMissing;
  /** What was treated that asks for it; empty for the consent to treatment, which every row asks for. */
  readonly structures: readonly StructureId[];
};

type TreatedRow = { readonly structure: WorkPlace };

/** The structures of these rows that ask for a consent of this kind, each once. */
function structuresOf(rows: readonly TreatedRow[], kind: ConsentKind): readonly StructureId[] {
  const worked = rows.flatMap(({ structure }) => structuresAt(structure));
  return [...new Set(worked.filter((structure) => consentOfStructure[structure]?.kind === kind))];
}

/** Which consents a treatment asked for and did not have on its day. Nothing was treated: nothing was asked for. */
export function missingConsents(
  rows: readonly TreatedRow[],
  consents: readonly ConsentTerm[],
  day: CalendarDate,
): readonly MissingConsent[] {
  return rows.length === 0 ? [] : consentsToAsk(rows, consents, day);
}

/** The same before anything is recorded: hands-on work always asks for the consent to treatment. */
export function consentsToAsk(
  rows: readonly TreatedRow[],
  consents: readonly ConsentTerm[],
  day: CalendarDate,
): readonly MissingConsent[] {
  return consentKinds
    .filter((kind) => asksFor(rows, kind) && longestInForce(consents, kind, day) === null)
    .map((kind) => ({ kind, structures: structuresOf(rows, kind), why: whyMissing(consents, kind, day) }));
}

/** Whether work on these structures asks for a consent of this kind. */
export function asksFor(rows: readonly TreatedRow[], kind: ConsentKind): boolean {
  return kind === 'treatment' || structuresOf(rows, kind).length > 0;
}

// The latest one decides: a consent taken back after another had run out was taken back.
function whyMissing(consents: readonly ConsentTerm[], kind: ConsentKind, day: CalendarDate): WhyMissing {
  const before = consents.filter((consent) => consent.kind === kind && consent.signedOn <= day);
  const latest = before.reduce<ConsentTerm | null>(
    (best, consent) => (best === null || consent.signedOn >= best.signedOn ? consent : best),
    null,
  );
  if (latest === null) return 'never-signed';
  return consentStateOn(latest, day) === 'withdrawn' ? 'withdrawn' : 'expired';
}
