// The running order of a session, of 180 minutes and of 120: which steps, how long, what to do in each. The shorter keeps the
// essential steps; votes must then have come before.
import type { Words } from '#content/shape.ts';
import type { OrderEntry, RoomStep } from '#model/workshop/room/steps.ts';

export interface StepEntry {
  readonly id: RoomStep;
  /** Minutes in the session of 180 and in that of 120; 0 where it is left out. */
  readonly minutes: { readonly 180: number; readonly 120: number };
  readonly words: {
    readonly title: Words;
    /** For whoever leads: what to do, one line each. */
    readonly notes: readonly Words[];
  };
}

export const STEPS: readonly StepEntry[] = [
  {
    id: 'frame',
    minutes: { 180: 10, 120: 5 },
    words: {
      title: { it: 'Di che cosa si parla', en: 'What this is about' },
      notes: [
        {
          it: 'Nessuna strategia vale più di un’altra: oggi si cercano le distanze fra il dire e il fare.',
          en: 'No strategy is worth more than another: today you look for the distance between saying and doing.',
        },
        {
          it: 'I due esempi tolgono l’aria d’esame: uno è coerente senza rispondere a nessuno, l’altro promette molto e risponde tardi.',
          en: 'The two examples take away the air of an exam: one is coherent without answering anybody, the other promises much and answers late.',
        },
        { it: 'Chi ha voluto l’incontro parla per ultimo.', en: 'Whoever called the meeting speaks last.' },
      ],
    },
  },
  {
    id: 'late',
    minutes: { 180: 5, 120: 0 },
    words: {
      title: { it: 'Le ultime schede', en: 'The last ballots' },
      notes: [
        {
          it: 'Chi non ha votato vota adesso, sul telefono o su carta: un codice a voce o una griglia, quindici secondi l’una.',
          en: 'Whoever has not voted votes now, by phone or on paper: a code read aloud or a grid, fifteen seconds each.',
        },
        {
          it: 'Sullo schermo si vede solo quante schede ci sono, e di quali ruoli.',
          en: 'The screen shows only how many ballots are in, and of which roles.',
        },
      ],
    },
  },
  {
    id: 'reveal',
    minutes: { 180: 20, 120: 15 },
    words: {
      title: { it: 'Si scoprono le schede', en: 'The ballots are revealed' },
      notes: [
        {
          it: 'Scoprite, poi un minuto di silenzio prima di parlare: ciascuno guarda dove sta.',
          en: 'Reveal, then a minute of silence before anybody talks: everybody looks where they stand.',
        },
        {
          it: 'Si parla della divergenza, non della media. I nomi si mostrano solo se l’incarico li prevede.',
          en: 'You talk about the split, not the average. Names show only where the engagement has them.',
        },
      ],
    },
  },
  {
    id: 'splits',
    minutes: { 180: 25, 120: 20 },
    words: {
      title: { it: 'Le divergenze più grandi', en: 'The largest splits' },
      notes: [
        {
          it: 'Due, tre al massimo. Ogni parte spiega per prima la lettura dell’ALTRA. Dopo 12 minuti si passa oltre.',
          en: 'Two, three at most. Each side first explains the OTHER reading. After 12 minutes you move on.',
        },
        {
          it: 'Scopi diversi: si vota di nuovo. Fatti diversi: si guarda il dato. Parole diverse: si scrive in una riga che cosa vogliono dire.',
          en: 'Different aims: you vote again. Different facts: you look the number up. Different words: you write in one line what they mean.',
        },
      ],
    },
  },
  {
    id: 'second-vote',
    minutes: { 180: 5, 120: 5 },
    words: {
      title: { it: 'Il secondo voto', en: 'The second vote' },
      notes: [
        {
          it: 'La stessa scheda, bastano i gettoni. Il primo voto resta accanto al secondo.',
          en: 'The same ballot, the tokens are enough. The first vote stays beside the second.',
        },
      ],
    },
  },
  {
    id: 'declaration',
    minutes: { 180: 5, 120: 0 },
    words: {
      title: { it: 'La dichiarazione in una frase', en: 'The declaration in one sentence' },
      notes: [
        {
          it: 'Partite dalla proposta del voto e correggete a mano. Qualcuno la legge ad alta voce.',
          en: 'Start from what the vote proposes and edit by hand. Somebody reads it aloud.',
        },
      ],
    },
  },
  {
    id: 'guess',
    minutes: { 180: 5, 120: 5 },
    words: {
      title: { it: 'Per quale scopo siete costruiti davvero?', en: 'What are you really built for?' },
      notes: [
        {
          it: 'Per alzata di mano; i numeri restano coperti sullo schermo.',
          en: 'By raised hands; the numbers stay covered on the screen.',
        },
      ],
    },
  },
  {
    id: 'operated',
    minutes: { 180: 20, 120: 15 },
    words: {
      title: { it: 'Ciò che dite e ciò che fate', en: 'What you say and what you do' },
      notes: [
        {
          it: 'Parla per primo chi guida le operazioni.',
          en: 'Whoever leads operations speaks first.',
        },
        {
          it: 'Dove le risposte non bastano si legge «non si può dire»: non è un risultato, è un dato da cercare.',
          en: 'Where answers are too few it reads “cannot tell”: that is no result, it is a number to look for.',
        },
      ],
    },
  },
  {
    id: 'break',
    minutes: { 180: 10, 120: 0 },
    words: {
      title: { it: 'Pausa', en: 'Break' },
      notes: [
        { it: 'Scaricate l’incarico: è la copia di sicurezza.', en: 'Download the engagement: it is the safety copy.' },
      ],
    },
  },
  {
    id: 'physics',
    minutes: { 180: 20, 120: 15 },
    words: {
      title: { it: 'Che cosa chiede la promessa', en: 'What the promise takes' },
      notes: [
        {
          it: 'Muovete un cursore alla volta. Niente cambia nelle risposte finché non dite «questo è il numero giusto».',
          en: 'Move one slider at a time. Nothing changes in the answers until you say “this is the right number”.',
        },
        {
          it: 'Se un numero è contestato si cambia, si segna come contestato, e si va avanti.',
          en: 'A number that is disputed is changed, marked as disputed, and you go on.',
        },
      ],
    },
  },
  {
    id: 'triage',
    minutes: { 180: 20, 120: 15 },
    words: {
      title: { it: 'Divergenza per divergenza', en: 'Divergence by divergence' },
      notes: [
        {
          it: 'Dodici al massimo, il resto va nel rapporto. 1 d’accordo, 2 numero contestato, 3 accettata consapevolmente.',
          en: 'Twelve at most, the rest goes to the report. 1 agreed, 2 number disputed, 3 accepted knowingly.',
        },
        {
          it: '«Il vostro numero non torna»: N, il numero, Invio.',
          en: '“Your number is wrong”: N, the number, Enter.',
        },
      ],
    },
  },
  {
    id: 'repairs',
    minutes: { 180: 20, 120: 15 },
    words: {
      title: { it: 'Fare diversamente, o dire diversamente', en: 'Do otherwise, or say otherwise' },
      notes: [
        {
          it: 'Per ogni punto le due strade. Nessuna vale di più: scegliete quale volete pagare.',
          en: 'Two ways for every matter. Neither is worth more: choose the one you want to pay for.',
        },
      ],
    },
  },
  {
    id: 'commitments',
    minutes: { 180: 10, 120: 7 },
    words: {
      title: { it: 'Gli impegni', en: 'The commitments' },
      notes: [
        {
          it: 'Da tre a cinque: chi ne risponde, entro quando, come si vede che è fatto.',
          en: 'Three to five: who answers for it, by when, how one sees it is done.',
        },
      ],
    },
  },
  {
    id: 'close',
    minutes: { 180: 5, 120: 3 },
    words: {
      title: { it: 'Si chiude', en: 'Closing' },
      notes: [
        {
          it: 'Si rileggono ad alta voce la dichiarazione e gli impegni. Poi il rapporto, in mano loro soltanto.',
          en: 'The declaration and the commitments are read aloud. Then the report, into their hands alone.',
        },
      ],
    },
  },
];

/** The steps that a session of so many minutes has, in order. */
export const orderOf = (minutes: 180 | 120): readonly OrderEntry[] =>
  STEPS.flatMap(({ id, minutes: planned }) =>
    planned[minutes] > 0 ? [{ step: id, minutes: planned[minutes], isEssential: planned[120] > 0 }] : [],
  );

export function stepEntry(step: RoomStep): StepEntry {
  const entry = STEPS.find(({ id }) => id === step);
  if (!entry) throw new Error(`The running order has no step ${step}`);
  return entry;
}
