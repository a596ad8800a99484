import { unitOfMeasure } from '#domain/measures/unit-of.ts';
import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { ReadingWay } from '#domain/progress/reading.ts';
import { wayWords } from '#domain/progress/series.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { CourseLayout, PanelView } from './layout.ts';
import { shortSeriesName, wayInWords } from './measure-words.ts';
import type { Moment, PanelReading } from './moments.ts';
import { sumOf } from './readout-words.ts';

/** Values of one measure, obtained in one way, at one time of the session: what may stand below each other. */
export type TableColumn = {
  readonly key: string;
  readonly name: string;
  readonly how: string;
  /** Numbers stand under each other. */
  readonly isNumber: boolean;
  /** The number of this column among those of a panel at one moment, or nothing. */
  readonly write: (moment: Moment) => string;
};

export type TableModel = {
  readonly columns: readonly TableColumn[];
  readonly moments: readonly Moment[];
};

/** The numbers of the charts as a table: one row a session, one column for each measure and way of obtaining it. */
export function tableOf({ panels, moments }: Pick<CourseLayout, 'panels' | 'moments'>): TableModel {
  const care: readonly TableColumn[] = [
    { key: 'minutes', name: t('progress.table.minutes'), how: '', isNumber: true, write: minutesWords },
    {
      key: 'techniques',
      name: t('progress.table.techniques'),
      how: '',
      isNumber: false,
      write: techniqueWords,
    },
    {
      key: 'by',
      name: t('progress.table.by'),
      how: '',
      isNumber: false,
      write: ({ session }) => session?.therapist ?? '',
    },
  ];
  return { moments, columns: [...panels.flatMap(columnsOf), ...care] };
}

function columnsOf(view: PanelView): readonly TableColumn[] {
  const { series } = view.judged;
  const words = wayWords(series.points);
  const ways = [...new Set(words)];
  return ways.flatMap((way) => {
    const at = words.indexOf(way);
    const first = series.points[at];
    if (first === undefined) return [];
    const isOf = ({ mark }: PanelReading) => words[mark.index] === way;
    const hasAfter = series.points.some(({ after }, index) => words[index] === way && after !== null);
    const times = hasAfter ? (['before', 'after'] as const) : (['before'] as const);
    return times.map(
      (time): TableColumn => ({
        key: `${series.key} ${way} ${time}`,
        name: hasAfter
          ? `${shortSeriesName(series)}, ${t(`progress.table.${time}`)}`
          : shortSeriesName(series),
        how: wayInWords(series.measure, fullestWay(series.points.filter((_, index) => words[index] === way))),
        isNumber: true,
        write: (moment) =>
          (view.readings.get(moment.key) ?? [])
            .filter(isOf)
            .map((reading) => (time === 'before' ? reading.value : reading.after))
            .filter((value) => value !== null)
            .map((value) => numberWords(value, view, first.way))
            .join(', '),
      }),
    );
  });
}

/** A device that was noted only later names the column. */
function fullestWay(points: readonly { readonly way: ReadingWay }[]): ReadingWay {
  const [first] = points;
  const named = points.find(({ way }) => way.device !== '' || way.version !== '');
  return named?.way ?? first?.way ?? { window: 'none', method: null, device: '', version: '' };
}

function numberWords(value: number, { panel, judged }: PanelView, way: ReadingWay): string {
  const measured = panel.unit === 'percent' ? 'percent' : unitOfMeasure(judged.series.measure, way.method);
  return numberInWords(value, { unit: panel.unit, measured });
}

function minutesWords({ session }: Moment): string {
  const minutes = session === null ? null : sumOf(session.facts.care.map((row) => row.minutes));
  return minutes === null ? '' : String(minutes);
}

function techniqueWords({ session }: Moment): string {
  if (session === null) return '';
  const used = new Set(session.facts.care.map(({ technique }) => technique));
  return [...used].map((technique) => termsEn.technique[technique]).join(', ');
}

/** The head of a row: the day, the time where a day has several sessions, and that it is no session. */
export function rowHead(
  { date, session }: Moment,
  moments: readonly Moment[],
  dates: Pick<Dates, 'day'>,
): string {
  const day = dates.day(date);
  if (session === null) return `${day}, ${t('progress.table.entry')}`;
  return moments.filter((each) => each.date === date).length > 1 ? `${day} ${session.time}` : day;
}

/** The table for the clipboard: tabs between cells, a line a row, and no cell that begins as a formula would. */
export function tabSeparated({ columns, moments }: TableModel, dates: Pick<Dates, 'day'>): string {
  const head = [
    t('progress.table.session'),
    ...columns.map(({ name, how }) => (how === '' ? name : `${name} (${how})`)),
  ];
  const rows = moments.map((moment) => [
    rowHead(moment, moments, dates),
    ...columns.map(({ write }) => write(moment).replaceAll('−', '-')),
  ]);
  return [head, ...rows].map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

function plainCell(text: string): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ');
  const isNumber = /^[-+]?\d/.test(oneLine);
  return !isNumber && /^[=+\-@]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
