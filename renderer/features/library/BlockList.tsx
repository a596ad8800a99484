import { type KeyboardEvent, useRef } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import { blockKinds } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './LibraryPage.module.css';

export type BlockListProps = {
  readonly blocks: readonly BlockView[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The titles under their kinds. One tab stop; up and down choose. */
export function BlockList({ blocks, current, onChoose }: BlockListProps) {
  const list = useRef<HTMLElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const place = blocks.findIndex((block) => block.id === current);
    const next = blocks[place + step];
    event.preventDefault();
    if (next === undefined) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-block="${next.id}"]`)?.focus();
  };

  return (
    <nav ref={list} className={classes.list} aria-label={t('library.list')} onKeyDown={onKeyDown}>
      {blockKinds.map((kind) => {
        const ofKind = blocks.filter((block) => block.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className={classes.group}>
            <h2 className={classes.groupTitle}>{termsEn.blockKind[kind]}</h2>
            <ul className={classes.items}>
              {ofKind.map((block) => (
                <li key={block.id}>
                  <button
                    type="button"
                    className={classes.item}
                    data-block={block.id}
                    aria-current={block.id === current || undefined}
                    tabIndex={block.id === current ? 0 : -1}
                    onClick={() => onChoose(block.id)}
                  >
                    <span>{block.title}</span>
                    {block.isOverdue && <FlagMark tone="caution">{t('library.overdue')}</FlagMark>}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
