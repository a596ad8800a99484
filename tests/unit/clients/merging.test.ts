import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClientFields, clientFields, emptyClient } from '#domain/clients/client.ts';
import { isMinor } from '#domain/clients/majority.ts';
import {
  differingFields,
  type FieldChoice,
  fieldNames,
  firstChoices,
  mergedFields,
} from '#domain/clients/merging.ts';

const fields = (more: Partial<ClientFields>): ClientFields => ({ ...emptyClient, name: 'Ann', ...more });

describe('what is chosen at first', () => {
  test.each<
    [string, Partial<ClientFields>, Partial<ClientFields>, Partial<Record<keyof ClientFields, FieldChoice>>]
  >([
    ['what only the other knows', { email: '' }, { email: 'a@x.org' }, { email: 'other' }],
    ['what only the kept one knows', { email: 'a@x.org' }, { email: '' }, { email: 'kept' }],
    [
      'the longer words',
      { occupation: 'Nurse' },
      { occupation: 'Nurse, night shifts' },
      { occupation: 'other' },
    ],
    ['both texts that protect', { cautions: 'Bruises' }, { cautions: 'Faints' }, { cautions: 'both' }],
    ['the lower limit', { pressureLimit: 2 }, { pressureLimit: 4 }, { pressureLimit: 'kept' }],
    ['the lower limit of the other', { pressureLimit: 4 }, { pressureLimit: 2 }, { pressureLimit: 'other' }],
    ['a limit rather than none', { pressureLimit: null }, { pressureLimit: 2 }, { pressureLimit: 'other' }],
    ['large print', { largePrint: false }, { largePrint: true }, { largePrint: 'other' }],
    ['the kept name', { name: 'Ann' }, { name: 'Annn' }, { name: 'kept' }],
    ['one number written in two ways', { phone: '555-0103' }, { phone: '(555) 0103' }, { phone: 'kept' }],
    ['all phones and tags', { tags: ['a'] }, { tags: ['b'] }, { tags: 'both' }],
  ])('is %s', (_what, kept, other, expected) => {
    expect(firstChoices(fields(kept), fields(other), false)).toEqual(expected);
  });

  test('is the newer of two that say equally much', () => {
    const [kept, other] = [fields({ birthDate: '1980-01-02' }), fields({ birthDate: '1980-02-01' })];
    expect(firstChoices(kept, other, true)).toEqual({ birthDate: 'other' });
    expect(firstChoices(kept, other, false)).toEqual({ birthDate: 'kept' });
  });
});

test('joined texts and lists keep every word once', () => {
  const kept = fields({ cautions: 'Bruises', tags: ['a', 'b'], areasToAvoid: 'left hip' });
  const other = fields({ cautions: 'Faints', tags: ['b', 'c'], areasToAvoid: 'left hip and knee' });
  expect(mergedFields(kept, other, { cautions: 'both', tags: 'both', areasToAvoid: 'both' })).toMatchObject({
    cautions: 'Bruises\nFaints',
    tags: ['a', 'b', 'c'],
    areasToAvoid: 'left hip and knee',
  });
});

const someText = fc.constantFrom('', 'Ann', 'bruises easily', 'x'.repeat(200));
const anyFields = fc
  .record({
    name: fc.constantFrom('Ann', 'Anne'),
    email: someText,
    occupation: someText,
    allergies: fc.constantFrom('', 'Nuts', 'y'.repeat(2_000)),
    areasToAvoid: someText,
    birthDate: fc.constantFrom(null, '1980-01-02'),
    pressureLimit: fc.constantFrom(null, 1, 3),
    tags: fc.array(fc.constantFrom('a', 'b', ...Array.from({ length: 20 }, (_, at) => `tag ${at}`)), {
      maxLength: 20,
    }),
  })
  .map(fields);

test('both first phones are kept where there is room', () => {
  const [kept, other] = [
    fields({ phone: '1', phoneLabel: 'home' }),
    fields({ phone: '2', phoneLabel: 'work' }),
  ];
  const merged = mergedFields(kept, other, firstChoices(kept, other, true));
  expect(merged).toMatchObject({ phone: '1', morePhones: [{ label: 'work', number: '2' }] });
});

test('the choices made at first always give a record that can be kept', () => {
  fc.assert(
    fc.property(anyFields, anyFields, fc.boolean(), (kept, other, isOtherNewer) => {
      const merged = mergedFields(kept, other, firstChoices(kept, other, isOtherNewer));
      expect(clientFields.safeParse(merged).success).toBe(true);
      const same = fieldNames.filter((name) => !differingFields(kept, other).includes(name));
      for (const name of same) expect(merged[name]).toEqual(kept[name]);
    }),
  );
});

test.each([
  ['2008-11-25', true],
  ['2008-11-24', false],
  ['1980-01-01', false],
  ['2026-11-25', false],
  [null, false],
] as const)('born %s: a minor on 24 November 2026 is %s', (birthDate, expected) => {
  expect(isMinor(birthDate, '2026-11-24')).toBe(expected);
});
