import type { ConsentDraft } from '#domain/consents/draft.ts';
import { isSigned, type Signature } from '#domain/consents/signature.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldError } from '#renderer/parts/field-errors.ts';

/** What stands in place of a drawn signature: the name typed once more, and the tick that it is meant. */
export type SignProof = { readonly name: string; readonly isConfirmed: boolean };

export const emptyProof: SignProof = { name: '', isConfirmed: false };

type Found = {
  /** Null where something is missing. */
  readonly signature: Signature | null;
  readonly problems: Readonly<Record<string, string>>;
};

/** The signature that is given, or what is missing for one, by the name of the field. */
export function signatureOf(draft: ConsentDraft, proof: SignProof): Found {
  const signerName = draft.signerName.trim();
  const problems: Record<string, string> = {};
  if (signerName === '') problems.signerName = fieldError('name-missing');
  if (draft.isTyped) {
    const isSame = foldForSearch(proof.name) === foldForSearch(signerName);
    if (!isSame || proof.name.trim() === '') problems.typedName = t('consents.sign.typedDiffers');
    if (!proof.isConfirmed) problems.typedConfirm = t('consents.sign.typedUnconfirmed');
  } else if (!isSigned({ way: 'drawn', strokes: draft.strokes })) {
    problems.strokes = fieldError('signature-missing');
  }
  if (Object.keys(problems).length > 0) return { signature: null, problems };
  const signature: Signature = draft.isTyped
    ? { way: 'typed', name: proof.name }
    : { way: 'drawn', strokes: draft.strokes };
  return { signature, problems };
}
