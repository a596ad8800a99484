import { Button, Checkbox, Table } from '@mantine/core';
import { type NotePace, type PaceSummary, paceSummary } from '#domain/notes/pace.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PracticePage.module.css';

/** A therapist's own speed with notes: off until it is turned on, and shown to nobody else. */
export function SpeedTab() {
  const meter = useRead('meter.get', {});
  const set = useWrite('meter.set');
  const forget = useWrite('meter.forget');
  if (meter.data === undefined) {
    return meter.error === null ? (
      <DelayedSkeleton label={t('common.loading')} rows={3} />
    ) : (
      <CallErrorState
        error={meter.error}
        onRetry={() => void meter.refetch()}
        isRetrying={meter.isFetching}
      />
    );
  }
  const { isOn, paces } = meter.data;
  const error = set.error ?? forget.error;
  return (
    <div className={classes.forms}>
      <Section title={t('meter.title')}>
        <p className={classes.quiet}>{t('meter.lead')}</p>
        <Checkbox
          label={t('meter.toggle')}
          description={isOn ? t('meter.onHint') : t('meter.offHint')}
          checked={isOn}
          disabled={set.isPending}
          onChange={(event) => set.mutate({ isOn: event.currentTarget.checked })}
        />
        {error !== null && <CallErrorState error={error} />}
      </Section>
      {isOn && <Counts paces={paces} onForget={() => forget.mutate({})} isForgetting={forget.isPending} />}
    </div>
  );
}

type CountsProps = {
  readonly paces: readonly NotePace[];
  readonly onForget: () => void;
  readonly isForgetting: boolean;
};

function Counts({ paces, onForget, isForgetting }: CountsProps) {
  const summary = paceSummary(paces);
  if (summary === null) return <EmptyState title={t('meter.emptyTitle')}>{t('meter.empty')}</EmptyState>;
  return (
    <Section title={t('meter.of', { count: summary.count })}>
      <DefinitionList
        items={[
          { key: 'seconds', term: t('meter.seconds'), value: timeWords(summary.seconds) },
          { key: 'interactions', term: t('meter.interactions'), value: summary.interactions },
          { key: 'costliest', term: t('meter.costliest'), value: costliestWords(summary) },
        ]}
      />
      <Table aria-label={t('meter.last')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('meter.number')}</Table.Th>
            <Table.Th scope="col">{t('meter.seconds')}</Table.Th>
            <Table.Th scope="col">{t('meter.interactions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {paces.map((pace, index) => (
            <PaceRow
              key={`${index + 1} ${pace.seconds} ${pace.interactions}`}
              number={index + 1}
              pace={pace}
            />
          ))}
        </Table.Tbody>
      </Table>
      <div className={classes.actions}>
        <Button variant="default" onClick={onForget} loading={isForgetting}>
          {t('meter.forget')}
        </Button>
      </div>
    </Section>
  );
}

function PaceRow({ number, pace }: { readonly number: number; readonly pace: NotePace }) {
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td>{timeWords(pace.seconds)}</Table.Td>
      <Table.Td>{pace.interactions}</Table.Td>
    </Table.Tr>
  );
}

function timeWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0
    ? t('meter.onlySeconds', { seconds })
    : t('meter.minutes', { minutes, seconds: seconds % 60 });
}

function costliestWords({ costliest }: PaceSummary): string {
  if (costliest === null) return t('meter.none');
  const percent = Math.round(costliest.share * 100);
  return t('meter.share', { section: t(`meter.section.${costliest.section}`), percent });
}
