import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './IntakeBanner.module.css';

/** Offers to compare a record that may be of the same person. Who shares a phone in a family just leaves it. */
export function DuplicateBanner({ record }: { readonly record: ClientRecord }) {
  const { fields, id } = record;
  const found = useRead('clients.similar', {
    name: fields.name,
    birthDate: fields.birthDate,
    phones: [fields.phone, ...fields.morePhones.map(({ number }) => number)],
    email: fields.email,
    ownId: id,
  });
  const first = found.data?.similar[0];
  if (first === undefined) return null;
  const { client, reasons } = first;
  return (
    <div className={classes.root}>
      <FlagMark tone="note">
        {t('merge.offer')} <bdi>{client.name}</bdi>:{' '}
        {reasons.map((reason) => t(`merge.reason.${reason}`)).join(', ')}
      </FlagMark>
      <Button
        variant="subtle"
        size="xs"
        aria-label={t('merge.compareWith', { name: client.name })}
        renderRoot={(props) => (
          <Link
            to="/clients/$clientId/merge/$otherId"
            params={{ clientId: id, otherId: client.id }}
            {...props}
          />
        )}
      >
        {t('merge.compare')}
      </Button>
    </div>
  );
}
