import { notifications } from '@mantine/notifications';
import { t } from '../i18n/i18n.ts';

type Notice = { readonly tone?: 'stop'; readonly title?: string; readonly message: string };

/** A line at the edge of the window that goes by itself: for what has no better place of its own. */
export function notify({ tone, title, message }: Notice): void {
  notifications.show({
    message,
    ...(title === undefined ? {} : { title }),
    ...(tone === undefined ? {} : { color: tone }),
    closeButtonProps: { 'aria-label': t('common.close') },
  });
}
