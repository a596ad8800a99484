import { SegmentedControl } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { ChartUnit } from '#domain/progress/chart/types.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { courseOf } from '#renderer/parts/progress/course-of.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ComparedCharts } from './ComparedCharts.tsx';
import { CourseCharts } from './CourseCharts.tsx';
import { MapCourse } from './MapCourse.tsx';
import { Preceding } from './Preceding.tsx';
import classes from './ProgressTab.module.css';
import { ProgressTable } from './ProgressTable.tsx';
import { Summary } from './Summary.tsx';

type CourseViewProps = {
  readonly record: ProgressRecord;
  /** Another episode to lay beside; undefined where none was chosen. */
  readonly other: ProgressRecord | undefined;
  readonly actions: ReactNode;
};

/** The answer in words, then every measure as charts or as a table, then what was done and where it hurt. */
export function CourseView({ record, other, actions }: CourseViewProps) {
  const course = courseOf(record);
  // The answer and its charts are on the screen before the counts and maps below them are worked out.
  const isAnswered = useDeferredValue(true, false);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [unit, setUnit] = useState<ChartUnit>('value');
  return (
    <>
      {course.measures.length === 0 ? (
        <div>
          {actions}
          <NothingYet />
        </div>
      ) : (
        <>
          <Summary {...{ record, course, actions }} />
          <Section
            title={t('progress.courseTitle')}
            actions={<Ways view={view} unit={unit} onView={setView} onUnit={setUnit} />}
          >
            {view === 'table' ? (
              <ProgressTable record={record} course={course} unit={unit} />
            ) : other === undefined ? (
              <CourseCharts record={record} course={course} unit={unit} />
            ) : (
              <ComparedCharts record={record} course={course} other={other} unit={unit} />
            )}
          </Section>
        </>
      )}
      {isAnswered && record.sessions.length > 0 && (
        <>
          <Preceding sessions={record.sessions} />
          <MapCourse sessions={record.sessions} />
        </>
      )}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState icon={IconChartLine} title={t('progress.emptyTitle')}>
      {t('progress.emptyText')}
    </EmptyState>
  );
}

type WaysProps = {
  readonly view: 'chart' | 'table';
  readonly unit: ChartUnit;
  readonly onView: (view: 'chart' | 'table') => void;
  readonly onUnit: (unit: ChartUnit) => void;
};

function Ways({ view, unit, onView, onUnit }: WaysProps) {
  return (
    <div className={classes.ways}>
      <SegmentedControl
        size="xs"
        aria-label={t('progress.unit')}
        value={unit}
        onChange={onUnit}
        data={[
          { value: 'value', label: t('progress.asValues') },
          { value: 'percent', label: t('progress.asPercent') },
        ]}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('progress.view')}
        value={view}
        onChange={onView}
        data={[
          { value: 'chart', label: t('progress.showChart') },
          { value: 'table', label: t('progress.showTable') },
        ]}
      />
    </div>
  );
}
