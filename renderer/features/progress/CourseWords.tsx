import { numberInWords } from '#domain/progress/chart/number-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './CourseCharts.module.css';
import type { PanelView } from './layout.ts';
import { valueWords } from './measure-words.ts';

/** `7 → 3`, and with percentages how much that is of the start. */
export function CourseWords({ view: { judged, panel } }: { readonly view: PanelView }) {
  const { series, judgement } = judged;
  const { baseline, latest } = judgement;
  if (latest === null) return null;
  const to = valueWords(latest.value, series, latest.way);
  if (baseline === null || judgement.change === null) return <b>{to}</b>;
  const from = valueWords(baseline.value, series, baseline.way);
  const percent = panel.unit === 'percent' ? panel.latest : null;
  return (
    <b>
      <span aria-hidden="true">{t('progress.course', { from, to })}</span>
      <span className={classes.spoken}>{t('progress.courseLabel', { from, to })}</span>
      {percent !== null && `, ${numberInWords(percent.value, panel)}`}
    </b>
  );
}
