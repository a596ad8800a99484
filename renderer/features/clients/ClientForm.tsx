import type { ReactNode } from 'react';
import type { ClientFields } from '#domain/clients/client.ts';
import { AboutGroup } from './AboutGroup.tsx';
import { CareGroup } from './CareGroup.tsx';
import classes from './ClientForm.module.css';
import { ContactGroup } from './ContactGroup.tsx';

export type ClientFormProps = {
  readonly value: ClientFields;
  readonly onChange: (value: ClientFields) => void;
  /** By the name of the field, in words. */
  readonly errors: Readonly<Record<string, string>>;
  /** Whether the birth date is typed in a way that cannot be taken. */
  readonly onBirthDateProblem: (isWrong: boolean) => void;
  /** Said under the name, such as a client of the same name. */
  readonly nameHint?: ReactNode;
};

/** Every field of a client in the order of a first visit. Only the name must be there. */
export function ClientForm(props: ClientFormProps) {
  return (
    <div className={classes.groups}>
      <ContactGroup {...props} />
      <CareGroup {...props} />
      <AboutGroup {...props} />
    </div>
  );
}
