import type { ClientFields } from '#domain/clients/client.ts';
import type { ClientFormProps } from './ClientForm.tsx';

type TextName = {
  [Name in keyof ClientFields]: ClientFields[Name] extends string ? Name : never;
}[keyof ClientFields];

type Typed = { readonly currentTarget: { readonly value: string } };

/** Ties a text field to its place in the form. */
export function bindText({ value, onChange, errors }: ClientFormProps) {
  return (name: TextName) => ({
    value: value[name],
    error: errors[name],
    onChange: (event: Typed) => onChange({ ...value, [name]: event.currentTarget.value }),
  });
}
