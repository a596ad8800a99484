import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { readTypedTime } from './typed-date.ts';

export interface TimeFieldProps {
  readonly label: ReactNode;
  /** A time as `14:30`; null when there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Shown for words that are no time; says how to write one. */
  readonly unreadable: string;
}

/** A time of day, typed in any common way. What cannot be read stays as typed and says why. */
export function TimeField({ label, value, onChange, unreadable }: TimeFieldProps) {
  /** What is being typed; null shows the value. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isTyping, setIsTyping] = useState(false);
  const isWrong = typed !== null && typed.trim() !== '' && readTypedTime(typed) === null;

  const type = (text: string) => {
    setTyped(text);
    const time = readTypedTime(text);
    if (time !== null || text.trim() === '') onChange(time);
  };
  const leave = () => {
    setIsTyping(false);
    if (!isWrong) setTyped(null);
  };

  return (
    <TextInput
      label={label}
      value={typed ?? value ?? ''}
      inputMode="numeric"
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={() => setIsTyping(true)}
      onBlur={leave}
      {...(isWrong && !isTyping ? { error: unreadable } : {})}
    />
  );
}
