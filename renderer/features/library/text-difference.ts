import type { OwnBlockFields } from '#domain/handouts/own-block.ts';
import { tagInWords } from '#domain/handouts/tag-words.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** What can be told apart between two wordings. */
export type TextWords = Pick<OwnBlockFields, 'title' | 'body' | 'tags' | 'sources' | 'reviewDue'>;

export type TextChange = {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What differs, part by part, in words; null before stands for nothing: all of it is new. */
export function textChanges(before: TextWords | null, after: TextWords, dates: Dates): readonly TextChange[] {
  const parts = [
    ['title', t('library.textTitle'), ({ title }: TextWords) => title],
    ['body', t('library.body'), ({ body }: TextWords) => body],
    ['tags', t('library.suggestedWhen'), ({ tags }: TextWords) => tags.map(words).join('; ')],
    ['sources', t('library.sources'), ({ sources }: TextWords) => sources.join('\n')],
    ['due', t('library.reviewDue'), ({ reviewDue }: TextWords) => dates.day(reviewDue)],
  ] as const;
  return parts
    .map(([key, label, read]) => ({
      key,
      label,
      before: before === null ? '' : read(before),
      after: read(after),
    }))
    .filter((change) => change.before !== change.after);
}

function words(tag: string): string {
  return tagInWords(tag) ?? tag;
}
