import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';

/** The way from an open flag to the letter that its answers make. */
export function ReferralLetterLink({ noteId }: { readonly noteId: string }) {
  return (
    <Button
      leftSection={<Icon of={IconMail} />}
      renderRoot={(props) => <Link to="/notes/$noteId/letter" params={{ noteId }} {...props} />}
    >
      {t('safety.banner.letter')}
    </Button>
  );
}
