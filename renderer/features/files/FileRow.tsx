import type { FileView } from '#domain/contract/files.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './FilesTab.module.css';
import { kindIcons, sizeWords, titleOf } from './file-words.ts';

/** One file in the list: what it is, what it shows, how large, since when and by whom. */
export function FileRow({ file }: { readonly file: FileView }) {
  const dates = useDates();
  return (
    <div className={classes.row}>
      <Icon of={kindIcons[file.kind]} className={classes.icon ?? ''} />
      <bdi className={classes.title}>{titleOf(file)}</bdi>
      <span className={classes.size}>
        {t(`files.kinds.${file.kind}`)}, {sizeWords(file.bytes)}
      </span>
      <span className={classes.added}>
        {t('files.row.added', { moment: dates.moment(file.addedAt), author: file.addedBy })}
      </span>
    </div>
  );
}
