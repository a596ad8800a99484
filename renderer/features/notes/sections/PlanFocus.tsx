import { fieldPath } from '#domain/notes/carried.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { useDraftField } from '../draft-context.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import classes from './outcome.module.css';

/** The most structures that a plan holds. */
const most = 20;

/** The structures that the next sessions are about: a click on one takes it out. */
export function PlanFocus() {
  const [focus, set] = useDraftField('plan', 'focus');
  return (
    <Unconfirmed path={fieldPath('plan', 'focus')}>
      <div className={classes.group}>
        {focus.length > 0 && (
          <ChoiceChips
            multiple
            dense
            label={t('outcome.focus')}
            options={focus.map((value) => ({ value, label: termsEn.structure[value] }))}
            value={focus}
            onChange={(next) => set([...next])}
          />
        )}
        <div className={classes.add}>
          {/* A new key after each choice empties the field for the next one. */}
          <StructureSelect
            key={focus.join(' ')}
            label={focus.length === 0 ? t('outcome.focus') : t('outcome.focusAdd')}
            value={null}
            onChoose={(structure) => {
              if (!focus.includes(structure) && focus.length < most) set([...focus, structure]);
            }}
          />
        </div>
      </div>
    </Unconfirmed>
  );
}
