// The sentences of the report in Italian, the language they were written in. Data in, ready text out.
import { amountSaid, withArticle } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/format.ts';
import type { Spoken } from '#content/shape.ts';
import type { HeadlineKind } from '#model/verdict.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'it', one, other)}`;

export interface HeadlineClauses {
  /** Infinitive clauses: of the declared purposes that weigh most, often one, and of the one that is practised most. */
  readonly declared: readonly string[];
  readonly operated: string;
  readonly isPartlyKnown: boolean;
  /** The one practised most is declared too: as one of the heaviest, or as a lighter one. */
  readonly follows: 'one-of-heaviest' | 'other' | undefined;
}

/** So many clauses of equal weight are said; more are counted, and named under the headline. */
export const MOST_SAID = 2;

const saying = (declared: readonly string[]): string =>
  declared.length > MOST_SAID
    ? `Dichiarate ${declared.length} scopi di pari peso`
    : `Dichiarate di ${declared.join(', e di ')}`;

/** How the clauses of the headline are put together. */
const headline: Readonly<Record<HeadlineKind, (clauses: HeadlineClauses) => { say: string; do: string }>> = {
  'too-little-known': ({ declared, isPartlyKnown }) => ({
    say: `${saying(declared)};`,
    do: isPartlyKnown ? 'come lavorate, lo sappiamo solo in parte.' : 'come lavorate, ancora non lo sappiamo.',
  }),
  coherent: ({ declared }) => ({
    say: `${saying(declared)},`,
    do: 'e la vostra organizzazione è costruita per questo.',
  }),
  'different-purpose': ({ declared, operated }) => ({
    say: `${saying(declared)};`,
    do: `la vostra organizzazione è costruita per ${operated}.`,
  }),
  'no-recognisable-purpose': ({ declared }) => ({
    say: `${saying(declared)};`,
    do: 'ciò che fate non segue in modo riconoscibile nessuno dei dieci scopi.',
  }),
  'not-distinguishable': ({ declared, operated }) => ({
    say: `${saying(declared)};`,
    do: `ciò che fate andrebbe altrettanto bene per ${operated}.`,
  }),
  mixed: ({ declared, operated, follows }) => ({
    say: `${saying(declared)};`,
    do:
      follows === 'other'
        ? `ciò che fate è più vicino a un altro scopo che dichiarate: ${operated}.`
        : follows === 'one-of-heaviest'
          ? `ciò che fate è più vicino a uno di questi: ${operated}.`
          : declared.length > 1
            ? 'ciò che fate li segue in parte.'
            : 'ciò che fate lo segue in parte.',
  }),
};

export interface StandfirstFacts {
  readonly declared: string;
  readonly declaredCount: number;
  readonly operated: string;
  /** Of several declared purposes, the one that is practised most, where it is one of them. */
  readonly nearest: string | undefined;
  readonly missing: number;
}

const standfirst: Readonly<Record<HeadlineKind, (facts: StandfirstFacts) => string>> = {
  'too-little-known': ({ missing }) =>
    `La dichiarazione c’è; ${pluralOf(missing, 'it', 'manca una risposta', `mancano ${missing} risposte`)} su come lavorate. Ogni risposta rende il risultato più preciso. Ciò che resta in bianco non conta né a favore né contro.`,
  coherent: ({ declared, declaredCount }) =>
    `${declaredCount === 1 ? 'Lo scopo dichiarato' : 'Gli scopi dichiarati'} (${declared}) e le risposte su tempi, persone, denaro e canali dicono la stessa cosa. Non è un voto al servizio: è l’accordo fra le vostre affermazioni.`,
  'different-purpose': ({ operated }) =>
    `Le risposte su tempi, persone, denaro e canali corrispondono a uno scopo che non avete dichiarato: ${operated}. Nessuno scopo è migliore di un altro. A pesare è la distanza, e si può colmare da entrambe le parti.`,
  'no-recognisable-purpose': () =>
    'Le risposte tirano in direzioni diverse e nessuno dei dieci scopi le tiene insieme. Può essere una fase di passaggio, o la somma di decisioni prese una alla volta. Qui sotto si vede dove si allontanano dalla dichiarazione.',
  'not-distinguishable': ({ operated, declared }) =>
    `Con le risposte di oggi non si distingue se lavorate per ciò che dichiarate (${declared}) o per un altro scopo: ${operated}. Le distanze qui sotto sono certe; il resto lo deciderebbe qualche risposta in più.`,
  mixed: ({ declared, declaredCount, nearest }) =>
    `Una parte di ciò che fate corrisponde ${declaredCount === 1 ? 'allo scopo dichiarato' : 'agli scopi dichiarati'} (${declared}), una parte no.${nearest === undefined ? '' : ` Il più vicino è ${nearest}.`} Ogni distanza si può colmare da due lati: cambiando ciò che fate, o ciò che dite.`,
};

