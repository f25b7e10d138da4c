// What of a file could not be read: parts of the assessment that is open, and rows that are no assessment at all.
import { refusedSentence } from '#components/open/describe.ts';
import type { FoundFace } from '#components/open/face.ts';
import type { FoundWords } from '#content/words/it/found.ts';
import type { RefusedRow } from '#model/exchange/open-bytes.ts';

const MOST_SHOWN = 12;

export function Unread({ words, sentences }: { words: FoundWords; sentences: readonly string[] }) {
  return <Report title={words.leftOut(sentences.length)} sentences={sentences} words={words} />;
}

export function RefusedRows({ face: { language, words }, rows }: { face: FoundFace; rows: readonly RefusedRow[] }) {
  const sentences = rows.map(({ line, refusals: [first, ...more] }) => {
    const sentence = first ? refusedSentence(first, language, words) : '';
    const others = more.length > 0 ? ` ${words.moreRefusals(more.length)}` : '';
    return words.beside(words.line(line), sentence) + others;
  });
  return <Report title={words.refusedRows(rows.length)} sentences={sentences} words={words} />;
}

interface Props {
  title: string;
  sentences: readonly string[];
  words: FoundWords;
}

function Report({ title, sentences, words }: Props) {
  if (sentences.length === 0) return null;
  return (
    <div className="notice">
      <p>{title}</p>
      <ul className="reasons">
        {[...new Set(sentences)].slice(0, MOST_SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > MOST_SHOWN && <p>{words.others(sentences.length - MOST_SHOWN)}</p>}
    </div>
  );
}
