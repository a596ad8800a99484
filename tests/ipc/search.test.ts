import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import type { WordHit } from '#domain/contract/search.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { drop } from '#tests/support/file-journeys.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

type Groups = MethodInput<'search.find'>['groups'];

const everywhere: Groups = ['clients', 'notes', 'handouts', 'files', 'contacts'];

const find = (app: TestApp, text: string, groups: Groups = everywhere) =>
  app.ok('search.find', { text, groups, limit: 8 });

const clientsFor = async (app: TestApp, text: string): Promise<string[]> =>
  (await find(app, text)).clients.map(({ name }) => name);

const add = (app: TestApp, fields: Partial<ClientFields> & { name: string }) =>
  app.ok('clients.create', { fields: { ...emptyClient, ...fields } });

const said = ({ snippet }: WordHit): string =>
  snippet.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('a client is found', () => {
  test.each([
    ['Jose', { name: 'José Ruiz' }],
    ['Muller', { name: 'Ulf Müller' }],
    ['Mueller', { name: 'Ulf Müller' }],
    ['Jonson', { name: 'Ed Johnson' }],
    ['0170-555 0101', { name: 'Ida', phone: '(0170) 5550101' }],
    ['+49 170 5550101', { name: 'Ida', phone: '0170 555 0101' }],
    ['5550101', { name: 'Ida', phone: '0170/555.01.01' }],
    ['ida@vale', { name: 'Ida', email: 'ida@vale.example' }],
    ['29.02.1984', { name: 'Ida', birthDate: '1984-02-29' }],
    ['evening', { name: 'Ida', tags: ['Evenings'] }],
    ['0170 5550102', { name: 'Ida', morePhones: [{ label: 'work', number: '0170/5550102' }] }],
    ['betty', { name: 'Elisabeth', preferredName: 'Betty' }],
  ])('by %j: %j', async (text, fields) => {
    const app = await openApp();
    await add(app, { name: 'Otto Zimmer', phone: '0999 1234567' });
    await add(app, fields);
    expect(await clientsFor(app, text)).toEqual([fields.name]);
    const list = await app.ok('clients.list', { search: text, includeArchived: false, offset: 0, limit: 9 });
    expect(list).toMatchObject({ total: 1, rows: [{ name: fields.name }] });
  });

  test('last when archived or deceased, and marked', async () => {
    const app = await openApp();
    const gone = await add(app, { name: 'Anna' });
    await app.ok('clients.setStatus', { clientId: gone.id, expectedRevision: 1, status: 'archived' });
    await add(app, { name: 'Annabel' });
    const { clients } = await find(app, 'ann');
    expect(clients).toMatchObject([
      { name: 'Annabel', status: 'active' },
      { name: 'Anna', status: 'archived' },
    ]);
  });

  test('in the same order on the list of clients, window by window', async () => {
    const app = await openApp();
    for (const name of ['Holm Ann', 'Annika', 'Ann', 'Hanna', 'Bo']) await add(app, { name });
    const names: string[] = [];
    for (const offset of [0, 2]) {
      const { rows, total } = await app.ok('clients.list', {
        search: 'ann',
        includeArchived: true,
        offset,
        limit: 2,
      });
      expect(total).toBe(4);
      names.push(...rows.map(({ name }) => name));
    }
    expect(names).toEqual(['Ann', 'Holm Ann', 'Annika', 'Hanna']);
    expect(await clientsFor(app, 'ann')).toEqual(names);
  });
});

describe('a record that was merged', () => {
  test('is not found itself; its name, its phone and its notes lead to the kept one, until the merge is undone', async () => {
    const app = await openApp();
    const other = await addDraft(app, { name: 'B. Lindqvist', phone: '0170 5550101' });
    await signTreated(app, other.noteId);
    const kept = await add(app, { name: 'Berit Holm' });
    const { mergeId } = await app.ok('clients.merge', {
      keptId: kept.id,
      keptRevision: 1,
      otherId: other.clientId,
      otherRevision: 1,
      fields: { ...emptyClient, name: 'Berit Holm' },
    });
    for (const text of ['lindqvist', '0170-5550101']) {
      const { clients } = await find(app, text);
      expect(clients, text).toMatchObject([{ id: kept.id, name: 'Berit Holm' }]);
    }
    const { clients, notes } = await find(app, 'sunday', ['notes']);
    expect(clients).toEqual([]);
    expect(notes).toMatchObject([{ id: other.noteId, clientId: kept.id, clientName: 'Berit Holm' }]);
    expect(await clientsFor(app, 'b')).toEqual(['Berit Holm']);

    await app.ok('clients.undoMerge', { mergeId });
    expect(await clientsFor(app, 'lindqvist')).toEqual(['B. Lindqvist']);
    expect((await find(app, 'sunday')).notes).toMatchObject([{ clientId: other.clientId }]);
  });
});

