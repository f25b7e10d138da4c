// Italian words of what keeping all public promises takes: people, and money a year. Numbers come in ready to print.
export const keeping = {
  title: 'Mantenere le promesse',
  counted: 'Promesse contate',
  noneCounted: 'nessuna',
  needed: 'Per mantenere le promesse e restare in pari',
  staff: 'Persone per i clienti, dalle vostre risposte',
  more: 'Persone in più',
  noMore: 'nessuna',
  cost: 'Costo delle persone in più',
  noCost: 'nessuno',
  open: 'non si può dire',
  notTold: (missing: string) => `non si può dire: ${missing}`,
  /** What is missing, as a clause; questions and channels are quoted. */
  missing: {
    quoted: (text: string) => `«${text}»`,
    answers: (questions: string, count: number) =>
      count === 1 ? `manca la risposta a ${questions}` : `mancano le risposte a ${questions}`,
    cells: (on: string, count: number, question: string) =>
      count === 1
        ? `manca il numero di ${on} nella risposta a ${question}`
        : `mancano i numeri di ${on} nella risposta a ${question}`,
    leavesOpen: (question: string) => `l’intervallo dato nella risposta a ${question} lo lascia aperto`,
  },
  fullTime: (people: string) => `${people} a tempo pieno`,
  /** Both ends of an amount inside a sentence; the unit stands with the second. */
  between: (low: string, high: string) => `da ${low} a ${high}`,
  atLeast: (amount: string) => `almeno ${amount}`,
  perYear: (amount: string) => `${amount} l’anno`,
  moreAYear: (amount: string) => `${amount} in più l’anno`,
  nothingMore: 'nessun costo in più',
  /** Nobody knows how many more it takes, if any. */
  moreOpen: 'quante in più, e a quale costo, resta aperto',
  costNotTold: (missing: string) => `quanto costi in un anno non si può dire, perché ${missing}`,
  needIs: (people: string, isOne: boolean) => `${isOne ? 'serve' : 'servono'} ${people} a tempo pieno`,
  /** `open` where the people may be enough or not; else they are, or they are not in any case. */
  today: {
    sure: (need: string, staff: string, cost: string) =>
      `Per mantenere le promesse di oggi e restare in pari con le richieste ${need} (${staff}): ${cost}.`,
    open: (need: string, staff: string, cost: string) =>
      `Per mantenere le promesse di oggi e restare in pari con le richieste ${need} (${staff}): non si può dire se bastano; ${cost}.`,
  },
  untold: (missing: string) => `Quante persone servano per mantenere le promesse di oggi non si può dire: ${missing}.`,
  noNumber: 'Per mantenere insieme le promesse di oggi nessun numero di persone basta.',
  /** People inside brackets: as stated, or those the way changes them to. */
  stated: (staff: string) => `ne indicate ${staff}`,
  /** Where those stated do other work as well. */
  ofStated: (staff: string) => `per i clienti, dalle vostre risposte: ${staff}`,
  /** Beside a need that the people may meet, where the whole work is more than their hours. */
  ifNobodyGoes: (whole: string, kept: string) =>
    `Se nessuno rinuncia ad aspettare, il solo lavoro ne chiede almeno ${whole}: il numero più basso conta ${kept} richieste su 100 di quelle al telefono, in chat e di persona.`,
  staffThen: (staff: string) => `con ${staff}`,
  thisWay: {
    sure: (need: string, staff: string, cost: string) =>
      `Con questa strada, per mantenere le promesse e restare in pari ${need} (${staff}): ${cost}.`,
    open: (need: string, staff: string, cost: string) =>
      `Con questa strada, per mantenere le promesse e restare in pari ${need} (${staff}): non si può dire se bastano; ${cost}.`,
  },
  noNumberThisWay: 'Con questa strada nessun numero di persone basta per mantenere le promesse.',
  assumes: {
    ends: (hasSecond: boolean): string =>
      hasSecond
        ? 'Il primo numero è il caso più favorevole: chi sta al telefono o in chat scrive fra una richiesta e l’altra. Il secondo dà a ogni canale persone sue.'
        : 'Il numero è il caso più favorevole: chi sta al telefono o in chat scrive fra una richiesta e l’altra.',
    pace: 'Per i canali scritti si conta chi serve per stare in pari.',
    inHouse:
      'Si contano le richieste lasciate alle persone interne; quelle dei fornitori sono a parte. Il costo è quello indicato per una persona, senza assunzione né strumenti.',
    alongside: (channels: string) =>
      `Senza promessa, ma con lavoro per le stesse persone, contato quanto basta a restare in pari: ${channels}.`,
    workOnly: (channels: string) => `Il tempo promesso ${channels} non entra nel conto; il lavoro sì.`,
    promiseUnknown: (channels: string) =>
      `Qui non si sa quale tempo è promesso, e si conta il lavoro quanto basta a restare in pari: ${channels}.`,
    unknownAlongside: (channels: string) =>
      `Anche qui c’è lavoro, ma non si sa quanto, e resta fuori dal conto: ${channels}.`,
    uncounted: (channels: string) =>
      `Fuori dal conto, perché non vi risultano richieste da contare per le persone interne: ${channels}.`,
    beyondHours: (channels: string) =>
      `Con questi orari la promessa ${channels} non si può mantenere con tutti, qualunque sia il numero di persone: troppe richieste arrivano a servizio chiuso, e lì si conta soltanto chi serve per restare in pari.`,
    perhapsBeyondHours: (channel: string, share: string, kept: string) =>
      `Con questi orari, ${channel} al massimo ${share} richieste su 100 possono ricevere risposta in tempo (ne servono ${kept}), qualunque sia il numero di persone: dipende da quante arrivano a servizio chiuso.`,
  },
  /** How the card comes to its numbers. */
  sum: {
    high: (parts: string, total: string) => `All’estremo superiore si sommano i canali: ${parts} = ${total}.`,
    highAlone: (part: string) => `All’estremo superiore conta un solo canale: ${part}.`,
    /** Where the parts as they are shown do not add up to the total as it is shown. */
    rounded: 'I numeri di questa somma sono arrotondati uno per uno.',
    low: (channel: string, most: string, together: string, total: string) =>
      `All’estremo inferiore vale il maggiore fra il canale promesso che chiede più persone (${channel}, ${most}) e tutto il lavoro messo insieme (${together}): ${total}.`,
    /** Of contacts that wait on the spot. */
    kept: (kept: string) =>
      `Al telefono, in chat e di persona il numero più basso conta ${kept} richieste su 100, quante bastano a dire mantenuta una promessa.`,
    part: (channel: string, people: string) => `${channel} ${people}`,
    cost: (stated: string, more: string, each: string) =>
      `Costo: la differenza fra le persone necessarie e quelle indicate (${stated}), cioè ${more}, per il costo di una persona (${each}). Le persone si arrotondano dopo il conto, il costo a tre cifre.`,
    used: (facts: { work: string; contract: string; shrinkage: string; productive: string; occupancy: string }) =>
      `Minuti di lavoro per richiesta: ${facts.work}. Ore di contratto: ${facts.contract} la settimana. Tempo pagato non dedicato ai contatti: ${facts.shrinkage}. Restano ${facts.productive} l’anno a testa. Parte di quel tempo che il lavoro occupa, nei canali scritti: ${facts.occupancy}.`,
    tight: (channels: string, count: number) =>
      `Le persone bastano nell’insieme; divise fra i canali in proporzione al lavoro, su ${count === 1 ? 'un canale' : 'alcuni canali'} (${channels}) potrebbero non bastare: basta spostarle.`,
  },
  outcome: {
    givesWay: (when: string) => `cede ${when}`,
    notKept: (verdict: string, when: string) => `${verdict}; con queste persone cede ${when}`,
    forAPart: (share: string, kept: string) =>
      `mantenuta per circa ${share} richieste su 100 (ne servono ${kept}), a giudicare dal tempo tipico`,
  },
  /** Beside today's answers, another set of them. */
  promiseOn: (channel: string) => `Promessa ${channel}`,
  noPromise: 'nessuna promessa',
  same: (part: string) => `${part}: come oggi.`,
  capacitySilent: 'il conto sulle persone non permette di dirlo',
};
export type KeepingWords = typeof keeping;
