import { ScrollArea } from '@mantine/core';
import { useMemo } from 'react';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { fewestSessions, type PrecedingRow, precedingRows, type Tally } from '#domain/progress/preceding.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './course.module.css';

/** What was done before pain was less: counts, and the sentence that they show no cause. */
export function Preceding({ sessions }: { readonly sessions: readonly ProgressSession[] }) {
  const rows = useMemo(() => precedingRows(sessions), [sessions]);
  return (
    <Section title={t('course.preceding.title')}>
      {rows === null ? (
        <p className={classes.quiet}>{t('course.preceding.tooFew', { count: fewestSessions })}</p>
      ) : (
        <Counts rows={rows} />
      )}
    </Section>
  );
}

function Counts({ rows }: { readonly rows: readonly PrecedingRow[] }) {
  const { meaningful } = measureFacts['pain-now'];
  return (
    <>
      <p className={classes.note}>{t('course.preceding.noCause')}</p>
      <ScrollArea
        type="auto"
        className={classes.scroll}
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('course.preceding.caption') }}
      >
        <table className={classes.table} aria-label={t('course.preceding.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('course.preceding.technique')}</th>
              <th scope="col">{t('course.preceding.sessions')}</th>
              <th scope="col">{t('course.preceding.minutes')}</th>
              <th scope="col">{t('course.preceding.pressure')}</th>
              <th scope="col">{t('course.preceding.within')}</th>
              <th scope="col">{t('course.preceding.between')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ technique, sessions, minutes, pressure, within, between }) => (
              <tr key={technique ?? 'all'} data-all={technique === null || undefined}>
                <th scope="row">
                  {technique === null ? t('course.preceding.all') : termsEn.technique[technique]}
                </th>
                <td>{sessions}</td>
                <td>{minutes ?? '–'}</td>
                <td>{pressure ?? '–'}</td>
                <td>
                  <Counted tally={within} />
                </td>
                <td>
                  <Counted tally={between} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className={classes.quiet}>
        {t('course.preceding.how', {
          points: meaningful?.points ?? 0,
          share: Math.round((meaningful?.share ?? 0) * 100),
          source: meaningful?.source ?? '',
        })}
      </p>
    </>
  );
}

function Counted({ tally: { better, notClear, worse, unknown } }: { readonly tally: Tally }) {
  const known = better + notClear + worse;
  const rest = [
    worse === 0 ? '' : t('course.preceding.worse', { count: worse }),
    unknown === 0 ? '' : t('course.preceding.unknown', { count: unknown }),
  ].filter((part) => part !== '');
  return (
    <>
      {known === 0 ? '–' : t('course.preceding.of', { better, known })}
      {rest.length > 0 && <span className={classes.rest}>{rest.join(', ')}</span>}
    </>
  );
}
