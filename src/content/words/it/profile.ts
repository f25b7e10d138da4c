// Italian words for an edited profile: what of it can be edited, what is wrong with one, and how a report tells of it.

import { pluralOf } from '#content/numbers/plain.ts';
import type { ProfileRefusalWords } from '#content/refusal-sentence.ts';
import type { Spoken } from '#content/shape.ts';

export const profile = {
  thresholds: {
    fullLossGap: 'Distanza dalla fascia a cui la perdita è completa, in punti',
    'qualityHalfWidth.estimate': 'Margine di una stima, in punti per parte',
    'qualityHalfWidth.guess': 'Margine di un’ipotesi, in punti per parte',
    'gap.critical.importance': 'Divergenza decisiva: importanza almeno',
    'gap.critical.loss': 'Divergenza decisiva: perdita almeno',
    'gap.critical.weight': 'Divergenza decisiva: peso dello scopo almeno',
    'gap.major.importance': 'Divergenza rilevante: importanza almeno',
    'gap.major.loss': 'Divergenza rilevante: perdita almeno',
    'gap.major.weight': 'Divergenza rilevante: peso dello scopo almeno',
    'gap.open.importance': 'Da chiarire: importanza almeno',
    'gap.open.loss': 'Da chiarire: perdita possibile almeno',
    'ratio.minor': 'Rapporto fra due risposte: divergenza lieve oltre',
    'ratio.major': 'Rapporto fra due risposte: divergenza rilevante oltre',
    'ratio.critical': 'Rapporto fra due risposte: divergenza decisiva oltre',
    'clash.weight': 'Scopi che si escludono: divergenza rilevante da un peso di',
    'clash.criticalWeight': 'Scopi che si escludono: divergenza decisiva da un peso di',
    'disclosure.high': 'Promessa alta: da un livello di',
    'disclosure.low': 'Promessa bassa: fino a un livello di',
    'disclosure.clarity': 'Promessa che non si conosce: chiarezza fino a',
    likelyShare: 'Probabile: oltre questa quota dei casi possibili',
    'headline.widestInterval': 'Si sa troppo poco: intervallo più ampio di',
    'headline.coherentFrom': 'Coerente: accordo almeno',
    'headline.recognisableFrom': 'Scopo riconoscibile: accordo almeno',
  },
  /** Quantities read on anchors that no single question asks for. */
  workedOut: {
    'spend-per-contact': 'Spesa per richiesta',
    'spend-share-of-revenue': 'Spesa in percentuale del fatturato',
  },
  onChannel: (what: string, channel: string) => `${what} (${channel})`,

  leftOut: (why: string) => `Il profilo modificato resta fuori, e il risultato si legge con quello standard. ${why}`,
  leftOutAt: (place: string, why: string) =>
    `Il profilo modificato resta fuori, e il risultato si legge con quello standard. In «${place}»: ${why}`,
  note: (name: string, version: string) => `Profilo modificato: ${name}, versione ${version}`,
  intro: (name: string, version: string) =>
    `Questo risultato è letto con il profilo «${name}», versione ${version}, che si discosta da quello standard nei punti elencati qui. Con il profilo standard le stesse risposte possono dare un altro risultato.`,
  introWithout: (name: string, version: string) =>
    `Questo risultato è letto con il profilo «${name}», versione ${version}, che si discosta da quello standard. In un risultato senza risposte l’elenco delle differenze non c’è.`,
  caption: (count: number) =>
    pluralOf(count, 'it', 'La differenza dal profilo standard', `Le ${count} differenze dal profilo standard`),
  what: 'Che cosa',
  standard: 'Standard',
  edited: 'Modificato',
  band: (purpose: string, dimension: string) => `${purpose}: ${dimension}`,
  driver: (purpose: string) => `${purpose}: importanza dell’argomento del budget`,
  anchors: (scale: string) => `Scala: ${scale}`,
  effort: (question: string) => `Sforzo di un passo: ${question}`,
  bandValue: (low: string, high: string, importance: string) => `da ${low} a ${high}, importanza ${importance}`,
  free: 'libera',
  importances: { 1: '1 (moderata)', 2: '2 (alta)', 3: '3 (decisiva)' },
  anchorPoint: (answer: string, score: string) => `${answer}\u00a0→\u00a0${score}`,
  noSteps: 'nessun passo',
  steps: (count: number, text: string) => `${text} ${pluralOf(count, 'it', 'passo', 'passi')}`,
};

