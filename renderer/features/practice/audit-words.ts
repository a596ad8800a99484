import { audit } from '#renderer/i18n/en/audit.ts';

/** An action of the trail in words. An action that this version does not know is shown by its name. */
export function auditWords(action: string): string {
  return Object.hasOwn(audit, action) ? audit[action as keyof typeof audit] : action;
}
