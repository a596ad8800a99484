import type { MethodOutput } from '#domain/contract/table.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { chosenOf, type HandoutDraft, type HandoutOffer, missingIn } from './handout-draft.ts';

type HandoutNoticesProps = {
  readonly draft: HandoutDraft;
  readonly offer: HandoutOffer;
  readonly preview: MethodOutput<'handouts.preview'> | undefined;
};

/** What is to be known before this goes to paper. */
export function HandoutNotices({ draft, offer, preview }: HandoutNoticesProps) {
  const dates = useDates();
  const { selection, rest } = draft;
  const isEmpty = chosenOf(selection, offer).every(({ isRequired }) => isRequired);
  const missing = missingIn(selection, offer);
  const dueOf = (title: string) => offer.offered.find(({ block }) => block.title === title)?.block.reviewDue;
  return (
    <>
      {isEmpty && <FlagMark tone="note">{t('handout.nothingChosen')}</FlagMark>}
      {missing.length > 0 && (
        <FlagMark tone="caution">
          {t('handout.notInLanguage', {
            language: t(`handout.languages.${rest.language}`),
            titles: missing.join('; '),
          })}
        </FlagMark>
      )}
      {preview?.overdue.map((title) => {
        const due = dueOf(title);
        return (
          <FlagMark key={title} tone="caution">
            {due === undefined
              ? t('handout.overdue', { title })
              : t('handout.overdueOn', { title, date: dates.day(due) })}
          </FlagMark>
        );
      })}
    </>
  );
}