export type ProfileWords = Spoken<typeof profile>;

export const profileRefusals: ProfileRefusalWords = {
  'profile-unnamed': () => 'Il profilo modificato non ha un nome: scrivetelo in «name».',
  'profile-without-version': () => 'Il profilo modificato non ha una versione: scrivetela in «version», come «1».',
  'thresholds-order': ({ lower, higher, below, above }) =>
    `«${lower}» (${below}) supera «${higher}» (${above}): abbassate la prima soglia, oppure alzate la seconda.`,
  'anchors-too-few': ({ given, least, counted }) =>
    `${counted('Il punto della scala è', 'I punti della scala sono')} ${given}: ne servono almeno ${least}, aggiungetene.`,
  'anchors-too-many': ({ given, most }) => `I punti della scala sono ${given}: il massimo è ${most}, toglietene.`,
  'anchors-order': ({ given, before }) =>
    `La risposta ${given} viene dopo ${before}: scrivete i punti della scala dalla risposta più piccola alla più grande, ciascuna una volta.`,
  'anchors-rise': ({ given, before }) =>
    `Il punteggio passa da ${before} a ${given}: su questa scala, quando la risposta cresce, il punteggio scende o resta uguale, dal primo all’ultimo punto.`,
  'anchors-fall': ({ given, before }) =>
    `Il punteggio passa da ${before} a ${given}: su questa scala, quando la risposta cresce, il punteggio sale o resta uguale, dal primo all’ultimo punto.`,
  'band-out-of-reach': ({ dimension, from, to, given, nearest }) =>
    nearest === ''
      ? `«${dimension}»: nessuna combinazione di risposte dà un valore fra ${from} e ${to}; il più vicino è ${given}. Allargate la fascia fino a comprenderlo.`
      : `«${dimension}»: nessuna combinazione di risposte dà un valore fra ${from} e ${to}; i più vicini sono ${given} e ${nearest}. Allargate la fascia fino a comprenderne uno.`,
  'bands-exclude': ({ dimension, other, from, to, given, nearest }) =>
    `Due fasce si escludono: nessun insieme di risposte porta «${dimension}» fra ${from} e ${to} e «${other}» fra ${given} e ${nearest} senza contraddirsi. Allargate l’una o l’altra.`,
  'bands-undisclosed': ({ dimension, other, from, to, given, nearest }) =>
    `Due fasce si escludono: «${dimension}» da ${from} a ${to} chiede che la promessa si conosca, «${other}» da ${given} a ${nearest} che non si conosca. Allargatene una, oppure cambiate le soglie della promessa.`,
  'bands-not-met': ({ dimension, other, from, to, given, nearest }) =>
    other === ''
      ? `La ricerca, che non prova tutto, non ha trovato risposte che portino «${dimension}» fra ${from} e ${to} senza contraddirsi: potrebbero essercene. Allargate la fascia.`
      : `La ricerca, che non prova tutto, non ha trovato risposte che portino «${dimension}» fra ${from} e ${to} e «${other}» fra ${given} e ${nearest} senza contraddirsi: potrebbero essercene. Allargate una fascia.`,
  'effort-in-money': ({ place }) =>
    `«${place}» si conta in denaro e non in passi: togliete il suo sforzo dal profilo, le altre righe restano.`,
  'not-a-profile': () =>
    'Non è un profilo di Coerente, che in «format» porta «coerente/profile»: controllate di avere scelto il file giusto.',
  'profile-too-new': ({ given, known }) =>
    `Il profilo è nella versione ${given} del formato, e qui si legge fino alla ${known}: apritelo con una versione più recente di Coerente.`,
  'profile-differs': ({ given, known }) =>
    `La valutazione porta un profilo modificato suo, «${given}», e --profile chiede «${known}»: togliete l’opzione per leggerla con il suo, oppure togliete «profileEdition» dal file.`,
};
