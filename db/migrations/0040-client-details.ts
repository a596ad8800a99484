import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const text = (name: string) => `${name} TEXT NOT NULL DEFAULT ''`;
const list = (name: string) => `${name} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${name}))`;

const columns: readonly string[] = [
  text('phone_label'),
  list('more_phones'),
  text('guardian_name'),
  text('guardian_relation'),
  text('guardian_phone'),
  text('emergency_relation'),
  'sitting_hours INTEGER CHECK (sitting_hours BETWEEN 0 AND 24)',
  `lifting TEXT CHECK (lifting IN ('none', 'light', 'heavy'))`,
  text('physician_contact'),
  `handout_language TEXT NOT NULL DEFAULT 'en' CHECK (handout_language IN ('en', 'es'))`,
  'pressure_wish INTEGER CHECK (pressure_wish BETWEEN 1 AND 5)',
  list('positions'),
  text('areas_to_avoid'),
  text('oil_allergies'),
];

/** Guardian, further phones, activity and preferences of a client. Nothing of it need be known. */
export const clientDetails: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const column of columns) await sql.raw(`ALTER TABLE client ADD COLUMN ${column}`).execute(db);
  },
};
