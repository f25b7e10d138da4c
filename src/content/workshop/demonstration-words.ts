// The words of the demonstration in both languages: what it is about, its roles, what was noted in the room, its commitments.
import type { Language } from '#content/shape.ts';

export interface DemonstrationWords {
  readonly scope: string;
  readonly board: readonly [string, string, string, string, string, string];
  readonly branches: string;
  readonly desk: string;
  readonly dispute: string;
  readonly disputed: string;
  readonly accepted: string;
  readonly commitments: readonly { readonly what: string; readonly owner: string; readonly measure: string }[];
}

export const demonstrationWords: Readonly<Record<Language, DemonstrationWords>> = {
  it: {
    scope: 'noleggio alle imprese, Italia (dimostrazione)',
    board: [
      'Direzione generale',
      'Direzione commerciale',
      'Direzione operativa',
      'Amministrazione e finanza',
      'Risorse umane',
      'Sistemi informativi (IT)',
    ],
    branches: 'Responsabili di filiale',
    desk: 'Banco e centralino',
    dispute: 'Una delle cinque persone lavora a metà tempo: da verificare con le presenze di ottobre.',
    disputed: 'La finanza ricorda la discussione in un altro modo.',
    accepted:
      'Con cinque persone una conversazione senza fretta è possibile per i cantieri fermi, non per ogni richiesta.',
    commitments: [
      {
        what: 'Banco e centralino possono concedere fino a 150\u00a0€ senza chiedere',
        owner: 'Direzione operativa',
        measure: 'Concessioni decise sul posto, contate ogni mese',
      },
      {
        what: 'Filiale, officina e centralino vedono la stessa storia del cliente',
        owner: 'Sistemi informativi (IT)',
        measure: 'Clienti che ripetono il problema: da 60 a meno di 20 su 100',
      },
      {
        what: 'Le condizioni per chi noleggia da anni sono scritte e uguali in ogni filiale',
        owner: 'Direzione commerciale',
        measure: 'Una pagina, consegnata a tutte le filiali',
      },
      {
        what: 'Contare le persone e le richieste di un mese intero',
        owner: 'Risorse umane',
        measure: 'Il numero contestato è confermato o corretto',
      },
    ],
  },
  en: {
    scope: 'rental to firms, Italy (demonstration)',
    board: [
      'General management',
      'Sales',
      'Operations',
      'Finance and administration',
      'People (HR)',
      'Information systems (IT)',
    ],
    branches: 'Branch managers',
    desk: 'Counter and call desk',
    dispute: 'One of the five people works half time: to be checked against October’s attendance.',
    disputed: 'Finance remembers the discussion differently.',
    accepted:
      'With five people, an unhurried conversation is possible for sites at a standstill, not for every request.',
    commitments: [
      {
        what: 'Counter and call desk may grant up to €150 without asking',
        owner: 'Operations',
        measure: 'Concessions made on the spot, counted every month',
      },
      {
        what: 'Branch, repair shop and call desk see the same customer history',
        owner: 'Information systems (IT)',
        measure: 'Customers who repeat the problem: from 60 to fewer than 20 in 100',
      },
      {
        what: 'Terms for long-standing customers are written down, and the same in every branch',
        owner: 'Sales',
        measure: 'One page, delivered to every branch',
      },
      {
        what: 'Count the people and the requests over a whole month',
        owner: 'People (HR)',
        measure: 'The disputed number is confirmed or corrected',
      },
    ],
  },
};
