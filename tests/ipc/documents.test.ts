import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AppError } from '#domain/contract/errors.ts';
import { firstPrint, printChoiceFor } from '#domain/practice/practice.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

async function givenHandout(app: TestApp) {
  const draft = await addDraft(app, { name: 'Ada Lark' });
  await signTreated(app, draft.noteId);
  const { suggested } = await app.ok('handouts.compose', { noteId: draft.noteId, language: null });
  const made = await app.ok('handouts.create', { noteId: draft.noteId, choice: suggested });
  return { ...draft, ...made };
}

const hashOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe('what printers are told', () => {
  test('is remembered for each kind of document by itself', async () => {
    const app = await openApp();
    const { handoutId, noteId } = await givenHandout(app);
    const colour = { printer: 'Hall', copies: 2, sides: 'long-edge', isGrey: false } as const;
    const grey = { printer: 'Desk', copies: 1, sides: 'one', isGrey: true } as const;
    await app.ok('documents.print', { document: { kind: 'handout', handoutId }, print: colour });
    await app.ok('documents.print', { document: { kind: 'note', noteId }, print: grey });
    expect(app.ports.printers.jobs).toMatchObject([colour, grey]);
    const { print, printOf } = await app.ok('practice.get', {});
    expect(printOf).toEqual({ handout: colour, note: grey });
    expect(printChoiceFor('handout', printOf, print)).toEqual(colour);
    // What was never printed takes over the printer of last time, and nothing else.
    expect(printChoiceFor('chart', printOf, print)).toEqual({ ...firstPrint, printer: 'Desk' });
  });

  test('is not remembered of a job that was refused', async () => {
    const app = await openApp();
    const { handoutId } = await givenHandout(app);
    app.ports.printers.failure = new AppError('printer-refused');
    const document = { kind: 'handout' as const, handoutId };
    await app.fails('documents.print', { document, print: { ...firstPrint, printer: 'Hall' } });
    expect((await app.ok('practice.get', {})).printOf).toEqual({});
  });

  test('is checked: no printer prints 21 copies or on three sides', async () => {
    const app = await openApp();
    const { handoutId } = await givenHandout(app);
    const document = { kind: 'handout' as const, handoutId };
    for (const wrong of [{ copies: 0 }, { copies: 21 }, { copies: 1.5 }, { sides: 'three' }, { isGrey: 1 }]) {
      const print = { ...firstPrint, ...wrong };
      const { code } = await app.fails('documents.print', { document, print });
      expect(code).toMatch(/^(invalid-input|value-out-of-range)$/);
    }
    expect(app.ports.printers.jobs).toEqual([]);
  });

  test('depends on what the printer can', async () => {
    const app = await openApp();
    app.ports.printers.abilitiesOf = { Hall: { isTwoSided: true, isColour: true } };
    expect(await app.ok('documents.printerAbilities', { printer: 'Hall' })).toEqual({
      isTwoSided: true,
      isColour: true,
    });
    expect(await app.ok('documents.printerAbilities', { printer: null })).toEqual({
      isTwoSided: false,
      isColour: false,
    });
  });
});

test('a handout prints again years later, byte for byte', async () => {
  const app = await openApp();
  const { handoutId, clientId, hash } = await givenHandout(app);
  app.ports.clock.advance(5 * 365 * 86_400_000);
  const { practice } = await app.ok('practice.get', {});
  await app.ok('practice.update', { practice: { ...practice, name: 'Another name by now' } });
  const { handouts } = await app.ok('handouts.list', { clientId });
  expect(handouts).toMatchObject([{ id: handoutId, hash }]);
  await app.ok('documents.print', { document: { kind: 'handout', handoutId }, print: firstPrint });
  expect(hashOf(app.ports.printers.jobs[0]?.pdf)).toBe(hash);
});

describe('opened in another program', () => {
  test('a handout goes there as it was kept, under a neutral name, and that is noted', async () => {
    const app = await openApp();
    const { handoutId, clientId, hash } = await givenHandout(app);
    await app.ok('documents.open', { document: { kind: 'handout', handoutId } });
    expect(app.ports.viewer.shown.map(({ name }) => name)).toEqual(['Aftercare handout.pdf']);
    expect(hashOf(app.ports.viewer.shown[0]?.pdf)).toBe(hash);
    const { handouts } = await app.ok('handouts.list', { clientId });
    expect(handouts[0]?.deliveries).toMatchObject([{ way: 'opened', printer: null }]);
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'document.opened', entityId: handoutId });
  });

  test('what no program took is kept and not noted', async () => {
    const app = await openApp();
    const { handoutId, clientId } = await givenHandout(app);
    app.ports.viewer.failure = new AppError('viewer-missing');
    const document = { kind: 'handout' as const, handoutId };
    expect(await app.fails('documents.open', { document })).toMatchObject({ code: 'viewer-missing' });
    const { handouts } = await app.ok('handouts.list', { clientId });
    expect(handouts).toMatchObject([{ id: handoutId, deliveries: [] }]);
  });

  test('the recovery code never is, and a page cannot name a path', async () => {
    const app = await openApp();
    const wrong = [
      { kind: 'recovery-sheet', recoveryCode: 'QPZR-Y9X8' },
      { kind: 'handout', handoutId: '/etc/passwd' },
      { kind: 'path', path: '/etc/passwd' },
    ];
    for (const document of wrong) {
      expect(await app.fails('documents.open', { document })).toMatchObject({ code: 'invalid-input' });
    }
    expect(app.ports.viewer.shown).toEqual([]);
  });
});

