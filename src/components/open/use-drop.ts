// Files and links that are dropped anywhere on the page. Without this a browser would leave the page to show the file.
import { useEffect, useRef, useState } from 'react';

/** Whether something that can be dropped is being held over the page. */
export function useDrop(take: (files: readonly File[]) => void, openLink: (link: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const now = useRef({ take, openLink });
  now.current = { take, openLink };

  useEffect(() => {
    const holds = (event: DragEvent) =>
      event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list' || type === 'text/plain') ??
      false;
    // A text dragged into a field is the field's.
    const isForField = ({ target, dataTransfer }: DragEvent) =>
      target instanceof HTMLElement && target.matches('textarea, input') && !dataTransfer?.types.includes('Files');
    const over = (event: DragEvent) => {
      if (!holds(event) || isForField(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holds(event) || isForField(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/uri-list') || event.dataTransfer?.getData('text/plain') || '';
      if (files.length > 0) now.current.take(files);
      else if (text.trim() !== '') now.current.openLink(text.trim());
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
