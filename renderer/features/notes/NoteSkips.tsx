import { t } from '#renderer/i18n/i18n.ts';
import { showMap } from './map-place.ts';
import classes from './NoteEditor.module.css';
import { goToSection } from './note-keys.ts';

/** Past safety to the note, and past the note to the map: seen only while the keyboard is on them. */
export function NoteSkips() {
  return (
    <div className={classes.skips}>
      <button type="button" className={classes.skip} onClick={() => goToSection('s')}>
        {t('entry.columns.skipToNote')}
      </button>
      <button type="button" className={classes.skip} onClick={showMap}>
        {t('entry.columns.skipToMap')}
      </button>
    </div>
  );
}
