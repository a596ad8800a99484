import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { workChoices } from '../fields/choices.ts';
import { NumberOfNote } from '../fields/NumberOfNote.tsx';
import { Activities } from './Activities.tsx';
import { functionFilled } from './filled.ts';
import classes from './sections.module.css';

const tolerances = [
  { name: 'sittingTolerance', label: t('entry.subjective.sitting') },
  { name: 'standingTolerance', label: t('entry.subjective.standing') },
  { name: 'walkingTolerance', label: t('entry.subjective.walking') },
] as const;

/** What the client can do: activities of their own, how long they sit, stand and walk, and work. */
export function FunctionToday() {
  const { previous } = useDraft();
  const summary = useDraftValue((body) => functionFilled(body.subjective));
  return (
    <Disclosure name="function" title={t('entry.subjective.function')} summary={summary}>
      <Activities />
      <div className={classes.line}>
        {tolerances.map(({ name, label }) => (
          <NumberOfNote
            key={name}
            section="subjective"
            name={name}
            label={label}
            high={1440}
            step={5}
            unit={t('entry.subjective.minutes')}
            lastValue={previous?.body.subjective[name]}
          />
        ))}
      </div>
      <ChipsField
        section="subjective"
        name="workStatus"
        label={t('entry.subjective.work')}
        options={workChoices}
      />
    </Disclosure>
  );
}
