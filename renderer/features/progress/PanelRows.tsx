import { type ReactNode, useMemo } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { grouped, type PanelView } from './layout.ts';
import { shortSeriesName } from './measure-words.ts';

type PanelRowsProps = {
  readonly panels: readonly PanelView[];
  readonly children: (view: PanelView) => ReactNode;
};

/** What decides on top; the rest in a group that opens in place where there is much of it. */
export function PanelRows({ panels, children: draw }: PanelRowsProps) {
  const { first, more } = useMemo(() => grouped(panels), [panels]);
  return (
    <>
      {first.map(draw)}
      {more.length > 0 && (
        <Disclosure
          name="more-measures"
          title={t('progress.more', { count: more.length })}
          summary={more.map(({ judged }) => shortSeriesName(judged.series)).join(', ')}
        >
          {more.map(draw)}
        </Disclosure>
      )}
    </>
  );
}
