// Italian words for the possibilities drawn from what is not known: in the report, and on the page where they are asked for.
// A share of possibilities is never called a probability.
import { pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

export const uncertainty = {
  title: 'Che quadro può venirne',
  /** On the page, before anything is drawn. */
  before: (count: string) =>
    `Quanto pesa ciò che non si sa? Per ogni risposta che manca, o che è un intervallo, si prende uno dei valori possibili e si rifanno i conti; poi di nuovo, ${count} volte. Il conto si fa in questa pagina e richiede qualche secondo.`,
  start: (count: string) => `Provate ${count} possibilità`,
  stop: 'Fermate qui',
  resume: 'Riprendete',
  progress: (drawn: string, asked: string) => `${drawn} possibilità su ${asked}.`,
  tooFew: (drawn: string, least: string) =>
    `Il conto è fermo a ${drawn} possibilità: sono poche per dirne le quote, che si mostrano da ${least} in su.`,
  done: (drawn: string) => `${drawn} possibilità provate: le tabelle sono qui sotto.`,

  meaning: (count: number, text: string) =>
    `${pluralOf(count, 'it', 'Un quadro completo, compatibile con le risposte', `${text} quadri completi, tutti compatibili con le risposte`)}: dove una risposta manca, è un intervallo o una stima, si è preso uno dei valori possibili, tutti alla pari. Le quote dicono come si distribuirebbe il quadro se ogni possibilità fosse ugualmente probabile. Non dicono quanto è probabile che una cosa sia vera: questo nessuno lo sa.`,
  stoppedAt: (drawn: string, asked: string) => `Il conto è stato fermato prima: ${drawn} possibilità su ${asked}.`,
  settled: 'Le risposte non lasciano in sospeso nulla di ciò che conta per l’accordo: il quadro possibile è uno solo.',
  coherence: (low: string, high: string, middle: string) =>
    `Accordo complessivo: fra ${low} e ${high} in 90 possibilità su 100; metà stanno sopra ${middle}, metà sotto.`,
  coherenceSame: (at: string) => `Accordo complessivo: circa ${at} in almeno 90 possibilità su 100.`,
  rules:
    'I confronti fra due risposte non si tirano a sorte: le affermazioni che non stanno insieme restano quelle di oggi.',
  share: 'Possibilità su 100',
  outOf: 'su 100',
  lessThanOne: 'meno di 1',
  almostAll: 'più di 99',
  operated: 'Scopo più vicino a ciò che fate',
  operatedCaption: 'Lo scopo più vicino a ciò che fate, e in quante possibilità lo è.',
  headline: 'Frase in testa al risultato',
  headlineCaption: 'La frase in testa al risultato, e in quante possibilità è questa.',
  gap: 'Divergenza da chiarire',
  gapCaption: 'Le divergenze che le risposte lasciano aperte, e in quante possibilità ci sono.',
  gapOf: (purpose: string, dimension: string) => `${dimension}, per «${purpose}»`,
  kinds: {
    'too-little-known': 'si sa ancora troppo poco',
    coherent: 'ciò che fate è costruito per ciò che dichiarate',
    'different-purpose': 'ciò che fate è costruito per uno scopo che non dichiarate',
    'no-recognisable-purpose': 'ciò che fate non segue in modo riconoscibile nessuno dei dieci scopi',
    'not-distinguishable': 'ciò che fate servirebbe altrettanto bene a un altro scopo',
    mixed: 'ciò che fate segue in parte ciò che dichiarate',
  },
};

export type UncertaintyWords = Spoken<typeof uncertainty>;
