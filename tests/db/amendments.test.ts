import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { BacknoteDialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { openStore } from '#db/open.ts';
import { listVersions } from '#db/queries/note-versions.ts';
import { listClientSessions } from '#db/queries/sessions.ts';
import type { Tables } from '#db/schema/tables.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { inSecondFormat } from '#tests/support/second-format.ts';
import { rawConnection, testFolder, testKey } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = 'a'.repeat(64);
const treated = treatedNote();
/** Of the second format, as that version wrote it. */
const body = canonicalJson(inSecondFormat(treated));

/** A file as version 0120 wrote it, with a signed note and a draft in it. */
async function olderFile(): Promise<string> {
  const file = join(testFolder(), 'backnote.db');
  const raw = rawConnection(file);
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0130'));
  const migrator = new Migrator({
    db: new Kysely<Tables>({ dialect: new BacknoteDialect(raw) }),
    provider: { getMigrations: async () => before },
  });
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeUndefined();
  raw.pragma('user_version = 120');
  raw.exec(`
    INSERT INTO therapist (id, name, credentials, techniques, created_at, role, is_active, started_at)
      VALUES ('t1', 'Robin', 'LMT', '[]', '${at}', 'owner', 1, '${at}');
    INSERT INTO client (id, revision, status, name, sort_key, search_key, preferred_name, pronouns, phone, email,
      address, emergency_name, emergency_phone, occupation, physician, referral_source, allergies, cautions,
      preferences, tags, large_print, created_at, updated_at)
      VALUES ('c1', 1, 'active', 'Ada', 'ada', 'ada', '', '', '', '', '', '', '', '', '', '', '', '', '', '[]', 0,
        '${at}', '${at}');
    INSERT INTO episode (id, client_id, revision, complaint, onset, onset_is_approximate, onset_mode, mechanism,
      goals, plan, created_at, updated_at)
      VALUES ('e1', 'c1', 1, '', '2026-11-01', 0, 'unknown', '', '', '', '${at}', '${at}');
    INSERT INTO session (id, client_id, episode_id, therapist_id, date, time, created_at) VALUES
      ('s1', 'c1', 'e1', 't1', '2026-11-20', '10:00', '${at}'),
      ('s2', 'c1', 'e1', 't1', '2026-11-22', '10:00', '${at}');
    INSERT INTO note (id, session_id, state, pain_before, pain_after, minutes, techniques, has_open_flag) VALUES
      ('n1', 's1', 'draft', 6, 3, 20, '["swedish"]', 0),
      ('n2', 's2', 'draft', NULL, NULL, 0, '[]', 0);
    INSERT INTO note_version (id, note_id, number, body, hash, previous_hash, therapist_id, signer_name,
      signer_credentials, signed_at) VALUES ('v1', 'n1', 1, '${body}', '${hash}', '', 't1', 'Robin', 'LMT', '${at}');
    UPDATE note SET state = 'signed' WHERE id = 'n1';
    INSERT INTO note_draft (note_id, revision, body, saved_at) VALUES ('n2', 4, '${body}', '${at}');
  `);
  return file;
}

describe('a file from before there were amendments', () => {
  test('comes forward with its signed notes as they were and its drafts where they stood', async () => {
    const file = await olderFile();
    const raw = rawConnection(file);
    await migrate(raw, new Kysely<Tables>({ dialect: new BacknoteDialect(raw) }), file);
    raw.close();
    const store = await openStore({ file, key: testKey, mode: 'open' });
    try {
      expect(await listVersions(store.read, 'n1')).toEqual([
        {
          number: 1,
          kind: 'original',
          reason: '',
          words: '',
          body: treated,
          hash,
          previousHash: '',
          therapistId: 't1',
          signerName: 'Robin',
          signerCredentials: 'LMT',
          signedAt: at,
        },
      ]);
      const stored = await store.read.selectFrom('note_version').select('body').executeTakeFirstOrThrow();
      expect(stored.body).toBe(body);
      const draft = await store.read.selectFrom('note_draft').selectAll().executeTakeFirstOrThrow();
      expect(draft).toMatchObject({ note_id: 'n2', revision: 4, body, late_reason: '' });
      const sessions = await listClientSessions(store.read, 'c1');
      expect(sessions).toMatchObject([
        { noteId: 'n2', state: 'draft', isAmended: false, isLateEntry: false, amendment: null },
        {
          noteId: 'n1',
          state: 'signed',
          painBefore: 6,
          minutes: 20,
          techniques: ['swedish'],
          isAmended: false,
        },
      ]);
    } finally {
      await store.close();
    }
  });
});
