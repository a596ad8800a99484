import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { notify } from '#renderer/parts/notify.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { AddScoreRow } from './AddScoreRow.tsx';
import classes from './EnterScores.module.css';
import { ScoreRow } from './ScoreRow.tsx';
import { SheetDate } from './SheetDate.tsx';
import {
  filledRows,
  firstRows,
  problemsOf,
  readingsOf,
  type ScoreDraft,
  type ScoreProblems,
  type ScoreSource,
  sourceOf,
} from './score-draft.ts';

type ScoresFormProps = {
  readonly episodeId: string;
  readonly record: MethodOutput<'progress.record'>;
  readonly initialMeasure?: MeasureId | undefined;
  readonly onClose: () => void;
};

type Problems = {
  readonly date?: string;
  readonly form?: string;
  readonly rows: Readonly<Record<string, ScoreProblems>>;
};

/** The rows of one source at a time; what was typed for the other waits. */
export function ScoresForm({ episodeId, onClose, initialMeasure, record }: ScoresFormProps) {
  const entering = useWrite('measures.enter');
  const today = dayOf(new Date());
  const [source, setSource] = useState<ScoreSource>(
    initialMeasure === undefined ? 'sheet' : sourceOf(initialMeasure),
  );
  const [date, setDate] = useState<string | null>(today);
  const [isDateWrong, setIsDateWrong] = useState(false);
  const [rows, setRows] = useState(() => firstRows(record, initialMeasure ?? null));
  const [sent, setSent] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<Problems>({ rows: {} });
  const form = useRef<HTMLFormElement>(null);
  const shown = rows.filter(({ measure }) => sourceOf(measure) === source);
  const refusals = fieldErrorsOf(entering.error, 'readings');

  const change = (key: string, changed: Partial<ScoreDraft>) => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...changed } : row)));
    setProblems(({ rows: { [key]: _gone, ...others }, form: _form, ...rest }) => ({ ...rest, rows: others }));
  };
  const showWrong = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDateWrong || entering.isPending) return;
    const filled = filledRows(rows, source);
    const found: Problems = {
      ...(date === null ? { date: t('scores.dateMissing') } : {}),
      ...(date !== null && date > today ? { date: errorTexts['date-in-future'].what } : {}),
      ...(filled.length === 0 ? { form: t('scores.nothing') } : {}),
      rows: Object.fromEntries(
        filled.flatMap((row) => {
          const wrong = problemsOf(row, rows);
          return Object.keys(wrong).length === 0 ? [] : [[row.key, wrong] as const];
        }),
      ),
    };
    setProblems(found);
    if (
      date === null ||
      found.date !== undefined ||
      filled.length === 0 ||
      Object.keys(found.rows).length > 0
    ) {
      showWrong();
      return;
    }
    setSent(filled.map(({ key }) => key));
    entering.mutate(
      { episodeId, date, source, readings: readingsOf(filled) },
      { onSuccess: () => goOn(filled), onError: showWrong },
    );
  };

  /** Closes, or turns to what was typed in for the other source and is not kept yet. */
  const goOn = (kept: readonly ScoreDraft[]) => {
    notify({ message: t('scores.kept', { count: kept.length }) });
    const other = source === 'sheet' ? 'form' : 'sheet';
    if (filledRows(rows, other).length === 0) return onClose();
    setRows((before) => before.filter(({ key }) => !kept.some((each) => each.key === key)));
    setSource(other);
    setProblems({ rows: {}, form: t(other === 'form' ? 'scores.alsoForm' : 'scores.alsoSheet') });
  };

  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.head}>
        <ChoiceChips
          label={t('scores.source')}
          options={[
            { value: 'sheet', label: t('scores.sources.sheet') },
            { value: 'form', label: t('scores.sources.form') },
          ]}
          value={source}
          onChange={(next) => {
            setSource(next ?? source);
            setProblems({ rows: {} });
          }}
        />
        <div className={classes.date}>
          <SheetDate
            value={date}
            error={problems.date ?? fieldErrorsOf(entering.error, 'date')['']}
            onChange={setDate}
            onProblem={setIsDateWrong}
          />
        </div>
      </div>
      <p className={classes.hint}>
        {source === 'form'
          ? t('scores.formHint', { licence: progressEn.licence['score-entry'] })
          : t('scores.sheetHint')}
      </p>
      {shown.length === 0 ? (
        <p className={classes.hint}>{t('scores.none')}</p>
      ) : (
        <ul className={classes.rows}>
          {shown.map((row, index) => (
            <ScoreRow
              key={row.key}
              row={row}
              isFirst={initialMeasure === undefined ? index === 0 : row.measure === initialMeasure}
              problems={problems.rows[row.key] ?? {}}
              refusal={refusals[`${sent.indexOf(row.key)}.value`]}
              onChange={(changed) => change(row.key, changed)}
            />
          ))}
        </ul>
      )}
      <AddScoreRow source={source} rows={rows} onAdd={(row) => setRows((before) => [...before, row])} />
      {problems.form !== undefined && (
        <p role="alert" className={classes.problem}>
          {problems.form}
        </p>
      )}
      {entering.error !== null && <CallErrorState error={entering.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={entering.isPending}>
          {t('scores.keep')}
        </Button>
      </div>
    </form>
  );
}
