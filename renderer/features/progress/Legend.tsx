import type { ReactNode } from 'react';
import type { Panel } from '#domain/progress/chart/types.ts';
import { t } from '#renderer/i18n/i18n.ts';
import picture from '#renderer/parts/progress/PanelPicture.module.css';
import classes from './CourseCharts.module.css';
import type { CourseLayout } from './layout.ts';

/** The marks that are on the screen, and what each means. */
export function Legend({
  layout: { panels, strip },
}: {
  readonly layout: Pick<CourseLayout, 'panels' | 'strip'>;
}) {
  const some = (has: (panel: Panel) => boolean) => panels.some(({ panel }) => has(panel));
  return (
    <ul className={classes.legend} aria-label={t('progress.legend.title')}>
      <Sign words={t('progress.legend.before')}>
        <circle className={picture.latest} cx="12" cy="6" r="4.5" />
      </Sign>
      {some(({ dots }) => dots.after !== '' || dots.same !== '') && (
        <Sign words={t('progress.legend.after')}>
          <circle className={classes.ring} cx="12" cy="6" r="3.5" />
        </Sign>
      )}
      {some(({ dots }) => dots.apart !== '') && (
        <Sign words={t('progress.legend.apart')}>
          <rect className={classes.ring} x="8.5" y="2.5" width="7" height="7" />
        </Sign>
      )}
      {some(({ band }) => band !== null) && (
        <Sign words={t('progress.legend.band')}>
          <rect className={picture.band} width="24" height="12" />
          <path className={picture.edge} d="M0 .5H24M0 11.5H24" />
        </Sign>
      )}
      {some(({ baseline }) => baseline !== null) && (
        <Sign words={t('progress.legend.baseline')}>
          <path className={picture.baseline} d="M0 6H24" />
        </Sign>
      )}
      {some(({ target }) => target !== null) && (
        <Sign words={t('progress.legend.target')}>
          <path className={picture.target} d="M0 6H24" />
        </Sign>
      )}
      {some(({ lines }) => lines.bridged !== '') && (
        <Sign words={t('progress.legend.bridged')}>
          <path className={picture.bridge} d="M0 6H24" strokeWidth="1.5" />
        </Sign>
      )}
      {strip.flares !== '' && (
        <Sign words={t('progress.legend.flare')}>
          <path className={classes.flare} d="M8 2H16L12 9Z" />
        </Sign>
      )}
      {strip.gaps.length > 0 && (
        <Sign words={t('progress.legend.gap')}>
          <path className={classes.hatch} d="M0 12L8 0M8 12L16 0M16 12L24 0" />
        </Sign>
      )}
    </ul>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className={picture.root} width="24" height="12" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
