import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import { emptyNote, type NoteBody, noteBody, treatmentMinutes } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { checkBeforeSigning } from '#domain/notes/signing-check.ts';
import { isStrokeOf, strokes, techniques } from '#domain/notes/techniques.ts';
import { cleanText, longTextLimit, requiredName } from '#domain/text.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { day, nothingKnownOf } from '#tests/support/safety.ts';

const verdictOf = (body: NoteBody) => noteVerdict(body, nothingKnownOf, day);

describe('a note', () => {
  test('that is new is valid and says nothing', () => {
    expect(noteBody.parse(emptyNote)).toEqual(emptyNote);
    expect(checkBeforeSigning(emptyNote, verdictOf(emptyNote)).refusal).toBe('note-incomplete');
  });

  test('adds up the minutes of its rows', () => {
    const note = treatedNote();
    const row = note.treatment.rows[0];
    if (!row) throw new Error('the note has no row');
    const rows = [row, { ...row, minutes: 15 }, { ...row, minutes: null }];
    expect(treatmentMinutes({ ...note, treatment: { ...note.treatment, rows } })).toBe(35);
  });

  test('hints at what is missing and stops at nothing of it', () => {
    const body = { ...emptyNote, subjective: { ...emptyNote.subjective, words: 'Came in stiff.' } };
    const { refusal, hints } = checkBeforeSigning(body, verdictOf(body));
    expect(refusal).toBeNull();
    expect(hints).toEqual([
      'safety-not-asked',
      'pain-before-missing',
      'pain-after-missing',
      'no-treatment',
      'next-visit-missing',
    ]);
  });

  test('takes up to 20,000 characters in a field and not one more', () => {
    const withWords = (length: number) => ({
      ...emptyNote,
      plan: { ...emptyNote.plan, words: 'x'.repeat(length) },
    });
    expect(noteBody.safeParse(withWords(longTextLimit)).success).toBe(true);
    expect(noteBody.safeParse(withWords(longTextLimit + 1)).error?.issues[0]?.message).toBe('text-too-long');
  });

  test('knows which stroke belongs to which technique', () => {
    for (const stroke of strokes) {
      expect(techniques.filter((technique) => isStrokeOf(technique, stroke))).toHaveLength(1);
    }
  });
});

describe('texts', () => {
  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  test('control characters go, line breaks and tabs stay', () => {
    expect(cleanText('a\u0000b\u0007\r\nc\td\u009f')).toBe('ab\nc\td');
  });

  test.each(['Ada', '  Łucja  ', 'محمد', '李', '🙂', 'O’Neil-Smith'])('%s is a name', (name) =>
    expect(requiredName.safeParse(name).success).toBe(true),
  );

  test.each(['', '   ', '\u200b', '\n\t'])('%j is no name', (name) =>
    expect(requiredName.safeParse(name).error?.issues[0]?.message).toBe('name-missing'),
  );

  test('search sees through case and diacritics', () => {
    expect(foldForSearch('  Siobhán  O’LEARY ')).toBe("siobhan o'leary");
    expect(foldForSearch('Łódź Straße Ærøskøbing')).toBe('lodz strasse aeroskobing');
  });
});

describe('canonical JSON', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  test('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
