import type { ConsentKind, ConsentLanguage } from '#domain/consents/consent.ts';
import type { ConsentWords } from '#domain/consents/text.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { keepVersion, readTextInUse } from './texts-in-use.ts';

type SaveInput = {
  readonly kind: ConsentKind;
  readonly language: ConsentLanguage;
  readonly words: ConsentWords;
  readonly expectedNumber: number;
};

/** Makes these words the next version. Errors: changed-elsewhere where a newer version was made meanwhile. */
export async function saveConsentText(
  context: CommandContext,
  { kind, language, words, expectedNumber }: SaveInput,
): Promise<{ textId: string; number: number }> {
  const { latest } = await readTextInUse(context.read, { kind, language });
  if ((latest?.number ?? 0) !== expectedNumber) throw new AppError('changed-elsewhere');
  const { id, number } = await keepVersion(context, { kind, language }, words, expectedNumber + 1);
  return { textId: id, number };
}
