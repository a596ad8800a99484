import { Tooltip } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { showMap } from './map-place.ts';
import classes from './NoteEditor.module.css';
import { goToSection, noteKeys, type SectionKey, sectionElement, sectionKeys } from './note-keys.ts';
import { sectionNames } from './use-note-keys.ts';

/** The letters of the sections and of the map. The one in view is marked, by weight and a bar as well as by colour. */
export function SectionIndex({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const inView = useSectionInView(page);
  return (
    <nav className={classes.index} aria-label={t('entry.columns.index')}>
      {sectionKeys.map((letter) => (
        <Letter
          key={letter}
          noteKey={letter}
          name={sectionNames[letter]}
          isCurrent={letter === inView}
          onGo={() => goToSection(letter)}
        />
      ))}
      <Letter noteKey="map" name={t('entry.columns.map')} isCurrent={false} onGo={showMap} />
    </nav>
  );
}

type LetterProps = {
  readonly noteKey: SectionKey | 'map';
  readonly name: string;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
};

function Letter({ noteKey, name, isCurrent, onGo }: LetterProps) {
  const { shown } = noteKeys[noteKey];
  return (
    <Tooltip
      position="right"
      label={
        <span className={classes.tip}>
          {name} <KeyHint keys={shown} />
        </span>
      }
    >
      <button
        type="button"
        className={classes.letter}
        aria-label={name}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={onGo}
      >
        {shown.at(-1)}
      </button>
    </Tooltip>
  );
}

/** A section counts as in view from when its head has passed this share of the page's height. */
const readingLine = 0.35;

/** The section at the reading line of the page, or the one in which the focus is. */
function useSectionInView(page: RefObject<HTMLElement | null>): SectionKey {
  const [inView, setInView] = useState<SectionKey>('s');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setInView(sectionAt(window.innerHeight * readingLine));
    };
    const scrolled = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    // Scrolling does not bubble, and which element scrolls depends on the width: it is caught on its way down.
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    const focused = (event: FocusEvent) => {
      const section = (event.target as Element).closest('section[id^="note-"]')?.id;
      const letter = sectionKeys.find((each) => sectionElement(each) === section);
      if (letter !== undefined) setInView(letter);
    };
    const element = page.current;
    element?.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true });
      element?.removeEventListener('focusin', focused);
      cancelAnimationFrame(frame);
    };
  }, [page]);
  return inView;
}

/** The last section whose head lies above a line across the window. */
function sectionAt(line: number): SectionKey {
  const passed = sectionKeys.filter((letter) => {
    const section = document.getElementById(sectionElement(letter));
    return section !== null && section.getBoundingClientRect().top <= line;
  });
  return passed.at(-1) ?? 's';
}
