// The words of the steps of a session: what each is called, and what whoever leads does in it, one line each.
import type { Words } from '#content/shape.ts';
import type { RoomStep } from '#model/workshop/room/steps.ts';

export interface StepWords {
  readonly title: Words;
  /** For whoever leads. */
  readonly notes: readonly Words[];
}

export const stepWords: Readonly<Record<RoomStep, StepWords>> = {
  frame: {
    title: { it: 'Di che cosa si parla', en: 'What this is about' },
    notes: [
      {
        it: 'Nessuna strategia vale più di un’altra: oggi si cercano le distanze fra il dire e il fare.',
        en: 'No strategy is worth more than another: today you look for the distances between what is said and what is done.',
      },
      {
        it: 'I due esempi tolgono l’aria d’esame: uno è coerente senza rispondere a nessuno, l’altro promette molto e risponde tardi.',
        en: 'The two examples dispel any air of an exam: one is coherent without answering anybody, the other promises much and answers late.',
      },
      { it: 'Chi ha voluto l’incontro parla per ultimo.', en: 'Whoever called the meeting speaks last.' },
    ],
  },
  late: {
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
  reveal: {
    title: { it: 'Si scoprono le schede', en: 'The ballots are revealed' },
    notes: [
      {
        it: 'Scoprite, poi un minuto in silenzio prima di parlare: ciascuno guarda dove sta.',
        en: 'Reveal, then a minute in silence before anybody talks: everyone sees where they stand.',
      },
      {
        it: 'Si parla del disaccordo, non della media. I nomi si mostrano solo se l’incarico li prevede.',
        en: 'You talk about the split, not the average. Names show only where the engagement has them.',
      },
    ],
  },
  splits: {
    title: { it: 'I disaccordi più grandi', en: 'The largest splits' },
    notes: [
      {
        it: 'Due, tre al massimo. Ogni parte spiega prima la lettura dell’altra. Dopo 12 minuti si passa oltre.',
        en: 'Two, three at most. Each side first explains the other side’s reading. After 12 minutes you move on.',
      },
      {
        it: 'Scopi diversi: si vota di nuovo. Fatti diversi: si guarda il dato. Parole diverse: si scrive in una riga che cosa vogliono dire.',
        en: 'Different aims: you vote again. Different facts: you look the number up. Different words: you write in one line what they mean.',
      },
    ],
  },
  'second-vote': {
    title: { it: 'Il secondo voto', en: 'The second vote' },
    notes: [
      {
        it: 'La stessa scheda: bastano i gettoni. Il primo voto resta accanto al secondo.',
        en: 'The same ballot: the tokens are enough. The first vote stays beside the second.',
      },
    ],
  },
  declaration: {
    title: { it: 'La dichiarazione in una frase', en: 'The declaration in one sentence' },
    notes: [
      {
        it: 'Partite dalla proposta del voto e correggete a mano. Qualcuno la legge ad alta voce.',
        en: 'Start from what the vote proposes and edit by hand. Somebody reads it aloud.',
      },
    ],
  },
  guess: {
    title: { it: 'Per quale scopo siete costruiti davvero?', en: 'What are you really built for?' },
    notes: [
      {
        it: 'Per alzata di mano; i numeri restano coperti sullo schermo.',
        en: 'By a show of hands; the numbers stay covered on the screen.',
      },
    ],
  },
  operated: {
    title: { it: 'Ciò che dite e ciò che fate', en: 'What you say and what you do' },
    notes: [
      {
        it: 'Parla per primo chi guida le operazioni.',
        en: 'Whoever leads operations speaks first.',
      },
      {
        it: 'Dove le risposte non bastano si legge «non si può dire»: non è un risultato, è un dato da cercare.',
        en: 'Where answers are too few it reads “cannot tell”: that is not a result, it is a number to look for.',
      },
    ],
  },
  break: {
    title: { it: 'Pausa', en: 'Break' },
    notes: [
      { it: 'Scaricate l’incarico: è la copia di sicurezza.', en: 'Download the engagement: it is your backup copy.' },
    ],
  },
  physics: {
    title: { it: 'Che cosa chiede la promessa', en: 'What the promise takes' },
    notes: [
      {
        it: 'Muovete un cursore alla volta. Niente cambia nelle risposte finché non dite «questo è il numero giusto».',
        en: 'Move one slider at a time. Nothing changes in the answers until you say “this is the right number”.',
      },
      {
        it: 'Se un numero è contestato, si cambia, si segna come contestato e si va avanti.',
        en: 'If a number is disputed, change it, mark it as disputed, and go on.',
      },
    ],
  },
  triage: {
    title: { it: 'Divergenza per divergenza', en: 'Divergence by divergence' },
    notes: [
      {
        it: 'Dodici al massimo, il resto va nel rapporto. 1 d’accordo, 2 risposta contestata, 3 accettata consapevolmente.',
        en: 'Twelve at most, the rest goes to the report. 1 agreed, 2 answer disputed, 3 knowingly accepted.',
      },
      {
        it: '«Il vostro numero non torna»: N, il numero, Invio.',
        en: '“Your number is wrong”: N, the number, Enter.',
      },
    ],
  },
  repairs: {
    title: { it: 'Fare diversamente, o dire diversamente', en: 'Do otherwise, or say otherwise' },
    notes: [
      {
        it: 'Per ogni punto le due strade. Nessuna vale di più: scegliete quale volete pagare.',
        en: 'Two ways for every matter. Neither is worth more: choose the one you want to pay for.',
      },
    ],
  },
  commitments: {
    title: { it: 'Gli impegni', en: 'The commitments' },
    notes: [
      {
        it: 'Da tre a cinque: chi ne risponde, entro quando, come si vede che è fatto.',
        en: 'Three to five: who answers for it, by when, how you will see it is done.',
      },
    ],
  },
  close: {
    title: { it: 'Si chiude', en: 'Closing' },
    notes: [
      {
        it: 'Si rileggono ad alta voce la dichiarazione e gli impegni. Poi il rapporto, consegnato soltanto a loro.',
        en: 'The declaration and the commitments are read aloud. Then the report, handed to them alone.',
      },
    ],
  },
};
