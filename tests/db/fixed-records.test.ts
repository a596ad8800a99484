import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertClearance, insertClearanceWithdrawal } from '#db/queries/clearances.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertDelivery, insertHandout } from '#db/queries/handouts.ts';
import { insertHealthConfirmation, insertHealthVersion } from '#db/queries/health.ts';
import { closeIntake, insertIntake, submitIntake } from '#db/queries/intakes.ts';
import { insertAmendedVersion, insertSignedVersion } from '#db/queries/note-versions.ts';
import { insertNote } from '#db/queries/notes.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { insertSession } from '#db/queries/sessions.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { nothingKnown } from '#domain/health/history.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { plainChoice } from '#tests/support/handout-source.ts';
import { lowBackPain, practiceInput } from '#tests/support/records.ts';
import { rawConnection, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = 'a'.repeat(64);

/** One signed note with its numbers and a given handout, and one draft. */
async function fill(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    await insertEpisode(write, { id: 'e1', clientId: 'c1' }, lowBackPain, at);
    for (const id of ['1', '2', '3']) {
      await insertSession(write, {
        id: `s${id}`,
        clientId: 'c1',
        episodeId: 'e1',
        therapistId: 't1',
        date: '2026-11-22',
        time: '10:00',
        createdAt: at,
      });
      await insertNote(write, { noteId: `n${id}`, sessionId: `s${id}` }, emptyNote, at);
    }
    await insertSignedVersion(write, {
      id: 'v1',
      noteId: 'n1',
      number: 1,
      body: emptyNote,
      hash,
      previousHash: '',
      therapistId: 't1',
      signerName: 'Robin',
      signerCredentials: 'LMT',
      signedAt: at,
      kind: 'original',
      reason: '',
      words: '',
    });
    await insertSignedVersion(write, {
      id: 'v3',
      noteId: 'n3',
      number: 1,
      body: emptyNote,
      hash,
      previousHash: hash,
      therapistId: 't1',
      signerName: 'Robin',
      signerCredentials: 'LMT',
      signedAt: at,
      kind: 'late-entry',
      reason: 'Power was out',
      words: '',
    });
    await insertAmendedVersion(write, {
      id: 'v4',
      noteId: 'n3',
      number: 2,
      body: emptyNote,
      hash,
      previousHash: hash,
      therapistId: 't1',
      signerName: 'Robin',
      signerCredentials: 'LMT',
      signedAt: at,
      kind: 'correction',
      reason: 'Wrong side',
      words: '',
    });
    await insertHandout(write, {
      id: 'h1',
      clientId: 'c1',
      noteId: 'n1',
      choice: plainChoice,
      blocks: [],
      pages: 1,
      hash,
      createdAt: at,
      pdf: new Uint8Array([1, 2, 3]),
    });
    await insertDelivery(write, { id: 'd1', handoutId: 'h1', way: 'saved', printer: null, copies: 1, at });
    await insertHealthVersion(write, {
      id: 'hv1',
      clientId: 'c1',
      number: 1,
      body: nothingKnown,
      source: 'therapist',
      therapistId: 't1',
      recordedOn: '2026-11-22',
      recordedAt: at,
    });
    await insertHealthConfirmation(write, {
      id: 'hc1',
      clientId: 'c1',
      versionId: 'hv1',
      sessionId: 's1',
      kind: 'unchanged',
      therapistId: 't1',
      confirmedOn: '2026-11-22',
      at,
    });
    for (const id of ['cl1', 'cl2']) {
      await insertClearance(write, {
        id,
        clientId: 'c1',
        ruleId: 'osteoporosis',
        source: 'Dr Okafor',
        givenOn: '2026-11-20',
        limits: '',
        pressureLimit: 2,
        expiresOn: null,
        therapistId: 't1',
        at,
      });
    }
    await insertClearanceWithdrawal(write, {
      id: 'cw1',
      clearanceId: 'cl2',
      reason: '',
      withdrawnOn: '2026-11-22',
      at,
      therapistId: 't1',
    });
    for (const id of ['i1', 'i2']) {
      await insertIntake(write, { id, clientId: 'c1', therapistId: 't1', language: 'en', checkIn: null, at });
      await submitIntake(write, id, at);
    }
    await closeIntake(write, { id: 'i2', status: 'accepted', accepted: {}, therapistId: 't1', at });
    await insertAudit(write, { at, actorId: 't1', action: 'a', entity: 'e', entityId: null });
  });
}

