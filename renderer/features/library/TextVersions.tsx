import { Button } from '@mantine/core';
import type { BlockView } from '#domain/contract/handouts.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { OwnBlockFields } from '#domain/handouts/own-block.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { TextDifference } from './TextDifference.tsx';
import type { TextWords } from './text-difference.ts';
import classes from './Wording.module.css';

type Kept = MethodOutput<'handoutLibrary.versions'>;

type TextVersionsProps = {
  readonly block: BlockView;
  /** To write on from an earlier wording; null where the text is fixed. */
  readonly onUse: ((fields: OwnBlockFields) => void) | null;
};

/** Every wording that the practice gave a text, newest first: whose, when, and what each changed. */
export function TextVersions({ block, onUse }: TextVersionsProps) {
  const dates = useDates();
  const kept = useRead('handoutLibrary.versions', { id: block.id, language: block.language });
  if (kept.error !== null) {
    return (
      <CallErrorState error={kept.error} onRetry={() => void kept.refetch()} isRetrying={kept.isFetching} />
    );
  }
  if (kept.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={3} />;
  const { program, versions } = kept.data;
  return (
    <ul className={classes.versions}>
      {versions.map((version, index) => {
        const before = wordsBefore(kept.data, index);
        const { number, fields, isTakenBack, therapistName, at } = version;
        const values = { number, name: therapistName, moment: dates.moment(at) };
        return (
          <li key={number}>
            <details>
              <summary>
                <bdi>{t(takenBackKey(isTakenBack, program !== null), values)}</bdi>
              </summary>
              <div className={classes.version}>
                {isTakenBack && program === null ? (
                  <p className={classes.quiet}>{t('library.putAwayThen')}</p>
                ) : (
                  <TextDifference
                    language={block.language}
                    before={isTakenBack ? fields : before}
                    after={isTakenBack ? (program ?? fields) : fields}
                  />
                )}
                {onUse !== null && number !== block.edit?.number && (
                  <Button variant="default" size="xs" onClick={() => onUse(fields)}>
                    {t('library.useWording')}
                  </Button>
                )}
              </div>
            </details>
          </li>
        );
      })}
      <li className={classes.quiet}>
        {program === null ? t('library.ownFrom') : t('library.programText', { version: program.version })}
      </li>
    </ul>
  );
}

function takenBackKey(isTakenBack: boolean, hasProgram: boolean) {
  if (!isTakenBack) return 'library.versionLine' as const;
  return hasProgram ? ('library.takenBackLine' as const) : ('library.putAwayLine' as const);
}

/** What stood before a wording: the wording before it, or the program's text where that one had been taken back. */
function wordsBefore({ program, versions }: Kept, index: number): TextWords | null {
  const earlier = versions[index + 1];
  return earlier === undefined || earlier.isTakenBack ? program : earlier.fields;
}
