import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { OutcomeFilters, OutcomeReader } from '#domain/outcomes/filters.ts';
import { CallError } from '#renderer/api/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { notify } from '#renderer/parts/notify.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './OutcomesTab.module.css';

type SaveNumbersProps = { readonly filters: OutcomeFilters; readonly isEmpty: boolean };

/** Saves what is counted, for the practice or for others. */
export function SaveNumbers({ filters, isEmpty }: SaveNumbersProps) {
  const save = useWrite('outcomes.export');
  const saveFor = (reader: OutcomeReader) =>
    save.mutate(
      { filters, reader },
      { onSuccess: ({ fileName }) => notify({ message: t('outcomes.saved', { name: fileName }) }) },
    );
  // Who thought better of it needs no word about it.
  const isFailed =
    save.error !== null && !(save.error instanceof CallError && save.error.code === 'cancelled');
  return (
    <div className={classes.save}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={save.isPending}
            disabled={isEmpty}
            rightSection={<Icon of={IconChevronDown} size={16} />}
          >
            {t('outcomes.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => saveFor('own')}>
            {t('outcomes.saveOwn')}
            <span className={classes.hint}>{t('outcomes.saveOwnHint')}</span>
          </Menu.Item>
          <Menu.Item onClick={() => saveFor('shared')}>
            {t('outcomes.saveShared')}
            <span className={classes.hint}>{t('outcomes.saveSharedHint')}</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isFailed && save.error !== null && <CallErrorState error={save.error} />}
    </div>
  );
}
