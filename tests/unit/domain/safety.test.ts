import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { checkBeforeSigning } from '#domain/notes/signing-check.ts';
import { gravestFlagLevel } from '#domain/safety/flag-matters.ts';
import {
  allClear,
  type FlagAnswer,
  flagAnswers,
  flagLevels,
  isFullyAsked,
  nothingAsked,
  redFlagIds,
  redFlags,
  type SafetyScreen,
} from '#domain/safety/red-flags.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { day, nothingKnownOf } from '#tests/support/safety.ts';

const check = (body: NoteBody) => checkBeforeSigning(body, noteVerdict(body, nothingKnownOf, day));

const levelOf = (screen: SafetyScreen) => gravestFlagLevel({ screen, observations: [] });
const stopsTreatment = (screen: SafetyScreen) => levelOf(screen)?.startsWith('stop') === true;

const screens = fc
  .array(fc.constantFrom(...flagAnswers), { minLength: redFlagIds.length, maxLength: redFlagIds.length })
  .map((answers) => Object.fromEntries(redFlagIds.map((id, at) => [id, answers[at]])) as SafetyScreen);

const gravity = (screen: SafetyScreen) => {
  const level = levelOf(screen);
  return level === null ? flagLevels.length : flagLevels.indexOf(level);
};

describe('the safety screen', () => {
  test.each([
    ['cauda-equina', 'stop-emergency'],
    ['leg-weakness', 'stop-emergency'],
    ['vascular', 'stop-emergency'],
    ['chest-pain', 'stop-emergency'],
    ['fracture', 'stop-same-day'],
    ['infection', 'stop-same-day'],
    ['cancer', 'refer-urgent'],
    ['visceral', 'refer-urgent'],
    ['inflammatory', 'refer'],
    ['not-settling', 'refer'],
  ] as const)('%s yields %s', (flag, level) => {
    expect(levelOf({ ...allClear, [flag]: 'yes' })).toBe(level);
  });

  test('every flag names its source and every level is ranked', () => {
    expect(redFlags).toHaveLength(10);
    for (const flag of redFlags) expect(flag.source).not.toBe('');
    const ranks = redFlags.map(({ level }) => flagLevels.indexOf(level));
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
  });

  test('one more yes never makes it less grave', () => {
    fc.assert(
      fc.property(screens, fc.constantFrom(...redFlagIds), (screen, flag) => {
        expect(gravity({ ...screen, [flag]: 'yes' })).toBeLessThanOrEqual(gravity(screen));
      }),
    );
  });

  test('not asked is never taken as no', () => {
    expect(isFullyAsked(nothingAsked)).toBe(false);
    expect(isFullyAsked(allClear)).toBe(true);
    const answered = (answer: FlagAnswer): NoteBody => {
      const note = treatedNote();
      return { ...note, safety: { ...note.safety, screen: { ...allClear, fracture: answer } } };
    };
    expect(check(answered('not-asked')).hints).toContain('safety-not-asked');
    expect(check(answered('no')).hints).not.toContain('safety-not-asked');
    const note = treatedNote();
    const today = { ...note.safety.today, fever: 'not-asked' as const };
    expect(check({ ...note, safety: { ...note.safety, today } }).hints).toContain('safety-not-asked');
  });

  test('no treated note is signed with a stop flag, whatever else it says', () => {
    fc.assert(
      fc.property(screens, fc.string(), (screen, action) => {
        const body = { ...treatedNote(), safety: { ...emptyNote.safety, screen, action } };
        const { refusal } = check(body);
        if (stopsTreatment(screen)) expect(refusal).toBe('stop-flag-open');
        else expect(refusal).not.toBe('stop-flag-open');
      }),
    );
  });
});
