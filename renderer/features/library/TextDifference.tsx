import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { WordDifference } from '#renderer/ui/WordDifference.tsx';
import { type TextWords, textChanges } from './text-difference.ts';
import classes from './Wording.module.css';

type TextDifferenceProps = {
  readonly language: HandoutLanguage;
  /** Null where there was none before. */
  readonly before: TextWords | null;
  readonly after: TextWords;
};

const inTheTextsLanguage: readonly string[] = ['title', 'body'];

/** Two wordings of a text, word by word: struck out what went, underlined what came. */
export function TextDifference({ language, before, after }: TextDifferenceProps) {
  const dates = useDates();
  const changes = textChanges(before, after, dates);
  if (changes.length === 0) return <p className={classes.quiet}>{t('library.same')}</p>;
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <div key={change.key}>
          <dt>{change.label}</dt>
          <dd lang={inTheTextsLanguage.includes(change.key) ? language : undefined}>
            <WordDifference before={change.before} after={change.after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
