import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCopy, IconSwitchHorizontal } from '@tabler/icons-react';
import { allowedRow } from '#domain/notes/allowed-row.ts';
import { otherSide, repeatedRow } from '#domain/notes/repeat-row.ts';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { startKeys } from '../start/start-keys.ts';
import { useAddRow } from '../use-add-row.ts';
import classes from './TreatmentRow.module.css';

/** A row like the last one, here or on the other side. What is not allowed there today cannot be repeated. */
export function RepeatRow({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { session } = useDraft();
  const verdict = useVerdict();
  const add = useAddRow();
  const last = useDraftValue((body) => body.treatment.rows.at(-1) ?? null);
  const repeat = (isOther: boolean) => {
    const row = session.body().treatment.rows.at(-1);
    const side = row === undefined ? null : isOther ? otherSide(row.side) : row.side;
    if (row === undefined || side === null) return;
    const allowed = allowedRow(repeatedRow(row, crypto.randomUUID(), side), verdict);
    if (allowed === null) return;
    add(allowed);
    onAdded(allowed.id);
  };
  useHotkeys(
    [
      [startKeys.repeat.hotkey, () => repeat(false), { usePhysicalKeys: true }],
      [startKeys.repeatOther.hotkey, () => repeat(true), { usePhysicalKeys: true }],
    ],
    [],
  );
  usePageCommands([
    {
      id: 'note-repeat',
      label: t('treatment.repeat'),
      keys: startKeys.repeat.shown,
      run: () => repeat(false),
    },
    {
      id: 'note-repeat-other',
      label: t('treatment.repeatOther'),
      keys: startKeys.repeatOther.shown,
      run: () => repeat(true),
    },
  ]);
  if (last === null) return null;
  const side = otherSide(last.side);
  const isAllowed = (on: typeof last.side) => allowedRow({ ...last, side: on }, verdict) !== null;
  return (
    <div className={classes.repeat}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon of={IconCopy} size={16} />}
        rightSection={<KeyHint keys={startKeys.repeat.shown} />}
        disabled={!isAllowed(last.side)}
        onClick={() => repeat(false)}
      >
        {t('treatment.repeat')}
      </Button>
      {side !== null && (
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon of={IconSwitchHorizontal} size={16} />}
          disabled={!isAllowed(side)}
          onClick={() => repeat(true)}
        >
          {t('treatment.repeatOther')}
        </Button>
      )}
    </div>
  );
}
