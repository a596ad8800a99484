import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { historyLines } from './history-words.ts';
import classes from './map-column.module.css';
import type { useMapHistory } from './use-map-history.ts';

/** In words under the map: what was marked in the earlier sessions, and how often. */
export function EarlierSessions({ history }: { readonly history: ReturnType<typeof useMapHistory> }) {
  const { query, back } = history;
  if (query.error !== null) {
    return (
      <CallErrorState
        error={query.error}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    );
  }
  if (back === null) return null;
  if (back.sessionCount === 0) return <p className={classes.quiet}>{t('map.history.none')}</p>;
  const lines = historyLines(back);
  return (
    <section className={classes.block} aria-label={t('map.earlier')}>
      <p className={classes.heading}>{t('map.history.title', { count: back.sessionCount })}</p>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{t('map.history.nothing')}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
