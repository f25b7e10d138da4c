// What the inks of the dimensions mean; the rarer ones only where they occur.
import type { ReactNode } from 'react';
import type { ResultWords } from '#content/words/it/result.ts';

interface Props {
  words: ResultWords;
  hasTier?: boolean;
  hasOpen?: boolean;
}

export function Legend({ words, hasTier = false, hasOpen = false }: Props) {
  return (
    <ul className="legend">
      <li>
        <Swatch>
          <rect className="g-band" y="1" width="32" height="10" />
        </Swatch>
        <span className="say">{words.asksLegend}</span>
      </li>
      <li>
        <Swatch>
          <rect className="g-do" x="6" y="2" width="20" height="8" />
        </Swatch>
        {words.showsLegend}
      </li>
      {hasTier && (
        <li>
          <Swatch>
            <rect className="g-tier" x="6" y="3" width="20" height="6" />
          </Swatch>
          {words.tierLegend}
        </li>
      )}
      {hasOpen && (
        <li>
          <Swatch>
            <rect className="g-open" x="1" y="2" width="30" height="8" />
          </Swatch>
          {words.openLegend}
        </li>
      )}
    </ul>
  );
}

export function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 32 12" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
