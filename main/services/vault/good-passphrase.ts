import { AppError } from '#domain/contract/errors.ts';
import { checkPassphrase } from '#main/security/passphrase-rules.ts';

/** Errors: passphrase-too-short, passphrase-too-common, at the field where it was typed. */
export function requireGoodPassphrase(
  passphrase: string,
  knownNames: readonly string[],
  field: string,
): void {
  const problem = checkPassphrase(passphrase, knownNames);
  if (problem) throw new AppError(problem, { fields: { [field]: problem } });
}
