import type { ReactNode } from 'react';
import type { HealthVersionView } from '#domain/contract/health.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { HealthHistory, HealthTopic } from '#domain/health/history.ts';
import { hasEntries, notAskedCount } from '#domain/health/tidy.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { allergyText, surgeryText } from '#renderer/parts/health/entry-texts.ts';
import { keyed } from '#renderer/parts/health/keyed.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { KnownConditions } from './KnownConditions.tsx';
import classes from './KnownHealth.module.css';
import { Medications } from './Medications.tsx';
import { PregnancyLine } from './PregnancyLine.tsx';

export type KnownHealthProps = {
  readonly known: HealthVersionView;
  readonly today: CalendarDate;
  /** Heading level: 3 inside a dialog, which has its own title. */
  readonly level?: 2 | 3;
};

/** One version of a client's health, dense: what is so, what is not, and what nobody has asked. */
export function KnownHealth({ known, today, level = 2 }: KnownHealthProps) {
  const dates = useDates();
  const { body } = known;
  const missing = notAskedCount(body);
  const words = (text: string) => (
    <p className={classes.words} dir="auto">
      {text}
    </p>
  );
  const list = (texts: readonly string[]) => (
    <ul className={classes.list}>
      {keyed(texts, (text) => text).map(({ key, item }) => (
        <li key={key} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
  const topics: readonly { readonly topic: HealthTopic; readonly entries: ReactNode }[] = [
    { topic: 'medications', entries: <Medications medications={body.medications} /> },
    { topic: 'allergies', entries: list(body.allergies.map(allergyText)) },
    { topic: 'surgeries', entries: list(body.surgeries.map((each) => surgeryText(each, dates))) },
    { topic: 'implants', entries: words(body.implants) },
    { topic: 'injuries', entries: words(body.injuries) },
  ];
  return (
    <div className={classes.root}>
      {missing === 0 ? (
        <FlagMark tone="done" variant="plain">
          {t('health.allAsked')}
        </FlagMark>
      ) : (
        <FlagMark tone="caution" variant="plain">
          {t('health.notAskedCount', { count: missing })}
        </FlagMark>
      )}
      <Section title={t('health.conditions')} level={level}>
        <KnownConditions health={body} pregnancy={<PregnancyLine known={known} today={today} />} />
      </Section>
      <DefinitionList
        items={[
          ...topics.map(({ topic, entries }) => ({
            key: topic,
            term: healthEn.topic[topic],
            value: hasEntries(body, topic) ? entries : <Answer health={body} topic={topic} />,
          })),
          { key: 'words', term: healthEn.words, value: body.words === '' ? '' : words(body.words) },
        ]}
      />
    </div>
  );
}

function Answer({ health, topic }: { readonly health: HealthHistory; readonly topic: HealthTopic }) {
  switch (health.topics[topic]) {
    case 'not-asked':
      return <span className={classes.notAsked}>{t('health.notAsked')}</span>;
    case 'no':
      return <span>{t('health.none')}</span>;
    case 'yes':
      return <span>{t('health.yesNoDetail')}</span>;
  }
}
