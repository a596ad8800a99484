import { Button } from '@mantine/core';
import type { BlockView } from '#domain/contract/handouts.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { TextDifference } from './TextDifference.tsx';
import classes from './Wording.module.css';
import { fieldsOf, numberOf, savedFields, type Wording } from './wording.ts';

type WordingConflictProps = {
  readonly wording: Wording;
  /** The text as it stands now; undefined where it was put away. */
  readonly block: BlockView | undefined;
  /** Goes on writing over what stands now. */
  readonly onKeepMine: (number: number) => void;
  readonly onTakeTheirs: () => void;
};

/** The text was changed elsewhere while it was being written: both wordings are shown, neither is lost. */
export function WordingConflict({ wording, block, onKeepMine, onTakeTheirs }: WordingConflictProps) {
  const dates = useDates();
  const edit = block?.edit ?? null;
  const happened =
    edit === null
      ? t('library.conflict.takenBack')
      : t('library.conflict.changed', { name: edit.therapistName, moment: dates.moment(edit.at) });
  return (
    <div className={classes.conflict}>
      <ErrorState
        happened={happened}
        kept={t('library.conflict.kept')}
        next={t('library.conflict.choose')}
        action={
          <>
            <Button variant="default" onClick={() => onKeepMine(numberOf(block))}>
              {t('library.conflict.keepMine')}
            </Button>
            <Button variant="default" onClick={onTakeTheirs}>
              {t('library.conflict.takeTheirs')}
            </Button>
          </>
        }
      />
      {block !== undefined && (
        <section aria-label={t('library.conflict.differences')}>
          <p className={classes.quiet}>{t('library.conflict.howToRead')}</p>
          <TextDifference language={wording.language} before={fieldsOf(block)} after={savedFields(wording)} />
        </section>
      )}
    </div>
  );
}
