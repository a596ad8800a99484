import type { BlockView } from '#domain/contract/handouts.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { BehindNote } from './BehindNote.tsx';
import { BlockActions } from './BlockActions.tsx';
import { BlockFacts } from './BlockFacts.tsx';
import classes from './LibraryPage.module.css';
import { TextReading } from './TextReading.tsx';
import { TextVersions } from './TextVersions.tsx';
import type { TextDesk } from './use-text-desk.ts';

type BlockDetailProps = {
  readonly block: BlockView;
  readonly desk: TextDesk;
  readonly languages: readonly string[];
};

/** One text as it is printed, what it rests on, what can be done with it, and its versions. */
export function BlockDetail({ block, desk, languages }: BlockDetailProps) {
  return (
    <article className={classes.detail}>
      <p className={classes.kindLine}>
        {termsEn.blockKind[block.kind]}
        {block.kind === 'exercise' && block.version === 0 && ` ${t('library.noDrawing')}`}
      </p>
      <h2 className={classes.title} lang={block.language} dir="auto">
        {block.title}
      </h2>
      <TextReading language={block.language} body={block.body} illustration={block.illustration} />
      {block.isEditable ? (
        <BlockActions block={block} desk={desk} languages={languages} />
      ) : (
        <p className={classes.fixed}>
          {t(block.kind === 'get-help' ? 'library.fixed.help' : 'library.fixed.always')}
        </p>
      )}
      {block.isBehind && <BehindNote block={block} desk={desk} />}
      <div className={classes.facts}>
        <BlockFacts block={block} />
      </div>
      {block.isEditable && (
        <div className={classes.versions}>
          <Disclosure name="text-versions" title={t('library.versions')}>
            <TextVersions block={block} onUse={(fields) => desk.editFrom(block, fields)} />
          </Disclosure>
        </div>
      )}
    </article>
  );
}
