import { Checkbox, TextInput } from '@mantine/core';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { SignaturePad } from '#renderer/ui/SignaturePad.tsx';
import classes from './SignConsent.module.css';
import type { SignProof } from './sign-proof.ts';

type SignatureFieldProps = {
  readonly draft: ConsentDraft;
  readonly change: (patch: Partial<ConsentDraft>) => void;
  readonly proof: SignProof;
  readonly onProof: (proof: SignProof) => void;
  readonly problems: Readonly<Record<string, string>>;
};

const wayChoices = (['drawn', 'typed'] as const).map((way) => ({
  value: way,
  label: t(`consents.sign.ways.${way}`),
}));

/** Drawn on the screen, or by the name for those who cannot draw. What is drawn stays when the way is changed. */
export function SignatureField({ draft, change, proof, onProof, problems }: SignatureFieldProps) {
  const count = draft.strokes.length;
  return (
    <div className={classes.fields}>
      <ChoiceChips
        dense
        label={t('consents.sign.way')}
        options={wayChoices}
        value={draft.isTyped ? 'typed' : 'drawn'}
        onChange={(way) => way !== null && change({ isTyped: way === 'typed' })}
      />
      {draft.isTyped ? (
        <>
          <TextInput
            label={t('consents.sign.typedName')}
            description={t('consents.sign.typedHint')}
            dir="auto"
            maxLength={200}
            value={proof.name}
            error={problems.typedName}
            onChange={(event) => onProof({ ...proof, name: event.currentTarget.value })}
          />
          <Checkbox
            label={t('consents.sign.typedConfirm')}
            checked={proof.isConfirmed}
            error={problems.typedConfirm}
            onChange={(event) => onProof({ ...proof, isConfirmed: event.currentTarget.checked })}
          />
        </>
      ) : (
        <>
          <SignaturePad
            strokes={draft.strokes}
            onChange={(strokes) => change({ strokes: [...strokes] })}
            words={{
              label: t('consents.sign.pad'),
              hint: t('consents.sign.padHint'),
              state: count === 0 ? t('consents.sign.padEmpty') : t('consents.sign.padStrokes', { count }),
              full: t('consents.sign.padFull'),
              undo: t('consents.sign.undo'),
              clear: t('consents.sign.clear'),
            }}
          />
          {problems.strokes !== undefined && count === 0 && (
            <div role="alert">
              <FlagMark tone="caution" variant="plain">
                {problems.strokes}
              </FlagMark>
            </div>
          )}
        </>
      )}
    </div>
  );
}
