import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { type DueGroup, dueGroups } from '#renderer/parts/due/due-words.ts';
import { EnterScoresDialog } from '#renderer/parts/measures/EnterScoresDialog.tsx';
import { useDraft } from '../draft-context.tsx';
import { useStillToAsk } from '../draft-facts.ts';
import { ClientAnswers } from './ClientAnswers.tsx';
import classes from './due.module.css';
import { goToMeasure } from './go-to-measure.ts';
import { useDue } from './use-due.ts';

/**
 * What is due to be asked and stands nowhere in this note yet, each leading to its field. What is answered goes; the
 * line keeps its height, so that nothing below it moves while somebody fills in a score.
 */
export function DueLine() {
  const { session, episodeId } = useDraft();
  const { state, due } = useDue(session.noteId);
  const [form, setForm] = useState<MeasureId | null>(null);
  const groups = dueGroups(useStillToAsk(due));
  const line = useHeightKept(groups.map(({ words }) => words).join());
  const isNothingDue = state === 'known' && due.length === 0;

  const go = ({ first, isForm }: DueGroup) => {
    if (isForm) setForm(first.measure);
    else goToMeasure(first, session.body());
  };
  return (
    <>
      {!isNothingDue && (
        <div ref={line} className={classes.line} data-passing="">
          {state === 'unknown' && <span className={classes.quiet}>{t('due.unknown')}</span>}
          {state === 'known' && groups.length === 0 && (
            <span className={classes.quiet}>{t('due.allAsked')}</span>
          )}
          {groups.length > 0 && (
            <>
              <span className={classes.quiet}>{t('due.lead')}</span>
              <Links groups={groups} onGo={go} />
            </>
          )}
        </div>
      )}
      <ClientAnswers />
      {form !== null && (
        <EnterScoresDialog opened episodeId={episodeId} initialMeasure={form} onClose={() => setForm(null)} />
      )}
    </>
  );
}

type LinksProps = { readonly groups: readonly DueGroup[]; readonly onGo: (group: DueGroup) => void };

/** One stop for Tab; the arrows go from one to the next. */
function Links({ groups, onGo }: LinksProps) {
  const asked = groups.filter(({ isForm }) => !isForm);
  const forms = groups.filter(({ isForm }) => isForm);
  const ordered = [...asked, ...forms];
  return (
    <div role="toolbar" aria-label={t('due.title')} className={classes.links} onKeyDown={moveAlong}>
      {ordered.map((group, index) => (
        <button
          key={group.name}
          type="button"
          className={classes.link}
          data-form={(group.isForm && index === asked.length && index > 0) || undefined}
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => onGo(group)}
        >
          {group.words}
        </button>
      ))}
    </div>
  );
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  event.preventDefault();
}

/** Once it took two lines it stays two lines high: only what is in it goes. Looked at only when that changes. */
function useHeightKept(words: string) {
  const element = useRef<HTMLDivElement>(null);
  const highest = useRef(0);
  useLayoutEffect(() => {
    if (element.current === null || words === '') return;
    highest.current = Math.max(highest.current, element.current.offsetHeight);
    element.current.style.minHeight = `${highest.current}px`;
  }, [words]);
  return element;
}
