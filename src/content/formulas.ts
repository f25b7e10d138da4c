// The formulas on queues, times and money by name. The page on the method gives each its notation and an anchor; a figure of
// the report points to those it comes from.
import type { Words } from '#content/shape.ts';

/** Names, by id. */
export const formulas = {
  'work-hours': { it: 'Lavoro che arriva e ore di chi lo fa', en: 'Work that arrives and hours of those who do it' },
  'calendar-ceiling': {
    it: 'Tetto di una promessa che corre a ogni ora',
    en: 'Ceiling of a promise that runs at all hours',
  },
  'seat-coverage': { it: 'Persone per una postazione', en: 'People for one seat' },
  budget: { it: 'Budget e persone che paga', en: 'The budget and the people it pays' },
  keeping: { it: 'Persone per le promesse e per restare in pari', en: 'People for the promises and to stay level' },
  'share-in-time': {
    it: 'Quante richieste entro un tempo, dal tempo tipico',
    en: 'How many requests within a time, from the typical one',
  },
  'deferred-flow': { it: 'Lavoro scritto e arretrato', en: 'Written work and backlog' },
  chat: { it: 'Chat', en: 'Chat' },
  'erlang-b': { it: 'Erlang B', en: 'Erlang B' },
  'erlang-c': { it: 'Erlang C', en: 'Erlang C' },
  'erlang-a': { it: 'Erlang A', en: 'Erlang A' },
} as const satisfies Readonly<Record<string, Words>>;

export type FormulaId = keyof typeof formulas;

/** Where a formula stands on the page on the method. */
export const formulaAnchor = (id: string): string => `formula-${id}`;
