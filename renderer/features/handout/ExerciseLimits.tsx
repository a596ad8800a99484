import { Button, Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { exerciseCauses, type LimitSubject } from '#domain/handouts/limits.ts';
import { causeWords, withheldInWords } from '#domain/handouts/withheld-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { BlockPicture } from './BlockPicture.tsx';
import classes from './ChosenList.module.css';
import { places } from './handout-keys.ts';

export type SetLimit = (subject: LimitSubject, isInForce: boolean, words?: string) => void;

type ExerciseLimitsProps = {
  readonly offered: readonly OfferedBlock[];
  readonly limitations: MethodOutput<'handouts.compose'>['limitations'];
  readonly onSet: SetLimit;
  readonly error: unknown;
  readonly isOpen: boolean;
};

/** What keeps exercises from this client, said once, and what is left out because of it. */
export const ExerciseLimits = memo(function ExerciseLimits(props: ExerciseLimitsProps) {
  const { offered, limitations, onSet, error, isOpen } = props;
  const leftOut = offered.filter(({ withheld }) => withheld.length > 0);
  const causes = exerciseCauses.filter((cause) => limitations.some(({ subject }) => subject === cause));
  const stop = leftOut
    .flatMap(({ withheld }) => withheld)
    .find(({ kind }) => kind === 'safety' || kind === 'both-legs');
  const summary = [
    ...causes.map((cause) => causeWords[cause]),
    ...(leftOut.length === 0 ? [] : [t('handout.leftOutCount', { count: leftOut.length })]),
  ].join(' · ');
  return (
    <div id={places.limits} className={classes.stack}>
      {stop !== undefined && (
        <FlagMark tone="stop" variant="plain">
          {withheldInWords(stop)}
        </FlagMark>
      )}
      <Disclosure
        key={String(isOpen)}
        name="limits"
        title={t('handout.limits')}
        summary={summary}
        startsOpen={isOpen}
      >
        <p className={classes.note}>{t('handout.limitsHint')}</p>
        {error !== null && <CallErrorState error={error} />}
        <fieldset className={classes.causes} aria-label={t('handout.limitsChoose')}>
          {exerciseCauses.map((cause) => (
            <Checkbox
              key={cause}
              label={causeWords[cause]}
              checked={causes.includes(cause)}
              onChange={(event) => onSet(cause, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        {leftOut.length > 0 && (
          <ul className={classes.leftOut} aria-label={t('handout.leftOut')}>
            {leftOut.map((each) => (
              <LeftOut key={each.block.id} offered={each} onSet={onSet} />
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
});

type LeftOutProps = { readonly offered: OfferedBlock; readonly onSet: SetLimit };

function LeftOut({ offered, onSet }: LeftOutProps) {
  const { block, withheld } = offered;
  const { exercise, title } = block;
  const isSaid = withheld.some(({ kind }) => kind === 'not-for-client');
  return (
    <li className={classes.row}>
      <BlockPicture block={block} />
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        {withheld.map((each) => (
          <span key={JSON.stringify(each)} className={classes.why}>
            {withheldInWords(each)}
          </span>
        ))}
      </div>
      {isSaid && exercise !== null && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('handout.allowAgainOf', { title })}
          onClick={() => onSet(exercise, false)}
        >
          {t('handout.allowAgain')}
        </Button>
      )}
    </li>
  );
}
