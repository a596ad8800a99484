import { Modal } from '@mantine/core';
import { noteKeys, signKey } from '#renderer/features/notes/note-keys.ts';
import { startKeys } from '#renderer/features/notes/start/start-keys.ts';
import { t } from '../i18n/i18n.ts';
import { confirmKey } from '../parts/health/use-confirm-health.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import classes from './KeyMapDialog.module.css';
import { keysOf, shortcuts } from './shortcuts.ts';

type Line = { readonly what: string; readonly keys: readonly (readonly string[])[] };

function everywhere(): readonly Line[] {
  return [
    { what: t('app.keyMap.palette'), keys: [keysOf(shortcuts.palette)] },
    { what: t('app.keyMap.newClient'), keys: [keysOf(shortcuts['new-client'])] },
    { what: t('app.keyMap.newNote'), keys: [keysOf(shortcuts['new-note'])] },
    { what: t('app.keyMap.noteCall'), keys: [keysOf(shortcuts['note-call'])] },
    { what: t('app.keyMap.today'), keys: [keysOf(shortcuts['go-today'])] },
    { what: t('app.keyMap.clients'), keys: [keysOf(shortcuts['go-clients'])] },
    { what: t('app.keyMap.library'), keys: [keysOf(shortcuts['go-library'])] },
    { what: t('app.keyMap.practice'), keys: [keysOf(shortcuts['go-practice'])] },
    { what: t('app.keyMap.save'), keys: [keysOf(shortcuts.save)] },
    { what: t('app.keyMap.print'), keys: [keysOf(shortcuts.print)] },
    { what: t('app.keyMap.lock'), keys: [keysOf(shortcuts.lock)] },
    { what: t('app.keyMap.switchTherapist'), keys: [keysOf(shortcuts['switch-therapist'])] },
    { what: t('app.keyMap.sidebar'), keys: [keysOf(shortcuts['toggle-sidebar'])] },
    { what: t('app.keyMap.keys'), keys: [keysOf(shortcuts['key-map'])] },
    { what: t('app.keyMap.close'), keys: [[t('app.keyMap.escape')]] },
  ];
}

function inClients(): readonly Line[] {
  return [
    { what: t('app.keyMap.search'), keys: [['/']] },
    { what: t('app.keyMap.move'), keys: [['↑'], ['↓']] },
    { what: t('app.keyMap.open'), keys: [[t('app.keyMap.enter')]] },
  ];
}

function inNotes(): readonly Line[] {
  return [
    { what: t('notes.subjective.title'), keys: [noteKeys.s.shown] },
    { what: t('notes.objective.title'), keys: [noteKeys.o.shown] },
    { what: t('notes.treatment.title'), keys: [noteKeys.t.shown] },
    { what: t('notes.assessment.title'), keys: [noteKeys.a.shown] },
    { what: t('notes.plan.title'), keys: [noteKeys.p.shown] },
    { what: t('entry.columns.map'), keys: [noteKeys.map.shown] },
    { what: t('notes.safety.clear'), keys: [noteKeys.clear.shown] },
    { what: t('health.noChange'), keys: [confirmKey.shown] },
    { what: t('carry.same'), keys: [startKeys.same.shown] },
    { what: t('carry.confirmHere'), keys: [startKeys.confirm.shown] },
    { what: t('treatment.repeat'), keys: [startKeys.repeat.shown] },
    { what: t('treatment.repeatOther'), keys: [startKeys.repeatOther.shown] },
    { what: t('notes.sign.button'), keys: [signKey.shown] },
  ];
}

function inScales(): readonly Line[] {
  return [
    { what: t('app.keyMap.digits'), keys: [['0'], ['9']] },
    { what: t('app.keyMap.arrows'), keys: [['←'], ['→']] },
    { what: t('app.keyMap.clear'), keys: [[t('app.keyMap.backspace')]] },
  ];
}

/** Every key of the window on one page. */
export function KeyMapDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('app.keyMap.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.columns}>
        <Group title={t('app.keyMap.everywhere')} lines={everywhere()} />
        <div>
          <Group title={t('app.keyMap.inClients')} lines={inClients()} />
          <Group title={t('app.keyMap.inNotes')} lines={inNotes()} />
          <Group title={t('app.keyMap.inScales')} lines={inScales()} />
        </div>
      </div>
    </Modal>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.lines}>
        {lines.map(({ what, keys }) => (
          <div key={what} className={classes.line}>
            <dt>{what}</dt>
            <dd>
              {keys.map((chord) => (
                <KeyHint key={chord.join('+')} keys={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
