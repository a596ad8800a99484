import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '#domain/folded-text.ts';
import type { SearchableClient } from '#domain/search/client-entry.ts';
import { ClientIndex } from '#domain/search/client-index.ts';

type Given = Partial<Omit<SearchableClient, 'id' | 'name' | 'rest'>> & {
  readonly rest?: readonly string[];
  readonly others?: readonly string[];
};

/** A record whose id is its name. */
function client(name: string, { rest = [], others = [], ...more }: Given = {}): SearchableClient {
  return {
    id: name,
    status: 'active',
    name,
    preferredName: '',
    birthDate: null,
    phone: '',
    mergedNames: others,
    rest: foldForSearch([name, ...others, ...rest].join(' ')),
    sortKey: foldForSearch(name),
    lastSession: null,
    ...more,
  };
}

function indexOf(clients: readonly SearchableClient[]): ClientIndex {
  const index = new ClientIndex();
  for (const each of clients) index.put(each);
  return index;
}

const idsOf = (index: ClientIndex, text: string, isActiveOnly: boolean): readonly string[] =>
  index.find(text, { isActiveOnly, offset: 0, limit: 100 }).entries.map(({ id }) => id);

const find = (clients: readonly SearchableClient[], text: string, isActiveOnly = false) =>
  idsOf(indexOf(clients), text, isActiveOnly);

describe('a client is found', () => {
  const phone = client('Ida Vale', { rest: ['(0170) 123 45-67', '01701234567'] });
  const abroad = client('Ida Vale', { rest: ['+49 170 1234567', '491701234567'] });
  test.each([
    ['by name', client('José Müller'), 'jose'],
    ['by last name first', client('José Müller'), 'muller, jose'],
    ['with umlauts spelled out', client('José Müller'), 'mueller'],
    ['with umlauts typed where they are spelled out', client('Jan Mueller'), 'Müller'],
    ['without the apostrophe', client('Siobhán O’Leary'), 'oleary'],
    ['with the apostrophe', client('Siobhán O’Leary'), "o'leary"],
    ['by a part of a double name', client('Ana Ruiz-Vega'), 'vega'],
    ['by the preferred name', client('Elisabeth Holm', { others: ['Betty'] }), 'betty'],
    ['from inside a name', client('Alexander Holm'), 'xander'],
    ['with a letter missing', client('Ed Johnson'), 'jonson'],
    ['with letters swapped, and another word', client('Ed Johnson'), 'ed jhonson'],
    ['by phone without gaps', phone, '01701234567'],
    ['by phone in other groups', phone, '0170 12 34 567'],
    ['by phone with the country', phone, '+49 170 123-4567'],
    ['by phone from home', abroad, '0170 1234567'],
    ['by the end of a phone', phone, '34567'],
    ['by birth date', client('Ida Vale', { rest: ['1984-02-29'] }), '1984-02-29'],
    ['by birth date, day first', client('Ida Vale', { rest: ['1984-02-29'] }), '29.2.1984'],
    ['by birth date, month first', client('Ida Vale', { rest: ['1984-02-29'] }), '2/29/1984'],
    ['by e-mail', client('Ida Vale', { rest: ['ida@vale.example'] }), 'vale.example'],
    ['by tag', client('Ida Vale', { rest: ['evenings'] }), 'even'],
    ['by a name that is one sign', client('🙂'), '🙂'],
    ['in Arabic', client('مريم'), 'مريم'],
  ])('%s', (_how, wanted, text) => {
    expect(find([wanted, client('Otto Zimmer'), client('Wei Chen')], text)).toEqual([wanted.id]);
  });

  test.each([
    ['a wrong digit', '01701234568'],
    ['one word too many', 'ida vale zimmer'],
    ['nothing', '   '],
    ['signs', '* " (('],
  ])('not by %s', (_how, text) => {
    expect(find([client('Ida Vale', { rest: ['01701234567'] })], text)).toEqual([]);
  });
});