describe('a progress letter', () => {
  async function twoSessions(app: TestApp) {
    const draft = await addDraft(app, { name: 'Ada Lark' });
    const note = treatedNote();
    const sign = async (noteId: string, painBefore: number, words: string) => {
      const body = {
        ...note,
        subjective: { ...note.subjective, painBefore },
        assessment: { ...note.assessment, words },
      };
      const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
      await app.ok('notes.sign', { noteId, expectedRevision: revision });
    };
    await sign(draft.noteId, 8, 'Looks like a disc.');
    app.ports.clock.advance(14 * 86_400_000);
    const { noteId } = await app.ok('notes.start', { episodeId: draft.episodeId });
    await sign(noteId, 3, 'Surely the disc.');
    return draft;
  }

  test.each(['client', 'physician'] as const)(
    'for a %s says what changed and diagnoses nothing',
    async (audience) => {
      const app = await openApp();
      const { episodeId } = await twoSessions(app);
      const document = { kind: 'progress-letter' as const, episodeId, audience };
      const { pdf } = await app.ok('documents.pdf', { document });
      const { words, findings } = await checkPdf(pdf);
      expect(findings).toEqual([]);
      const said = words.replace(/\s+/g, ' ');
      expect(said).toContain('Ostelo 2008');
      expect(said).toContain('−5');
      expect(said).toMatch(audience === 'client' ? /Clearly less pain/ : /smallest meaningful change/);
      // The therapist's impression stays in the note.
      expect(said).not.toContain('disc');
    },
  );

  test('prints under a neutral title; of an unknown episode there is none', async () => {
    const app = await openApp();
    const { episodeId } = await twoSessions(app);
    const document = { kind: 'progress-letter' as const, episodeId, audience: 'client' as const };
    await app.ok('documents.print', { document, print: firstPrint });
    expect(app.ports.printers.jobs.map(({ title }) => title)).toEqual(['Progress letter']);
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'document.printed', entityId: episodeId });
    const gone = { ...document, episodeId: '01900000-0000-7000-8000-00000000ffff' };
    expect(await app.fails('documents.pdf', { document: gone })).toMatchObject({ code: 'not-found' });
  });

  test('counts what was entered beside the notes, and a client gets it in the language of the client', async () => {
    const app = await openApp();
    const { episodeId, clientId } = await twoSessions(app);
    const client = await app.ok('clients.get', { clientId });
    await app.ok('clients.update', {
      clientId,
      expectedRevision: client.revision,
      fields: { ...client.fields, handoutLanguage: 'es' },
    });
    const way = { window: 'none', method: null, device: '', version: '1' } as const;
    const total = { measure: 'rmdq', item: '', side: null, timing: 'before', way, value: 14 } as const;
    await app.ok('measures.enter', {
      episodeId,
      date: app.ports.clock.today(),
      source: 'form',
      readings: [total],
    });
    const wordsFor = async (audience: 'client' | 'physician') => {
      const document = { kind: 'progress-letter' as const, episodeId, audience };
      const { words, findings } = await checkPdf((await app.ok('documents.pdf', { document })).pdf);
      expect(findings).toEqual([]);
      return words.replace(/\s+/g, ' ');
    };
    expect(await wordsFor('client')).toMatch(/Claramente menos dolor.*Cuestionario Roland-Morris/);
    expect(await wordsFor('physician')).toContain('Roland-Morris disability questionnaire');
  });

  test('a discharge summary tells how the episode ended and what was given for home', async () => {
    const app = await openApp();
    const { episodeId } = await twoSessions(app);
    await app.ok('episodes.setClosed', { episodeId, expectedRevision: 1, isClosed: true });
    for (const audience of ['client', 'physician'] as const) {
      const document = { kind: 'discharge-summary' as const, episodeId, audience };
      const { words, findings } = await checkPdf((await app.ok('documents.pdf', { document })).pdf);
      expect(findings).toEqual([]);
      const said = words.replace(/\s+/g, ' ');
      expect(said).toContain('−5');
      expect(said).toMatch(audience === 'client' ? /When to get help/ : /Home care and advice/);
      expect(said).not.toContain('still open');
      expect(said).not.toContain('disc.');
    }
    const document = { kind: 'discharge-summary' as const, episodeId, audience: 'client' as const };
    const print = { ...firstPrint, printer: 'Desk' };
    await app.ok('documents.print', { document, print });
    expect(app.ports.printers.jobs.map(({ title }) => title)).toEqual(['Discharge summary']);
    expect((await app.ok('practice.get', {})).printOf).toEqual({ 'discharge-summary': print });
    const gone = { ...document, episodeId: '01900000-0000-7000-8000-00000000ffff' };
    expect(await app.fails('documents.pdf', { document: gone })).toMatchObject({ code: 'not-found' });
  });
});
