import { Select } from '@mantine/core';
import { type OwnBlockFields, ownBlockKinds } from '#domain/handouts/own-block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './Wording.module.css';

type Kind = OwnBlockFields['kind'];

type KindFieldProps = {
  readonly value: Kind;
  /** Where a text that is known stands is not changed. */
  readonly isFixed: boolean;
  readonly hasDrawing: boolean;
  readonly onChange: (kind: Kind) => void;
};

const choices = ownBlockKinds.map((kind) => ({ value: kind, label: termsEn.blockKind[kind] }));

/** Which part of the handout a text belongs to. */
export function KindField({ value, isFixed, hasDrawing, onChange }: KindFieldProps) {
  const noDrawing = value === 'exercise' && !hasDrawing ? t('library.noDrawing') : '';
  if (isFixed) {
    return (
      <p className={classes.quiet}>
        {termsEn.blockKind[value]} {noDrawing}
      </p>
    );
  }
  return (
    <Select<Kind>
      label={t('library.part')}
      description={noDrawing || undefined}
      data={choices}
      value={value}
      onChange={(kind) => kind !== null && onChange(kind)}
      allowDeselect={false}
    />
  );
}
