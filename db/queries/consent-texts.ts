import type { ConsentKind, ConsentLanguage } from '#domain/consents/consent.ts';
import type { Reader, Writer } from '../database.ts';

export type StoredConsentText = {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly language: ConsentLanguage;
  readonly number: number;
  readonly origin: 'backnote' | 'practice';
  readonly title: string;
  readonly body: string;
  readonly hash: string;
  readonly at: string;
};

type Which = { readonly kind: ConsentKind; readonly language: ConsentLanguage };

export async function insertConsentText(
  write: Writer,
  text: StoredConsentText,
  therapistId: string,
): Promise<void> {
  await write
    .insertInto('consent_text')
    .values({ ...text, therapist_id: therapistId })
    .execute();
}

const columns = ['id', 'kind', 'language', 'number', 'origin', 'title', 'body', 'hash', 'at'] as const;

/** The newest version of one text; undefined where none was signed or changed yet. */
export async function latestConsentText(
  read: Reader,
  { kind, language }: Which,
): Promise<StoredConsentText | undefined> {
  return read
    .selectFrom('consent_text')
    .where('kind', '=', kind)
    .where('language', '=', language)
    .select(columns)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** All versions of all texts with the therapist who wrote or first used them, newest first. */
export async function listConsentTexts(
  read: Reader,
): Promise<readonly (StoredConsentText & { readonly therapist: string })[]> {
  return read
    .selectFrom('consent_text')
    .innerJoin('therapist', 'therapist.id', 'consent_text.therapist_id')
    .select([
      'consent_text.id',
      'consent_text.kind',
      'consent_text.language',
      'consent_text.number',
      'consent_text.origin',
      'consent_text.title',
      'consent_text.body',
      'consent_text.hash',
      'consent_text.at',
      'therapist.name as therapist',
    ])
    .orderBy('consent_text.number', 'desc')
    .execute();
}
