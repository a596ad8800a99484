import { useEffect, useRef, useState } from 'react';

function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') === true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

const hasDialog = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/**
 * Hears files that are dropped anywhere on the window or pasted outside a text field, for as long as the screen
 * stands; true while something hovers. While a dialog is open nothing is taken: it would land behind it.
 */
export function useFilesGiven(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const newest = useRef(onFiles);
  newest.current = onFiles;

  useEffect(() => {
    // Each part under the pointer tells of coming and going; what counts is the sum.
    let depth = 0;
    const hover = (change: number) => {
      depth = Math.max(0, depth + change);
      setIsOver(depth > 0 && !hasDialog());
    };
    const onEnter = ({ dataTransfer }: DragEvent) => {
      if (hasFiles(dataTransfer)) hover(1);
    };
    const onLeave = ({ dataTransfer }: DragEvent) => {
      if (hasFiles(dataTransfer)) hover(-1);
    };
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = hasDialog() ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent) => {
      depth = 0;
      setIsOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      if (files.length > 0 && !hasDialog()) newest.current(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // In a field the words beside the picture are meant.
      if (files.length === 0 || isTyping(event.target) || hasDialog()) return;
      event.preventDefault();
      newest.current(files);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return isOver;
}
