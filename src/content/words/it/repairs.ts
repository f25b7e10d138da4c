// Italian sentences for the ways out that were computed: what changes, what it takes, what it takes away. Nothing here
// recommends one side, and saying less stands beside doing more.
import { pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'it', one, other)}`;

export const repairs = {
  intro: (sets: number): string =>
    sets === 1
      ? 'Una strada per tutto l’insieme, provata rifacendo tutti i conti con le risposte cambiate. È una possibilità, non un consiglio.'
      : 'Due strade per tutto l’insieme: una cambia ciò che fate e lascia com’è la dichiarazione, l’altra cambia ciò che dite e lascia com’è il lavoro. Ognuna è stata provata rifacendo tutti i conti con le risposte cambiate. Valgono allo stesso modo: scegliere, o combinarle, spetta a voi.',
  title: {
    do: 'Cambiare ciò che fate',
    say: 'Cambiare ciò che dite',
    declare: 'Cambiare ciò che dichiarate',
  },
  smallest: (changes: string) => `Il passo più piccolo: ${changes}.`,
  /** One change inside a sentence; the topic completes "nella risposta …". */
  changed: (topic: string, from: string, to: string) => `nella risposta ${topic}, da ${from} a ${to}`,
  answered: (topic: string, to: string) => `nella risposta ${topic}, ${to}`,
  quoted: (text: string) => `«${text}»`,
  declaration: 'Gli scopi dichiarati',
  declaredShare: (name: string, share: string) => `«${name}» ${share}`,
  leave: (leaving: string, staying: string, stayingCount: number) =>
    `non dichiarare più ${leaving}${stayingCount === 0 ? '' : stayingCount === 1 ? `: resta ${staying}` : `: restano ${staying}`}`,
  exchange: (joining: string, leaving: string) => `dichiarare ${joining} al posto di ${leaving}`,
  effort: (steps: number) => `Impegno: ${n(steps, 'passo', 'passi')}.`,
  costsMore: (amount: string) => `Costo: ${amount} in più all’anno.`,
  costsLess: (amount: string) => `Costo: ${amount} in meno all’anno.`,
  costsBetween: (low: string, high: string) => `Costo: fra ${low} e ${high} all’anno.`,
  costUnknown: 'Il costo non si ricava dalle risposte.',
  closesOthers: (count: number) => `Chiude anche ${n(count, 'altra divergenza', 'altre divergenze')}.`,
  closesPart: (count: number, of: number) => `Chiude ${count} delle ${of} divergenze di questo argomento.`,
  closesOf: (count: number, of: number) => `Chiude ${count} delle ${n(of, 'divergenza certa', 'divergenze certe')}.`,
  leavesNone: 'Non ne resta nessuna decisiva o rilevante.',
  leaves: {
    do: (count: number) =>
      `Ne ${pluralOf(count, 'it', 'resta', 'restano')} ${n(count, 'decisiva o rilevante', 'decisive o rilevanti')}: su quel punto gli scopi dichiarati chiedono cose che nessun cambiamento nel lavoro mette insieme.`,
    say: (count: number) =>
      `Ne ${pluralOf(count, 'it', 'resta', 'restano')} ${n(count, 'decisiva o rilevante', 'decisive o rilevanti')}: per ${pluralOf(count, 'it', 'quella', 'quelle')} le parole da sole non bastano.`,
  },
  agreementThen: (agreement: string) => `Accordo dopo: ${agreement}.`,
  stoppedEarly: 'La ricerca si è fermata al suo limite: può esistere una strada più breve.',
  stepsMeaning:
    'Un passo è un gradino di una risposta, pesato con la tabella degli impegni del metodo: è una convenzione, e non conta il denaro.',
  /** The topic completes "nella risposta …"; the cell is a channel or a part. */
  turn: (topic: string, cell: string | undefined, direction: 'up' | 'down', at: string, from: string) =>
    `nella risposta ${topic}${cell === undefined ? '' : ` (${cell})`}, ${direction === 'up' ? 'salendo' : 'scendendo'} a ${at} (oggi ${from})`,
  turns: (one: string, other?: string) =>
    `Con un solo numero diverso non ci sarebbe più: ${one}${other === undefined ? '' : `; oppure ${other}`}.`,
  headlineTurns: (one: string) => `Il giudizio d’insieme sarebbe un altro con un solo numero diverso: ${one}.`,
  notKnown: 'non indicato',
};
export type RepairWords = Spoken<typeof repairs>;
