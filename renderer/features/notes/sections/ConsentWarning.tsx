import { Link } from '@tanstack/react-router';
import type { WorkPlace } from '#domain/anatomy/structures.ts';
import type { ConsentKind } from '#domain/consents/consent.ts';
import { expiringConsents } from '#domain/consents/in-force.ts';
import { asksFor, consentsToAsk, type MissingConsent } from '#domain/consents/missing.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './ConsentWarning.module.css';
import { useSessionConsents } from './use-session-consents.ts';

/** Says which consent this treatment still needs, and leads to signing it. It never stops the work. */
export function ConsentWarning() {
  const { session } = useDraft();
  // One text for the same structures, so that typing minutes or pressure asks nothing again.
  const treated = useDraftValue((body) =>
    [...new Set(body.treatment.rows.map(({ structure }) => structure))].join(' '),
  );
  const structures = treated === '' ? [] : (treated.split(' ') as WorkPlace[]);
  const known = useSessionConsents(session.noteId);
  const dates = useDates();
  if (known === null) return null;
  if (known === 'unknown') {
    return (
      <FlagMark tone="caution" variant="plain">
        {t('consents.warning.unknown')}
      </FlagMark>
    );
  }
  const { clientId, consents, date } = known;
  const rows = structures.map((structure) => ({ structure }));
  const missing = consentsToAsk(rows, consents, date);
  const expiring = expiringConsents(consents, date).filter(({ kind }) => asksFor(rows, kind));
  if (missing.length + expiring.length === 0) return null;
  const link = (kind: ConsentKind) => <SignLink clientId={clientId} noteId={session.noteId} kind={kind} />;
  return (
    <ul className={classes.list} aria-label={t('consents.warning.title')}>
      {missing.map((each) => (
        <li key={each.kind} className={classes.line}>
          <FlagMark tone="caution">{missingWords(each)}</FlagMark>
          {link(each.kind)}
        </li>
      ))}
      {expiring.map(({ kind, expiresOn }) => (
        <li key={kind} className={classes.line}>
          <FlagMark tone="note">
            {t('consents.warning.expiring', {
              date: dates.day(expiresOn),
              kind: t(`consents.kind.${kind}`),
            })}
          </FlagMark>
          {link(kind)}
        </li>
      ))}
    </ul>
  );
}

/** A missing consent in words, with what was treated that asks for it. */
export function missingWords({ kind, why, structures }: MissingConsent): string {
  const said = t(`consents.warning.missing.${why}`, { kind: t(`consents.kind.${kind}`) });
  if (structures.length === 0) return said;
  const names = structures.map((structure) => termsEn.structure[structure]).join(', ');
  return `${said} (${t('consents.warning.for', { structures: names })})`;
}

type SignLinkProps = { readonly clientId: string; readonly noteId: string; readonly kind: ConsentKind };

function SignLink({ clientId, noteId, kind }: SignLinkProps) {
  return (
    <Link
      className={classes.link}
      to="/clients/$clientId/consent/$kind"
      params={{ clientId, kind }}
      search={{ note: noteId }}
      aria-label={t('consents.warning.signOf', { kind: t(`consents.kind.${kind}`) })}
    >
      {t('consents.warning.sign')}
    </Link>
  );
}
