import { Button } from '@mantine/core';
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './LogoSection.module.css';
import { type LogoProblem, readLogo } from './read-logo.ts';

/** The logo that handouts carry: chosen, looked at, taken away. Only an owner changes it. */
export function LogoSection({ isOwner }: { readonly isOwner: boolean }) {
  const stored = useRead('practice.logo', {});
  const change = useWrite('practice.setLogo');
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const logo = stored.data?.logo ?? null;

  const take = async (file: File | undefined) => {
    if (file === undefined || !isOwner) return;
    change.reset();
    const read = await readLogo(file);
    if (typeof read === 'string') {
      setProblem(read);
      return;
    }
    setProblem(null);
    change.mutate({ logo: read });
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take(event.currentTarget.files?.[0]);
    // The same file can be chosen once more.
    event.currentTarget.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };

  return (
    <Section title={t('practice.logoHeading')}>
      <div className={classes.body}>
        <p className={classes.words}>{isOwner ? t('practice.logoLead') : t('practice.ownerChangesLogo')}</p>
        <fieldset
          className={classes.frame}
          aria-label={t('practice.logoHeading')}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
        >
          {logo === null ? (
            <span className={classes.words}>{t('practice.noLogo')}</span>
          ) : (
            <LogoPicture png={logo.png} width={logo.width} height={logo.height} />
          )}
        </fieldset>
        {problem !== null && (
          <FlagMark tone="caution" variant="plain">
            {t(`practice.logoProblem.${problem}`)}
          </FlagMark>
        )}
        {change.error !== null && <CallErrorState error={change.error} />}
        {isOwner && (
          <div className={classes.actions}>
            <input
              ref={input}
              type="file"
              accept=".png,.jpg,.jpeg,.webp,image/png,image/jpeg,image/webp"
              hidden
              tabIndex={-1}
              aria-hidden="true"
              data-testid="logo-input"
              onChange={choose}
            />
            <Button variant="default" loading={change.isPending} onClick={() => input.current?.click()}>
              {logo === null ? t('practice.chooseLogo') : t('practice.changeLogo')}
            </Button>
            {logo !== null && (
              <Button
                variant="subtle"
                onClick={() => {
                  setProblem(null);
                  change.mutate({ logo: null });
                }}
              >
                {t('practice.removeLogo')}
              </Button>
            )}
            <span role="status" className={classes.words}>
              {change.isSuccess && t('practice.logoKept')}
            </span>
          </div>
        )}
      </div>
    </Section>
  );
}

type LogoPictureProps = { readonly png: Uint8Array; readonly width: number; readonly height: number };

/** Drawn on a canvas: the window's rules let no picture in by an address. */
function LogoPicture({ png, width, height }: LogoPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void createImageBitmap(new Blob([png.slice()], { type: 'image/png' })).then((picture) => {
      if (isCurrent) canvas.current?.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
    });
    return () => {
      isCurrent = false;
    };
  }, [png]);
  return (
    <canvas
      ref={canvas}
      className={classes.picture}
      width={width}
      height={height}
      role="img"
      aria-label={t('practice.logoPicture')}
    />
  );
}