export const report = {
  labels: {
    purpose: 'Scopo',
    declared: 'Dichiarato',
    weight: 'Peso',
    operated: 'Praticato',
    agreement: 'Accordo',
    notDeclared: 'non dichiarato',
    dimension: 'Dimensione',
    asked: 'Chiesto',
    shown: 'Praticato',
    free: 'libero',
    points: 'Punti',
    scale: 'Da 0 a 100',
    changeWhatYouSay: 'Cambiare ciò che dite',
    changeWhatYouDo: 'Cambiare ciò che fate',
    changeWhatYouDeclare: 'Cambiare ciò che dichiarate',
    changeWhatYouPromise: 'Cambiare ciò che promettete in pubblico',
    certainty: 'Divergenza',
    rule: 'Regola',
    agents: 'Persone al telefono',
    answeredInTime: 'Chiamate con risposta in tempo',
    seatsToday: 'Postazioni di oggi',
    scope: 'Per chi, o quando',
    promise: 'Che cosa promette ai clienti',
    work: 'Opera',
    figure: 'Cifra pubblicata',
    solidity: 'Solidità e fonte',
    behind: 'Dove è usata',
    change: 'Che cosa cambia',
    today: 'Oggi',
    onThisWay: 'Con questa strada',
  },
  headings: {
    declaration: 'La dichiarazione',
    agreed: 'La dichiarazione condivisa',
    votes: 'I voti della sala',
    decided: 'Che cosa ha deciso la sala',
    'declared-operated': 'Dichiarato e praticato',
    parting: 'Dove si allontanano',
    crossing: 'Affermazioni che non stanno insieme',
    accepted: 'Accettate consapevolmente',
    holding: 'Che cosa li tiene insieme',
    repairs: 'Le strade per tutto l’insieme',
    dimensions: 'Le dodici dimensioni',
    promises: 'Il registro delle promesse',
    physics: 'Tempi, persone e denaro',
    phone: 'Le telefonate',
    methods: 'I metodi degli articoli',
    open: 'Da chiarire',
    notes: 'Da sapere',
    unknown: 'Che cosa non sappiamo ancora',
    profile: 'Il profilo modificato',
    method: 'Come è stato calcolato',
    sources: 'Le fonti',
  },
  withoutMoney:
    'Copia senza gli importi: le risposte in denaro sono state tolte, e il confronto è stato rifatto su ciò che resta.',
  adopted: (count: number, scenario: string, day: string) =>
    `${n(count, 'risposta viene', 'risposte vengono')} dallo scenario ${scenario === '' ? 'senza nome' : `«${scenario}»`}, adottato ${withArticle('il', day)}: ${count === 1 ? 'non descrive' : 'non descrivono'} ancora la situazione di oggi.`,
  fromScenario: (label: string) => `${label} (da uno scenario adottato)`,
  declarationIntro: (count: number) =>
    count === 1
      ? 'Lo scopo che dichiarate, con ciò che promette ai clienti.'
      : 'Gli scopi che dichiarate, in ordine di peso, con ciò che ciascuno promette ai clienti.',
  quoted: (text: string) => `«${text}»`,
  ownAsks: (asks: string) => `Chiede: ${asks}.`,
  ownAsksNothing: 'Non chiede ancora nulla.',
  scope: (scope: string) => `per: ${scope}`,
  headline,
  /** A purpose by name inside a sentence: some names hold a comma or an «e» of their own. */
  purpose: (name: string) => `«${name}»`,
  ownClause: (name: string) => `seguire uno scopo vostro, «${name}»`,
  standfirst,
  /** Only what is said in public departs from the declaration. */
  promiseApart: {
    headline: (declared: readonly string[]) => ({
      say: `${saying(declared)}:`,
      do: 'la vostra organizzazione è costruita per questo, la vostra promessa pubblica no.',
    }),
    standfirst: (declared: string) =>
      `Le risposte su tempi, persone, denaro e canali corrispondono a ciò che dichiarate (${declared}). A discostarsene è ciò che i clienti vengono portati ad aspettarsi, o ciò che ne sanno prima di comprare: qui sotto si vede come avvicinarlo alla dichiarazione, o la dichiarazione a quello.`,
  },
  tally: {
    critical: (count: number) => n(count, 'divergenza decisiva', 'divergenze decisive'),
    major: (count: number, isFirst: boolean) =>
      isFirst ? n(count, 'divergenza rilevante', 'divergenze rilevanti') : n(count, 'rilevante', 'rilevanti'),
    minor: (count: number, isFirst: boolean) =>
      isFirst ? n(count, 'divergenza lieve', 'divergenze lievi') : n(count, 'lieve', 'lievi'),
    open: (count: number) => `${count}\u00a0da chiarire`,
    note: (count: number) => n(count, 'cosa da sapere', 'cose da sapere'),
    accepted: (count: number, isFirst: boolean) =>
      isFirst
        ? n(count, 'divergenza accettata consapevolmente', 'divergenze accettate consapevolmente')
        : n(count, 'accettata consapevolmente', 'accettate consapevolmente'),
    nothing: 'nessuna divergenza certa',
    nothingElse: 'nessun’altra divergenza certa',
    /** Those not needed are settled by another answer: where nobody answers, how nobody does. */
    answered: (count: number, of: number, notNeeded: number) =>
      `${n(count, 'risposta essenziale', 'risposte essenziali')} su ${of}${notNeeded === 0 ? '' : `, ${n(notNeeded, 'non serve', 'non servono')}`}`,
  },
  severity: {
    critical: 'Divergenza decisiva',
    major: 'Divergenza rilevante',
    minor: 'Divergenza lieve',
    open: 'Da chiarire',
    note: 'Da sapere',
  },
  certainty: { certain: 'certa', likely: 'probabile', open: 'dipende da ciò che manca' },
  quality: {
    measured: 'con i dati come li avete scritti',
    estimate: 'con risposte stimate',
    guess: 'con risposte ipotizzate',
  },
  operatedIntro: (first: string, second: string, secondAgreement: string) =>
    `In ordine di accordo con le vostre risposte, secondo il valore di mezzo di ogni intervallo. La lettura più vicina è «${first}»; la seconda è «${second}» (accordo ${secondAgreement}).`,
  operatedIntroUnknown:
    'In ordine di accordo con le vostre risposte. Con ciò che ancora manca gli intervalli sono ampi e l’ordine dice poco.',
  declaredOperatedCaption:
    'Dichiarato: il peso che avete dato a ciascuno scopo, su 100. Praticato: quanto le risposte corrispondono a quello scopo, da 0 (come per caso) a 100 (tutto quello che chiede); la barra va dal valore più basso al più alto compatibile con ciò che sappiamo.',
  belowMeaning: '«Sotto zero»: ciò che fate va in direzione opposta a quella che lo scopo chiede.',
  upToMeaning:
    '«Fino a»: l’intervallo comincia sotto zero. L’ordine segue il valore di mezzo, contando anche la parte sotto zero.',
  overallAgreement: (coherence: string) => `L’accordo complessivo con ciò che dichiarate è ${coherence}.`,
  between: (low: string, high: string) => `fra ${low} e ${high}`,
  exactly: (value: string) => `di ${value}`,
  below: 'sotto zero',
  upTo: (high: string) => `fino a ${high}`,
  partingIntro: (count: number) =>
    `${count === 1 ? 'Una divergenza certa' : `${count}\u00a0divergenze certe, in ordine di peso`}. Prima ciò che dite, poi ciò che fate.`,
  /** `accepted` of the points stand in the part of what is accepted. */
  pointsMeaning: (total: string, highest: string, accepted: string | undefined) =>
    `I punti, arrotondati uno per uno, misurano quanto ciascuna distanza toglie all’accordo e servono a metterle in ordine: in tutto sono ${total}${accepted === undefined ? '' : `, compresi quelli di ciò che è accettato consapevolmente (${accepted})`}, cioè 100 meno l’accordo più alto possibile (${highest}).`,
  alike: (names: string) => `Di pari peso: ${names}.`,
  alsoDeclared: (names: string) => `Dichiarate anche ${names}.`,
  asksNothing: (name: string) =>
    `Lo scopo «${name}» non chiede ancora nulla: ditelo con almeno una delle dodici dimensioni e il confronto comincia. I conti fra una risposta e l’altra valgono comunque.`,
  crossingIntro: (count: number) =>
    `${count === 1 ? 'Una coppia' : `${count}\u00a0coppie`} di vostre affermazioni che non stanno insieme. ${count === 1 ? 'Non toglie' : 'Non tolgono'} punti all’accordo.`,
  holdingIntro: (pairs: number, declared: number) =>
    pairs === 0
      ? 'Nessuno scopo dichiarato ottiene per certo ciò che chiede, con le risposte di oggi. Questi confronti fra risposte, invece, tornano.'
      : `Su ${pairs === 1 ? 'un argomento' : `${pairs}\u00a0argomenti`} fate ciò che chiede ${declared === 1 ? 'lo scopo dichiarato' : 'almeno uno degli scopi dichiarati'}, quali che siano le risposte che mancano.`,
  dimensionsCaption: (asks: readonly string[]) =>
    `${asks.length === 0 ? '' : asks.length === 1 ? `La striscia sottile è ciò che chiede «${asks[0]}». ` : `Strisce sottili: ciò che chiedono, dall’alto, ${asks.map((name) => `«${name}»`).join(', ')}. `}La barra spessa è ciò che mostrano le vostre risposte. Nessun estremo è migliore dell’altro.`,
  dimensionsOrder: (asks: readonly string[]) =>
    `Chiesto: ciò che ${asks.length === 1 ? `chiede «${asks[0]}»` : `chiedono, nell’ordine, ${asks.map((name) => `«${name}»`).join(', ')}`}. Praticato: ciò che mostrano le vostre risposte. Nessun estremo è migliore dell’altro.`,
  dimensionsNote: (driver: string, total: string) =>
    `L’argomento del budget non è una dimensione: pesa ${driver} a parte. I punti certi, sommati, fanno ${total}, cioè 100 meno l’accordo massimo possibile.`,
  dimensionsNoteFree:
    'L’argomento del budget non è una dimensione e per ora non toglie punti. I punti certi, sommati, fanno 100 meno l’accordo massimo possibile.',
  topTierRange: (range: string) => `livello più alto ${range}`,
  pointsUnit: (text: string, isOne: boolean) => `${text}\u00a0${isOne ? 'punto' : 'punti'}`,
  pointsOf: (points: string, total: string) => `${points}\u00a0${points === '1' ? 'punto' : 'punti'} su ${total}`,
  phoneCalls: (facts: { month: string; outside: string | undefined; hours: string; hour: string }) =>
    `Telefonate: ${facts.month} al mese${facts.outside ? `, meno ${amountSaid(facts.outside)} affidato a fornitori` : ''}, su ${facts.hours} la settimana: ${facts.hour} l’ora, distribuite sulle ore di apertura.`,
  about: (value: string) => `circa ${value}`,
  phoneIntro: (facts: { within: string; isPromised: boolean }) =>
    `Qui si legge quante ricevono risposta entro ${facts.within}${facts.isPromised ? ', il tempo promesso' : ', il tempo tipico che avete indicato'}, a seconda di quante persone sono al telefono.`,
  phoneToday: (facts: { seats: string; isOne: boolean; level: string }) =>
    `L’organico di oggi tiene ${facts.isOne ? 'aperta' : 'aperte'} ${facts.seats} ${facts.isOne ? 'postazione al telefono, che dà' : 'postazioni al telefono, che danno'} risposta in tempo a ${facts.level} chiamate su 100.`,
  phoneNoSeats: 'L’organico di oggi non tiene aperta nessuna postazione al telefono.',
  phoneIsToday: (agents: string) => `${agents} (oggi)`,
  phoneContrast: {
    longer: (wait: string) =>
      `Voi indicate un’attesa tipica ${wait}; con queste postazioni il conto ne darebbe una molto più breve. Di solito vuol dire che le chiamate si addensano in poche ore, che al telefono ci sono meno persone, o che una delle due risposte va rivista.`,
    shorter: (wait: string) =>
      `Voi indicate un’attesa tipica ${wait}; con queste postazioni il conto ne darebbe una molto più lunga. Di solito vuol dire che al telefono ci sono più persone, che una telefonata chiede meno lavoro, o che una delle due risposte va rivista.`,
  },
  phoneWait: (wait: string, isRange: boolean) => (isRange ? wait : `di ${wait}`),
  phoneUndecided: (narrowing: readonly string[]) => {
    if (narrowing.length === 0)
      return 'Il solo conto sulle persone non dice se il tempo è rispettato: lo direbbero intervalli più stretti.';
    const [call, part] = [narrowing.includes('aht.phone'), narrowing.includes('staff.dedicated')];
    const minutes = 'i minuti di lavoro per una telefonata';
    const time = 'la parte del loro tempo che queste persone dedicano ai clienti';
    if (call)
      return `Il solo conto sulle persone non dice se il tempo è rispettato: lo direbbero ${minutes}${part ? ` e ${time}` : ''}.`;
    if (part) return `Il solo conto sulle persone non dice se il tempo è rispettato: lo direbbe ${time}.`;
    return 'Il solo conto sulle persone non dice se il tempo è rispettato: lo direbbero intervalli più stretti sul lavoro e sul tempo pagato non dedicato ai contatti.';
  },
  phoneAssumptions: (facts: { handling: string; patience: string; hasOutside: boolean }) => [
    'Le chiamate arrivano a caso, senza ora di punta: nell’ora di punta l’attesa è più lunga. Lo è anche se il telefono è aperto meno ore del canale più aperto.',
    'Limite inferiore: formula Erlang C, con il maggior numero di chiamate, il lavoro più lungo e nessuno che riaggancia. Limite superiore: formula Erlang A (Erlang C dove dà di più), con il minor numero di chiamate, il lavoro più breve e chi aspetta che può riagganciare.',
    `Lavoro per chiamata ${facts.handling}, pazienza di chi aspetta ${facts.patience}.${facts.hasOutside ? ' Le telefonate affidate a fornitori sono escluse; la loro quota si intende uguale su ogni canale.' : ''}`,
  ],
  openIntro:
    'Una risposta che manca, o un intervallo da restringere, decide se questi punti sono divergenze. Fino ad allora non contano.',
  notesIntro: 'Non sono divergenze: sono cose che conviene sapere leggendo il risultato.',
  unknownIntro: (count: number, others: number) => {
    const lacking = pluralOf(count, 'it', 'Manca una risposta essenziale', `Mancano ${count} risposte essenziali`);
    const more = pluralOf(
      others,
      'it',
      'un’altra domanda può chiarire ciò che resta aperto',
      `altre ${others} domande possono chiarire ciò che resta aperto`,
    );
    return `${lacking}${others === 0 ? '' : `; ${more}`}. Ciò che manca non conta né a favore né contro.`;
  },
  method: (method: string, profile: string, edition: { name: string; version: string } | undefined) =>
    `Metodo ${method}, profilo ${edition ? `«${edition.name}», versione ${edition.version}, derivato da ${profile}` : profile}. Ciò che fate è confrontato con ciò che ciascuno scopo dichiarato chiede, mai con una media. Il risultato misura l’accordo fra affermazioni, non la qualità del servizio; nessun cliente è stato interrogato.`,
  asOf: (date: string) => `Periodo dei dati: ${date}`,
  sourcesIntro: 'Le opere su cui si fonda ciò che avete letto.',
  figuresIntro:
    'Le cifre pubblicate da altri non entrano nel confronto fra ciò che dite e ciò che fate: stanno dietro la soglia di una regola, dietro l’intervallo preso dove una risposta è in bianco, o in una lettura che non muove nulla. La lettera dice quanto sono solide.',
  grades: {
    A: 'A: legge, autorità o rivista scientifica',
    B: 'B: indagine ampia',
    C: 'C: indagine di un fornitore',
    D: 'D: ripetuta senza una fonte',
  },
  behind: {
    method: 'il metodo',
    phone: 'il conto delle code',
    readings: (names: string, count: number) => `${count === 1 ? 'la lettura' : 'le letture'} ${names}`,
    rules: (names: string, count: number) => `${count === 1 ? 'la regola' : 'le regole'} ${names}`,
    blanks: (topics: string, count: number) =>
      `${count === 1 ? 'l’intervallo al posto della risposta' : 'gli intervalli al posto delle risposte'} ${topics}`,
  },
  whoAsks: (name: string) => `Dichiarate «${name}», che chiede`,
  driverAsk: (argument: string) => `a decidere il denaro è l’argomento «${argument}»`,
  whoDeclares: (name: string) => `Dichiarate «${name}»`,
  whoSays: (topic: string) => `Dite in pubblico, secondo la risposta ${topic}`,
  whoDoes: (topic: string) => `Fate, secondo la risposta ${topic}`,
  topTier: (label: string) => `${label} (clienti del livello più alto)`,
  notEnoughFor: (names: string) => `Non basta a ${names}.`,
  atMostFavourable: (ratio: string) => `Il peso è calcolato sul valore più favorevole (${ratio}).`,
  /** Another declared purpose wins its money with another argument. */
  asksInstead: (names: string, count: number, argument: string) =>
    `${names} ${count === 1 ? 'chiede' : 'chiedono'} invece «${argument}».`,
  /** Another declared purpose asks the same way, more or less of it. */
  asksItself: (names: string, count: number, asked: string) =>
    `${names} ${count === 1 ? 'chiede' : 'chiedono'}: ${asked}`,
  alsoAsked: (names: string, count: number) => `${count === 1 ? 'Lo chiede' : 'Lo chiedono'} anche ${names}.`,
  declareInstead: (without: string, names: string) => `Dichiarare uno scopo ${without}: ${names}.`,
  declareNone: (names: string) =>
    `Dare meno peso a ${names}, oppure dire per quali clienti o in quali momenti vale la dichiarazione. Nessun altro dei dieci scopi ammette ciò che fate qui e va d’accordo con il resto.`,
  ratio: (times: string) => `Rapporto fra i due valori: ${times}.`,
  ratios: {
    from: (low: string) => `almeno ${low}`,
    range: (low: string, high: string) => `da ${low} a ${high}`,
    times: (value: string) => value,
    beyond: (most: string) => `oltre ${most} volte`,
    endless: 'senza limite, perché una delle due parti è zero',
  },
  onChannels: (names: string) => `Canali: ${names}.`,
  shareReachable: (share: string) => `Al massimo ${amountSaid(share)} delle richieste può ricevere risposta in tempo.`,
  clashTitle: (a: string, b: string) => `«${a}» e «${b}», per gli stessi clienti`,
  clashTitleScoped: (a: string, b: string) => `«${a}» e «${b}», per clienti o momenti diversi`,
  clashScoped: 'Avete detto per chi, o quando, vale uno dei due: la tensione resta come nota.',
  clashSay: 'Dire per quali clienti, o in quali momenti, vale ciascuno dei due, oppure dichiararne uno solo.',
  clashDo: 'Organizzare due servizi distinti, ciascuno con le sue persone, i suoi tempi e le sue promesse.',
  clashRule: 'Relazione fra scopi',
  disclosureTitle: {
    'high-promise-unknown': 'Una promessa alta che i clienti non conoscono',
    'low-promise-unknown': 'Una promessa bassa che i clienti non conoscono',
  },
  disclosureReason: {
    'high-promise-unknown':
      'Promettete molto e, prima di comprare, pochi sanno che cosa avranno: la promessa costa senza attirare nessuno, oppure ciascuno ne immagina una sua.',
    'low-promise-unknown':
      'Promettere poco è una scelta chiara quando i clienti la conoscono. Se non la conoscono, ognuno se ne aspetta un’altra.',
  },
  disclosureSay: {
    'high-promise-unknown': 'Scrivere su sito, preventivo o contratto quale servizio si avrà e quale no.',
    'low-promise-unknown': 'Dire chiaramente, prima dell’acquisto, che cosa non è previsto.',
  },
  disclosureDo: {
    'high-promise-unknown': 'Portare la promessa pubblica al livello che i clienti conoscono.',
    'low-promise-unknown': 'Offrire il servizio che i clienti si aspettano.',
  },
  disclosureQuestion: {
    'high-promise-unknown': 'La promessa è alta: i clienti la conoscono prima di comprare?',
    'low-promise-unknown': 'La promessa è bassa: i clienti lo sanno prima di comprare?',
  },
  disclosureRule: 'Promessa nota',
  bandRule: (dimension: string) => `fascia «${dimension}»`,
  /** With their verb, inside the sentence that follows. */
  openRatios: {
    from: (low: string) => `è almeno ${low}`,
    range: (low: string, high: string) => `va da ${low} a ${high}`,
    times: (value: string) => `è ${value}`,
    beyond: (most: string) => `supera ${most} volte`,
    endless: 'è senza limite, perché una delle due parti è zero',
  },
  openRatio: (ratio: string, limit: string) =>
    `Con ciò che sappiamo il rapporto fra il primo valore e il secondo ${ratio}: fino a ${limit} stanno insieme, oltre no.`,
  openRatioWide: 'Con ciò che sappiamo non si può dire se i due valori stanno insieme.',
  openRatioOver: (ratio: string, limit: string) =>
    `Con ciò che sappiamo il rapporto fra i due valori ${ratio}, oltre il limite di ${limit}: non stanno insieme, a meno che la risposta che manca cambi il conto.`,
  settledBy: (questions: string) => `Lo direbbe la risposta a: ${questions}.`,
  openAnswered: (answer: string) => `Avete risposto: ${answer}`,
  settles: (count: number) =>
    pluralOf(count, 'it', 'Può chiarire un punto aperto.', `Può chiarire fino a ${count} punti aperti.`),
  askedOf: (owner: string) => `Chi di solito lo sa: ${owner}.`,
  byOwner: 'Le stesse domande, per chi di solito conosce la risposta:',
  owners: {
    finance: 'amministrazione',
    operations: 'chi gestisce il servizio',
    people: 'risorse umane',
    it: 'sistemi informativi',
    marketing: 'marketing',
    legal: 'ufficio legale',
  },
  unknownDetail:
    'Le risposte essenziali ci sono tutte. Queste, di dettaglio, possono chiarire ciò che è ancora aperto; le più utili vengono prima.',
  mostUsefulFirst:
    'Vengono prima quelle da cui dipende di più: punti aperti, confronti che le aspettano, ampiezza degli intervalli.',
  tellsDimensions: (names: string) => `Pesa su ${names}.`,
  tellsRules: (titles: string) => `Permette il confronto «${titles}».`,
  tellsDriver: 'Dice quale scopo segue il denaro.',
  tellsArithmetic: 'Serve ai conti su tempi, persone e denaro.',
  narrows: 'Restringe quante persone servono per le promesse, e il loro costo.',
  asksFirst: 'È la risposta che meglio separerebbe gli scopi che oggi non si distinguono.',
  nobody: 'nessuno risponde',
  nobodyOn: (channel: string) => `${channel}: nessuno risponde`,
  none: 'niente di tutto questo',
  noChannel: 'su nessun canale',
  nothingPromised: 'nessuna promessa',
  notApplicable: 'non si applica',
  notKnown: 'non si sa quanto',
  within: (channel: string, time: string, clock: string) => `${channel} entro ${time} (${clock})`,
  clocks: { calendar: 'ore di chiusura comprese', opening: 'in orario di apertura' },
  fromTo: (from: string, to: string) => `fra «${from}» e «${to}»`,
  dedication: { yes: 'sì, soltanto', no: 'no, fanno soprattutto altro', partly: 'in parte' },
  addedToTier: (value: string) => `novità in 12 mesi: ${value}`,
} as const;

export type ReportWords = Spoken<typeof report>;