const version = `'v1', 'n1', 1, '{}', '${'b'.repeat(64)}', '', 't1', 'Mallory', '', '${at}'`;
const versionColumns =
  'id, note_id, number, body, hash, previous_hash, therapist_id, signer_name, signer_credentials, signed_at';

/** A later version that somebody else writes, as values of the columns above. */
const amendmentOf = (place: string) =>
  `'v9', ${place}, '{}', '${'b'.repeat(64)}', '', 't1', 'Mallory', '', '${at}'`;

const healthColumns = 'id, client_id, number, body, source, therapist_id, recorded_on, recorded_at';

/** Ways to change or lose a signed record with plain SQL on an open connection. */
const attempts: readonly string[] = [
  `UPDATE note_version SET body = '{}'`,
  `UPDATE note_version SET signer_name = 'Mallory' WHERE id = 'v1'`,
  `UPDATE OR REPLACE note_version SET id = 'v2'`,
  `UPDATE OR IGNORE note_version SET number = 2`,
  'DELETE FROM note_version',
  `UPDATE note_version SET kind = 'original', reason = '' WHERE id = 'v3'`,
  `UPDATE note_version SET reason = 'Another one' WHERE id = 'v4'`,
  `UPDATE corrected_facts SET pain_before = 0`,
  'DELETE FROM corrected_facts',
  `REPLACE INTO corrected_facts (note_id, number, minutes, techniques, has_open_flag) VALUES ('n3', 2, 0, '[]', 1)`,
  `INSERT INTO corrected_facts (note_id, number, minutes, techniques, has_open_flag) VALUES ('n1', 2, 0, '[]', 1)`,
  `INSERT INTO amendment (note_id, kind, reason, words, revision, therapist_id, begun_on, saved_at)
     VALUES ('n2', 'addendum', '', '', 1, 't1', '2026-11-22', '${at}')`,
  `INSERT INTO amendment (note_id, kind, reason, words, revision, therapist_id, begun_on, saved_at)
     VALUES ('n1', 'correction', '', '', 1, 't1', '2026-11-22', '${at}')`,
  `UPDATE note_draft SET late_reason = 'x', note_id = 'n1' WHERE note_id = 'n2'`,
  `DELETE FROM note_version WHERE id = 'v1'`,
  `INSERT OR REPLACE INTO note_version (${versionColumns}) VALUES (${version})`,
  `REPLACE INTO note_version (${versionColumns}) VALUES (${version})`,
  `REPLACE INTO note_version (${versionColumns}) VALUES (${version.replace("'v1'", "'v9'")})`,
  `INSERT INTO note_version (${versionColumns}) VALUES (${version}) ON CONFLICT DO UPDATE SET body = '{}'`,
  `UPDATE note SET state = 'draft' WHERE id = 'n1'`,
  `UPDATE note SET state = 'discarded' WHERE id = 'n1'`,
  `UPDATE note SET pain_before = 0 WHERE id = 'n1'`,
  `DELETE FROM note WHERE id = 'n1'`,
  `DELETE FROM note WHERE id = 'n2'`,
  `REPLACE INTO note (id, session_id, state, minutes, techniques, has_open_flag) VALUES ('n1', 's1', 'draft', 0, '[]', 0)`,
  `REPLACE INTO note (id, session_id, state, minutes, techniques, has_open_flag) VALUES ('n9', 's1', 'draft', 0, '[]', 0)`,
  `UPDATE note SET state = 'signed' WHERE id = 'n2'`,
  `INSERT INTO note_draft (note_id, revision, body, saved_at) VALUES ('n1', 1, '{}', '${at}')`,
  `UPDATE note_draft SET note_id = 'n1' WHERE note_id = 'n2'`,
  `UPDATE session SET date = '2020-01-01' WHERE id = 's1'`,
  `UPDATE session SET client_id = 'c1' WHERE id = 's1'`,
  `DELETE FROM session WHERE id = 's1'`,
  `REPLACE INTO session (id, client_id, episode_id, therapist_id, date, time, created_at)
     VALUES ('s1', 'c1', 'e1', 't1', '2020-01-01', '10:00', '${at}')`,
  `UPDATE handout SET pdf = x'00'`,
  'DELETE FROM handout',
  `REPLACE INTO handout (rowid, id, client_id, note_id, language, choice, blocks, pages, hash, created_at, pdf)
     VALUES (1, 'h9', 'c1', 'n1', 'en', '{}', '[]', 1, '${hash}', '${at}', x'00')`,
  'UPDATE handout_delivery SET copies = 9',
  'DELETE FROM handout_delivery',
  `UPDATE health_version SET body = '{}'`,
  `UPDATE OR REPLACE health_version SET number = 2`,
  'DELETE FROM health_version',
  `REPLACE INTO health_version (${healthColumns}) VALUES ('hv1', 'c1', 9, '{}', 'intake', 't1', '2026-11-23', '${at}')`,
  `REPLACE INTO health_version (${healthColumns}) VALUES ('hv9', 'c1', 1, '{}', 'intake', 't1', '2026-11-23', '${at}')`,
  `REPLACE INTO health_version (rowid, ${healthColumns})
     VALUES (1, 'hv9', 'c1', 9, '{}', 'intake', 't1', '2026-11-23', '${at}')`,
  `UPDATE health_confirmation SET confirmed_on = '2030-01-01'`,
  'DELETE FROM health_confirmation',
  `REPLACE INTO health_confirmation (id, client_id, version_id, kind, therapist_id, confirmed_on, at)
     VALUES ('hc1', 'c1', 'hv1', 'full-review', 't1', '2030-01-01', '${at}')`,
  'UPDATE clearance SET pressure_limit = 5',
  `UPDATE OR REPLACE clearance SET id = 'cl9' WHERE id = 'cl1'`,
  'DELETE FROM clearance',
  `REPLACE INTO clearance (id, client_id, rule_id, source, given_on, limits, pressure_limit, therapist_id, at)
     VALUES ('cl1', 'c1', 'osteoporosis', 'Mallory', '2026-11-20', '', 5, 't1', '${at}')`,
  `UPDATE clearance_withdrawal SET withdrawn_on = '2030-01-01'`,
  'DELETE FROM clearance_withdrawal',
  `REPLACE INTO clearance_withdrawal (id, clearance_id, reason, withdrawn_on, at, therapist_id)
     VALUES ('cw9', 'cl2', '', '2030-01-01', '${at}', 't1')`,
  `UPDATE intake SET answers = '{"phone":{"text":"1","type":"text"}}' WHERE id = 'i1'`,
  `UPDATE intake SET status = 'open', submitted_at = NULL WHERE id = 'i1'`,
  `UPDATE intake SET submitted_at = '2020-01-01T00:00:00.000Z' WHERE id = 'i1'`,
  `UPDATE intake SET client_id = client_id WHERE id = 'i1'`,
  `UPDATE intake SET check_in = '{}' WHERE id = 'i1'`,
  `UPDATE intake SET accepted = '{}' WHERE id = 'i2'`,
  `UPDATE intake SET status = 'set-aside' WHERE id = 'i2'`,
  'DELETE FROM intake',
  `REPLACE INTO intake (id, client_id, therapist_id, status, language, revision, answers, started_at, answered_at)
     VALUES ('i1', 'c1', 't1', 'open', 'en', 1, '{}', '${at}', '${at}')`,
  `UPDATE audit SET action = 'b'`,
  'DELETE FROM audit',
  `REPLACE INTO audit (sequence, at, action, entity) VALUES (1, '${at}', 'b', 'e')`,
  `DELETE FROM client WHERE id = 'c1'`,
  `DELETE FROM episode WHERE id = 'e1'`,
  `DELETE FROM therapist WHERE id = 't1'`,
  'DROP TABLE note_version',
];

