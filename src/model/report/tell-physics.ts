// The register of promises and the cards on time, people and money as pieces: a table each, then what is assumed.

import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { PromisesBlock } from '#model/report/physics-matter.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';
import { list, type Piece } from '#model/report/pieces.ts';

type Table = Extract<Piece, { kind: 'table' }>;

export function promisesTable({ rows }: PromisesBlock, phrases: Phrasebook): Table {
  const labels = phrases.promisesColumns();
  return {
    kind: 'table',
    columns: labels.map((label) => ({ label })),
    rows: rows.map((row) => {
      const [name, ...cells] = phrases.promiseCells(row);
      const told = cells.map((cell, at) => `${labels[at + 1]?.toLowerCase()}: ${cell}`);
      return { cells: [name, ...cells], line: `${name}: ${told.join('; ')}` };
    }),
  };
}

export function tellCard({ id, title, facts, assumptions }: PhysicsCard, phrases: Phrasebook): readonly Piece[] {
  return [
    { kind: 'heading', heading: { id: `physics-${id}`, level: 3, text: title } },
    {
      kind: 'table',
      columns: phrases.physicsColumns().map((label) => ({ label })),
      rows: facts.map(({ label, text }) => ({ cells: [label, text], line: `${label}: ${text}` })),
    },
    ...list(assumptions),
  ];
}
