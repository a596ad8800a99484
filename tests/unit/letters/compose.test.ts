import { describe, expect, it } from 'vitest';
import { composeLetter, type LetterFacts } from '#domain/letters/compose.ts';
import { letterFields } from '#domain/letters/letter.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { flagLevels, nothingAsked, redFlags } from '#domain/safety/red-flags.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { treatedNote } from '#tests/support/notes.ts';

const practice = { country: 'europe', phone: '555-0100', emergencyNumber: '112' } as const;

const known = { health: null, clearances: [], pressureLimit: null, allergies: '', birthDate: null };

function facts(body: NoteBody, more: Partial<LetterFacts> = {}): LetterFacts {
  const verdict = noteVerdict(body, known, '2026-11-22');
  return { body, verdict, practice, physician: '', ...more };
}

function answered(...flags: (typeof redFlags)[number]['id'][]): NoteBody {
  const yes = Object.fromEntries(flags.map((id) => [id, 'yes']));
  return { ...emptyNote, safety: { ...emptyNote.safety, screen: { ...nothingAsked, ...yes } } };
}

describe('a proposed letter', () => {
  it.each(redFlags.map(({ id, level }) => [id, level] as const))(
    'for %s is as urgent as its level, %s, and names what was reported',
    (id, level) => {
      const letter = composeLetter(facts(answered(id)));
      const expected = ['emergency', 'same-day', 'within-days', 'routine'][flagLevels.indexOf(level)];
      expect(letter.urgency).toBe(expected);
      expect(letter.found).toContain(flagsEn.flag[id].therapist);
      expect(letterFields.parse(letter)).toEqual(letter);
    },
  );

  it('is as urgent as the gravest flag and names every one', () => {
    const letter = composeLetter(facts(answered('cancer', 'cauda-equina')));
    expect(letter.urgency).toBe('emergency');
    expect(letter.found.split('\n')).toEqual([
      flagsEn.flag['cauda-equina'].therapist,
      flagsEn.flag.cancer.therapist,
    ]);
    expect(letter.done).toContain('call 112 or go to the emergency department at once');
    expect(letter.done).toContain('No massage was given');
  });

  it('names what was ticked under a flag, rather than the flag', () => {
    const body = answered('cauda-equina');
    const ticked = { ...body, safety: { ...body.safety, observations: ['saddle-numbness' as const] } };
    expect(composeLetter(facts(ticked)).found).toBe(flagsEn.observation['saddle-numbness'].therapist);
  });

  it('sends a fever to a doctor today, and leaves out what only limits the hands', () => {
    const today = { ...emptyNote.safety.today, fever: 'yes', bruise: 'yes' } as const;
    const letter = composeLetter(facts({ ...emptyNote, safety: { ...emptyNote.safety, today } }));
    expect(letter.urgency).toBe('same-day');
    expect(letter.found).toMatch(/fever/i);
    expect(letter.found.split('\n')).toHaveLength(1);
  });

  it('goes to emergency care in an emergency, otherwise to the client’s own doctor, as the country calls them', () => {
    const uk = { ...practice, country: 'united-kingdom', emergencyNumber: '999' } as const;
    expect(composeLetter(facts(answered('vascular'), { practice: uk })).to).toBe('A&E department');
    expect(composeLetter(facts(answered('cancer'), { practice: uk })).to).toBe('The client’s GP');
    expect(composeLetter(facts(answered('cancer'), { physician: 'Dr Amin' })).to).toBe('Dr Amin');
    expect(composeLetter(facts(answered('vascular'), { physician: 'Dr Amin' })).to).not.toBe('Dr Amin');
  });

  it('says what was really done, and uses the therapist’s own words on what was advised', () => {
    const body = answered('infection');
    const told = { ...body, safety: { ...body.safety, action: 'Her husband drives her to the clinic.' } };
    const letter = composeLetter(facts(told));
    expect(letter.done).toBe('No massage was given in this session.\nHer husband drives her to the clinic.');
    expect(composeLetter(facts(treatedNote())).done).toContain('20 minutes');
  });

  it('leaves the number out where the practice has none', () => {
    const nowhere = { ...practice, country: 'elsewhere', emergencyNumber: '' } as const;
    const letter = composeLetter(facts(answered('chest-pain'), { practice: nowhere }));
    expect(letter.done).toContain('told to go to the emergency department at once');
  });

  it('never names a diagnosis', () => {
    for (const { id } of redFlags) {
      const words = Object.values(composeLetter(facts(answered(id)))).join(' ');
      expect(words).not.toMatch(/cauda|aneurysm|malignan|fracture of|spondyl|diagnos/i);
    }
  });
});
