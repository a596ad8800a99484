import { useState } from 'react';
import { type ClientFields, clientFields } from '#domain/clients/client.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';

export type ClientDraftOptions = {
  readonly initial: ClientFields;
  /** Writes the record; rejects with a CallError. */
  readonly save: (fields: ClientFields) => Promise<void>;
};

export type ClientDraft = {
  readonly value: ClientFields;
  readonly change: (value: ClientFields) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** A failed save that names no field of the form. */
  readonly failure: unknown;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly setBirthDateProblem: (isWrong: boolean) => void;
  /** Resolves to true when the record is kept. */
  readonly submit: () => Promise<boolean>;
};

/** The record while it is typed. Nothing typed is lost by a refusal. */
export function useClientDraft({ initial, save }: ClientDraftOptions): ClientDraft {
  const [value, setValue] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [error, setError] = useState<unknown>(null);
  const [wasTried, setWasTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [hasBirthDateProblem, setBirthDateProblem] = useState(false);
  const isDirty = value !== kept;

  const submit = async (): Promise<boolean> => {
    setWasTried(true);
    const fields = clientFields.safeParse(value);
    if (isSaving || hasBirthDateProblem || !fields.success) return false;
    setSaving(true);
    setError(null);
    try {
      await save(fields.data);
      setKept(value);
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setSaving(false);
    }
  };

  const fromStore = fieldErrorsOf(error, 'fields');
  return {
    value,
    change: setValue,
    errors: { ...fromStore, ...(wasTried ? problemsOf(clientFields, value) : {}) },
    failure: Object.keys(fromStore).length === 0 ? error : null,
    isDirty,
    isSaving,
    setBirthDateProblem,
    submit,
  };
}
