import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { carryForward } from '#domain/notes/carry.ts';
import { confirmAll, confirmPath, confirmSection, unconfirmedIn } from '#domain/notes/confirm.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { withTouched } from '#domain/notes/touched.ts';
import { sectionOf } from '#domain/notes/value-at.ts';
import { anyNote } from '#tests/support/carry-arbitraries.ts';
import { clearFacts, day } from '#tests/support/safety.ts';

const anyCarried = anyNote
  .map((last) => {
    const facts = clearFacts();
    return carryForward(
      { ...emptyNote, safety: { ...emptyNote.safety, ...facts.safety } },
      { noteId: '00000000-0000-7000-8000-0000000000a0', date: '2026-11-15', body: last },
      { day, verdictOf: (body) => noteVerdict(body, facts, day), newId: () => crypto.randomUUID() },
    ).body;
  })
  .filter(({ carried }) => carried.unconfirmed.length > 0);

type Members = Record<string, unknown>;
type Row = { readonly id: string };

/** Another value at a path; a row gets another member, and a field is emptied or written anew. */
function touch(body: NoteBody, path: string): NoteBody {
  const [section = '', name = '', id] = path.split('.');
  const members = body[section as keyof NoteBody] as unknown as Members;
  const value = members[name];
  const other =
    id === undefined
      ? Array.isArray(value)
        ? []
        : null
      : (value as readonly Row[]).map((row) => (row.id === id ? { ...row, touched: true } : row));
  return { ...body, [section]: { ...members, [name]: other } };
}

const copied = (body: NoteBody): NoteBody => structuredClone(body);

describe('touching', () => {
  test('takes the touched value from the list and only it', () => {
    fc.assert(
      fc.property(anyCarried, fc.nat(), (body, pick) => {
        const { unconfirmed } = body.carried;
        const path = unconfirmed[pick % unconfirmed.length] ?? '';
        const after = withTouched(body, touch(body, path));
        expect(after.carried.unconfirmed).toEqual(unconfirmed.filter((each) => each !== path));
      }),
    );
  });

  test('a row that is removed leaves the list', () => {
    fc.assert(
      fc.property(anyCarried, (body) => {
        const without = { ...body, treatment: { ...body.treatment, rows: [] } };
        const left = withTouched(body, without).carried.unconfirmed;
        expect(left.filter((path) => path.startsWith('treatment.rows.'))).toEqual([]);
        expect(left).toEqual(body.carried.unconfirmed.filter((path) => !path.startsWith('treatment.rows.')));
      }),
    );
  });

  test('the same values as other objects, or another field, touch nothing', () => {
    fc.assert(
      fc.property(anyCarried, (body) => {
        const same = copied(body);
        expect(withTouched(body, same)).toBe(same);
        const other = { ...body, subjective: { ...body.subjective, painBefore: 9, words: 'new' } };
        expect(withTouched(body, other).carried).toBe(body.carried);
      }),
    );
  });

  test('what this very change carried stays unconfirmed', () => {
    fc.assert(
      fc.property(anyCarried, (body) => {
        expect(withTouched(emptyNote, body)).toBe(body);
      }),
    );
  });
});

describe('confirming', () => {
  test('a section leaves the others open; all at once leaves none; no value changes', () => {
    fc.assert(
      fc.property(anyCarried, (body) => {
        const after = confirmSection(body, 'subjective');
        expect(unconfirmedIn(after, 'subjective')).toBe(0);
        expect(after.carried.unconfirmed).toEqual(
          body.carried.unconfirmed.filter((path) => sectionOf(path) !== 'subjective'),
        );
        expect(confirmAll(body).carried).toEqual({ ...body.carried, unconfirmed: [] });
        expect({ ...confirmAll(body), carried: null }).toEqual({ ...body, carried: null });
        const [first = ''] = body.carried.unconfirmed;
        expect(confirmPath(body, first).carried.unconfirmed).toEqual(body.carried.unconfirmed.slice(1));
      }),
    );
  });
});
