import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const kinds = `('treatment', 'gluteal', 'anterior')`;

const statements: readonly string[] = [
  // A text is never changed: a new wording is the next number of its kind and language.
  `CREATE TABLE consent_text (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ${kinds}),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    number INTEGER NOT NULL CHECK (number >= 1),
    origin TEXT NOT NULL CHECK (origin IN ('backnote', 'practice')),
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    UNIQUE (kind, language, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE consent (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ${kinds}),
    text_id TEXT NOT NULL REFERENCES consent_text (id) ON DELETE RESTRICT,
    text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
    signed_on TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    expires_on TEXT NOT NULL CHECK (expires_on > signed_on),
    client_name TEXT NOT NULL CHECK (client_name <> ''),
    practice_name TEXT NOT NULL CHECK (practice_name <> ''),
    signer_name TEXT NOT NULL CHECK (signer_name <> ''),
    relation TEXT NOT NULL CHECK (relation IN ('client', 'guardian')),
    signature TEXT NOT NULL CHECK (json_valid(signature) AND length(signature) <= 400000),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    witness_name TEXT NOT NULL CHECK (witness_name <> ''),
    witness_credentials TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
  ) STRICT`,
  'CREATE INDEX consent_by_client ON consent (client_id, signed_at DESC)',
  `CREATE TABLE consent_withdrawal (
    id TEXT PRIMARY KEY NOT NULL,
    consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    at TEXT NOT NULL,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID`,
  // What is being filled in and drawn, so that no stroke is lost: one a client and kind, gone once it is signed.
  `CREATE TABLE consent_draft (
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ${kinds}),
    body TEXT NOT NULL CHECK (json_valid(body)),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (client_id, kind)
  ) STRICT`,
  ...writeOnce(
    'consent_text',
    'id = NEW.id OR (kind = NEW.kind AND language = NEW.language AND number = NEW.number)',
  ),
  ...writeOnce('consent', 'id = NEW.id OR rowid = NEW.rowid'),
  ...writeOnce('consent_withdrawal', 'id = NEW.id OR consent_id = NEW.consent_id'),
];

/** What clients agreed to: the texts, the signatures, what was taken back, and a signature still being drawn. */
export const consents: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
