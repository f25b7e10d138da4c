// How an answer was read, and what is worth a second look, stand beside it as soon as it is typed; whoever hears the page
// hears them once, when the question is left and they are not what they were when it was come to.
import { useEffect, useState } from 'react';

/** What stands under one question, not under those inside it. */
const shownIn = (question: Element): string =>
  [...question.querySelectorAll('.readback, .note')]
    .filter((line) => line.closest('.q') === question)
    .map((line) => line.textContent?.trim())
    .join(' ');

const questionAround = (element: EventTarget | null): Element | null =>
  element instanceof Element ? element.closest('.q') : null;

export function ReadAloud() {
  const [said, say] = useState('');
  useEffect(() => {
    const before = new WeakMap<Element, string>();
    const onCome = ({ target, relatedTarget }: FocusEvent) => {
      const question = questionAround(target);
      if (question && questionAround(relatedTarget) !== question) before.set(question, shownIn(question));
    };
    const onLeave = ({ target, relatedTarget }: FocusEvent) => {
      const question = questionAround(target);
      if (!question || questionAround(relatedTarget) === question) return;
      const shown = shownIn(question);
      if (shown !== before.get(question)) say(shown);
    };
    document.addEventListener('focusin', onCome);
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('focusin', onCome);
      document.removeEventListener('focusout', onLeave);
    };
  }, []);
  // Always on the page, so that what appears in it is announced.
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
