import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { type ClientPhone, mostPhones } from '#domain/clients/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

/** The phones of a client: the first is the one that lists show. */
export function PhoneRows(props: ClientFormProps) {
  const { value, onChange, errors } = props;
  const bind = bindText(props);
  const { morePhones } = value;
  // A new row is where the therapist goes on typing.
  const isAdding = useRef(false);
  const set = (phones: ClientPhone[]) => onChange({ ...value, morePhones: phones });
  const change = (at: number, changed: Partial<ClientPhone>) =>
    set(morePhones.map((phone, index) => (index === at ? { ...phone, ...changed } : phone)));
  return (
    <div className={classes.whole}>
      <div className={classes.phone}>
        <TextInput label={t('clients.form.phone')} type="tel" {...bind('phone')} />
        <TextInput
          label={t('clients.form.phoneLabel')}
          placeholder={t('clients.form.phoneLabelHint')}
          {...bind('phoneLabel')}
        />
      </div>
      {morePhones.map(({ label, number }, at) => {
        const row = at + 2;
        return (
          // Rows have no name of their own: their place is what tells them apart.
          <div key={`phone-${row}`} className={classes.phone}>
            <TextInput
              label={t('clients.form.anotherPhone', { row })}
              type="tel"
              autoFocus={isAdding.current && at === morePhones.length - 1}
              value={number}
              error={errors[`morePhones.${at}.number`]}
              onChange={(event) => change(at, { number: event.currentTarget.value })}
            />
            <TextInput
              label={t('clients.form.anotherPhoneLabel', { row })}
              value={label}
              error={errors[`morePhones.${at}.label`]}
              onChange={(event) => change(at, { label: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              aria-label={t('clients.form.removePhone', { row })}
              onClick={() => set(morePhones.filter((_phone, index) => index !== at))}
            >
              <Icon of={IconTrash} />
            </ActionIcon>
          </div>
        );
      })}
      {morePhones.length < mostPhones && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<Icon of={IconPlus} size={16} />}
          onClick={() => {
            isAdding.current = true;
            set([...morePhones, { label: '', number: '' }]);
          }}
        >
          {t('clients.form.addPhone')}
        </Button>
      )}
    </div>
  );
}
