// Italian words for what the votes of a workshop show: where voters want different things, take different numbers for the same
// thing, or mean different things by one word; the second vote, the two groups, the declaration proposed. Neutral: nobody is
// right because they are many, and no purpose is better than another.
import { amountAfter, amountSaid, withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { Spoken } from '#content/shape.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const disagreement = {
  /** A number of tokens, already rounded to what is shown. */
  tokens: (value: number) => `${formatNumber(value, 'it', 1)}\u00a0${pluralOf(value, 'it', 'gettone', 'gettoni')}`,
  fewerThan: (text: string) => `meno di ${text}`,
  ballots: (voters: number) => count(voters, 'scheda', 'schede'),
  votersOf: (voters: number, of: number) => `${formatNumber(voters, 'it')} su ${formatNumber(of, 'it')}`,
  other: 'Un altro scopo',
  nobody: 'Non c’è ancora nessuna scheda da leggere.',
  alone: 'Una voce sola: non c’è nulla da confrontare.',
  /** Who voted by spoken code or as a short line of the grid: nothing else was asked of them. */
  tokensAlone: (voters: number) =>
    `${count(voters, 'persona ha consegnato', 'persone hanno consegnato')} soltanto i gettoni (codice a voce o griglia), senza altre risposte.`,
  /** Where anonymous ballots are too few to be shown: that they are, and what can still be done. */
  unseen: {
    round: (round: 1 | 2, voters: number, least: number) =>
      `Il ${round === 1 ? 'primo' : 'secondo'} voto ha ${count(voters, 'scheda anonima', 'schede anonime')}: i totali si mostrano da ${formatNumber(least, 'it')} in su, perché con meno si capirebbe di chi sono.`,
    ways: 'Si possono aspettare altre schede, dare a ciascuno la copia della sua, e scrivere insieme la dichiarazione. Le schede firmate si mostrano anche se è una sola: i nomi si scelgono prima di votare.',
  },

  aims: {
    title: 'Che cosa vuole ciascuno',
    /** `two` where there are just two voters; `tokens` with its noun. */
    distance: (tokens: string, isTwo: boolean) =>
      isTwo
        ? `Per votare come l’altro, uno di voi due deve spostare ${tokens} su 20.`
        : `Presi due di voi, uno deve spostare in media ${tokens} su 20 per votare come l’altro.`,
    same: (voters: number) =>
      voters === 2
        ? 'Avete messo i gettoni allo stesso modo tutti e due.'
        : `Avete messo i gettoni allo stesso modo tutti e ${formatNumber(voters, 'it')}.`,
    nothingShared: 'Nessuno di voi ha un gettone in comune con un altro.',
    concordance: (w: string, mean: string) =>
      `Mettete gli scopi nello stesso ordine? W di Kendall ${w} (1: lo stesso ordine per tutti, 0: nessun ordine comune); in media due ordini si somigliano per ${mean} (Spearman, da −1 a 1).`,
    noConcordance: {
      'too-few-voters': 'L’ordine degli scopi si confronta da due persone in su.',
      'no-order': (voters: number) =>
        `L’ordine degli scopi non si confronta: ${pluralOf(voters, 'it', 'una scheda mette', `${formatNumber(voters, 'it')} schede mettono`)} tutti gli scopi alla pari.`,
    },
    /** `perDot`: how many people a circle stands for. */
    caption: (voters: number, perDot: number) =>
      `I gettoni su ogni scopo, da 0 a 20, i più discussi in alto. ${perDot > 1 ? `Un cerchio ogni ${formatNumber(perDot, 'it')} persone, su ${formatNumber(voters, 'it')}` : `Un cerchio per persona (${formatNumber(voters, 'it')})`}: pieno per chi ha messo almeno un gettone, vuoto per chi non ne ha messi. Il trattino sotto la riga segna la mediana.`,
    purpose: 'Scopo',
    strip: 'Gettoni, da 0 a 20',
    median: 'Mediana',
    middle: 'Metà centrale',
    ends: 'Dal minimo al massimo',
    mean: 'Media',
    backers: 'Con gettoni',
    /** One name and one number at the desk and on the projector. */
    apart: 'Fra due di voi',
    apartMeaning:
      '«Fra due di voi» dice di quanti gettoni differiscono in media due di voi su quello scopo. Un gettone spostato lascia uno scopo e arriva su un altro: sommate, queste differenze sono il doppio della distanza.',
    untouched: (names: string) => `Nessun gettone su: ${names}.`,
    /** What a strip shows, for those who hear it: counts already put together. */
    heard: (purpose: string, counts: string) => `${purpose}: ${counts}.`,
    withTokens: (voters: number, tokens: string) => `${count(voters, 'persona', 'persone')} con ${tokens}`,
    names: 'Chi ha messo quanto',
    noName: 'senza nome',
  },

  facts: {
    title: 'Che cosa ciascuno crede vero',
    none: 'Per questa sessione non è stata chiesta nessuna stima.',
    unknownAll: (voters: number) =>
      voters === 1 ? 'Chi ha votato non lo sa.' : `Nessuno ${withArticle('dei', formatNumber(voters, 'it'))} lo sa.`,
    unknown: (unknown: number, voters: number) =>
      `${pluralOf(unknown, 'it', 'Una persona', `${formatNumber(unknown, 'it')} persone`)} su ${formatNumber(voters, 'it')} non lo ${pluralOf(unknown, 'it', 'sa', 'sanno')}.`,
    one: (value: string) => `Una stima sola: ${value}.`,
    range: (least: string, most: string, median: string) =>
      `Le stime vanno ${amountAfter('da', least)} ${amountAfter('a', most)}; quella di mezzo è ${amountSaid(median)}.`,
    sameAll: (value: string) => `Tutte le stime dicono lo stesso: ${value}.`,
    apart: (apart: number, pairs: number) => {
      if (pairs === 1) return 'Le due stime non possono essere vere insieme.';
      if (apart === pairs) return 'Nessuna stima può essere vera insieme a un’altra.';
      return `${pluralOf(apart, 'it', 'Una coppia', `${formatNumber(apart, 'it')} coppie`)} di stime su ${formatNumber(pairs, 'it')} non ${pluralOf(apart, 'it', 'può essere vera', 'possono essere vere')} insieme.`;
    },
    meet: 'Le stime si toccano tutte: possono essere vere insieme.',
    choicesApart: (apart: number, pairs: number) => {
      if (pairs === 1) return 'Le due risposte non hanno niente in comune.';
      if (apart === pairs) return 'Nessuna risposta ha qualcosa in comune con un’altra.';
      return `${pluralOf(apart, 'it', 'Una coppia', `${formatNumber(apart, 'it')} coppie`)} di risposte su ${formatNumber(pairs, 'it')} non ${pluralOf(apart, 'it', 'ha', 'hanno')} niente in comune.`;
    },
    choicesShare: 'Le risposte hanno sempre qualcosa in comune.',
    choicesSame: 'Tutte le risposte sono la stessa.',
    inFile: (value: string) => `Nelle risposte raccolte finora: ${value}.`,
    rangeCaption: (least: string, most: string) =>
      `Una riga per ogni stima diversa, ${amountAfter('da', least)} ${amountAfter('a', most)}; più alta dove la danno in più persone. La linea verticale segna la stima di mezzo.`,
    tenfold: 'Ogni passo della scala vale dieci volte quello prima.',
    lies: 'Dove stanno le stime',
    value: 'Stima',
    people: 'Persone',
    bar: 'Quante',
    answer: 'Risposta',
    least: 'La più bassa',
    lowerQuartile: 'Un quarto sta sotto',
    median: 'Quella di mezzo',
    upperQuartile: 'Un quarto sta sopra',
    most: 'La più alta',
    notKnown: 'Non lo sanno',
    noneChosen: 'nessuna di queste',
    ends: {
      'not-yet': 'Si prova che cosa cambia con ciascuna stima…',
      'no-two-estimates': 'Servono due stime diverse per vedere se cambia qualcosa.',
      'no-place': 'Questa stima riguarda più canali insieme: il giudizio non si può provare con una sola cifra.',
    },
    steady: 'Chiunque abbia ragione, le divergenze certe restano le stesse: si può andare avanti.',
    steadySoFar: 'Con tutte le stime provate le divergenze certe restano le stesse.',
    undeclared: 'Senza una dichiarazione non si vede ancora se conta chi ha ragione: fra le risposte non cambia nulla.',
    turns: (findings: number) =>
      pluralOf(
        findings,
        'it',
        'Qui conta chi ha ragione: una divergenza certa dipende da questo numero.',
        `Qui conta chi ha ragione: ${formatNumber(findings, 'it')} divergenze certe dipendono da questo numero.`,
      ),
    turnsChoice: (findings: number) =>
      pluralOf(
        findings,
        'it',
        'Qui conta chi ha ragione: una divergenza certa dipende da questa risposta.',
        `Qui conta chi ha ragione: ${formatNumber(findings, 'it')} divergenze certe dipendono da questa risposta.`,
      ),
    standsWith: (title: string, values: string) => `«${title}» compare con: ${values}.`,
    standsFrom: (title: string, value: string, isUp: boolean) =>
      `«${title}» compare ${amountAfter('da', value)} in ${isUp ? 'su' : 'giù'}.`,
    weightMoves: 'Fra quelle che restano, almeno una cambia peso.',
    headlineMoves: 'Cambia anche la frase in testa al risultato.',
    stoppedEarly: (judged: number, of: number) =>
      `Si sono provate ${formatNumber(judged, 'it')} stime diverse su ${formatNumber(of, 'it')}, comprese le due estreme.`,
    judgedBy: {
      assessment: '',
      proposal:
        'Nelle risposte non c’è ancora una dichiarazione: il giudizio si prova con quella che nasce dall’ultimo voto scoperto.',
      nothing: 'Senza una dichiarazione si provano solo le contraddizioni fra le risposte.',
    },
  },

  words: {
    title: 'Che cosa intende ciascuno',
    none: 'Su nessuno scopo almeno due persone hanno messo cinque gettoni o più.',
    intro: 'Chi tiene allo stesso scopo (almeno cinque gettoni) può aspettarsene cose diverse.',
    /** Where there were two votes. */
    countedIn: (round: 1 | 2) =>
      round === 1
        ? 'Chi tiene a uno scopo si conta nel primo voto, quando si sono dette le attese.'
        : 'Chi tiene a uno scopo si conta nel secondo voto: nel primo potevano essere altri.',
    holders: (holders: number) => `${count(holders, 'persona tiene', 'persone tengono')} a questo scopo.`,
    silent: (silent: number) =>
      silent === 0
        ? ''
        : `${count(silent, 'persona non ha detto', 'persone non hanno detto')} che cosa si aspettano i clienti.`,
    tooFew: 'Meno di due lo hanno detto: non c’è nulla da confrontare.',
    hidden: (least: number) =>
      `Che cosa si aspettano non si mostra: lo hanno detto in meno di ${formatNumber(least, 'it')}, e le schede sono anonime.`,
    same: 'Tutti dicono che i clienti si aspettano le stesse cose.',
    /** `shared` of what two of them named together, a percentage. */
    shared: (shared: string, isTwo: boolean) =>
      isTwo
        ? `Delle attese nominate, ${withArticle('il', shared)} lo è da tutti e due; il resto da uno solo.`
        : `Presi due di loro, in media ${withArticle('il', shared)} delle attese è nominato da entrambi; il resto da uno solo.`,
    sharedNothing: (isTwo: boolean) =>
      isTwo ? 'I due non hanno nessuna attesa in comune.' : 'Non ce ne sono due con un’attesa in comune.',
    expectation: (dimension: string, pole: string) => `${dimension}: ${pole}`,
    caption: 'Che cosa chi tiene a questo scopo crede che i clienti si aspettino per prima cosa.',
    expected: 'Attesa',
    people: 'Persone',
    inside: 'Per questo scopo',
    isInside: 'vi rientra',
    isOutside: 'ne resta fuori',
    free: 'è libera',
    outside: (expectations: string, purpose: string) =>
      `Fuori da ciò che «${purpose}» prevede: ${expectations}. Chi lo dice forse intende un altro scopo.`,
  },

  kinds: {
    title: 'Su che cosa non siete d’accordo',
    intro: (disputes: number) =>
      pluralOf(
        disputes,
        'it',
        'Siete divisi su un punto. La distanza dice quanto sono lontani in media due di voi, da 0 a 100.',
        `Siete divisi su ${formatNumber(disputes, 'it')} punti, dal più al meno diviso. La distanza dice quanto sono lontani in media due di voi, da 0 a 100; ogni tipo ha il suo metro, quindi l’ordine dice soltanto da dove cominciare.`,
      ),
    nothing: (voters: number) =>
      voters === 2 ? 'Nessun disaccordo fra voi due.' : `Nessun disaccordo fra voi ${formatNumber(voters, 'it')}.`,
    agreed: (names: string) => `D’accordo su: ${names}.`,
    unanswered: (names: string) => `Nessuno ha risposto: ${names}.`,
    oneAnswer: (names: string) => `Ha risposto una persona sola: ${names}.`,
    point: 'Punto',
    kind: 'Tipo',
    size: 'Distanza',
    resolves: 'Che cosa lo scioglie',
    kindNames: { aims: 'scopi diversi', facts: 'stime diverse', words: 'parole diverse' },
    resolveNames: { vote: 'si vota', 'look-up': 'si controlla', define: 'si definisce' },
    turns: 'ne dipende il risultato',
    few: (answered: number, voters: number) =>
      `${pluralOf(answered, 'it', 'ha risposto', 'hanno risposto')} in ${formatNumber(answered, 'it')} su ${formatNumber(voters, 'it')}: viene per ultimo, perché gli altri non lo sanno`,
    fewHold: (holders: number, voters: number) =>
      `riguarda ${formatNumber(holders, 'it')} su ${formatNumber(voters, 'it')}: viene per ultimo, perché divide loro e non la sala`,
  },

  segments: {
    title: 'Direzione e chi sta con i clienti',
    names: { board: 'direzione', 'front-line': 'chi sta con i clienti' },
    one: (segment: string, ballots: string) => `Ha votato solo un gruppo (${segment}: ${ballots}).`,
    nobody: 'Nessuno dei due gruppi ha ancora votato.',
    tooFew: (texts: string, least: number) =>
      `Troppo pochi per mostrarli: ${texts}. Un gruppo si mostra da ${formatNumber(least, 'it')} schede in su, e se l’altro ne ha meno non si mostra nessuno dei due: dal totale si ricaverebbe l’altro.`,
    counted: (segment: string, ballots: string) => `${segment}: ${ballots}`,
    distance: (tokens: string) =>
      `Per votare in media come la direzione, chi sta con i clienti deve spostare ${tokens} su 20.`,
    same: 'In media i due gruppi mettono i gettoni allo stesso modo.',
    within: (segment: string, tokens: string) => `Nel gruppo «${segment}» due persone distano in media ${tokens}.`,
    caption:
      'La media dei gettoni su ogni scopo, nei due gruppi: quadrato pieno la direzione, cerchio vuoto chi sta con i clienti.',
    difference: 'Differenza',
  },

  second: {
    title: 'Il secondo voto accanto al primo',
    none: 'Il secondo voto non c’è ancora.',
    known: (voters: number) =>
      pluralOf(
        voters,
        'it',
        'Di una persona si possono abbinare i due voti.',
        `Di ${formatNumber(voters, 'it')} persone si possono abbinare i due voti.`,
      ),
    hidden: (least: number) =>
      `Che cosa si è mosso non si mostra: chi ha votato una volta sola, o chi si riconosce in tutti e due i voti, sono meno di ${formatNumber(least, 'it')}, e per differenza si ricaverebbero le loro schede.`,
    knownNobody: 'Di nessuno si possono abbinare con certezza i due voti: si confrontano solo i due insiemi.',
    unpaired: (first: number, second: number) =>
      [
        ...(first > 0 ? [`${count(first, 'scheda', 'schede')} solo nel primo`] : []),
        ...(second > 0 ? [`${count(second, 'scheda', 'schede')} solo nel secondo`] : []),
      ].join(', '),
    unpairedWhy: (text: string) =>
      `Schede che non si possono abbinare con certezza: ${text}. Due persone dello stesso ruolo e senza nome non si distinguono, e non si tira a indovinare.`,
    moved: (tokens: string, movers: number, voters: number) =>
      voters === 1
        ? `Ha spostato ${tokens}.`
        : `In media ciascuno ha spostato ${tokens}; ${pluralOf(movers, 'it', 'una persona ha', `${formatNumber(movers, 'it')} hanno`)} cambiato qualcosa.`,
    unmoved: (voters: number) =>
      voters === 1 ? 'Ha votato come la prima volta.' : 'Tutti hanno votato come la prima volta.',
    agreement: (before: string, after: string) => `La distanza fra due di voi: prima ${before}, dopo ${after}.`,
    agreementKnown: (before: string, after: string) =>
      `Fra le persone di cui si possono abbinare i due voti: prima ${before}, dopo ${after}.`,
    closer: 'Vi siete avvicinati.',
    farther: 'Vi siete allontanati.',
    asFar: 'La distanza è la stessa.',
    concordance: (before: string, after: string) => `W di Kendall: prima ${before}, dopo ${after}.`,
    caption:
      'La media dei gettoni prima (cerchio vuoto) e dopo (punta della freccia), fra le persone di cui si possono abbinare i due voti.',
    before: 'Prima',
    after: 'Dopo',
    came: 'Arrivati',
    left: 'Partiti',
  },

  consensus: {
    none: 'Da questo voto non nasce una proposta.',
    noneOther:
      'Da questo voto non nasce una proposta: chi ha scelto un altro scopo ne ha in mente di diversi, e una dichiarazione può tenerne uno solo.',
    ties: 'Due o più scopi pesano lo stesso: se uno viene prima, lo dicono i pesi, che la sala può cambiare.',
    leftOut: 'Nessun voto sparisce senza che si dica: questi gettoni non entrano nella proposta.',
    line: (purpose: string, voters: number, tokens: string, reason: string) =>
      `${purpose}: ${tokens} di ${count(voters, 'persona', 'persone')}; ${reason}.`,
    because: {
      unbacked: 'la maggioranza ne ha messi meno',
      'too-light': (least: number) => `peserebbe meno di ${formatNumber(least, 'it')} su 100`,
      'several-others': (names: string) => `non è lo stesso scopo per tutti (${names})`,
    },
    /** How the clauses of the purposes become a sentence; the first list weighs most, all in it alike. */
    sentence: {
      equally: (clauses: readonly string[]) => `Esistiamo, in parti uguali, per ${clauses.join('; e per ')}.`,
      one: (clause: string) => `Esistiamo per ${clause}.`,
      ranked: (first: readonly string[], then: readonly string[]) =>
        `Esistiamo prima di tutto per ${first.join('; e per ')}; poi per ${then.join('; e per ')}.`,
      own: (name: string) => `uno scopo nostro, «${name}»`,
      ownUnnamed: 'uno scopo tutto nostro',
    },
  },

  guesses: {
    title: 'Per quale scopo credevate che la vostra organizzazione fosse costruita',
    none: 'Nessuno ha provato a indovinare.',
    without: (without: number) =>
      pluralOf(
        without,
        'it',
        'Una persona non ha risposto.',
        `${formatNumber(without, 'it')} persone non hanno risposto.`,
      ),
    revealed: (purposes: string) => `Secondo le risposte, l’organizzazione è costruita per: ${purposes}.`,
    tooLittle: 'Le risposte non bastano ancora per dire per quale scopo è costruita l’organizzazione.',
    hits: (hits: number, of: number) =>
      hits === 0
        ? 'Nessuno lo aveva detto.'
        : hits === of
          ? pluralOf(hits, 'it', 'Chi ha risposto lo aveva detto.', 'Lo avevano detto tutti.')
          : `Lo ${pluralOf(hits, 'it', 'aveva detto una persona', `avevano detto ${formatNumber(hits, 'it')} persone`)} su ${formatNumber(of, 'it')}.`,
    purpose: 'Scopo',
    people: 'Persone',
    bar: 'Quante',
    place: 'Posto fra i dieci',
    placeText: (rank: number) => `${formatNumber(rank, 'it')}º`,
    isRevealed: 'quello delle risposte',
  },
};

export type DisagreementWords = Spoken<typeof disagreement>;
