import { memo } from 'react';
import type { IllustrationId } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import type { FigurePicture } from '#domain/figures/picture.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import classes from './figures.module.css';

/** A drawing of the handout, the same that is printed, in words for those who do not see it. */
export const IllustrationPicture = memo(function IllustrationPicture({
  id,
  language = 'en',
}: {
  readonly id: IllustrationId;
  readonly language?: HandoutLanguage;
}) {
  const { frames } = illustration(id);
  return (
    <div role="img" aria-label={illustrationInWords(id, language)} className={classes.sheet}>
      {frames.map((frame, index) => (
        <div key={frameKeys[index]} className={classes.frame} aria-hidden="true">
          {frames.length > 1 && <span className={classes.number}>{index + 1}</span>}
          <Frame picture={frame} />
        </div>
      ))}
    </div>
  );
});

const frameKeys = ['first', 'second'] as const;

function Frame({ picture: { width, height, shapes } }: { readonly picture: FigurePicture }) {
  const counts = new Map<string, number>();
  return (
    <svg className={classes.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {shapes.map(({ role, d }) => {
        const count = (counts.get(role) ?? 0) + 1;
        counts.set(role, count);
        return <path key={`${role}-${count}`} className={classes.shape} data-role={role} d={d} />;
      })}
    </svg>
  );
}
