// The known word that a misspelt one probably means, for whoever refuses an unknown one: a guess to be shown, never taken.

/**
 * The known word nearest to an unknown one, by edit distance (Levenshtein, transpositions counted as one), or undefined
 * when none is near enough: at most one edit for every three characters, and never more than four.
 */
export function nearestWord(unknown: string, known: Iterable<string>): string | undefined {
  const asked = unknown.slice(0, 80).toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.min(4, Math.max(1, Math.floor(asked.length / 3))) + 1;
  for (const word of known) {
    const edits = editDistance(asked, word.toLowerCase(), fewest);
    if (edits < fewest) {
      fewest = edits;
      nearest = word;
    }
  }
  return nearest;
}

function editDistance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + swap);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? enough;
}