describe('words are found', () => {
  test('in drafts at once and in signed notes, with client, day and the hit marked', async () => {
    const app = await openApp();
    const { noteId, clientId } = await addDraft(app, { name: 'Zoë Lärm' });
    const body = { ...treatedNote(), plan: { ...treatedNote().plan, homeCare: 'Walk by the Café, slowly' } };
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    const ofDraft = await find(app, 'cafe walk');
    expect(ofDraft.notes).toMatchObject([
      { id: noteId, clientId, clientName: 'Zoë Lärm', date: '2026-11-22', isDraft: true },
    ]);
    expect(ofDraft.notes.map(said)).toEqual(['[Walk] by the [Café], slowly']);
    expect((await find(app, 'sunday')).notes).toHaveLength(1);
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    const ofSigned = await find(app, 'CAFE wal');
    expect(ofSigned.notes).toMatchObject([{ id: noteId, isDraft: false }]);
    expect(ofSigned.clients).toEqual([]);
  });

  test('by the words of findings and treatments', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ann' });
    await signTreated(app, noteId);
    const { notes } = await find(app, 'quadratus');
    expect(notes.map(said)).toEqual(['Swedish, Petrissage, [Quadratus] lumborum, left']);
  });

  test('no more in a discarded draft, and again when it is brought back', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ann' });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: true });
    expect((await find(app, 'sunday')).notes).toEqual([]);
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: false });
    expect((await find(app, 'sunday')).notes).toHaveLength(1);
  });

  test('under the name that the client has now', async () => {
    const app = await openApp();
    const { noteId, clientId } = await addDraft(app, { name: 'Ann' });
    await signTreated(app, noteId);
    const fields = { ...emptyClient, name: 'Anna Holm' };
    await app.ok('clients.update', { clientId, expectedRevision: 1, fields });
    expect((await find(app, 'sunday')).notes).toMatchObject([{ clientName: 'Anna Holm' }]);
  });

  test('in handouts by their blocks, the personal words and the doses', async () => {
    const app = await openApp();
    const { noteId, clientId } = await addDraft(app, { name: 'Ann' });
    await signTreated(app, noteId);
    const { suggested, offered } = await app.ok('handouts.compose', { noteId, language: null });
    const doses = [{ exercise: 'walking' as const, words: 'Round the lighthouse' }];
    const choice = { ...suggested, message: 'Enjoy the seaside', doses };
    const { handoutId } = await app.ok('handouts.create', { noteId, choice });
    const { handouts } = await find(app, 'seaside');
    expect(handouts).toMatchObject([{ id: handoutId, clientId, date: '2026-11-22', isDraft: false }]);
    expect((await find(app, 'lighthouse')).handouts).toMatchObject([{ id: handoutId }]);
    const title = offered.find(({ block }) => suggested.blockIds.includes(block.id))?.block.title ?? '';
    expect((await find(app, title)).handouts).toMatchObject([{ id: handoutId }]);
  });

  test('in files by caption, name and the words of a text, but not in one that was set aside', async () => {
    const app = await openApp();
    const { id: clientId } = await add(app, { name: 'Ann' });
    const text = new TextEncoder().encode('Dear colleague, the scan shows nothing unusual.');
    const fileId = await drop(app, clientId, 'Letter of Dr Vale.txt', text);
    expect((await find(app, 'colleague scan')).files).toMatchObject([{ id: fileId, clientName: 'Ann' }]);
    expect((await find(app, 'vale')).files).toHaveLength(1);
    await app.ok('files.describe', { fileId, caption: 'Orthopaedics', sessionId: null });
    expect((await find(app, 'orthop')).files.map(said)).toEqual(['[Orthopaedics]']);
    await app.ok('files.setRemoved', { fileId, isRemoved: true });
    expect((await find(app, 'orthop')).files).toEqual([]);
    await app.ok('files.setRemoved', { fileId, isRemoved: false });
    expect((await find(app, 'colleague')).files).toHaveLength(1);
  });

  test('in calls, of a corrected one only the correction', async () => {
    const app = await openApp();
    const { id: clientId } = await add(app, { name: 'Ann' });
    const fields = { date: '2026-11-20', time: '09:00', direction: 'in', way: 'phone' } as const;
    const { id } = await app.ok('contacts.note', {
      clientId,
      fields: { ...fields, words: 'Cancelled Mundy' },
    });
    expect((await find(app, 'mundy')).contacts).toMatchObject([{ id, date: '2026-11-20' }]);
    const corrected = { ...fields, words: 'Cancelled Monday' };
    const second = await app.ok('contacts.correct', { contactId: id, fields: corrected });
    expect((await find(app, 'mundy')).contacts).toEqual([]);
    expect((await find(app, 'monday')).contacts).toMatchObject([{ id: second.id }]);
  });
});

describe('a search', () => {
  test('leaves out what was not asked for, and keeps to its limit', async () => {
    const app = await openApp();
    for (const name of ['Sunday One', 'Sunday Two']) {
      const { noteId } = await addDraft(app, { name });
      await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    }
    const input = { text: 'sunday', limit: 1 };
    const both = await app.ok('search.find', { ...input, groups: ['clients', 'notes'] });
    expect([both.clients.length, both.notes.length]).toEqual([1, 1]);
    const only = await app.ok('search.find', { ...input, groups: ['notes'] });
    expect([only.clients.length, only.notes.length]).toEqual([0, 1]);
  });

  test('is refused when it is longer than anything one would type', async () => {
    const app = await openApp();
    expect(
      await app.fails('search.find', { text: 'x'.repeat(1_001), groups: everywhere, limit: 8 }),
    ).toMatchObject({
      code: 'text-too-long',
    });
  });

  test('takes every text', async () => {
    const app = await openApp();
    await signTreated(app, (await addDraft(app, { name: 'Ann' })).noteId);
    const text = fc.oneof(
      fc.string({ maxLength: 1_000, unit: 'grapheme' }),
      fc.constantFrom(
        '"',
        'sunday* OR "',
        'note:sunday',
        '\u202eyadnus',
        '🙂 sunday',
        `' OR 1=1 --`,
        'مريم'.repeat(250),
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        await find(app, typed);
      }),
      { numRuns: 60 },
    );
  });
});
