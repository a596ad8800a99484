import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { contentBlocks } from '#main/content/load.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';
import { rawConnection } from '#tests/support/test-store.ts';

const day = 86_400_000;

const aLogo = { width: 2, height: 2, pixels: Uint8Array.from({ length: 12 }, (_, index) => index * 20) };

async function signed(app: TestApp, name = 'Ada Lark') {
  const made = await addDraft(app, { name });
  await signTreated(app, made.noteId);
  return made;
}

/** Everything a handout shows becomes another than it was. */
async function changeEverything(app: TestApp, { clientId, noteId }: { clientId: string; noteId: string }) {
  await app.ok('practice.update', {
    practice: { ...practiceInput.practice, name: 'Renamed', phone: '1', paper: 'letter' },
  });
  await app.ok('practice.updateTherapist', {
    therapist: { name: 'Somebody Else', credentials: 'XX', techniques: [] },
  });
  const client = await app.ok('clients.get', { clientId });
  await app.ok('clients.update', {
    clientId,
    expectedRevision: client.revision,
    fields: { ...emptyClient, name: 'Ada Married', preferredName: 'Addie' },
  });
  for (const language of handoutLanguages) {
    for (const { id, required, leads, kind } of contentBlocks(language)) {
      if (required || leads === true || kind === 'get-help') continue;
      const { blocks } = await app.ok('handoutLibrary.blocks', {});
      const edit = blocks.find((each) => each.id === id && each.language === language)?.edit;
      await app.ok('handoutLibrary.save', {
        id,
        language,
        expectedNumber: edit?.number ?? 0,
        fields: {
          kind,
          title: 'Other title',
          body: 'Other words.',
          tags: [],
          sources: [],
          reviewedOn: '2026-01-01',
          reviewDue: '2026-02-01',
        },
      });
    }
  }
  const subject = 'hip-replacement' as const;
  await app.ok('handouts.setLimitation', { clientId, subject, words: '', isInForce: true });
  const { revision } = await app.ok('notes.amend.begin', {
    noteId,
    kind: 'correction',
    reason: 'Wrong client',
  });
  const body = treatedNote();
  const corrected = { ...body, objective: { ...body.objective, findings: [] } };
  const saved = await app.ok('notes.amend.saveBody', { noteId, expectedRevision: revision, body: corrected });
  const reason = 'Wrong client';
  await app.ok('notes.amend.sign', { noteId, expectedRevision: saved.revision, reason });
}

describe('made again from what was kept of it, a handout is the very same', () => {
  test('after the practice, the therapist, the client, the texts and the note became others', async () => {
    const app = await openApp();
    const made = await signed(app);
    const { noteId } = made;
    const own = await app.ok('handoutLibrary.save', {
      id: null,
      language: 'en',
      expectedNumber: 0,
      fields: {
        kind: 'self-care',
        title: 'Our own words',
        body: 'A text of this practice.',
        tags: [],
        sources: [],
        reviewedOn: '2026-11-22',
        reviewDue: '2026-11-01',
      },
    });
    await app.ok('practice.setLogo', { logo: aLogo });
    const { clientId } = made;
    const knee = { clientId, subject: 'knee-problem' as const, words: '' };
    await app.ok('handouts.setLimitation', { ...knee, isInForce: true });
    const { suggested, offered } = await app.ok('handouts.compose', { noteId, language: null });
    expect(offered.find(({ block }) => block.id === 'exercise-cat-cow')?.adaptations).toEqual([
      'knee-problem',
    ]);
    const rest = suggested.blockIds.filter((id) => !id.startsWith('exercise-'));
    const choice = {
      ...suggested,
      blockIds: [...rest, 'exercise-walking', 'exercise-cat-cow', own.id],
      message: 'Well done today.',
      doses: [{ exercise: 'walking' as const, words: 'Round the lake' }],
      withMap: true,
    };
    const inColour = await app.ok('handouts.create', { noteId, choice });
    const inGrey = await app.ok('handouts.create', { noteId, choice: { ...choice, isGrey: true } });
    expect(inGrey.hash).not.toBe(inColour.hash);
    await app.ok('handouts.setLimitation', { ...knee, isInForce: false });
    await app.ok('practice.setLogo', { logo: null });
    await changeEverything(app, made);
    app.ports.clock.advance(1000 * day);
    for (const { handoutId } of [inColour, inGrey]) {
      expect(await app.ok('handouts.check', { handoutId })).toEqual({ stored: 'intact', remade: 'same' });
    }
    // The change was one: made today it is another paper.
    const now = await app.ok('handouts.create', { noteId, choice });
    expect(now.hash).not.toBe(inColour.hash);
  }, 60_000);

  test('whatever was chosen', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    const ids = contentBlocks('en')
      .filter(({ leads, kind }) => leads !== true && kind !== 'exercise')
      .map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          blockIds: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }),
          message: fc.string({ unit: 'grapheme', maxLength: 200 }),
          largePrint: fc.boolean(),
          isGrey: fc.boolean(),
          withMap: fc.boolean(),
          paper: fc.constantFrom('a4' as const, 'letter' as const),
        }),
        async (part) => {
          const { suggested } = await app.ok('handouts.compose', { noteId, language: 'en' });
          const choice = { ...suggested, ...part };
          const { handoutId } = await app.ok('handouts.create', { noteId, choice });
          app.ports.clock.advance(day);
          expect(await app.ok('handouts.check', { handoutId })).toEqual({ stored: 'intact', remade: 'same' });
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  test('and where it is not, that is told', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const give = async () => (await app.ok('handouts.create', { noteId, choice: suggested })).handoutId;
    const [damaged, altered, older] = [await give(), await give(), await give()];
    const folder = join(app.dataFolder, 'vaults', 'practice');
    const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
    await app.ok('vault.lock', {});
    const raw = rawConnection(join(folder, 'backnote.db'), deriveKey(dataKey, 'database'));
    for (const trigger of [
      'handout_never_updated',
      'handout_source_never_updated',
      'handout_source_never_deleted',
    ])
      raw.exec(`DROP TRIGGER ${trigger}`);
    raw.prepare(`UPDATE handout SET pdf = x'00' WHERE id = ?`).run(damaged);
    raw
      .prepare(
        `UPDATE handout_source SET snapshot = json_set(snapshot, '$.client.name', 'Eve') WHERE handout_id = ?`,
      )
      .run(altered);
    raw.prepare('DELETE FROM handout_source WHERE handout_id = ?').run(older);
    raw.close();
    await app.ok('vault.unlock', { passphrase });
    const check = (handoutId: string) => app.ok('handouts.check', { handoutId });
    expect(await check(damaged)).toEqual({ stored: 'damaged', remade: 'same' });
    expect(await check(altered)).toEqual({ stored: 'intact', remade: 'different' });
    expect(await check(older)).toEqual({ stored: 'intact', remade: 'unknown' });
  });

  test('one that does not exist is not found', async () => {
    const app = await openApp();
    const handoutId = '01900000-0000-7000-8000-00000000ffff';
    expect(await app.fails('handouts.check', { handoutId })).toMatchObject({ code: 'not-found' });
  });
});