describe('clients come', () => {
  test('by how well they fit: this very name, the word, its beginning, inside, near', () => {
    const inOrder = ['Alma', 'Ann Alma', 'Almann Ito', 'Bo Almaraz', 'Palma Ruiz'];
    const given = ['Uhlmann', ...inOrder].reverse().map((name) => client(name));
    expect(find(given, 'alma')).toEqual(inOrder);
  });

  test('with typing errors only where hardly anybody fits and nobody has the very word', () => {
    const clients = ['A Jonsonn', 'B Jonsonn', 'C Jonsonn', 'D Johnson'].map((name) => client(name));
    expect(find(clients, 'jonson')).toEqual(['A Jonsonn', 'B Jonsonn', 'C Jonsonn']);
    expect(find(clients.slice(1), 'jonson')).toEqual(['B Jonsonn', 'C Jonsonn', 'D Johnson']);
    expect(find([client('Marta Jonson'), client('Bo Johnson')], 'jonson')).toEqual(['Marta Jonson']);
  });

  test('active first, even where the others fit better; then seen last, then by name', () => {
    const clients = [
      client('Anna', { status: 'archived' }),
      client('Annabel Deceased', { status: 'deceased' }),
      client('Annika Old', { lastSession: '2024-01-01' }),
      client('Annika New', { lastSession: '2026-01-01' }),
      client('Annika Zorn'),
      client('Annika Abel'),
    ];
    expect(find(clients, 'anna')).toEqual(['Anna', 'Annabel Deceased']);
    expect(find(clients, 'ann')).toEqual([
      'Annika New',
      'Annika Old',
      'Annika Abel',
      'Annika Zorn',
      'Anna',
      'Annabel Deceased',
    ]);
    expect(find(clients, 'ann', true)).not.toContain('Anna');
  });

  test('on one letter by the beginning of a name only', () => {
    const clients = [
      client('Ida Vale', { rest: ['berlin@example.org'] }),
      client('Max Bo'),
      client('Robert Kay'),
    ];
    expect(find(clients, 'b')).toEqual(['Max Bo']);
  });
});

const name = fc.oneof(
  fc.constantFrom('Ann Alma', 'José', 'Müller', 'O’Leary', 'Bo-Li Chen', '🙂', 'مريم', 'Žižek'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const record = fc.record({
  name,
  status: fc.constantFrom('active' as const, 'archived' as const, 'deceased' as const),
  lastSession: fc.constantFrom(null, '2025-05-05', '2026-01-01'),
});
const hostile = fc.oneof(
  fc.string({ maxLength: 1_000, unit: 'binary' }),
  fc.constantFrom(`%' OR 1=1 --`, '"*" NEAR(a b)', '(((', '\\', '.*', '[a-', '\u202eabc', '0'.repeat(1_000)),
);

describe('whatever is typed', () => {
  test('nobody comes twice, the others come after the active ones, and every name finds itself', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(record, { selector: (each) => each.name, maxLength: 12 }),
        hostile,
        (records, text) => {
          const clients = records.map(({ name: own, ...more }) => client(own, more));
          const index = indexOf(clients);
          for (const asked of [text, ...clients.map(({ id }) => id)]) {
            const ids = idsOf(index, asked, false);
            expect(new Set(ids).size).toBe(ids.length);
            const states = ids.map((id) => clients.find((each) => each.id === id)?.status === 'active');
            expect(states).toEqual([...states].sort((one, other) => Number(other) - Number(one)));
            if (foldForSearch(asked) !== '' && clients.some(({ id }) => id === asked))
              expect(ids).toContain(asked);
            expect(idsOf(index, asked, true).every((id) => ids.includes(id) || ids.length < 3)).toBe(true);
          }
        },
      ),
    );
  });

  test('an index that was changed answers as one made anew', () => {
    const change = fc.record({ id: fc.nat(5), name, isRemoved: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.array(name, { minLength: 1 }), (changes, texts) => {
        const changed = new ClientIndex();
        const now = new Map<string, SearchableClient>();
        for (const { id, name: own, isRemoved } of changes) {
          const given = { ...client(own), id: String(id) };
          if (isRemoved) {
            changed.remove(given.id);
            now.delete(given.id);
          } else {
            changed.put(given);
            now.set(given.id, given);
          }
        }
        const fresh = indexOf([...now.values()]);
        for (const text of texts) {
          expect(idsOf(changed, text, false)).toEqual(idsOf(fresh, text, false));
        }
      }),
    );
  });
});
