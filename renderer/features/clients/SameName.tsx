import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClientFields } from '#domain/clients/client.ts';
import { read } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ClientForm.module.css';

export type SameNameProps = {
  readonly fields: ClientFields;
  /** The record that is edited, which is no double of itself. */
  readonly ownId?: string;
};

// Enough to see the double; a family with one phone does not fill the form.
const mostShown = 5;

/** Says who may be the same person, and why. It never stands in the way: people share names and phones. */
export function SameName({ fields, ownId }: SameNameProps) {
  const dates = useDates();
  const [asked] = useDebouncedValue(fields, 250);
  const phones = [asked.phone, ...asked.morePhones.map(({ number }) => number)];
  const found = useQuery({
    ...read('clients.similar', {
      name: asked.name.slice(0, 200),
      birthDate: asked.birthDate,
      phones: phones.map((phone) => phone.slice(0, 200)),
      email: asked.email.slice(0, 200),
      ownId: ownId ?? null,
    }),
    enabled: asked.name.trim().length > 1 || phones.some((phone) => phone !== '') || asked.email !== '',
    // What was found for the letters before stays until there is an answer for these.
    placeholderData: (before) => before,
  });
  const same = found.data?.similar ?? [];
  return (
    <div role="status">
      {same.length > 0 && (
        <div className={classes.same}>
          <span>{t('clients.form.alreadyHere')}</span>
          <ul>
            {same.slice(0, mostShown).map(({ client: { id, name, birthDate, phones: known }, reasons }) => (
              <li key={id}>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/clients/$clientId" params={{ clientId: id }} {...props} />
                  )}
                >
                  <bdi>{name}</bdi>
                </Anchor>{' '}
                {birthDate !== null && t('clients.form.born', { day: dates.day(birthDate) })}{' '}
                <bdi>{known[0] ?? ''}</bdi> ({reasons.map((reason) => t(`merge.reason.${reason}`)).join(', ')}
                )
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
