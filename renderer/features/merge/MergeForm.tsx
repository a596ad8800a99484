import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import {
  differingFields,
  type FieldChoice,
  type FieldName,
  fieldNames,
  firstChoices,
  mergedFields,
} from '#domain/clients/merging.ts';
import type { MergeSide } from '#domain/contract/merges.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { notify } from '#renderer/parts/notify.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { FieldRow } from './FieldRow.tsx';
import { HeldList } from './HeldList.tsx';
import classes from './merge.module.css';

type MergeFormProps = {
  readonly kept: MergeSide;
  readonly other: MergeSide;
  readonly onSwap: () => void;
  readonly onMerged: () => void;
  readonly onCancel: () => void;
};

/** The choice field by field. What is likelier right is chosen already; nothing happens before the question. */
export function MergeForm({ kept, other, onSwap, onMerged, onCancel }: MergeFormProps) {
  const one = kept.record;
  const two = other.record;
  const [choices, setChoices] = useState(() =>
    firstChoices(one.fields, two.fields, two.updatedAt > one.updatedAt),
  );
  const [isAsking, setIsAsking] = useState(false);
  const merging = useWrite('clients.merge');
  const differing = differingFields(one.fields, two.fields);
  const choose = (name: FieldName, choice: FieldChoice) => setChoices({ ...choices, [name]: choice });
  const close = () => {
    merging.reset();
    setIsAsking(false);
  };
  const merge = () =>
    merging.mutate(
      {
        keptId: one.id,
        keptRevision: one.revision,
        otherId: two.id,
        otherRevision: two.revision,
        fields: mergedFields(one.fields, two.fields, choices),
      },
      {
        onSuccess: () => {
          notify({ message: t('merge.done') });
          onMerged();
        },
      },
    );
  return (
    <Page
      header={
        <PageHeader
          title={t('merge.title')}
          sub={t('merge.sub')}
          secondary={
            <>
              <Button variant="default" onClick={onCancel}>
                {t('common.cancel')}
              </Button>
              <Button
                variant="default"
                leftSection={<Icon of={IconArrowsExchange} size={16} />}
                onClick={onSwap}
              >
                {t('merge.swap')}
              </Button>
            </>
          }
          primary={<Button onClick={() => setIsAsking(true)}>{t('merge.merge')}</Button>}
        />
      }
    >
      <div className={classes.sections}>
        <Section title={t('merge.holds')}>
          <div className={classes.sides}>
            <HeldList side={kept} word={t('merge.keeps')} />
            <HeldList side={other} word={t('merge.joins')} />
          </div>
        </Section>
        <Section title={t('merge.fields')}>
          <p className={classes.quiet}>
            {differing.length === 0 ? t('merge.allSame') : t('merge.fieldsHint')}
          </p>
          {differing.map((name) => (
            <FieldRow
              key={name}
              name={name}
              kept={one.fields}
              other={two.fields}
              choice={choices[name] ?? 'kept'}
              onChange={(choice) => choose(name, choice)}
            />
          ))}
          <p className={classes.quiet}>{t('merge.same', { count: fieldNames.length - differing.length })}</p>
        </Section>
      </div>
      <ConfirmDialog
        opened={isAsking}
        title={t('merge.confirmTitle')}
        confirmLabel={t('merge.merge')}
        cancelLabel={t('common.cancel')}
        busy={merging.isPending}
        error={merging.error === null ? undefined : <CallErrorState error={merging.error} />}
        onCancel={close}
        onConfirm={merge}
      >
        <p>{t('merge.confirmText', { kept: one.fields.name, other: two.fields.name })}</p>
      </ConfirmDialog>
    </Page>
  );
}
