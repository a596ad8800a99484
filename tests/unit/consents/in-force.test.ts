import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structures } from '#domain/anatomy/structures.ts';
import { type ConsentTerm, consentKinds, expirySoonDays } from '#domain/consents/consent.ts';
import { consentStateOn, consentsInForce, longestInForce } from '#domain/consents/in-force.ts';
import { consentOfStructure, missingConsents } from '#domain/consents/missing.ts';
import { addDays, addMonths } from '#domain/dates/calendar-date.ts';

const signedOn = '2026-01-10';
const oneYear: ConsentTerm = {
  kind: 'treatment',
  signedOn,
  expiresOn: addMonths(signedOn, 12),
  withdrawnOn: null,
};

test.each([
  ['2026-01-10', 'in-force'],
  ['2026-12-10', 'in-force'],
  ['2026-12-11', 'expiring'],
  ['2027-01-09', 'expiring'],
  ['2027-01-10', 'expired'],
  ['2029-01-01', 'expired'],
] as const)('a consent of one year is on %s %s', (day, state) => {
  expect(consentStateOn(oneYear, day)).toBe(state);
});

test('it does not hold on the day it was taken back, nor before it was signed', () => {
  const withdrawn = { ...oneYear, withdrawnOn: '2026-06-01' };
  expect(consentStateOn(withdrawn, '2026-05-31')).toBe('in-force');
  expect(consentStateOn(withdrawn, '2026-06-01')).toBe('withdrawn');
  expect(consentStateOn(withdrawn, '2028-06-01')).toBe('withdrawn');
  expect(consentsInForce([withdrawn], '2026-06-01')).toEqual([]);
  expect(consentsInForce([oneYear], '2026-01-09')).toEqual([]);
});

test('twelve months end on the same day a year later, also from a leap day', () => {
  expect(addMonths('2026-11-24', 12)).toBe('2027-11-24');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
});

test('the consent that holds longest is the one that counts, of its own kind only', () => {
  const longer = { ...oneYear, expiresOn: '2028-01-10' };
  const gluteal = { ...oneYear, kind: 'gluteal' as const, expiresOn: '2029-01-10' };
  expect(longestInForce([oneYear, longer, gluteal], 'treatment', '2026-06-01')).toBe(longer);
  expect(longestInForce([oneYear], 'anterior', '2026-06-01')).toBeNull();
});

/** Which structures ask for which consent, as the clinical rules say. */
const asked = {
  gluteal: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis', 'sacroiliac-ligaments'],
  anterior: ['iliopsoas', 'rectus-abdominis', 'obliques'],
} as const;

test.each(['gluteal', 'anterior'] as const)('the structures that need consent to %s work', (kind) => {
  const found = structures.filter(({ id }) => consentOfStructure[id]?.kind === kind).map(({ id }) => id);
  expect(found).toEqual([...asked[kind]]);
  for (const id of found) expect(consentOfStructure[id]?.source).toMatch(/clinical rules, section/);
});

test('without treatment nothing is missing; with it, first the consent to treatment', () => {
  expect(missingConsents([], [], '2026-02-01')).toEqual([]);
  expect(missingConsents([{ structure: 'multifidus' }], [], '2026-02-01')).toEqual([
    { kind: 'treatment', why: 'never-signed', structures: [] },
  ]);
});

test('each area that was treated is named once, with its structures', () => {
  const rows = ['piriformis', 'gluteus-medius', 'piriformis', 'iliopsoas'].map((structure) => ({
    structure: structure as 'piriformis',
  }));
  expect(missingConsents(rows, [oneYear], '2026-02-01')).toEqual([
    { kind: 'gluteal', why: 'never-signed', structures: ['piriformis', 'gluteus-medius'] },
    { kind: 'anterior', why: 'never-signed', structures: ['iliopsoas'] },
  ]);
});

test('it says why: run out, or taken back', () => {
  const rows = [{ structure: 'multifidus' }] as const;
  expect(missingConsents(rows, [oneYear], '2027-01-10')).toMatchObject([{ why: 'expired' }]);
  const withdrawn = { ...oneYear, withdrawnOn: '2026-06-01' };
  expect(missingConsents(rows, [withdrawn], '2026-06-02')).toMatchObject([{ why: 'withdrawn' }]);
  const earlier = { ...oneYear, signedOn: '2025-01-01', expiresOn: '2026-01-01' };
  expect(missingConsents(rows, [withdrawn, earlier], '2026-06-02')).toMatchObject([{ why: 'withdrawn' }]);
  expect(missingConsents(rows, [oneYear], '2026-01-09')).toMatchObject([{ why: 'never-signed' }]);
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
const term = fc
  .record({
    kind: fc.constantFrom(...consentKinds),
    signedOn: day,
    months: fc.integer({ min: 1, max: 24 }),
    withdrawnAfter: fc.option(fc.integer({ min: 0, max: 800 })),
  })
  .map(
    ({ kind, signedOn: on, months, withdrawnAfter }): ConsentTerm => ({
      kind,
      signedOn: on,
      expiresOn: addMonths(on, months),
      withdrawnOn: withdrawnAfter === null ? null : addDays(on, withdrawnAfter),
    }),
  );

test('a further consent never makes one missing that was there', () => {
  fc.assert(
    fc.property(
      fc.array(term),
      term,
      day,
      fc.subarray(structures.map(({ id }) => id)),
      (known, more, on, treated) => {
        const rows = treated.map((structure) => ({ structure }));
        const before = missingConsents(rows, known, on).map(({ kind }) => kind);
        const after = missingConsents(rows, [...known, more], on).map(({ kind }) => kind);
        expect(after.every((kind) => before.includes(kind))).toBe(true);
      },
    ),
  );
});

test('what holds is what is neither expired nor taken back nor still to come, whatever the day', () => {
  fc.assert(
    fc.property(fc.array(term), day, (known, on) => {
      const holding = consentsInForce(known, on);
      for (const consent of known) {
        const holds =
          consent.signedOn <= on &&
          on < consent.expiresOn &&
          (consent.withdrawnOn === null || on < consent.withdrawnOn);
        expect(holding.includes(consent)).toBe(holds);
        if (holds) {
          const isSoon = consent.expiresOn <= addDays(on, expirySoonDays);
          expect(consentStateOn(consent, on)).toBe(isSoon ? 'expiring' : 'in-force');
        }
      }
    }),
  );
});
