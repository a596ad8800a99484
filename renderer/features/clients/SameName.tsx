import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { foldForSearch } from '#domain/folded-text.ts';
import { read } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ClientForm.module.css';

export type SameNameProps = {
  readonly name: string;
  /** The record that is edited, which is no double of itself. */
  readonly ownId?: string;
};

/** Says that a client of this name is already here. It never stands in the way: people share names. */
export function SameName({ name, ownId }: SameNameProps) {
  const dates = useDates();
  const [search] = useDebouncedValue(name.trim(), 250);
  const found = useQuery({
    ...read('clients.list', { search: search.slice(0, 200), includeArchived: true, offset: 0, limit: 20 }),
    enabled: search.length > 1,
  });
  const wanted = foldForSearch(name);
  const same = (found.data?.rows ?? []).filter(
    (client) => client.id !== ownId && foldForSearch(client.name) === wanted,
  );
  return (
    <div role="status">
      {same.length > 0 && (
        <div className={classes.same}>
          <span>{t('clients.form.alreadyHere')}</span>
          <ul>
            {same.map(({ id, name: sameName, birthDate, phone }) => (
              <li key={id}>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/clients/$clientId" params={{ clientId: id }} {...props} />
                  )}
                >
                  <bdi>{sameName}</bdi>
                </Anchor>{' '}
                {birthDate !== null && t('clients.form.born', { day: dates.day(birthDate) })}{' '}
                <bdi>{phone}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
