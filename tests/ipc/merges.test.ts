import { describe, expect, test } from 'vitest';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import { drop } from '#tests/support/file-journeys.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const ada = { name: 'Ada Lindqvist', phone: '555-0101', cautions: 'Bruises' };
const again = { name: 'Ada Lindquist', phone: '(555) 01 01', email: 'ada@example.org' };

/** The same person twice, each record with a signed note, a handout of it, a file, a call and a health history. */
async function twoRecords(app: TestApp) {
  const kept = await lived(app, ada);
  const other = await lived(app, again);
  return { kept, other };
}

async function lived(app: TestApp, fields: Partial<ClientFields> & { name: string }) {
  const { clientId, episodeId, noteId } = await addDraft(app, fields);
  await signTreated(app, noteId);
  const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
  await app.ok('handouts.create', { noteId, choice: suggested });
  await drop(app, clientId, 'scan.pdf', smallFiles.pdf);
  await app.ok('contacts.note', {
    clientId,
    fields: {
      date: '2026-11-20',
      time: '17:40',
      direction: 'in',
      way: 'phone',
      words: `Call of ${fields.name}`,
    },
  });
  return { clientId, episodeId, noteId };
}

async function compared(app: TestApp, clientId: string, otherId: string) {
  return app.ok('clients.compare', { clientId, otherId });
}

/** Merges as the window does: with the revisions of what was compared. */
async function merge(app: TestApp, keptId: string, otherId: string, more: Partial<ClientFields> = {}) {
  const { kept, other } = await compared(app, keptId, otherId);
  return app.ok('clients.merge', {
    keptId,
    keptRevision: kept.record.revision,
    otherId,
    otherRevision: other.record.revision,
    fields: { ...kept.record.fields, ...more },
  });
}

/** Everything the window reads of a client, without what names the moment. */
async function readsOf(app: TestApp, clientId: string) {
  const { fields, status, hasOpenFlag } = await app.ok('clients.get', { clientId });
  const { episodes } = await app.ok('episodes.list', { clientId });
  const { sessions } = await app.ok('notes.listForClient', { clientId });
  const { handouts } = await app.ok('handouts.list', { clientId });
  const files = await app.ok('files.list', { clientId, isRemoved: false, offset: 0, limit: 50 });
  const { rows } = await app.ok('timeline.list', { clientId, kinds: [], before: null, limit: 100 });
  return {
    record: { fields, status, hasOpenFlag },
    episodes: episodes.map(({ id }) => id).sort(),
    sessions: sessions.map(({ noteId }) => noteId).sort(),
    names: sessions.map(({ clientName }) => clientName),
    handouts: handouts.map(({ id }) => id).sort(),
    files: files.rows.map(({ id }) => id).sort(),
    calls: rows.filter(({ kind }) => kind === 'contact').length,
  };
}

describe('doubles', () => {
  test('are offered for what is typed, with the reasons, and nobody is a double of themselves', async () => {
    const app = await openApp();
    const { id } = await app.ok('clients.create', { fields: { ...emptyClient, ...ada } });
    const asked = { name: 'Ada Lindquist', birthDate: null, phones: ['5550101'], email: '' };
    expect(await app.ok('clients.similar', { ...asked, ownId: null })).toEqual({
      similar: [
        {
          client: { id, name: ada.name, birthDate: null, phones: ['555-0101'], email: '' },
          reasons: ['same-phone', 'typing-error'],
        },
      ],
    });
    expect(await app.ok('clients.similar', { ...asked, ownId: id })).toEqual({ similar: [] });
  });

  test('are listed in pairs until they are merged', async () => {
    const app = await openApp();
    const one = await app.ok('clients.create', { fields: { ...emptyClient, ...ada } });
    const two = await app.ok('clients.create', { fields: { ...emptyClient, ...again } });
    await app.ok('clients.create', { fields: { ...emptyClient, name: 'Bo Ek' } });
    const { total, pairs } = await app.ok('clients.duplicates', {});
    expect(total).toBe(1);
    expect(pairs[0]?.reasons).toEqual(['same-phone', 'typing-error']);
    await merge(app, one.id, two.id);
    expect(await app.ok('clients.duplicates', {})).toEqual({ total: 0, pairs: [] });
  });
});

