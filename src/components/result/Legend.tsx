// What the inks of the dimensions mean; the rarer ones only where they occur.
import type { ResultWords } from '#content/words/it/result.ts';

interface Props {
  words: ResultWords;
  hasTier?: boolean;
  hasOpen?: boolean;
}

const swatch = { viewBox: '0 0 32 12', 'aria-hidden': true, focusable: 'false' } as const;

export function Legend({ words, hasTier = false, hasOpen = false }: Props) {
  return (
    <ul className="legend">
      <li>
        <svg {...swatch}>
          <rect className="g-band" y="1" width="32" height="10" />
        </svg>
        <span className="say">{words.asksLegend}</span>
      </li>
      <li>
        <svg {...swatch}>
          <rect className="g-do" x="6" y="2" width="20" height="8" />
        </svg>
        {words.showsLegend}
      </li>
      {hasTier && (
        <li>
          <svg {...swatch}>
            <rect className="g-tier" x="6" y="3" width="20" height="6" />
          </svg>
          {words.tierLegend}
        </li>
      )}
      {hasOpen && (
        <li>
          <svg {...swatch}>
            <rect className="g-open" x="1" y="2" width="30" height="8" />
          </svg>
          {words.openLegend}
        </li>
      )}
    </ul>
  );
}
