import { describe, expect, test } from 'vitest';
import type { NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { hintsOf, type SigningHint, signingHints } from '#domain/notes/signing-hints.ts';
import { termsEn } from '#domain/terms/en.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { day, nothingKnownOf } from '#tests/support/safety.ts';

const whole = treatedNote();
const id = '0197a000-0000-7000-8000-000000000003';
const hints = (body: NoteBody): readonly SigningHint[] =>
  hintsOf(body, noteVerdict(body, nothingKnownOf, day));
const complete: NoteBody = { ...whole, plan: { ...whole.plan, nextVisitDate: '2026-12-01' } };

const objective = (part: Partial<NoteBody['objective']>): NoteBody => ({
  ...complete,
  objective: { ...complete.objective, ...part },
});
const plan = (part: Partial<NoteBody['plan']>): NoteBody => ({
  ...complete,
  plan: { ...complete.plan, ...part },
});
const session = (sessionMinutes: number | null): NoteBody => ({
  ...complete,
  treatment: { ...complete.treatment, sessionMinutes },
});
const finding = newFinding(id, { structure: 'piriformis', side: 'left' });
const range = newRange(id, { movement: 'flexion', side: null, method: 'dual-inclinometer' });
const slump = newTest(id, { test: 'slump', side: 'left' });
const referral = { to: 'GP', urgency: 'routine', reason: '', letterOn: null } as const;

describe('what is worth a look before signing', () => {
  test('is nothing in a note that says it all', () => {
    expect(hints(complete)).toEqual([]);
  });

  test.each<[SigningHint, NoteBody, NoteBody]>([
    [
      'finding-without-value',
      objective({ findings: [finding] }),
      objective({ findings: [{ ...finding, tone: 0 }] }),
    ],
    [
      'finding-without-value',
      objective({ findings: [finding] }),
      objective({ findings: [{ ...finding, texture: 'ropy' }] }),
    ],
    ['range-without-value', objective({ ranges: [range] }), objective({ ranges: [{ ...range, after: 0 }] })],
    [
      'test-without-result',
      objective({ tests: [slump] }),
      objective({ tests: [{ ...slump, state: 'not-in-scope' }] }),
    ],
    // The row has 20 minutes; five more or less are not worth a word (clinical data model, 2.3).
    ['minutes-not-adding-up', session(26), session(25)],
    ['minutes-not-adding-up', session(14), session(15)],
    ['minutes-not-adding-up', session(60), session(null)],
    [
      'referral-without-reason',
      plan({ referral, clientAgreed: 'yes' }),
      plan({ referral: { ...referral, reason: 'Numb foot' }, clientAgreed: 'yes' }),
    ],
    [
      'client-agreed-missing',
      plan({ frequency: 'Weekly' }),
      plan({ frequency: 'Weekly', clientAgreed: 'no' }),
    ],
    ['client-agreed-missing', plan({ focus: ['piriformis'] }), plan({ frequency: ' ' })],
  ])('%s is said where it is so, and not where it is not', (hint, so, notSo) => {
    expect(hints(so)).toEqual([hint]);
    expect(hints(notSo)).toEqual([]);
  });

  test('has words for each', () => {
    expect(signingHints.map((hint) => termsEn.signingHint[hint]).every((words) => words.length > 10)).toBe(
      true,
    );
  });
});