describe('a merge', () => {
  test('shows beforehand what each record has', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    await app.ok('episodes.create', { clientId: other.clientId, fields: lowBackPain });
    const both = await compared(app, kept.clientId, other.clientId);
    expect(both.kept.held).toMatchObject({
      episode: 1,
      session: 1,
      handout: 1,
      file: 1,
      contact: 1,
      letter: 0,
    });
    expect(both.other.held.episode).toBe(2);
    expect(both.other.record.fields.name).toBe(again.name);
    expect(
      await app.fails('clients.compare', { clientId: kept.clientId, otherId: kept.clientId }),
    ).toMatchObject({
      code: 'same-record',
    });
  });

  test('gives one record that has everything of both, by either id, and leaves the list with one', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    const [one, two] = [await readsOf(app, kept.clientId), await readsOf(app, other.clientId)];
    await merge(app, kept.clientId, other.clientId, { email: again.email });
    const after = await readsOf(app, kept.clientId);
    expect(after).toEqual({
      record: { ...one.record, fields: { ...one.record.fields, email: again.email } },
      episodes: [...one.episodes, ...two.episodes].sort(),
      sessions: [...one.sessions, ...two.sessions].sort(),
      names: [ada.name, ada.name],
      handouts: [...one.handouts, ...two.handouts].sort(),
      files: [...one.files, ...two.files].sort(),
      calls: 2,
    });
    expect(await readsOf(app, other.clientId)).toEqual(after);
    expect((await app.ok('clients.get', { clientId: other.clientId })).id).toBe(kept.clientId);
    const { total, rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: true,
      offset: 0,
      limit: 9,
    });
    expect([total, rows[0]?.id, rows[0]?.lastSession]).toEqual([1, kept.clientId, '2026-11-22']);
    const found = await app.ok('clients.list', {
      search: 'lindquist',
      includeArchived: true,
      offset: 0,
      limit: 9,
    });
    expect(found.rows.map(({ id }) => id)).toEqual([kept.clientId]);
  });

  test('counts the draft and the sessions of the other record', async () => {
    const app = await openApp();
    const one = await app.ok('clients.create', { fields: { ...emptyClient, ...ada } });
    const { clientId } = await addDraft(app, again);
    await merge(app, one.id, clientId);
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 9,
    });
    expect(rows).toMatchObject([{ id: one.id, hasDraft: true, lastSession: '2026-11-22' }]);
  });

  test('is refused when either record changed since it was compared, or is gone', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    const input = {
      keptId: kept.clientId,
      keptRevision: 1,
      otherId: other.clientId,
      otherRevision: 1,
      fields: { ...emptyClient, ...ada },
    };
    await app.ok('clients.update', { clientId: other.clientId, expectedRevision: 1, fields: input.fields });
    expect(await app.fails('clients.merge', input)).toMatchObject({ code: 'changed-elsewhere' });
    expect(await app.fails('clients.merge', { ...input, otherId: kept.clientId })).toMatchObject({
      code: 'same-record',
    });
    const nobody = '01900000-0000-7000-8000-00000000dead';
    expect(await app.fails('clients.merge', { ...input, otherId: nobody })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await app.fails('clients.merge', {
        ...input,
        otherRevision: 2,
        fields: { ...input.fields, name: ' ' },
      }),
    ).toMatchObject({ fields: { 'fields.name': 'name-missing' } });
  });

  test('leaves nothing to edit under the merged id', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    await merge(app, kept.clientId, other.clientId);
    const edit = { clientId: other.clientId, expectedRevision: 1, fields: { ...emptyClient, ...again } };
    expect(await app.fails('clients.update', edit)).toMatchObject({ code: 'changed-elsewhere' });
    expect(
      await app.fails('clients.setStatus', {
        clientId: other.clientId,
        expectedRevision: 1,
        status: 'archived',
      }),
    ).toMatchObject({ code: 'changed-elsewhere' });
  });

  test('and its undoing stand in the audit trail', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    const { mergeId } = await merge(app, kept.clientId, other.clientId);
    await app.ok('clients.undoMerge', { mergeId });
    const { rows } = await app.ok('practice.auditTrail', { limit: 50 });
    expect(rows.slice(0, 2).map(({ action }) => action)).toEqual(['client.merge-undone', 'client.merged']);
  });
});

