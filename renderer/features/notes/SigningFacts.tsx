import type { NoteView } from '#domain/contract/notes.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { signerWords } from './amend/version-words.ts';
import classes from './SignDialog.module.css';

type SigningFactsProps = { readonly note: NoteView; readonly isCorrection: boolean };

/** Who signs, with credentials, the day of the session and the moment of entry: what will stand under the note. */
export function SigningFacts({ note, isCorrection }: SigningFactsProps) {
  const dates = useDates();
  const practice = useRead('practice.get', {});
  const late = isCorrection ? null : note.lateEntry;
  const now = new Date().toISOString();
  return (
    <div className={classes.facts}>
      {late !== null && (
        <FlagMark tone="note" variant="plain">
          {t('amend.sign.late', { begun: dates.nearDay(late.begunOn) })}
        </FlagMark>
      )}
      {practice.data !== undefined && (
        <p>
          <bdi>{t('amend.sign.who', { name: signerWords(practice.data.therapist) })}</bdi>
        </p>
      )}
      <DefinitionList
        items={[
          {
            key: 'session',
            term: t('amend.sign.session'),
            value: `${dates.day(note.date)} ${note.time}`,
          },
          {
            key: 'entry',
            term: t('amend.sign.entry'),
            value: t('amend.sign.now', { moment: dates.moment(now) }),
          },
        ]}
      />
    </div>
  );
}
