import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { termsEn } from '#domain/terms/en.ts';
import { outcomesEn } from '#domain/terms/outcomes-en.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import classes from './OutcomesTab.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';

/** How the measures of all episodes came out, with what is missing and what the numbers do not say. */
export function ResultsSection({ numbers }: { readonly numbers: OutcomeNumbers }) {
  const [isSplit, setSplit] = useState(true);
  const { measures, episodesByStage, unmeasured } = numbers;
  const emptyStages = episodesByStage.filter(({ episodes }) => episodes === 0);
  return (
    <Section
      title={t('outcomes.resultsTitle')}
      actions={
        episodesByStage.length - emptyStages.length > 1 && (
          <Checkbox
            size="sm"
            label={t('outcomes.splitStages')}
            checked={isSplit}
            onChange={(event) => setSplit(event.currentTarget.checked)}
          />
        )
      }
    >
      {measures.length === 0 ? (
        <p className={classes.quiet}>{t('outcomes.noMeasures')}</p>
      ) : (
        <Measures measures={measures} isSplit={isSplit} />
      )}
      <div className={classes.remarks}>
        {isSplit && emptyStages.length > 0 && emptyStages.length < episodesByStage.length && (
          <p className={classes.quiet}>
            {t('outcomes.leftOutStages', {
              count: emptyStages.length,
              stages: emptyStages.map(({ stage }) => termsEn.stage[stage]).join(', '),
            })}
          </p>
        )}
        {measures.length > 0 && unmeasured.length > 0 && (
          <p className={classes.quiet}>
            {t('outcomes.unmeasured', {
              measures: unmeasured.map((measure) => progressEn.measure[measure].short).join(', '),
            })}
          </p>
        )}
        <Disclosure name="outcomes-meaning" title={t('outcomes.meaningTitle')}>
          <ul className={classes.meaning}>
            {[
              ...outcomesEn.meaning,
              t('outcomes.rules.one'),
              t('outcomes.rules.activities'),
              t('outcomes.rules.lost'),
            ].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Section>
  );
}

type MeasuresProps = { readonly measures: OutcomeNumbers['measures']; readonly isSplit: boolean };

/** A table where there is room for its columns, sentences where there is not: nothing scrolls sideways. */
function Measures(props: MeasuresProps) {
  const isNarrow = useMediaQuery('(width < 62rem)', false, { getInitialValueInEffect: false });
  return isNarrow ? <OutcomeList {...props} /> : <OutcomeTable {...props} />;
}
