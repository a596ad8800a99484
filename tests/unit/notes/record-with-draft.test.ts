import { describe, expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { recordWithDraft } from '#domain/notes/record-with-draft.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import { entryOf, readingOf, recordOf, sessionWith } from '#tests/support/progress-record.ts';

const draftOf = (patch: Partial<typeof emptyNote.subjective>) =>
  progressFactsOf({ ...emptyNote, subjective: { ...emptyNote.subjective, ...patch } });

describe('how much has changed', () => {
  it('is read of a note as a score since the start; not asked is no score', () => {
    expect(draftOf({ globalChange: 0 }).readings).toEqual([
      readingOf('global-change', 0, { window: 'since-start' }),
    ]);
    expect(draftOf({}).readings).toEqual([]);
  });
});

describe('a record with the draft as its last session', () => {
  const first = sessionWith('2026-03-01', [readingOf('pain-now', 8)], 1);
  const own = sessionWith('2026-03-08', [readingOf('pain-now', 8)], 2);
  const later = sessionWith('2026-03-15', [readingOf('pain-now', 1)], 3);
  const record = recordOf({
    sessions: [first, own, later],
    entries: [
      entryOf('2026-03-20', readingOf('pain-now', 0)),
      entryOf('2026-03-08', readingOf('sleep', 5, { window: 'week' })),
    ],
  });

  it('knows nothing of what came later, and its own signed note only as the draft has it', () => {
    const whole = recordWithDraft(record, { noteId: own.noteId, date: own.date }, draftOf({ painBefore: 7 }));
    expect(whole.sessions.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-08']);
    expect(whole.entries.map(({ date }) => date)).toEqual(['2026-03-08']);
    const pain = episodeCourse(whole).measures.find(({ series }) => series.measure === 'pain-now');
    expect(pain?.judgement).toMatchObject({ verdict: 'not-clearly-different', change: -1 });
  });

  it('comes after what was signed on its day', () => {
    const sameDay = { ...own, time: '18:00' };
    const whole = recordWithDraft(
      recordOf({ sessions: [sameDay] }),
      { noteId: later.noteId, date: own.date },
      draftOf({ painBefore: 2 }),
    );
    const pain = episodeCourse(whole).measures[0];
    expect(pain?.judgement).toMatchObject({ verdict: 'better', change: -6 });
  });
});
