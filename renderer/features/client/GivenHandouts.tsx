import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

const shown = 3;

/** The newest handouts that the client took home. */
export function GivenHandouts({ clientId }: { readonly clientId: string }) {
  const list = useRead('handouts.list', { clientId });
  const dates = useDates();
  const handouts = list.data?.handouts ?? [];
  return (
    <Section
      title={t('client.handouts.title')}
      actions={
        handouts.length > 0 && (
          <Link className={classes.link} to="/clients/$clientId/handouts" params={{ clientId }}>
            {t('client.handouts.all')}
          </Link>
        )
      }
    >
      {list.data === undefined ? (
        list.error === null ? (
          <DelayedSkeleton label={t('client.loading')} rows={2} />
        ) : (
          <CallErrorState error={list.error} onRetry={() => void list.refetch()} />
        )
      ) : handouts.length === 0 ? (
        <p className={classes.muted}>{t('client.handouts.none')}</p>
      ) : (
        <ul className={classes.list}>
          {handouts.slice(0, shown).map((handout) => (
            <li key={handout.id} className={classes.entry}>
              <span>{dates.nearDay(handout.sessionDate)}</span>
              <span className={classes.muted}>{t('client.handouts.pages', { count: handout.pages })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
