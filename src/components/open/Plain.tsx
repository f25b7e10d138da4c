// A quiet button, for all but the one thing a page is about.
import type { ReactNode } from 'react';

export const Plain = ({ act, children }: { act: () => void; children: ReactNode }) => (
  <button type="button" className="plain" onClick={act}>
    {children}
  </button>
);
