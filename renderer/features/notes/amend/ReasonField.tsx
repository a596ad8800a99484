import { Textarea } from '@mantine/core';
import { paragraphLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';

type ReasonFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Something was to be done with it, and there was none. */
  readonly isMissing: boolean;
  readonly onChange: (reason: string) => void;
};

/** Why something was entered late, added or corrected. It stands with the note for good. */
export function ReasonField({ label, value, isMissing, onChange }: ReasonFieldProps) {
  const isStillMissing = isMissing && value.trim() === '';
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={1}
      maxRows={4}
      dir="auto"
      w="100%"
      maxLength={paragraphLimit}
      value={value}
      error={isStillMissing ? t('amend.addendum.reasonMissing') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
