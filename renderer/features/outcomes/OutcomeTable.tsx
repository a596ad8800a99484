import { Box } from '@mantine/core';
import type { MeasureOutcomes } from '#domain/outcomes/numbers.ts';
import {
  comparedIn,
  comparedOutcomes,
  episodesIn,
  missingOutcomes,
  type Outcome,
  type OutcomeCounts,
} from '#domain/outcomes/outcome.ts';
import { outcomesEn } from '#domain/terms/outcomes-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { OutcomeBar, Swatch } from './OutcomeBar.tsx';
import classes from './OutcomeTable.module.css';
import { stageName, subjectName } from './words.ts';

type OutcomeTableProps = {
  readonly measures: readonly MeasureOutcomes[];
  /** Whether each stage has a line of its own. */
  readonly isSplit: boolean;
};

/** Every measure with its counts, in the order that the bar has them; scrolls sideways where it is narrow. */
export function OutcomeTable({ measures, isSplit }: OutcomeTableProps) {
  return (
    <Box component="section" className={classes.scroll} aria-label={t('outcomes.table')} tabIndex={0}>
      <table className={classes.table} aria-label={t('outcomes.table')}>
        <thead>
          <tr>
            <th scope="col">{t('outcomes.measureColumn')}</th>
            <th scope="col" className={classes.number}>
              {outcomesEn.episodes}
            </th>
            <th scope="col" className={classes.share}>
              {t('outcomes.shareColumn')}
            </th>
            <th scope="col" className={classes.number}>
              {outcomesEn.compared}
            </th>
            {[...comparedOutcomes, ...missingOutcomes].map((outcome) => (
              <OutcomeHeading key={outcome} outcome={outcome} />
            ))}
          </tr>
        </thead>
        {measures.map((each) => (
          <MeasureRows key={`${each.measure} ${each.side ?? ''}`} outcomes={each} isSplit={isSplit} />
        ))}
      </table>
    </Box>
  );
}

function OutcomeHeading({ outcome }: { readonly outcome: Outcome }) {
  return (
    <th scope="col" className={classes.number} data-first={isFirstMissing(outcome) || undefined}>
      <Swatch outcome={outcome} />
      {outcomesEn.outcome[outcome]}
    </th>
  );
}

function isFirstMissing(outcome: Outcome): boolean {
  return outcome === missingOutcomes[0];
}

type MeasureRowsProps = { readonly outcomes: MeasureOutcomes; readonly isSplit: boolean };

function MeasureRows({ outcomes, isSplit }: MeasureRowsProps) {
  const name = subjectName(outcomes);
  const withEpisodes = outcomes.stages.filter(({ counts }) => episodesIn(counts) > 0);
  return (
    <tbody>
      <Row title={name} name={name} counts={outcomes.all} />
      {isSplit &&
        withEpisodes.length > 1 &&
        withEpisodes.map(({ stage, counts }) => (
          <Row
            key={stage}
            title={stageName(stage)}
            name={t('outcomes.stageRow', { measure: name, stage: stageName(stage) })}
            counts={counts}
            isPart
          />
        ))}
    </tbody>
  );
}

type RowProps = {
  readonly title: string;
  /** As it is read aloud, where it does not stand below its measure. */
  readonly name: string;
  readonly counts: OutcomeCounts;
  readonly isPart?: boolean;
};

function Row({ title, name, counts, isPart = false }: RowProps) {
  return (
    <tr data-part={isPart || undefined}>
      <th scope="row" aria-label={name}>
        {title}
      </th>
      <Count count={episodesIn(counts)} />
      <td className={classes.share}>
        <OutcomeBar counts={counts} />
      </td>
      <Count count={comparedIn(counts)} />
      {comparedOutcomes.map((each) => (
        <Count key={each} count={counts[each]} />
      ))}
      {missingOutcomes.map((each) => (
        <Count key={each} count={counts[each]} isFirst={isFirstMissing(each)} />
      ))}
    </tr>
  );
}

function Count({ count, isFirst = false }: { readonly count: number; readonly isFirst?: boolean }) {
  return (
    <td className={classes.number} data-zero={count === 0 || undefined} data-first={isFirst || undefined}>
      {count}
    </td>
  );
}
