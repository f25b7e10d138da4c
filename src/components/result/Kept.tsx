// A text whose hyphened words are not parted at the end of a line: "e-mail" is one word.
import type { ReactNode } from 'react';

const HYPHENED = /([\p{L}]+(?:-[\p{L}]+)+)/u;

export function Kept({ text }: { text: string }): ReactNode {
  return text.split(HYPHENED).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
      <span key={index} className="kept">
        {part}
      </span>
    ),
  );
}
