import { Button, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type CarriedSection, confirmSection, unconfirmedIn } from '#domain/notes/confirm.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { startKeys } from '../start/start-keys.ts';

/** In the head of a section: says that what was carried into it is right as it stands. Gone when nothing is open. */
export function ConfirmCarried({ section }: { readonly section: CarriedSection }) {
  const { session } = useDraft();
  const count = useDraftValue((body) => unconfirmedIn(body, section));
  if (count === 0) return null;
  return (
    <Tooltip label={<KeyHint keys={startKeys.confirm.shown} />}>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<Icon of={IconCheck} size={14} />}
        onClick={() => session.replace(confirmSection(session.body(), section))}
      >
        {t('carry.confirmSection', { count })}
      </Button>
    </Tooltip>
  );
}
