// Italian words of how a way out is obtained: why each change is what it is, the sum of the steps, the money row by row.
import { amountAfter, amountSaid } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/plain.ts';
import { capitalised } from '#content/phrases/text.ts';
import type { Spoken } from '#content/shape.ts';
import type { Severity } from '#model/judge/rule.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'it', one, other)}`;

const weight: Readonly<Record<Severity, string>> = {
  critical: 'decisiva',
  major: 'rilevante',
  minor: 'lieve',
  open: 'da chiarire',
  note: 'da sapere',
};

/** What is left without the change, or with the last value at which it is still there. */
const without = (still: string | undefined, severity: Severity): string =>
  still === undefined ? `senza, resta ${weight[severity]}` : `con ${amountSaid(still)} resta ${weight[severity]}`;

export const obtained = {
  title: 'Come si ottiene',
  /** The topic completes "la risposta …". */
  answer: (topic: string) => `Risposta ${topic}`,
  declaration: 'Dichiarazione',
  line: (what: string, sentences: string) => `${what}: ${sentences}`,
  matter: (title: string) => `«${title}»`,
  asked: (title: string, purpose: string) => `«${title}» (per «${purpose}»)`,
  /** Titles come in quoted; `still` is the last value at which it is still there. */
  closed: (value: string | undefined, title: string, still: string | undefined, severity: Severity) =>
    value === undefined
      ? `senza questo cambiamento resta aperta ${title}, ${weight[severity]}.`
      : `con ${amountSaid(value)} si chiude ${title}; ${without(still, severity)}.`,
  lighter: (value: string | undefined, title: string, still: string | undefined, severity: Severity) =>
    value === undefined
      ? `senza questo cambiamento ${title} resta ${weight[severity]}.`
      : `con ${amountSaid(value)}, ${title} diventa lieve; ${without(still, severity)}.`,
  undecided: (value: string | undefined, title: string, still: string | undefined, severity: Severity) =>
    value === undefined
      ? `senza questo cambiamento ${title} resta ${weight[severity]}.`
      : `con ${amountSaid(value)}, ${title} non è più certa; ${without(still, severity)}.`,
  avoided: (value: string | undefined, title: string, still: string | undefined, severity: Severity) =>
    value === undefined || still === undefined
      ? `senza questo cambiamento nascerebbe ${title}, ${weight[severity]}.`
      : `con ${amountSaid(value)} non nasce ${title}; con ${amountSaid(still)} nascerebbe, ${weight[severity]}.`,
  others: (count: number) =>
    `Da questo cambiamento ${count === 1 ? 'dipende un’altra divergenza' : `dipendono altre ${count} divergenze`}.`,
  band: (asked: string, today: string, then: string) => `Chiesto ${asked}; oggi ${today}, con questa strada ${then}.`,
  ratio: (ratio: string) => `Rapporto fra i due valori, senza: ${ratio}.`,
  /** An amount on the grid of two digits that matter. */
  grid: 'Gli importi e le persone si cercano fra i numeri con due cifre significative.',
  effort: (rows: string, total: number) => `Sforzo: ${rows}; in tutto ${n(total, 'passo', 'passi')}.`,
  effortRow: (topic: string, rungs: string, weightOf: string, steps: string) =>
    `${topic} ${rungs} × ${weightOf} = ${steps}`,
  effortMeaning: 'Sono gradini per il peso di ognuno, arrotondati per eccesso a passi interi.',
  agreement: (then: string, most: string, least: string, today: string) =>
    `Accordo dopo, ${then}: 100 meno i punti che restano, che vanno da ${least} (certi) a ${most} (con ciò che non è certo). Oggi: ${today}.`,
  signed: (from: string, to: string) => (from === to ? from : `fra ${from} e ${to}`),

  weighed: (title: string, severity: Severity) => `«${title}» (${weight[severity]})`,
  fewer: (names: string, left: string, count: number) =>
    `Dichiarando ${names} ${
      count === 1
        ? `ne resterebbe una sola: ${left}. Però nasce`
        : `ne resterebbero meno: ${left}. Qualcuna però oggi non c’è: nasce`
    } da ciò che chiede il nuovo scopo. Per questo non è contata fra le strade.`,
  outruns: {
    do: 'I tempi scritti qui si ottengono con più persone o meno richieste: con le persone di oggi il lavoro che arriva è più delle ore.',
    say: 'Anche così il lavoro che arriva è più delle ore che ci sono.',
  },
  /** A matter, with the purposes it is a distance from where several are declared; those come in quoted. */
  side: (title: string, purposes: string) => (purposes === '' ? `«${title}»` : `«${title}» (per ${purposes})`),
  comes: (matter: string, severity: Severity) => `Con questa strada compare ${matter}, ${weight[severity]}.`,
  growsHeavier: (matter: string, severity: Severity) => `Con questa strada ${matter} pesa di più: ${weight[severity]}.`,
  less: 'I cambiamenti indicati sotto ogni divergenza la chiudono del tutto; queste strade si fermano quando nessuna è decisiva o rilevante: perciò chiedono meno.',
  redeclared: 'Il cambio di dichiarazione non è contato nei passi: ripensarla tocca pubblicità, contratti e vendite.',
  money: {
    caption: 'Il denaro di questa strada',
    item: 'Voce',
    amount: 'In più all’anno',
    people: (people: string, each: string) => `Persone in più: ${people}, a ${each} l’una`,
    fewer: (people: string, each: string) => `Persone in meno: ${people}, a ${each} l’una`,
    suppliers: 'Ciò che oggi va ai fornitori e si può liberare',
    promises: 'Persone per i tempi promessi',
    promisesBeyond: 'Persone per i tempi promessi, oltre alle precedenti',
    budget: (from: string, to: string) => `Spesa annua, tutto compreso: da ${from} a ${to}`,
    total: 'In tutto',
    allIncluded: 'La spesa annua è tutto compreso: contiene già le altre voci, che perciò non vi si sommano.',
    exceeds: 'Dove le altre voci superano l’aumento della spesa, il totale è la loro somma.',
    sameBudget:
      'La spesa annua indicata resta quella di oggi: se queste voci vi stanno dentro, altre calano di altrettanto.',
    noNumber: 'nessun numero di persone basta',
    notTold: 'non si può dire',
    nothing: 'nulla',
    /** A total with no end upwards. */
    lessAtMost: (amount: string) => `al massimo ${amount} in meno`,
    habits: 'Il costo di cambiare un’abitudine non si ricava dalle risposte: qui non c’è.',
    line: (item: string, amount: string) => `${item}: ${amount}`,
  },

  /** The number at which a finding is no longer certain, and the one at which the smallest change closes it. */
  turnAndMend: (at: string, closed: string) =>
    `${capitalised(amountAfter('a', at))} la divergenza non è più certa; ${amountAfter('a', closed)} è chiusa in ogni caso.`,
  noneNear: 'Nessun numero, da solo, la cambia entro il triplo o un terzo di quello di oggi.',
};
export type ObtainedWords = Spoken<typeof obtained>;
