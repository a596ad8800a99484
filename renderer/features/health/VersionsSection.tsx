import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HealthView } from '#domain/contract/health.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { VersionDialog } from './VersionDialog.tsx';
import classes from './VersionsSection.module.css';

/** Who wrote down what and when. Each version can be read, and any two compared word for word. */
export function VersionsSection({ view }: { readonly view: HealthView }) {
  const dates = useDates();
  const [read, setRead] = useState<string | null>(null);
  const [isComparing, setComparing] = useState(false);
  const { versions, latest, today } = view;
  return (
    <Section
      title={t('health.versions.title')}
      actions={
        versions.length > 1 && (
          <Button variant="subtle" size="xs" onClick={() => setComparing(true)}>
            {t('health.versions.compare')}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {versions.map(({ versionId, number, recordedAt, recordedOn, therapistName, source }) => (
          <li key={versionId} className={classes.version}>
            <div>
              <span className={classes.number}>{t('health.versions.number', { number })}</span>
              {versionId === latest?.versionId && (
                <span className={classes.quiet}> {t('health.versions.current')}</span>
              )}
              <span className={classes.by}>
                {dates.moment(recordedAt)},{' '}
                <bdi>{t('health.versions.by', { name: therapistName, source: healthEn.source[source] })}</bdi>
              </span>
            </div>
            <Button
              variant="subtle"
              size="xs"
              aria-label={t('health.versions.readOf', { number, day: dates.day(recordedOn) })}
              onClick={() => setRead(versionId)}
            >
              {t('health.versions.read')}
            </Button>
          </li>
        ))}
      </ul>
      {versions.length === 1 && <p className={classes.quiet}>{t('health.versions.one')}</p>}
      <VersionDialog versionId={read} today={today} onClose={() => setRead(null)} />
      <CompareDialog opened={isComparing} versions={versions} onClose={() => setComparing(false)} />
    </Section>
  );
}
