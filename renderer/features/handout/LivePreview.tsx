import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { read } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './HandoutBuilder.module.css';
import { PdfPreview } from './PdfPreview.tsx';

// The rules of the linter know no scrolling part without controls; the keyboard needs it as a stop.
function takeFocus(part: HTMLElement | null): void {
  if (part !== null) part.tabIndex = 0;
}

type LivePreviewProps = {
  readonly noteId: string;
  readonly choice: HandoutChoice;
  /** False while the choice cannot be printed; the last page that could stays in sight. */
  readonly isPrintable: boolean;
};

/** Milliseconds of rest before a new page is asked for. */
const rest = 250;

/** Old previews are of no use: they are let go of at once. */
const keptFor = 1_000;

/** The very PDF that will print, drawn anew after each change. */
export function LivePreview({ noteId, choice, isPrintable }: LivePreviewProps) {
  const [settled] = useDebouncedValue(JSON.stringify(choice), rest);
  const input = { noteId, choice: JSON.parse(settled) as HandoutChoice };
  const preview = useQuery({
    ...read('handouts.preview', input),
    enabled: isPrintable,
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
  const { data, error } = preview;
  return (
    // The pages hold nothing to focus, so the part that scrolls them takes the focus itself.
    <section className={classes.preview} aria-label={t('handout.preview')} ref={takeFocus}>
      <div className={classes.previewHead} role="status">
        {data !== undefined && <span>{t('handout.pages', { count: data.pages })}</span>}
        {data !== undefined && data.unprintable.length > 0 && (
          <FlagMark tone="caution">
            {t('handout.unprintable', { characters: data.unprintable.join(' ') })}
          </FlagMark>
        )}
        {choice.blockIds.length === 0 && <FlagMark tone="note">{t('handout.nothingChosen')}</FlagMark>}
      </div>
      {error === null ? (
        <PdfPreview pdf={data?.pdf} />
      ) : (
        <CallErrorState error={error} onRetry={() => void preview.refetch()} />
      )}
    </section>
  );
}
