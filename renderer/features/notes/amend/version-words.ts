import type { VersionSummary } from '#domain/contract/amendments.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Name and credentials of who signed, as they stood then. */
export function signerWords({
  name,
  credentials,
}: {
  readonly name: string;
  readonly credentials: string;
}): string {
  return [name, credentials].filter((part) => part !== '').join(', ');
}

export function versionName({ number, kind }: Pick<VersionSummary, 'number' | 'kind'>): string {
  return t('amend.versions.name', { number, kind: t(`amend.kind.${kind}`) });
}
