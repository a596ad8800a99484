import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

/** A signed note of a client, with words of its own. */
async function signed(app: TestApp, words: string) {
  const { noteId, clientId } = await addDraft(app, { name: 'Ada Lark', phone: '555-0100' });
  const note = treatedNote();
  const body = { ...note, assessment: { ...note.assessment, words } };
  const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
  await app.ok('notes.sign', { noteId, expectedRevision: revision });
  return { noteId, clientId, body };
}

async function chartWords(app: TestApp, clientId: string, more: Partial<Choice> = {}): Promise<string> {
  const document = {
    kind: 'chart' as const,
    clientId,
    from: null,
    to: null,
    withAmendments: true,
    ...more,
  };
  const { pdf } = await app.ok('documents.pdf', { document });
  const { words, findings } = await checkPdf(pdf);
  expect(findings).toEqual([]);
  return words.replace(/\s+/g, ' ');
}
type Choice = { readonly from: string | null; readonly to: string | null; readonly withAmendments: boolean };

describe('a client’s chart', () => {
  test('holds the signed notes of the period, and says how many are not signed', async () => {
    const app = await openApp();
    const { clientId } = await signed(app, 'Let go on the left.');
    const today = app.ports.clock.today();
    expect(await chartWords(app, clientId)).toContain('Let go on the left.');
    expect(await chartWords(app, clientId, { from: today, to: today })).toContain('Let go on the left.');
    const before = await chartWords(app, clientId, { from: null, to: addDays(today, -1) });
    expect(before).not.toContain('Let go on the left.');
    expect(before).toMatch(/Sessions 0/);

    app.ports.clock.advance(86_400_000);
    const { episodes } = await app.ok('episodes.list', { clientId });
    await app.ok('notes.start', { episodeId: episodes[0]?.id ?? '' });
    expect(await chartWords(app, clientId)).toContain('1 not printed');
  });

  test('prints amendments with their reasons, or the notes as first signed', async () => {
    const app = await openApp();
    const { noteId, clientId, body } = await signed(app, 'Let go on the left.');
    const correction = { ...body, assessment: { ...body.assessment, words: 'Let go on the right.' } };
    const begun = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason: 'Wrong side' });
    const kept = await app.ok('notes.amend.saveBody', {
      noteId,
      expectedRevision: begun.revision,
      body: correction,
    });
    await app.ok('notes.amend.sign', { noteId, expectedRevision: kept.revision, reason: 'Wrong side' });

    const whole = await chartWords(app, clientId);
    for (const said of [
      'Wrong side',
      'Let go on the right.',
      'Let go on the left.',
      'replaced by a correction',
    ]) {
      expect(whole).toContain(said);
    }
    const first = await chartWords(app, clientId, { withAmendments: false });
    expect(first).toContain('Let go on the left.');
    expect(first).not.toContain('Let go on the right.');
    expect(first).toContain('One amendment not printed here');
  });

  test('of nobody is not found, and its title names nobody', async () => {
    const app = await openApp();
    const { clientId } = await signed(app, 'Fine.');
    const document = { kind: 'chart' as const, clientId, from: null, to: null, withAmendments: true };
    const gone = { ...document, clientId: '01900000-0000-7000-8000-00000000ffff' };
    expect(await app.fails('documents.pdf', { document: gone })).toMatchObject({ code: 'not-found' });
    await app.ok('documents.print', { document, print: firstPrint });
    expect(app.ports.printers.jobs.map(({ title }) => title)).toEqual(['Client chart']);
  });
});
