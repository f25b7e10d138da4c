// Prints one part of the page and nothing else: a mark on the document that the style of the paper reads, taken away after.
const MARK = 'print';

/** The part may still be on its way to the page: it is waited for by two frames. */
export function printOnly(part: string, after: () => void = () => {}): void {
  const root = document.documentElement;
  root.dataset[MARK] = part;
  const done = () => {
    delete root.dataset[MARK];
    after();
  };
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.addEventListener('afterprint', done, { once: true });
      window.print();
    }),
  );
}
