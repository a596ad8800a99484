import { Button, CloseButton, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './AddingNotice.module.css';
import { mostAtOnce, type QueuedFile } from './file-queue.ts';
import type { Adding } from './use-file-queue.ts';

type AddingNoticeProps = { readonly adding: Adding; readonly clientId: string };

function nameOf({ name }: QueuedFile): string {
  // The clipboard calls every picture so.
  return name === '' || name === 'image.png' ? t('files.unnamed') : name;
}

const percent = 100;

/** What becomes of files that were dropped, pasted or chosen: progress, then who came in and who did not, and why. */
export function AddingNotice({ adding, clientId }: AddingNoticeProps) {
  const { files, isCut } = adding.state;
  if (files.length === 0) return null;
  const current = files.find(({ state }) => state === 'adding');
  const isBusy = files.some(({ state }) => state === 'adding' || state === 'waiting');
  const added = files.filter(({ state }) => state === 'added');
  const refused = files.filter(({ state }) => state === 'refused');
  const isCancelled = files.some(({ state }) => state === 'cancelled');
  return (
    <section className={classes.root} aria-label={t('files.add')}>
      <div role="status" className={classes.lines}>
        {current !== undefined && (
          <p className={classes.line}>
            <bdi>
              {t('files.adding', {
                name: nameOf(current),
                done: files.indexOf(current) + 1,
                total: files.length,
              })}
            </bdi>
          </p>
        )}
        {!isBusy && added.length > 0 && (
          <FlagMark tone="done">{t('files.added', { count: added.length })}</FlagMark>
        )}
        {!isBusy && isCancelled && <FlagMark tone="note">{t('files.cancelled')}</FlagMark>}
        {isCut && <FlagMark tone="caution">{t('files.tooManyAtOnce', { count: mostAtOnce })}</FlagMark>}
      </div>
      {current !== undefined && (
        <Progress
          aria-label={t('files.addingProgress', { name: nameOf(current) })}
          value={(current.share ?? 0) * percent}
          animated={current.share === null}
        />
      )}
      {refused.length > 0 && <Refused files={refused} />}
      <div className={classes.actions}>
        {isBusy ? (
          <Button variant="default" size="xs" onClick={adding.cancel}>
            {t('files.cancel')}
          </Button>
        ) : (
          <>
            {added.length > 0 && (
              <Button
                variant="default"
                size="xs"
                renderRoot={(props) => (
                  <Link to="/clients/$clientId/files" params={{ clientId }} {...props} />
                )}
              >
                {t('files.openFiles')}
              </Button>
            )}
            <CloseButton aria-label={t('files.dismiss')} onClick={adding.clear} />
          </>
        )}
      </div>
    </section>
  );
}

// The rules of the linter know no scrolling part without controls; the keyboard needs it as a stop.
function takeFocus(part: HTMLElement | null): void {
  if (part !== null) part.tabIndex = 0;
}

function Refused({ files }: { readonly files: readonly QueuedFile[] }) {
  return (
    <div role="alert" className={classes.refused}>
      <FlagMark tone="caution">{t('files.notAdded', { count: files.length })}</FlagMark>
      <ul className={classes.list} ref={takeFocus}>
        {files.map((file) => {
          const { what, todo } = errorTexts[file.refusal ?? 'internal'];
          return (
            <li key={file.id}>
              <bdi className={classes.name}>{nameOf(file)}</bdi>
              <span className={classes.why}>
                {what} {todo}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
