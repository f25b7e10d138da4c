// Cells copied from a spreadsheet into a table of fields: one row of the sheet for one field, from the field where they
// were pasted, or from the fields that their first cells name. It changes nothing unless every row has its field.

import type { ClipboardEvent } from 'react';

export interface Place {
  readonly name: string;
  readonly label: string;
}

export interface Pasted {
  readonly name: string;
  readonly text: string;
}

const tidy = (text: string): string => text.trim().toLowerCase();

/** What goes into which field; nothing when the text is a single cell, or has more rows than there are fields below. */
export function pasteRows(text: string, places: readonly Place[], into: string): readonly Pasted[] | undefined {
  const lines = text.replace(/(?:\r?\n)+$/u, '').split(/\r?\n/u);
  if (lines.length === 1 && !text.includes('\t')) return undefined;
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const start = places.findIndex(({ name }) => name === into);
  const pasted = rows.map(([first = '', ...rest], index) => {
    const named = rest.length > 0 ? places.find(({ label }) => tidy(label) === tidy(first)) : undefined;
    const place = named ?? places[start + index];
    return { place, text: (named ? rest : [first, ...rest]).filter(Boolean).join(' ') };
  });
  const names = pasted.map(({ place }) => place?.name);
  if (start < 0 || names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return pasted.map(({ place, text: cell }) => ({ name: place?.name ?? '', text: cell }));
}

/** Takes over a paste into one of the fields, when it is of rows. */
export function pasteCells(event: ClipboardEvent, places: readonly Place[], set: (name: string, text: string) => void) {
  const into = event.target instanceof HTMLInputElement ? event.target.name : '';
  const pasted = pasteRows(event.clipboardData.getData('text'), places, into);
  if (!pasted) return;
  event.preventDefault();
  for (const { name, text } of pasted) set(name, text);
}
