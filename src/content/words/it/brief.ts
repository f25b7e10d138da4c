// Italian words of the report in four lines, under its headline: what does not hold together, what the promises take, what
// could be said instead, what to check first. Names and amounts come in ready to print.
import { amountAfter, between } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

export const brief = {
  title: 'Il risultato in quattro righe',
  labels: {
    apart: 'Che cosa non sta insieme',
    keeping: 'Che cosa chiede mantenere le promesse',
    saying: 'Che cosa si potrebbe dire, o fare',
    check: 'Che cosa controllare per primo',
  },
  broken: (channel: string, promised: string, verdict: 'not-kept' | 'out-of-reach' | 'impossible' | 'gives-way') =>
    `La promessa ${channel}, ${promised}, ${
      {
        'not-kept': 'non è mantenuta',
        'out-of-reach': 'con le persone di oggi è fuori portata',
        impossible: 'con questi orari non si può mantenere con tutti',
        'gives-way': 'con le persone di oggi cede',
      }[verdict]
    }`,
  /** `outcome` as the register has it. */
  partly: (channel: string, promised: string, outcome: string) =>
    `Oggi la promessa ${channel}, ${promised}, è ${outcome}.`,
  /** `isWhy` where the typical time is what breaks it. */
  typical: (broken: string, time: string, isWhy: boolean) =>
    `${broken}${isWhy ? ':' : ';'} il tempo tipico che indicate è ${time}.`,
  nobody: (broken: string) => `${broken}: non risponde nessuno.`,
  /** `among` the divergences told: the heaviest of several, the only one, or the only one beside broken promises. */
  heaviest: (title: string, points: string, one: string, other: string, among: 'several' | 'only' | 'other') =>
    `${{ several: 'Pesa di più', only: 'L’unica divergenza è', other: 'L’altra divergenza è' }[among]} «${title}»${points === '' ? '' : ` (${points})`}: da una parte «${one}», dall’altra «${other}».`,
  contested: 'contestata in sala',
  outrun: (times: string) => `Le richieste chiedono ${times} volte le ore disponibili.`,
  times: (low: string, high: string) => (low === high ? low : `da ${low} a ${high}`),
  timesAtLeast: (low: string) => `almeno ${low}`,
  following: (titles: string, count: number) => `${count === 1 ? 'Segue' : 'Seguono'} ${titles}.`,
  quoted: (text: string) => `«${text}»`,
  accepted: (titles: string, count: number) =>
    `${count === 1 ? 'È accettata consapevolmente' : 'Sono accettate consapevolmente'}: ${titles}.`,
  acceptedMatter: (title: string, points: string) => (points === '' ? `«${title}»` : `«${title}» (${points})`),
  noneApart: 'Non ci sono due vostre affermazioni che si contraddicano con certezza.',
  noneElseApart: 'Nessun’altra contraddizione certa fra affermazioni.',
  untold: (questions: string) => `Non si può ancora dire: prima serve la risposta a ${questions}.`,
  noPromise: 'Non promettete in pubblico nessun tempo: non ce n’è uno da mantenere.',
  notOurs: 'Sui canali con una promessa non risultano richieste da contare per le persone interne.',
  /** What the way that changes the work moves in money. */
  wholeWay: (moves: string, leavesNone: boolean) =>
    `Cambiare ciò che fate ${leavesNone ? 'fino a togliere tutto ciò che è decisivo o rilevante' : 'fino a togliere quanto si può di decisivo o rilevante'} ${moves}.`,
  wholeWayMoney: {
    more: (amount: string) => `chiede ${amount} in più l’anno`,
    less: (amount: string) => `riduce la spesa di ${amount} l’anno`,
    lessBetween: (low: string, high: string) => `riduce la spesa di una somma fra ${low} e ${high} l’anno`,
    lessAtMost: (amount: string) => `può ridurre la spesa fino a ${amount} l’anno`,
    lessOpen: (amount: string) => `può ridurre la spesa fino a ${amount} l’anno, oppure aumentarla`,
    either: (less: string, more: string) =>
      `può ridurre la spesa fino a ${less} l’anno, oppure aumentarla di non più di ${more}`,
    /** Closes the sentence on the money: the people it takes for the promises are in it, or nobody knows how many. */
    promisesIn: ', comprese le persone per le promesse',
    promisesUntold: '; quante persone chiedano le promesse non si sa ancora',
  },
  declare: (purposes: string) => `dichiarare ${purposes}`,
  /** Only some of those declared today stay. */
  declareOnly: (stay: string, go: string) => `dichiarare soltanto ${stay}, senza più ${go}`,
  /** Both quoted: the purpose, and what it promises customers. */
  declareTelling: (purpose: string, promise: string) => `dichiarare ${purpose}, che ai clienti dice: ${promise}`,
  promise: (promises: string) => `promettere ${promises}`,
  outruns: 'Il lavoro che arriva resta più delle ore che ci sono.',
  promiseOn: (channel: string, time: string, clock: string) => `${channel} entro ${time} (${clock})`,
  promiseNothing: (channels: string) => `non promettere alcun tempo ${channels}`,
  sayOtherwise: (topic: string, to: string) => `fare in modo che la risposta ${topic} diventi «${to}»`,
  /** Answers of which a sentence says better what changes; the others are named by their topic. */
  sayOf: {
    'promise.level': (to: string) =>
      `fare in modo che pubblicità, sito e venditori portino i clienti ad aspettarsi «${to}»`,
    'promise.known': (to: string) =>
      `fare in modo che, prima di comprare, i clienti sappiano quale servizio avranno: «${to}»`,
  } as Readonly<Record<string, (to: string) => string>>,
  leavesNone: 'Non resta nessuna divergenza decisiva o rilevante, con il lavoro di oggi.',
  leaves: (count: number, titles: string) =>
    count === 1
      ? `Con il lavoro di oggi resta decisiva o rilevante una divergenza: ${titles}.`
      : `Con il lavoro di oggi restano decisive o rilevanti: ${titles}.`,
  /** `stays` names what is decisive or substantial even then, and how many those are. */
  doing: (topics: string, count: number, steps: number, stays: { titles: string; count: number } | undefined) =>
    `Oppure cambiare ciò che fate, ${count === 1 ? 'nella risposta' : 'nelle risposte'} ${topics}${
      steps > 0 ? ` (${steps}\u00a0${pluralOf(steps, 'it', 'passo', 'passi')})` : ''
    }: ${stays === undefined ? 'non resta nessuna divergenza decisiva o rilevante' : `${stays.count === 1 ? 'resta decisiva o rilevante' : 'restano decisive o rilevanti'} ${stays.titles}`}.`,
  about: (title: string, way: string) => `Per «${title}»: ${way}`,
  sayTheSame: 'Ciò che dite può restare com’è.',
  numberOf: (topic: string, cell: string | undefined, from: string) =>
    `Il primo numero da controllare è quello della risposta ${topic}${cell === undefined ? '' : ` (${cell})`}, oggi ${from}`,
  /** Too far away for an error: named as the nearest, not as one to check. */
  nearestOf: (topic: string, cell: string | undefined, from: string) =>
    `Fra i numeri che indicate, il più vicino a cambiare il quadro è quello della risposta ${topic}${cell === undefined ? '' : ` (${cell})`}, oggi ${from}`,
  turnsHeadline: (number: string, direction: 'up' | 'down', at: string, headline: string) =>
    `${number}: se ${direction === 'up' ? 'sale' : 'scende'} ${amountAfter('a', at)}, la frase qui sopra diventa «${headline}».`,
  turnsMatter: (number: string, direction: 'up' | 'down', at: string, title: string) =>
    `${number}: se ${direction === 'up' ? 'sale' : 'scende'} ${amountAfter('a', at)}, «${title}» non è più una divergenza certa.`,
  /** A number known as an interval; the question is quoted. What is stated is checked, what is missing is looked for. */
  drives: (question: string, ends: string, isAssumed: boolean) =>
    isAssumed
      ? `La prima risposta da cercare è quella a ${question}: manca, e qui vale ${ends}.`
      : `Il primo numero da controllare è la risposta a ${question}: indicate ${ends}.`,
  /** The same where another number or answer comes first, or nothing is said of what comes first. */
  width: (people: string | undefined, isMost: boolean, question: string, ends: string, isAssumed: boolean) =>
    `${
      people === undefined
        ? 'Quante persone servono per le promesse'
        : `${isMost ? 'Buona parte' : 'Una parte'} dell’intervallo ${people}`
    } dipende dalla risposta a ${question}: ${isAssumed ? 'manca, e qui vale' : 'indicate'} ${ends}.`,
  fromTo: between,
  hangs: (people: string | undefined, isMost: boolean) =>
    `Da lì dipende ${
      people === undefined
        ? 'quante persone servono per le promesse'
        : `${isMost ? 'buona parte' : 'una parte'} dell’intervallo ${people}`
    }.`,
  firm: 'Nessun numero, da solo, toglie una divergenza decisiva o rilevante, fino al triplo o a un terzo di oggi: tutt’al più la rende più lieve.',
  answer: (question: string) => `La prima risposta da cercare: ${question}.`,
  nothingToCheck:
    'Nessuna risposta manca, e nessun numero, fino al triplo o a un terzo di oggi, cambia da solo ciò che è certo.',
} as const;

export type BriefWords = Spoken<typeof brief>;
