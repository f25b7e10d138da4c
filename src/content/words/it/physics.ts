// Italian words of the register of promises and of the cards on time, people and money. Numbers come in ready to print.
import { amountSaid } from '#content/numbers/article.ts';

export const physics = {
  promises: {
    intro: (count: number): string =>
      count === 1
        ? 'Il tempo promesso in pubblico, accanto al tempo tipico che indicate e a ciò che le persone di oggi possono dare.'
        : 'I tempi promessi in pubblico, ciascuno accanto al tempo tipico che indicate e a ciò che le persone di oggi possono dare.',
    columns: {
      channel: 'Canale',
      promised: 'Promesso',
      typical: 'Tempo tipico indicato',
      gives: 'Con le persone di oggi',
      verdict: 'Esito',
    },
    promised: (time: string, clock: string) => `entro ${time}, ${clock}`,
    nobody: 'nessuno risponde',
    notSaid: 'non indicato',
    notKnown: 'non si può dire',
    share: (share: string) => `${share} su 100 in tempo`,
    load: (load: string) => `il lavoro chiede ${amountSaid(load)} delle ore`,
    verdict: {
      kept: 'mantenuta',
      'not-kept': 'non mantenuta',
      'cannot-tell': 'non si può dire',
      impossible: 'con questi orari, impossibile con tutti',
    },
    claims: (words: string) => `Parole usate nella pubblicità: ${words}.`,
    unknown: (channels: string) => `Non si sa quale tempo promettete ${channels}.`,
    where: (places: string) => `Il livello di servizio è scritto o detto: ${places}.`,
  },
  intro:
    'Che cosa chiedono le richieste, che cosa danno le persone di oggi e che cosa servirebbe per le promesse. Ogni intervallo va dal valore più basso al più alto che i dati permettono; sotto ogni riquadro c’è ciò che vi si assume.',
  measured: 'Che cosa',
  value: 'Quanto',
  card: 'Che cosa si assume',
  from: 'Le risposte da cui viene:',
  fromBlank: 'In bianco, e prese come intervalli:',
  formula: 'Le formule',
  atLeast: (value: string) => `almeno ${amountSaid(value)}`,
  upTo: (value: string) => `fino a ${value}`,
  endless: 'senza fine',
  /** In the place of a load that nobody is there to carry. */
  nobodyWorks: 'non c’è nessuno che faccia il lavoro',
  none: 'nessuna',
  anyWait: 'non si può dire (da nulla a illimitata)',
  /** In the place of an interval that says nothing; the questions are those left blank behind it. */
  hangsOn: (questions: string) => `non si può dire: dipende da ${questions}`,
  fromNone: (longest: string) => `da nessuna attesa a ${longest}`,
  notFound: 'nessun numero basta',
  live: {
    arrive: 'Arrivano',
    perHour: (count: string, load: string) => `${count} l’ora; persone occupate in media: ${load}`,
    seats: 'Al lavoro oggi',
    seatCount: (count: string, isOne: boolean) => `${count}\u00a0${isOne ? 'postazione' : 'postazioni'}`,
    load: 'Carico per postazione',
    overOne: (load: string) => `${load}; da 1 in su la coda cresce finché qualcuno non riaggancia`,
    answered: 'Risposte in tempo',
    within: (time: string, isPromised: boolean, share: string) =>
      `${share} su 100 entro ${time}, ${isPromised ? 'il tempo promesso' : 'il tempo tipico indicato'}`,
    wait: 'Attesa tipica',
    needed: (isPromised: boolean): string => (isPromised ? 'Per mantenere la promessa' : 'Per quel tempo'),
    people: (agents: string, fullTime: string, isOne: boolean) =>
      `${agents} al lavoro${isOne ? '' : ' insieme'}, cioè ${fullTime} a tempo pieno`,
    busiest: 'Nell’ora di punta',
    busiestPeople: (agents: string, isOne: boolean) => `${agents} al lavoro${isOne ? '' : ' insieme'}`,
    slots: 'Chat insieme, a testa',
    humanLoad: 'Lavoro per persona',
    humanLoadIs: (share: string) => `${share} del tempo di ciascuno, con le persone di oggi`,
  },
  deferred: {
    arrive: 'Arrivano',
    perWeek: (count: string, hours: string, isOne: boolean) =>
      `${count} ${isOne ? 'richiesta' : 'richieste'} la settimana; lavoro: ${hours}`,
    available: 'Ore disponibili oggi',
    load: 'Carico',
    loadIs: (share: string) => `${share} delle ore; oltre il 100\u00a0% l’arretrato cresce`,
    loadFits: (share: string) => `${share} delle ore`,
    growth: 'Arretrato',
    growthIs: (count: string, isOne: boolean) => `${count} ${isOne ? 'richiesta' : 'richieste'} in più la settimana`,
    waiting: 'In attesa adesso',
    waitingIs: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'richiesta' : 'richieste'}, su tutti i canali scritti`,
    breaks: 'La promessa cede',
    breaksAfter: (weeks: string) => `dopo ${weeks}`,
    breaksAtMost: (weeks: string) => `entro ${weeks}`,
    mayHold: (when: string) => `${when} nel caso meno favorevole, mai nel più favorevole`,
    weeks: (count: string, isOne: boolean) => `${count}\u00a0${isOne ? 'settimana' : 'settimane'}`,
    atOnce: 'subito',
    answered: 'Entro la promessa',
    answeredIs: (share: string) => `${share} su 100, se ogni giorno è come gli altri`,
    fullTime: 'Per stare in pari',
    fullTimeIs: (people: string) => `${people} a tempo pieno su questo canale`,
  },
  ceiling: 'Tetto degli orari',
  ceilingIs: (share: string) => `al massimo ${share} su 100 entro la promessa, qualunque sia il numero di persone`,
  coverage: {
    title: 'Le ore coperte',
    oneSeat: 'Una postazione sempre presidiata',
    oneSeatIs: (people: string, hours: string) => `${people} a tempo pieno, per ${hours} la settimana`,
    staff: 'Persone per i clienti',
  },
  money: {
    title: 'Il denaro',
    costs: (hasGoodwill: boolean): string =>
      hasGoodwill ? 'Costo di persone e gesti di cortesia' : 'Costo delle persone',
    budget: 'Budget indicato',
    perYear: (amount: string) => `${amount} l’anno`,
    affordable: 'Persone che il budget paga',
    affordableAtMost: (people: string) => `al massimo ${people}, se fornitori e strumenti non costassero nulla`,
    staff: 'Persone indicate',
    card: 'Fornitori, strumenti, assunzioni e spese generali qui contano zero: chi paga anche quelli può permettersi meno persone.',
  },
  people: (count: string, isOne: boolean) => `${count}\u00a0${isOne ? 'persona' : 'persone'}`,
  assumes: {
    live: 'Telefono e chat: Erlang C all’estremo meno favorevole, con nessuno che riaggancia; Erlang A all’altro, con chi aspetta che può riagganciare. Arrivi a caso, un solo gruppo di persone, durate molto variabili, richieste distribuite sulle ore di apertura, postazioni intere: per difetto a un estremo, per eccesso all’altro.',
    deferred:
      'Richieste scritte: lavoro della settimana contro ore della settimana, in ordine di arrivo; nel giorno, un flusso regolare che si ferma alla chiusura.',
    split:
      'Le persone interne si dividono fra i canali in proporzione al lavoro, e la quota dei fornitori si intende uguale su ogni canale. Una divergenza è certa solo se resta anche con tutti su un canale, il lavoro più breve e la pazienza più favorevole.',
    kept: (share: string) =>
      `Una promessa si dice mantenuta quando ${share} richieste su 100 ricevono risposta in tempo.`,
    used: (facts: {
      work: string;
      patience: string | undefined;
      contract: string;
      shrinkage: string;
      occupancy: string;
    }) =>
      `Lavoro per richiesta: ${facts.work}. ${facts.patience ? `Pazienza media: ${facts.patience}. ` : ''}Ore di contratto: ${facts.contract} la settimana. Tempo pagato non dedicato ai contatti: ${facts.shrinkage}. Parte del tempo ai contatti che il lavoro occupa: ${facts.occupancy}.`,
    covered: (facts: { hours: string; contract: string; shrinkage: string; productive: string }) =>
      `Ore da coprire: ${facts.hours} la settimana, per le 52,143 settimane di un anno. Ore di contratto: ${facts.contract} la settimana. Tempo pagato non dedicato ai contatti: ${facts.shrinkage}. Restano ${facts.productive} l’anno a testa: le ore da coprire in un anno, divise per queste, danno le persone.`,
    chat: 'I posti sono le persone per le chat che ciascuna segue insieme. Una chat dura almeno quanto il suo lavoro, e più a lungo quando se ne seguono altre; il lavoro di una persona non può superare l’ora.',
    fromNothing: 'Il momento in cui la promessa cede si conta da un arretrato di zero.',
    capped: 'Il conto delle persone necessarie si ferma qui: il carico supera quello che si mette in un solo gruppo.',
    blank: (list: string) => `Risposte in bianco, prese come intervalli: ${list}.`,
    question: (question: string, source: string) => `«${question}» (${source})`,
    grade: (source: string, grade: string) => `${source}; solidità ${grade}`,
  },
};
export type PhysicsWords = typeof physics;
