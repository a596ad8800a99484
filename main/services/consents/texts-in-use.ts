import { createHash } from 'node:crypto';
import type { Reader } from '#db/database.ts';
import { insertConsentText, latestConsentText, type StoredConsentText } from '#db/queries/consent-texts.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { ConsentKind, ConsentLanguage } from '#domain/consents/consent.ts';
import type { ConsentWords } from '#domain/consents/text.ts';
import { builtInConsent } from '#main/content/load-consents.ts';
import type { CommandContext } from '../context.ts';

type Which = { readonly kind: ConsentKind; readonly language: ConsentLanguage };

/** The text that is signed now. `latest` is the newest stored version, which may be an older wording. */
export type TextInUse = {
  readonly words: ConsentWords;
  readonly isBuiltIn: boolean;
  readonly hash: string;
  readonly latest: StoredConsentText | undefined;
};

/** SHA-256 over what makes a text: two versions with the same words have the same hash. */
export function hashOfText({ kind, language }: Which, { title, body }: ConsentWords): string {
  return createHash('sha256').update(canonicalJson({ kind, language, title, body })).digest('hex');
}

/** The practice's own wording where it made one, otherwise the program's, as this version ships it. */
export function textInUse(which: Which, latest: StoredConsentText | undefined): TextInUse {
  const isBuiltIn = latest === undefined || latest.origin === 'backnote';
  const { title, body } = isBuiltIn ? builtInConsent(which.kind, which.language) : latest;
  return { words: { title, body }, isBuiltIn, hash: hashOfText(which, { title, body }), latest };
}

export async function readTextInUse(read: Reader, which: Which): Promise<TextInUse> {
  return textInUse(which, await latestConsentText(read, which));
}

/** Whether these are the words that come with the program. */
export function isBuiltInText(which: Which, words: ConsentWords): boolean {
  const { title, body } = builtInConsent(which.kind, which.language);
  return words.title === title && words.body === body;
}

/** Keeps words as the next version of a text; returns the version. */
export async function keepVersion(
  { write, ports, therapistId }: CommandContext,
  which: Which,
  words: ConsentWords,
  number: number,
): Promise<StoredConsentText> {
  const version: StoredConsentText = {
    id: ports.ids.next(),
    kind: which.kind,
    language: which.language,
    number,
    origin: isBuiltInText(which, words) ? 'backnote' : 'practice',
    title: words.title,
    body: words.body,
    hash: hashOfText(which, words),
    at: ports.clock.now(),
  };
  await insertConsentText(write, version, therapistId);
  return version;
}
