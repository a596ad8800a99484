import { type RefObject, useLayoutEffect, useState } from 'react';
import { hasRightToLeft } from '#domain/text.ts';
import { useDraftValue } from '../draft-context.tsx';
import type { DraftText } from '../spelling/draft-text.ts';
import type { SectionName, TextName } from '../text-limits.ts';
import { hearTyping } from './hear-typing.ts';

export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A text of the note as its field holds it. React does not draw it: with a long text that would cost every letter a
 * good part of a frame. What changes the text from elsewhere (undo, a template, the last note) is put into the field.
 */
export function useTypedText(text: DraftText, field: RefObject<TypedField | null>): string {
  const [first] = useState(text.read);
  useLayoutEffect(() => {
    const follow = () => {
      const element = field.current;
      const stands = text.read();
      if (element !== null && element.value !== stands) element.value = stands;
    };
    follow();
    const element = field.current;
    const unhear = element === null ? null : hearTyping(element, text.typed);
    const unsubscribe = text.subscribe(follow);
    return () => {
      unsubscribe();
      unhear?.();
    };
  }, [text, field]);
  return first;
}

/** How long a text is; drawn again only when it passes a limit or goes on beyond it. */
export function useLengthBeyond<Section extends SectionName>(
  section: Section,
  name: TextName<Section>,
  limit: number,
): number | null {
  return useDraftValue((body) => {
    const { length } = String(body[section][name]);
    return length > limit ? length : null;
  });
}

/** Whether a text is longer than this many characters. */
export function useIsLonger<Section extends SectionName>(
  section: Section,
  name: TextName<Section>,
  characters: number,
): boolean {
  return useDraftValue((body) => String(body[section][name]).length > characters);
}

/**
 * The direction of a text's field. `auto` would let the browser find it with every letter, each paragraph anew and all of
 * them: in a long note a tenth of what a letter costs. So it is asked only where something may run to the left.
 */
export function useTextDirection<Section extends SectionName>(
  section: Section,
  name: TextName<Section>,
): 'ltr' | 'auto' {
  return useDraftValue((body) => (hasRightToLeft(String(body[section][name])) ? 'auto' : 'ltr'));
}
