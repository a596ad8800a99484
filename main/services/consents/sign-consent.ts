import { createHash } from 'node:crypto';
import { findClient } from '#db/queries/clients.ts';
import { deleteConsentDraft } from '#db/queries/consent-drafts.ts';
import { insertConsent, type NewConsent } from '#db/queries/consents.ts';
import { readPractice, readTherapist } from '#db/queries/practice.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { ConsentKind, ConsentLanguage, ConsentRelation } from '#domain/consents/consent.ts';
import { isSigned, type Signature } from '#domain/consents/signature.ts';
import { AppError } from '#domain/contract/errors.ts';
import { addMonths } from '#domain/dates/calendar-date.ts';
import type { CommandContext } from '../context.ts';
import { keepVersion, readTextInUse } from './texts-in-use.ts';

type SignInput = {
  readonly clientId: string;
  readonly kind: ConsentKind;
  readonly language: ConsentLanguage;
  readonly textHash: string;
  readonly signerName: string;
  readonly relation: ConsentRelation;
  readonly months: number;
  readonly signature: Signature;
};

type Signed = { consentId: string; signedOn: string; expiresOn: string; hash: string };

/**
 * Fixes a consent for good: the version of the text that was shown, the signature, the witness, and a hash over all of
 * it. Errors: changed-elsewhere where the text is not the one that was shown.
 */
export async function signConsent(context: CommandContext, input: SignInput): Promise<Signed> {
  const { read, write, ports, therapistId } = context;
  const { clientId, kind, language } = input;
  if (!isSigned(input.signature)) throw new AppError('signature-missing');
  const client = await findClient(read, clientId);
  if (client === undefined) throw new AppError('not-found');
  const textId = await shownText(context, input);

  const signedOn = ports.clock.today();
  const therapist = await readTherapist(read, therapistId);
  const practice = await readPractice(read);
  const signed: Omit<NewConsent, 'hash'> = {
    id: ports.ids.next(),
    clientId,
    kind,
    textId,
    textHash: input.textHash,
    signedOn,
    signedAt: ports.clock.now(),
    expiresOn: addMonths(signedOn, input.months),
    clientName: client.fields.name,
    practiceName: practice.name,
    signerName: input.signerName,
    relation: input.relation,
    signature: input.signature,
    therapistId,
    witnessName: therapist.name,
    witnessCredentials: therapist.credentials,
  };
  const hash = createHash('sha256')
    .update(canonicalJson({ ...signed, language }))
    .digest('hex');
  await insertConsent(write, { ...signed, hash });
  await deleteConsentDraft(write, { clientId, kind });
  return { consentId: signed.id, signedOn, expiresOn: signed.expiresOn, hash };
}

/** Id of the stored version of the text that was shown; a text signed for the first time is stored now. */
async function shownText(context: CommandContext, { kind, language, textHash }: SignInput): Promise<string> {
  const { words, hash, latest } = await readTextInUse(context.read, { kind, language });
  if (hash !== textHash) throw new AppError('changed-elsewhere');
  if (latest?.hash === hash) return latest.id;
  const version = await keepVersion(context, { kind, language }, words, (latest?.number ?? 0) + 1);
  return version.id;
}