/** Later versions that are not the next one of a signed note, or do not say what their kind has to. */
const wrongVersions = [
  `INSERT INTO note_version (${versionColumns}, kind, reason) VALUES (${amendmentOf("'n1', 3")}, 'correction', 'Skips a number')`,
  `INSERT INTO note_version (${versionColumns}, kind, reason) VALUES (${amendmentOf("'n2', 2")}, 'correction', 'Of a draft')`,
  `INSERT INTO note_version (${versionColumns}) VALUES (${amendmentOf("'n1', 2")})`,
  `INSERT INTO note_version (${versionColumns}, kind) VALUES (${amendmentOf("'n1', 2")}, 'correction')`,
  `INSERT INTO note_version (${versionColumns}, kind, reason) VALUES (${amendmentOf("'n1', 2")}, 'addendum', 'No words')`,
];

const kept = 'SELECT body, signer_name, hash FROM note_version';

describe('a signed note stays as it is', () => {
  test.each([...attempts, ...wrongVersions])('%s', async (statement) => {
    const { store } = await testStore();
    await fill(store);
    const before = await allRows(store);
    const broken = store.transact(({ write }) => sql.raw(statement).execute(write));
    await expect(broken).rejects.toBeInstanceOf(Error);
    expect(await allRows(store)).toEqual(before);
  });

  test.each(['recursive_triggers = OFF', 'foreign_keys = OFF', 'ignore_check_constraints = ON'])(
    'also under PRAGMA %s on a connection of its own',
    async (pragma) => {
      const { store, file } = await testStore();
      await fill(store);
      await store.close();
      const raw = rawConnection(file);
      const before = raw.prepare(kept).all();
      expect(before).toHaveLength(3);
      raw.pragma(pragma);
      const fixed = attempts.filter((statement) => /(UPDATE|INTO|FROM).* ?note_version/.test(statement));
      expect(fixed.length).toBeGreaterThan(8);
      for (const statement of fixed) expect(() => raw.exec(statement), statement).toThrow();
      expect(raw.prepare(kept).all()).toEqual(before);
    },
  );

  test('the refusal carries its own code', async () => {
    const { store } = await testStore();
    await fill(store);
    const broken = store.transact(({ write }) => sql.raw('DELETE FROM note_version').execute(write));
    await expect(broken).rejects.toMatchObject({ code: 'signed-record-is-fixed' });
  });

  test('a draft beside it can still be changed', async () => {
    const { store } = await testStore();
    await fill(store);
    await store.transact(({ write }) =>
      sql.raw(`UPDATE note_draft SET revision = 2 WHERE note_id = 'n2'`).execute(write),
    );
    const draft = await store.read.selectFrom('note_draft').select('revision').executeTakeFirstOrThrow();
    expect(draft.revision).toBe(2);
  });
});

async function allRows(store: Store): Promise<unknown> {
  const tables = [
    'note_version',
    'corrected_facts',
    'amendment',
    'note',
    'session',
    'note_progress',
    'handout',
    'handout_delivery',
    'health_version',
    'health_confirmation',
    'intake',
    'audit',
  ] as const;
  const rows = await Promise.all(tables.map((table) => store.read.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}
