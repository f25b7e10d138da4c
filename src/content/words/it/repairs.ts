// Italian sentences for the ways out that were computed: what changes, what it takes, what it takes away. Nothing here
// recommends one side, and saying less stands beside doing more.
import { amountAfter } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'it', one, other)}`;

export const repairs = {
  intro: (sets: number): string =>
    sets === 1
      ? 'Una strada, provata rifacendo tutti i conti con le risposte cambiate. È una possibilità, non un consiglio.'
      : 'La prima cambia ciò che dite e lascia com’è il lavoro, la seconda cambia ciò che fate e lascia com’è la dichiarazione. Ognuna è stata provata rifacendo tutti i conti con le risposte cambiate. Valgono allo stesso modo: scegliere, o combinarle, spetta a voi.',
  title: {
    do: 'Cambiare ciò che fate',
    say: 'Cambiare ciò che dite',
    declare: 'Cambiare ciò che dite',
  },
  smallest: (changes: string) => `Il cambiamento più piccolo: ${changes}.`,
  /** Every further one on the same side. */
  otherwise: (changes: string) => `Oppure: ${changes}.`,
  /** One change inside a sentence; the topic completes "nella risposta …". */
  changed: (topic: string, from: string, to: string) =>
    `nella risposta ${topic}, ${amountAfter('da', from)} ${amountAfter('a', to)}`,
  quoted: (text: string) => `«${text}»`,
  declaration: 'Gli scopi dichiarati',
  declaredShare: (name: string, share: string) => `«${name}» ${share}`,
  leave: (leaving: string, staying: string, stayingCount: number) =>
    `non dichiarare più ${leaving}${stayingCount === 0 ? '' : stayingCount === 1 ? `: resta ${staying}` : `: restano ${staying}`}`,
  exchange: (joining: string, leaving: string) => `dichiarare ${joining} al posto di ${leaving}`,
  effort: (steps: number) => `Sforzo: ${n(steps, 'passo', 'passi')}.`,
  costsMore: (amount: string) => `Costo: ${amount} in più all’anno.`,
  saves: (amount: string) => `Risparmio: ${amount} all’anno.`,
  savesBetween: (low: string, high: string) => `Risparmio: fra ${low} e ${high} all’anno.`,
  savesOrCosts: (saved: string, cost: string) => `Da un risparmio di ${saved} a un costo di ${cost} all’anno.`,
  costsBetween: (low: string, high: string) => `Costo: fra ${low} e ${high} all’anno.`,
  suppliers: 'Dipende da quanto si libera di ciò che oggi va ai fornitori.',
  mostGet: (share: string, times: string) =>
    `Il tempo promesso è quello entro il quale oggi ricevono risposta ${share} richieste su 100, se le attese si distribuiscono come in una coda: ${times} volte il tempo tipico, che vale per metà.`,
  noWay:
    'Nessun cambiamento provato, da una parte o dall’altra, la chiude senza farne nascere un’altra decisiva o rilevante.',
  acceptedToo: 'Nel conto ci sono anche le divergenze accettate consapevolmente.',
  costUnknown: 'Il costo non si ricava dalle risposte.',
  closesOthers: (count: number) => `Chiude anche ${count === 1 ? 'un’altra divergenza' : `altre ${count} divergenze`}.`,
  closesPart: (count: number, of: number) =>
    `La chiude per ${count === 1 ? 'uno' : count} dei ${of} scopi che qui chiedono altro.`,
  closesOf: (count: number, of: number) => {
    if (count === 0) return `Non chiude del tutto nessuna delle ${of} divergenze certe: ne alleggerisce alcune.`;
    if (count < of) return `Chiude ${count === 1 ? 'una' : count} delle ${of} divergenze certe.`;
    return of === 1 ? 'Chiude l’unica divergenza certa.' : `Chiude tutte e ${of} le divergenze certe.`;
  },
  leavesNone: 'Non ne resta nessuna decisiva o rilevante.',
  /** `matters` names them. */
  leaves: (count: number, severity: 'critical' | 'major' | 'both', matters: string) => {
    const [one, several] = {
      critical: ['decisiva', 'decisive'],
      major: ['rilevante', 'rilevanti'],
      both: ['decisiva o rilevante', 'decisive o rilevanti'],
    }[severity] as [string, string];
    return `${count === 1 ? `Ne resta una ${one}` : `Ne restano ${count} ${several}`}: ${matters}.`;
  },
  leftMatter: (title: string, purposes: string) => (purposes === '' ? `«${title}»` : `«${title}», per ${purposes}`),
  leavesWhy: {
    /** Of budget arguments, and of purposes that pull apart. */
    do: (count: number) =>
      `${count === 1 ? 'Su quel punto' : 'Su quei punti'} gli scopi dichiarati chiedono cose che nessun cambiamento nel lavoro mette insieme.`,
    /** Of whatever no change that was tried ends. */
    tried: 'Fra i cambiamenti nel lavoro provati nessuno ne lascia meno senza portarne altre.',
    say: 'Fra le dichiarazioni provate nessuna ne lascia meno senza portarne altre.',
  },
  agreementThen: (agreement: string) => `Accordo dopo: ${agreement}.`,
  stoppedEarly: 'La ricerca si è fermata al suo limite: può esistere una strada più breve.',
  stepsMeaning:
    'Un passo è un gradino di una risposta, pesato con la tabella degli sforzi del metodo: è una convenzione, e non conta il denaro.',
  /** The topic completes "quello della risposta …"; the cell is a channel or a part. */
  turn: (topic: string, cell: string | undefined, direction: 'up' | 'down', at: string, from: string) =>
    `quello della risposta ${topic}${cell === undefined ? '' : ` (${cell})`}, se ${direction === 'up' ? 'sale' : 'scende'} ${amountAfter('a', at)} (oggi ${from})`,
  turns: (one: string, other?: string) =>
    `La divergenza non è più certa se cambia un solo numero: ${one}${other === undefined ? '' : `; oppure ${other}`}.`,
  notKnown: 'non indicato',
};
export type RepairWords = Spoken<typeof repairs>;
