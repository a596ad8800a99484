import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparable,
  duplicateReasonsOf,
  findDuplicates,
  phoneKey,
  prepare,
} from '#domain/clients/duplicates.ts';

const person = (more: Partial<Comparable>): Comparable => ({
  id: 'one',
  name: '',
  birthDate: null,
  phones: [],
  email: '',
  ...more,
});

const reasons = (one: Partial<Comparable>, other: Partial<Comparable>) =>
  duplicateReasonsOf(prepare(person({ ...one, id: 'one' })), prepare(person({ ...other, id: 'other' })));

describe('two records may be of one person', () => {
  test.each<[string, Partial<Comparable>, Partial<Comparable>, readonly string[]]>([
    ['the same digits', { phones: ['(555) 010-1'] }, { phones: ['5550101'] }, ['same-phone']],
    ['a further phone', { phones: ['', '555 0199'] }, { phones: ['555-0101', '555-0199'] }, ['same-phone']],
    ['a country code', { phones: ['+47 912 34 567 89'] }, { phones: ['0912 3456 789'] }, ['same-phone']],
    ['the same e-mail', { email: 'Ann@Example.org' }, { email: 'ann@example.org' }, ['same-email']],
    ['the same name', { name: 'Zoë Lärm' }, { name: 'zoe larm' }, ['same-name']],
    ['names the other way round', { name: 'Ana Ruiz' }, { name: 'Ruiz, Ana' }, ['swapped-name']],
    ['a letter too many', { name: 'Ada Lindqvist' }, { name: 'Ada Lindqvisst' }, ['typing-error']],
    ['a wrong letter', { name: 'Ada Lindqvist' }, { name: 'Ada Lindquist' }, ['typing-error']],
    [
      'two letters that changed places',
      { name: 'Brandt Walter' },
      { name: 'Barndt Walter' },
      ['typing-error'],
    ],
    [
      'the same birth date and first name',
      { name: 'Ana Ruiz', birthDate: '1980-01-02' },
      { name: 'Ana Okafor', birthDate: '1980-01-02' },
      ['same-birth-date'],
    ],
    [
      'the same birth date and almost the same name',
      { name: 'Ada Lindqvist', birthDate: '1980-01-02' },
      { name: 'Ada Lindquist', birthDate: '1980-01-02' },
      ['same-birth-date', 'typing-error'],
    ],
    [
      'the same phone and name, with a birth date mistyped',
      { name: 'Ana Ruiz', phones: ['5550101'], birthDate: '1980-01-02' },
      { name: 'Ana Ruiz', phones: ['5550101'], birthDate: '1980-02-01' },
      ['same-phone', 'same-name'],
    ],
  ])('by %s', (_why, one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
  });

  test.each<[string, Partial<Comparable>, Partial<Comparable>]>([
    ['nothing', {}, {}],
    ['an extension', { phones: ['101'] }, { phones: ['101'] }],
    ['no e-mail at all', { name: 'Ann', email: '' }, { name: 'Bo', email: '' }],
    ['a short name with another letter', { name: 'Ana' }, { name: 'Ina' }],
    [
      'a birth date alone',
      { name: 'Ann Lee', birthDate: '1980-01-02' },
      { name: 'Bo Ek', birthDate: '1980-01-02' },
    ],
    [
      'a name, when the birth dates differ',
      { name: 'Ana Ruiz', birthDate: '1980-01-02' },
      { name: 'Ana Ruiz', birthDate: '1992-06-07' },
    ],
    [
      'the phone of a family',
      { name: 'Ana Ruiz', phones: ['5550101'], birthDate: '1980-01-02' },
      { name: 'Leo Ruiz', phones: ['5550101'], birthDate: '2011-06-07' },
    ],
  ])('but not by %s', (_why, one, other) => {
    expect(reasons(one, other)).toEqual([]);
  });

  test('a number without enough digits has no key', () => {
    expect([phoneKey('12345'), phoneKey(''), phoneKey('00 12 34 56')]).toEqual(['', '', '123456']);
  });
});

const name = fc
  .array(fc.constantFrom('Ana', 'Ruiz', 'Lindqvist', 'Lindquist', 'Zoë', 'Zoe', '', 'م'), { maxLength: 3 })
  .map((words) => words.join(' '));
const anybody = fc.record({
  name,
  birthDate: fc.constantFrom(null, '1980-01-02', '1990-05-04'),
  phones: fc.array(fc.constantFrom('', '555-0101', '5550101', '(555) 0199', '12'), { maxLength: 2 }),
  email: fc.constantFrom('', 'a@x.org', 'A@X.org', 'b@x.org'),
});
const people = fc
  .array(anybody, { maxLength: 12 })
  .map((list) => list.map((each, at): Comparable => ({ ...each, id: `id-${at}` })));

test('whichever of two is asked, the answer is the same', () => {
  fc.assert(
    fc.property(anybody, anybody, (one, other) => {
      expect(reasons(one, other)).toEqual(reasons(other, one));
    }),
  );
});

test('nobody is their own duplicate', () => {
  fc.assert(
    fc.property(anybody, (one) => {
      const own = prepare({ ...one, id: 'same' });
      expect(duplicateReasonsOf(own, own)).toEqual([]);
    }),
  );
});

test('the list has every pair that has a reason, once', () => {
  fc.assert(
    fc.property(people, (list) => {
      const found = findDuplicates(list).map(({ oneId, otherId }) => [oneId, otherId].sort().join(' '));
      const expected = list.flatMap((one, at) =>
        list
          .slice(at + 1)
          .filter((other) => duplicateReasonsOf(prepare(one), prepare(other)).length > 0)
          .map((other) => [one.id, other.id].sort().join(' ')),
      );
      expect([...found].sort()).toEqual([...expected].sort());
    }),
  );
});