describe('undoing a merge', () => {
  test('gives both records back as they were', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    const before = [await readsOf(app, kept.clientId), await readsOf(app, other.clientId)];
    const { mergeId } = await merge(app, kept.clientId, other.clientId, { email: again.email });
    expect((await app.ok('clients.merges', { clientId: kept.clientId })).merges).toMatchObject([
      { mergeId, name: again.name, therapistName: 'Robin Vale', isNewest: true, wasEdited: false },
    ]);
    expect(await app.ok('clients.undoMerge', { mergeId })).toEqual({
      keptId: kept.clientId,
      mergedId: other.clientId,
      areFieldsRestored: true,
    });
    expect([await readsOf(app, kept.clientId), await readsOf(app, other.clientId)]).toEqual(before);
    expect(await app.ok('clients.merges', { clientId: kept.clientId })).toEqual({ merges: [] });
    expect(await app.fails('clients.undoMerge', { mergeId })).toMatchObject({ code: 'not-found' });
  });

  test('keeps fields that were edited since, and what was written since', async () => {
    const app = await openApp();
    const { kept, other } = await twoRecords(app);
    const { mergeId, revision } = await merge(app, kept.clientId, other.clientId);
    await app.ok('clients.update', {
      clientId: kept.clientId,
      expectedRevision: revision,
      fields: { ...emptyClient, ...ada, name: 'Ada L. Lindqvist' },
    });
    await drop(app, kept.clientId, 'later.pdf', smallFiles.pdf);
    const { merges } = await app.ok('clients.merges', { clientId: kept.clientId });
    expect(merges[0]?.wasEdited).toBe(true);
    expect(await app.ok('clients.undoMerge', { mergeId })).toMatchObject({ areFieldsRestored: false });
    const [one, two] = [await readsOf(app, kept.clientId), await readsOf(app, other.clientId)];
    expect(one.record.fields.name).toBe('Ada L. Lindqvist');
    expect([one.files.length, two.files.length]).toEqual([2, 1]);
  });

  test('goes from the newest to the oldest, and back to the very fields', async () => {
    const app = await openApp();
    const ids: string[] = [];
    for (const name of ['Ann', 'Anne', 'Anna']) {
      ids.push((await app.ok('clients.create', { fields: { ...emptyClient, name } })).id);
    }
    const [a = '', b = '', c = ''] = ids;
    const first = await merge(app, b, c, { cautions: 'of c' });
    const second = await merge(app, a, b, { cautions: 'of b and c' });
    expect(await app.fails('clients.undoMerge', { mergeId: first.mergeId })).toMatchObject({
      code: 'later-merge-stands',
    });
    expect((await app.ok('clients.get', { clientId: c })).id).toBe(a);
    await app.ok('clients.undoMerge', { mergeId: second.mergeId });
    expect((await app.ok('clients.get', { clientId: c })).id).toBe(b);
    expect((await app.ok('clients.get', { clientId: b })).fields.cautions).toBe('of c');
    expect(await app.ok('clients.undoMerge', { mergeId: first.mergeId })).toMatchObject({
      areFieldsRestored: true,
    });
    const names = await Promise.all(
      ids.map(async (id) => (await app.ok('clients.get', { clientId: id })).fields),
    );
    expect(names).toEqual(['Ann', 'Anne', 'Anna'].map((name) => ({ ...emptyClient, name })));
  });
});

describe('a client who is not active', () => {
  test.each(['archived', 'deceased'] as const)(
    '%s: no new note, and again after bringing back',
    async (status) => {
      const app = await openApp();
      const { id: clientId } = await app.ok('clients.create', { fields: { ...emptyClient, ...ada } });
      const episode = await app.ok('episodes.create', { clientId, fields: lowBackPain });
      await app.ok('clients.setStatus', { clientId, expectedRevision: 1, status });
      expect(await app.fails('notes.start', { episodeId: episode.id })).toMatchObject({
        code: 'client-not-active',
      });
      await app.ok('clients.setStatus', { clientId, expectedRevision: 2, status: 'active' });
      expect(await app.ok('notes.start', { episodeId: episode.id })).toHaveProperty('noteId');
    },
  );

  test('can still have the draft finished that was begun before', async () => {
    const app = await openApp();
    const { clientId, episodeId, noteId } = await addDraft(app, ada);
    await app.ok('clients.setStatus', { clientId, expectedRevision: 1, status: 'deceased' });
    expect(await app.ok('notes.start', { episodeId })).toEqual({ noteId });
  });
});

test('every field of a client comes back as it was written, and every phone is found by its digits', async () => {
  const app = await openApp();
  const fields: ClientFields = {
    ...emptyClient,
    name: 'Leo Marchetti',
    birthDate: '2010-03-04',
    phone: '555-0114',
    phoneLabel: 'mobile',
    morePhones: [{ label: 'school', number: '(555) 019-9' }],
    guardianName: 'Rosa Marchetti',
    guardianRelation: 'mother',
    guardianPhone: '555-0115',
    emergencyRelation: 'aunt',
    sittingHours: 7,
    lifting: 'light',
    physicianContact: '555-0190',
    handoutLanguage: 'es',
    oilAllergies: 'lavender',
    areasToAvoid: 'left knee',
    pressureWish: 2,
    positions: ['side', 'prone'],
  };
  const { id } = await app.ok('clients.create', { fields });
  expect((await app.ok('clients.get', { clientId: id })).fields).toEqual(fields);
  const found = await app.ok('clients.list', {
    search: '5550199',
    includeArchived: false,
    offset: 0,
    limit: 5,
  });
  expect(found.rows.map((row) => row.id)).toEqual([id]);
  const wrong = { ...fields, sittingHours: 25 };
  expect(await app.fails('clients.create', { fields: wrong })).toMatchObject({
    fields: { 'fields.sittingHours': 'value-out-of-range' },
  });
});
