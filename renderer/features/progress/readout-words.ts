import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { PanelView } from './layout.ts';
import { howWords, pointWords, seriesName } from './measure-words.ts';
import type { Moment } from './moments.ts';

export type MomentWords = {
  readonly day: string;
  /** Which session, who signed, what was done, whether it flared up. */
  readonly about: readonly string[];
};

/** What is said of a moment itself; the values stand in the panels. */
export function momentWords(
  { date, session, number }: Moment,
  sessions: number,
  dates: Pick<Dates, 'day'>,
): MomentWords {
  if (session === null || number === null) return { day: dates.day(date), about: [t('progress.noSession')] };
  return {
    day: dates.day(date),
    about: [
      t('progress.sessionOf', { number, count: sessions }),
      t('progress.by', { name: session.therapist }),
      careWords(session),
      ...(session.facts.adverse.includes('flare') ? [t('progress.flare')] : []),
    ],
  };
}

/** `Deep tissue 20 min at pressure 3; Swedish 10 min`: each technique once, with all its minutes. */
export function careWords({ facts: { care } }: Pick<ProgressSession, 'facts'>): string {
  const techniques = [...new Set(care.map(({ technique }) => technique))];
  if (techniques.length === 0) return t('progress.noCare');
  const said = techniques.map((technique) => {
    const rows = care.filter((row) => row.technique === technique);
    const minutes = sumOf(rows.map((row) => row.minutes));
    const pressures = rows.flatMap(({ pressure }) => (pressure === null ? [] : [pressure]));
    const words =
      minutes === null
        ? termsEn.technique[technique]
        : t('progress.care', {
            technique: termsEn.technique[technique],
            minutes: t('common.minutes', { count: minutes }),
          });
    return pressures.length === 0
      ? words
      : t('progress.carePressure', { care: words, pressure: Math.max(...pressures) });
  });
  return said.join('; ');
}

/** Null where no minutes were noted: that is not the same as none. */
export function sumOf(minutes: readonly (number | null)[]): number | null {
  const noted = minutes.filter((each) => each !== null);
  return noted.length === 0 ? null : noted.reduce((sum, each) => sum + each, 0);
}

/** How the numbers of a panel are written. */
export function writerOf({ panel }: Pick<PanelView, 'panel'>): (value: number) => string {
  return (value) => numberInWords(value, panel);
}

/** What a panel has at a moment; empty where it has nothing. */
export function readingWords(
  view: PanelView,
  moment: Moment,
): readonly { readonly numbers: string; readonly how: string }[] {
  return (view.readings.get(moment.key) ?? []).map((reading) => ({
    numbers: pointWords(reading, writerOf(view)),
    how: howWords(view.judged.series.measure, reading.point),
  }));
}

/** Everything of a moment in one sentence, for those who hear it. */
export function spokenMoment(
  moment: Moment,
  panels: readonly PanelView[],
  sessions: number,
  dates: Pick<Dates, 'day'>,
): string {
  const { day, about } = momentWords(moment, sessions, dates);
  const values = panels.flatMap((view) =>
    readingWords(view, moment).map(({ numbers, how }) =>
      [`${seriesName(view.judged.series)}: ${numbers}`, how].filter((part) => part !== '').join(', '),
    ),
  );
  return [[day, ...about].join(', '), ...values].join('. ');
}
