import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { findConsentDraft, writeConsentDraft } from '#db/queries/consent-drafts.ts';
import { insertConsentText } from '#db/queries/consent-texts.ts';
import { insertConsent, insertWithdrawal, listConsents } from '#db/queries/consents.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { emptyClient } from '#domain/clients/client.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { practiceInput } from '#tests/support/records.ts';
import { rawConnection, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = 'a'.repeat(64);
const draft: ConsentDraft = {
  language: 'en',
  signerName: 'Ada',
  relation: 'client',
  months: 12,
  isTyped: false,
  strokes: [[[1, 2, 3, 4]]],
};

/** One text, one consent that was taken back and one that was not, and one that is being signed. */
async function fill(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    const words = { title: 'Consent', body: 'I agree.', hash, at };
    await insertConsentText(
      write,
      { id: 'x1', kind: 'treatment', language: 'en', number: 1, origin: 'practice', ...words },
      't1',
    );
    for (const id of ['s1', 's2']) {
      await insertConsent(write, {
        id,
        clientId: 'c1',
        kind: 'treatment',
        textId: 'x1',
        textHash: hash,
        signedOn: '2026-11-22',
        signedAt: at,
        expiresOn: '2027-11-22',
        clientName: 'Ada',
        practiceName: 'Harbour Massage',
        signerName: 'Ada',
        relation: 'client',
        signature: { way: 'drawn', strokes: [[[1, 2, 3, 4]]] },
        therapistId: 't1',
        witnessName: 'Robin',
        witnessCredentials: 'LMT',
        hash,
      });
    }
    await insertWithdrawal(write, {
      id: 'w1',
      consentId: 's1',
      reason: 'Moved away',
      withdrawnOn: '2026-11-23',
      at,
      therapistId: 't1',
    });
    await writeConsentDraft(write, { clientId: 'c1', kind: 'gluteal' }, draft, at);
  });
}

const consentColumns = `id, client_id, kind, text_id, text_hash, signed_on, signed_at, expires_on, client_name,
  practice_name, signer_name, relation, signature, therapist_id, witness_name, witness_credentials, hash`;
const consentRow = (id: string, expiresOn = '2027-11-22', signature = '{}') =>
  `'${id}', 'c1', 'treatment', 'x1', '${hash}', '2026-11-22', '${at}', '${expiresOn}', 'Ada', 'Harbour', 'Mallory',
   'client', '${signature}', 't1', 'Robin', '', '${hash}'`;
const textColumns = 'id, kind, language, number, origin, title, body, hash, therapist_id, at';

/** Ways to change or lose what was agreed with plain SQL on an open connection. */
const attempts: readonly string[] = [
  `UPDATE consent SET expires_on = '2030-01-01'`,
  `UPDATE OR REPLACE consent SET id = 's2' WHERE id = 's1'`,
  `UPDATE consent SET signature = '{}'`,
  'DELETE FROM consent',
  `REPLACE INTO consent (${consentColumns}) VALUES (${consentRow('s1')})`,
  `REPLACE INTO consent (rowid, ${consentColumns}) VALUES (1, ${consentRow('s9')})`,
  `INSERT INTO consent (${consentColumns}) VALUES (${consentRow('s2')}) ON CONFLICT DO UPDATE SET signer_name = 'M'`,
  `UPDATE consent_text SET body = 'I agree to all.'`,
  'DELETE FROM consent_text',
  `REPLACE INTO consent_text (${textColumns})
     VALUES ('x1', 'gluteal', 'en', 9, 'practice', 'T', 'B', '${hash}', 't1', '${at}')`,
  `REPLACE INTO consent_text (${textColumns})
     VALUES ('x9', 'treatment', 'en', 1, 'practice', 'T', 'B', '${hash}', 't1', '${at}')`,
  `UPDATE consent_withdrawal SET reason = ''`,
  'DELETE FROM consent_withdrawal',
  `REPLACE INTO consent_withdrawal (id, consent_id, reason, withdrawn_on, at, therapist_id)
     VALUES ('w9', 's1', '', '2030-01-01', '${at}', 't1')`,
  `DELETE FROM client WHERE id = 'c1'`,
  'DROP TABLE consent_text',
  // What a signed consent must have.
  `INSERT INTO consent (${consentColumns}) VALUES (${consentRow('s9', '2026-11-22')})`,
  `INSERT INTO consent (${consentColumns}) VALUES (${consentRow('s9', '2027-11-22', 'no json')})`,
  `INSERT INTO consent (${consentColumns}) VALUES (${consentRow('s9', '2027-11-22', `"${'x'.repeat(400_000)}"`)})`,
];

async function allRows(store: Store): Promise<string> {
  const tables = ['consent_text', 'consent', 'consent_withdrawal', 'consent_draft'] as const;
  const rows = await Promise.all(tables.map((table) => store.read.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

describe('what was agreed stays as it was signed', () => {
  test.each(attempts.map((statement) => [statement.slice(0, 120), statement] as const))(
    '%s',
    async (_name, statement) => {
      const { store } = await testStore();
      await fill(store);
      const before = await allRows(store);
      const broken = store.transact(({ write }) => sql.raw(statement).execute(write));
      await expect(broken).rejects.toBeInstanceOf(Error);
      expect(await allRows(store)).toBe(before);
    },
  );

  test.each(['recursive_triggers = OFF', 'foreign_keys = OFF', 'ignore_check_constraints = ON'])(
    'also under PRAGMA %s on a connection of its own',
    async (pragma) => {
      const { store, file } = await testStore();
      await fill(store);
      await store.close();
      const raw = rawConnection(file);
      const kept = 'SELECT * FROM consent';
      const before = raw.prepare(kept).all();
      expect(before).toHaveLength(2);
      raw.pragma(pragma);
      const fixed = attempts.slice(0, 14);
      for (const statement of fixed) expect(() => raw.exec(statement), statement).toThrow();
      expect(raw.prepare(kept).all()).toEqual(before);
    },
  );

  test('a consent that was withdrawn can only be withdrawn once', async () => {
    const { store } = await testStore();
    await fill(store);
    const again = store.transact(({ write }) =>
      insertWithdrawal(write, {
        id: 'w2',
        consentId: 's1',
        reason: '',
        withdrawnOn: '2026-11-24',
        at,
        therapistId: 't1',
      }),
    );
    await expect(again).rejects.toBeInstanceOf(Error);
  });
});

describe('a merged record', () => {
  test('shows the consents and the unsigned one of both', async () => {
    const { store } = await testStore();
    await fill(store);
    await store.transact(async ({ write }) => {
      await insertClient(write, 'c0', { ...emptyClient, name: 'Ada B.' }, at);
      await write.updateTable('client').set({ merged_into: 'c0' }).where('id', '=', 'c1').execute();
    });
    expect((await listConsents(store.read, 'c0')).map(({ id }) => id)).toEqual(['s2', 's1']);
    expect(await findConsentDraft(store.read, { clientId: 'c0', kind: 'gluteal' })).toEqual(draft);
  });
});
