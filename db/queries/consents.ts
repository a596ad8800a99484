import type { ConsentKind, ConsentLanguage, ConsentRelation } from '#domain/consents/consent.ts';
import { type Signature, signature } from '#domain/consents/signature.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { inRecord } from './record.ts';

const signatureColumn = jsonColumn(signature);

export type NewConsent = {
  readonly id: string;
  readonly clientId: string;
  readonly kind: ConsentKind;
  readonly textId: string;
  readonly textHash: string;
  readonly signedOn: string;
  readonly signedAt: string;
  readonly expiresOn: string;
  readonly clientName: string;
  readonly practiceName: string;
  readonly signerName: string;
  readonly relation: ConsentRelation;
  readonly signature: Signature;
  readonly therapistId: string;
  readonly witnessName: string;
  readonly witnessCredentials: string;
  readonly hash: string;
};

export async function insertConsent(write: Writer, consent: NewConsent): Promise<void> {
  await write
    .insertInto('consent')
    .values({
      id: consent.id,
      client_id: consent.clientId,
      kind: consent.kind,
      text_id: consent.textId,
      text_hash: consent.textHash,
      signed_on: consent.signedOn,
      signed_at: consent.signedAt,
      expires_on: consent.expiresOn,
      client_name: consent.clientName,
      practice_name: consent.practiceName,
      signer_name: consent.signerName,
      relation: consent.relation,
      signature: signatureColumn.write(consent.signature),
      therapist_id: consent.therapistId,
      witness_name: consent.witnessName,
      witness_credentials: consent.witnessCredentials,
      hash: consent.hash,
    })
    .execute();
}

export type NewWithdrawal = {
  readonly id: string;
  readonly consentId: string;
  readonly reason: string;
  readonly withdrawnOn: string;
  readonly at: string;
  readonly therapistId: string;
};

export async function insertWithdrawal(write: Writer, withdrawal: NewWithdrawal): Promise<void> {
  await write
    .insertInto('consent_withdrawal')
    .values({
      id: withdrawal.id,
      consent_id: withdrawal.consentId,
      reason: withdrawal.reason,
      withdrawn_on: withdrawal.withdrawnOn,
      at: withdrawal.at,
      therapist_id: withdrawal.therapistId,
    })
    .execute();
}

/** A consent without its ink, with the version of its text and its withdrawal. */
export type StoredConsent = {
  readonly id: string;
  readonly clientId: string;
  readonly kind: ConsentKind;
  readonly language: ConsentLanguage;
  readonly title: string;
  readonly textNumber: number;
  readonly signedOn: string;
  readonly signedAt: string;
  readonly expiresOn: string;
  readonly signerName: string;
  readonly relation: ConsentRelation;
  readonly witnessName: string;
  readonly witnessCredentials: string;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string | null;
  readonly withdrawnAt: string | null;
  readonly way: 'drawn' | 'typed';
};

function selectConsents(read: Reader) {
  return read
    .selectFrom('consent')
    .innerJoin('consent_text', 'consent_text.id', 'consent.text_id')
    .leftJoin('consent_withdrawal', 'consent_withdrawal.consent_id', 'consent.id')
    .select(({ ref, val, fn }) => [
      'consent.id',
      'consent.client_id as clientId',
      'consent.kind',
      'consent_text.language',
      'consent_text.title',
      'consent_text.number as textNumber',
      'consent.signed_on as signedOn',
      'consent.signed_at as signedAt',
      'consent.expires_on as expiresOn',
      'consent.signer_name as signerName',
      'consent.relation',
      'consent.witness_name as witnessName',
      'consent.witness_credentials as witnessCredentials',
      'consent_withdrawal.withdrawn_on as withdrawnOn',
      'consent_withdrawal.reason as withdrawalReason',
      'consent_withdrawal.at as withdrawnAt',
      fn<'drawn' | 'typed'>('json_extract', [ref('consent.signature'), val('$.way')]).as('way'),
    ]);
}

/** Every consent of a client's record, newest first. The ink stays where it is. */
export async function listConsents(read: Reader, clientId: string): Promise<readonly StoredConsent[]> {
  return selectConsents(read)
    .where(inRecord('consent.client_id', clientId))
    .orderBy('consent.signed_at', 'desc')
    .orderBy('consent.id', 'desc')
    .execute();
}

/** What a consent's document is made of. */
export type WholeConsent = StoredConsent & {
  readonly body: string;
  readonly clientName: string;
  readonly practiceName: string;
  readonly hash: string;
  readonly signature: Signature;
};

export async function findConsent(read: Reader, id: string): Promise<WholeConsent | undefined> {
  const row = await selectConsents(read)
    .where('consent.id', '=', id)
    .select([
      'consent_text.body',
      'consent.client_name as clientName',
      'consent.practice_name as practiceName',
      'consent.hash',
      'consent.signature',
    ])
    .executeTakeFirst();
  return row && { ...row, signature: signatureColumn.read(row.signature) };
}
