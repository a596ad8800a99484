import { describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody, noteBody } from '#domain/notes/body.ts';
import { lineLimit, longTextLimit } from '#domain/text.ts';
import { savableBody, tooLongTexts } from '#renderer/features/notes/text-limits.ts';
import { fullNote, withValueAt } from '#tests/support/full-note.ts';

type Path = readonly (string | number)[];

/** Every string of a body with its path, and the paths of lists that are empty. */
function walk(
  value: unknown,
  path: Path = [],
): { readonly texts: readonly Path[]; readonly empty: readonly Path[] } {
  if (typeof value === 'string') return { texts: [path], empty: [] };
  if (typeof value !== 'object' || value === null) return { texts: [], empty: [] };
  if (Array.isArray(value) && value.length === 0) return { texts: [], empty: [path] };
  const members = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value);
  const walked = members.map(([key, member]) => walk(member, [...path, key]));
  return { texts: walked.flatMap(({ texts }) => texts), empty: walked.flatMap(({ empty }) => empty) };
}

const isTooLong = (body: NoteBody): boolean =>
  noteBody.safeParse(body).error?.issues.some(({ message }) => message === 'text-too-long') ?? false;

const sections = ['safety', 'subjective', 'objective', 'treatment', 'assessment', 'plan'];
const note = fullNote();

/** The texts that a person writes: those that the note's own schema calls too long. */
const written = walk(note).texts.filter(
  ([section, ...rest]) =>
    sections.includes(String(section)) &&
    isTooLong(withValueAt(note, [String(section), ...rest], 'x'.repeat(longTextLimit + 1))),
);

it('meets a row in every list of the body', () => {
  expect(walk(note).empty).toEqual([]);
  // A text that is null when there is none, such as that of a referral, is in the note too.
  expect(written.map((path) => path.join('.'))).toEqual(
    expect.arrayContaining([
      'objective.findings.0.texture',
      'objective.ranges.0.device',
      'objective.ranges.0.endFeel',
      'treatment.rows.0.detail',
      'subjective.distalPoint',
      'subjective.activities.0.name',
      'plan.frequency',
      'plan.exercises.0.dose',
      'plan.referral.to',
      'plan.referral.reason',
      'safety.reasons.0.words',
    ]),
  );
});

describe.each(written.map((path) => [path.join('.'), path] as const))('the text %s', (_name, path) => {
  it('is too long exactly where the store says so', () => {
    for (const length of [lineLimit, lineLimit + 1, longTextLimit, longTextLimit + 1]) {
      const body = withValueAt(note, path, 'x'.repeat(length));
      expect([length, tooLongTexts(body).length]).toEqual([length, isTooLong(body) ? 1 : 0]);
    }
  });

  it('is not sent while it is too long: the last saved one stands in, and everything else goes', () => {
    const others = path[0] === 'plan' && path[1] === 'words' ? ['subjective', 'words'] : ['plan', 'words'];
    const body = withValueAt(withValueAt(note, path, 'x'.repeat(longTextLimit + 1)), others, 'also changed');
    expect(savableBody(body, note)).toEqual(withValueAt(note, others, 'also changed'));
  });

  it('has nothing in its place where its row was never saved', () => {
    const saved = savableBody(withValueAt(note, path, 'x'.repeat(longTextLimit + 1)), emptyNote);
    const isRow = path.length > 2;
    expect(isTooLong(saved)).toBe(false);
    if (isRow) expect(saved).toEqual(withValueAt(note, path, ''));
  });
});

describe('a row', () => {
  it('is found again by its id, not by its place', () => {
    const [row] = note.objective.ranges;
    if (row === undefined) throw new Error('the note has no measure');
    const other = { ...row, id: crypto.randomUUID(), device: 'Other' };
    const moved: NoteBody = {
      ...note,
      objective: { ...note.objective, ranges: [other, { ...row, device: 'x'.repeat(lineLimit + 1) }] },
    };
    expect(tooLongTexts(moved)).toEqual([`objective.ranges.${row.id}.device`]);
    expect(savableBody(moved, note).objective.ranges.map(({ device }) => device)).toEqual([
      'Other',
      'Bubble',
    ]);
  });
});

it('a body with nothing too long is the same object', () => {
  expect(savableBody(note, emptyNote)).toBe(note);
});
