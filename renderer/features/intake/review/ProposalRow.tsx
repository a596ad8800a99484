import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import type { Proposal } from '#domain/intake/proposals.ts';
import type { ReviewValue } from '#domain/intake/review.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './review.module.css';
import { ValueEditor } from './ValueEditor.tsx';
import { fieldWords, valueWords } from './value-words.ts';

type ProposalRowProps = {
  readonly proposal: Proposal;
  readonly dates: Dates;
  /** The value as the therapist changed it; the client's own where it was not changed. */
  readonly value: ReviewValue;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChange: (value: ReviewValue) => void;
};

/** One field: what the record says, what the client says, and whether it is taken over. */
export function ProposalRow({ proposal, dates, value, isChosen, onChoose, onChange }: ProposalRowProps) {
  const id = useId();
  const { field, before, isSame, lowersYes } = proposal;
  const name = fieldWords(field);
  const known = valueWords(field, before, dates);
  return (
    <fieldset
      className={classes.row}
      aria-labelledby={id}
      data-kind={before.kind}
      data-chosen={isChosen || undefined}
    >
      <div className={classes.choose}>
        {!isSame && (
          <Checkbox
            aria-label={t('intake.review.choose', { field: name })}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </div>
      <div id={id} className={classes.name}>
        {name}
      </div>
      <div className={classes.known}>
        {known === '' ? (
          <span className={classes.quiet}>{t('intake.review.empty')}</span>
        ) : (
          <bdi>{known}</bdi>
        )}
      </div>
      <div className={classes.value}>
        {isSame ? (
          <FlagMark tone="done" variant="plain">
            {t('intake.review.same')}
          </FlagMark>
        ) : (
          <ValueEditor field={field} value={value} dates={dates} onChange={onChange} />
        )}
        {lowersYes && (
          <FlagMark tone="caution" variant="plain">
            {t('intake.review.lowers')}
          </FlagMark>
        )}
      </div>
    </fieldset>
  );
}
