import type { MeasureOutcomes } from '#domain/outcomes/numbers.ts';
import {
  comparedIn,
  comparedOutcomes,
  episodesIn,
  missingOutcomes,
  type Outcome,
  type OutcomeCounts,
} from '#domain/outcomes/outcome.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { OutcomeBar } from './OutcomeBar.tsx';
import classes from './OutcomeList.module.css';
import { stageName, subjectName } from './words.ts';

type OutcomeListProps = { readonly measures: readonly MeasureOutcomes[]; readonly isSplit: boolean };

/** The table of outcomes for a narrow window: the same counts as sentences, those of nothing left out. */
export function OutcomeList({ measures, isSplit }: OutcomeListProps) {
  return (
    <ul className={classes.list} aria-label={t('outcomes.table')}>
      {measures.map((each) => {
        const stages = each.stages.filter(({ counts }) => episodesIn(counts) > 0);
        return (
          <li key={`${each.measure} ${each.side ?? ''}`} className={classes.item}>
            <p className={classes.name}>{subjectName(each)}</p>
            <Said counts={each.all} />
            {isSplit && stages.length > 1 && (
              <ul className={classes.stages}>
                {stages.map(({ stage, counts }) => (
                  <li key={stage}>
                    <p className={classes.stage}>{stageName(stage)}</p>
                    <Said counts={counts} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Said({ counts }: { readonly counts: OutcomeCounts }) {
  return (
    <>
      <OutcomeBar counts={counts} />
      <p className={classes.said}>
        {t('outcomes.comparedOf', { count: comparedIn(counts), total: episodesIn(counts) })}
        {comparedIn(counts) > 0 && `: ${wordsOf(counts, comparedOutcomes)}`}.
      </p>
      {episodesIn(counts) > comparedIn(counts) && (
        <p className={classes.missing}>{t('outcomes.missing', { what: wordsOf(counts, missingOutcomes) })}</p>
      )}
    </>
  );
}

function wordsOf(counts: OutcomeCounts, some: readonly Outcome[]): string {
  return some
    .filter((each) => counts[each] > 0)
    .map((each) => t(`outcomes.said.${each}`, { count: counts[each] }))
    .join(', ');
}
