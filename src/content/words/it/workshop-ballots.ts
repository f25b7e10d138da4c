// Italian words of the desk for the votes: invitations, collecting sealed ballots, revealing them, what is then agreed on.
// What became of a ballot is told without a word about what it says.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;
const ballots = (value: number): string => count(value, 'scheda', 'schede');

export const workshopBallots = {
  round: { 1: 'primo voto', 2: 'secondo voto' },

  invite: {
    title: 'Gli inviti',
    intro:
      'Un invito dice di che incarico si tratta, quali ruoli ci sono e quali numeri stimare. Non porta dati dell’azienda né voti. Vale per chiunque lo riceva: è un indirizzo, non una chiave.',
    noRoles: 'Prima aggiungete i ruoli: senza un ruolo nessuno può votare.',
    round: (round: string) => `Gli inviti sono per il ${round}.`,
    common: 'Un invito per tutti',
    commonHint: 'Chi lo apre sceglie il suo ruolo. È il più semplice da proiettare o da stampare.',
    perRole: 'Un invito per ruolo',
    perRoleHint: 'Il ruolo è già scelto, e la lingua è quella di chi vota.',
    copy: 'Copiate il link',
    copied: 'Link copiato.',
    notCopied: 'Il browser non ha permesso di copiare: selezionate il testo e copiatelo.',
    mail: 'Bozza di e-mail',
    qr: 'Mostrate il codice QR',
    qrAlt: (whose: string) => `Codice QR dell’invito: ${whose}`,
    qrTooLong: 'Questo invito è troppo lungo per un codice QR: usate il link o il codice a voce.',
    link: (whose: string) => `Link dell’invito: ${whose}`,
    everyone: 'tutti',
    print: 'Stampate gli inviti con i codici',
    tooLong: 'Questo invito è troppo lungo per un link: accorciate il nome dell’azienda o dei ruoli.',
    subject: (company: string) => `La vostra scheda per il workshop${company ? ` di ${company}` : ''}`,
    body: (link: string, isNamed: boolean) =>
      `Buongiorno,\n\nprima del workshop vi chiediamo otto minuti. Aprite questo indirizzo sul telefono o sul computer e compilate la scheda:\n\n${link}\n\n${
        isNamed ? 'La scheda porta il vostro nome.' : 'La scheda non porta il vostro nome.'
      } Alla fine la pagina vi dà un link da rimandare rispondendo a questo messaggio, oppure un codice di otto caratteri da leggere a voce. Nessun risultato si vede prima del workshop.\n\nGrazie`,
    frontSubject: (company: string) => `Come vedete il servizio dal vostro posto${company ? `: ${company}` : ''}`,
    frontBody: (link: string, isNamed: boolean) =>
      `Buongiorno,\n\nvoi parlate con i clienti ogni giorno, e vogliamo sapere come vedete il servizio dal vostro posto. Servono otto minuti; non è un esame e non ci sono risposte giuste. Aprite questo indirizzo sul telefono o sul computer e compilate la scheda:\n\n${link}\n\n${
        isNamed ? 'La scheda porta il vostro nome.' : 'La scheda porta il vostro ruolo, non il vostro nome.'
      } Alla fine la pagina vi dà un link da rimandare rispondendo a questo messaggio, oppure un codice di otto caratteri da leggere a voce. Le risposte si vedono insieme, da tre persone in su.\n\nGrazie`,
    onPaper: {
      board:
        'Otto minuti, prima di parlarne con gli altri. Inquadrate il codice con il telefono: si apre la vostra scheda. Senza telefono, chiedete quella di carta a chi vi ha invitato.',
      'front-line':
        'Voi parlate con i clienti ogni giorno: diteci come vedete il servizio dal vostro posto. Otto minuti, nessuna risposta giusta. Inquadrate il codice con il telefono; senza telefono, chiedete la scheda di carta a chi vi ha invitato.',
    },
    paper: 'Scheda su carta',
    paperHint: 'Per chi non usa il telefono: si compila a penna, poi la trascrivete nella griglia.',
    paperPage: 'Aprite la pagina della scheda',
  },

  collect: {
    title: 'Le schede',
    sealed: 'Le schede sono chiuse: si vede quante sono e di quali ruoli, non che cosa dicono.',
    seal: 'Senza un server la chiusura protegge dagli sguardi, non da chi ha in mano questo computer e vuole aprire le schede.',
    progress: (collected: number, invited: number, round: string) =>
      `Schede del ${round}: ${formatNumber(collected, 'it')} su ${formatNumber(invited, 'it')}`,
    missing: 'Mancano ancora',
    complete: 'Ci sono tutte.',
    paste: 'Incollate o scrivete qui',
    pasteHint:
      'Anche tutte insieme: link, codici di otto caratteri, e-mail intere. L’ordine e il testo intorno non contano.',
    take: 'Raccogliete',
    files: 'Oppure scegliete i file delle schede',
    drop: 'Si possono anche trascinare qui.',
    nothing: 'In questo testo non ci sono né schede né codici.',
    without: (names: readonly string[]) =>
      `Nessuna scheda, o un file che non si legge: ${names.join(', ')}. Chiedete a chi ha votato di consegnarla di nuovo.`,
    scan: 'Leggete un codice QR con la fotocamera',
    scanStop: 'Chiudete la fotocamera',
    scanNone:
      'Il lettore di codici QR non si è caricato: senza rete funziona se questa parte è già stata aperta una volta.',
    otherRoads: 'Chi vota può dare il link, il file, o il codice di otto caratteri letto a voce.',
    pictures: 'Oppure scegliete le foto dei codici QR',
    picturesHint: 'Anche più foto insieme: una schermata o una foto dello schermo di chi ha votato.',
    noPicture: (file: string) => `«${file}» non è un’immagine che questo browser apre: salvatela come JPEG o PNG.`,
    noCode: (file: string) =>
      `In «${file}» non si legge nessun codice QR: servono il codice intero, a fuoco, e un po’ di bianco intorno.`,
    scanBlocked: 'La fotocamera non si è aperta: il browser o il dispositivo non lo permette.',
    scanning: 'La fotocamera è aperta: mostrate un codice alla volta.',
    grid: 'Trascrivete una scheda di carta',
    gridHint: 'Tab passa alla casella successiva, Invio raccoglie la scheda. Le caselle vuote valgono zero.',
    gridRole: 'Ruolo',
    gridChoose: 'scegliete',
    gridLeft: (left: number) =>
      left === 0
        ? 'I gettoni ci sono tutti.'
        : left > 0
          ? `Ancora ${count(left, 'gettone', 'gettoni')} da mettere.`
          : `${count(-left, 'gettone', 'gettoni')} di troppo.`,
    gridExist: 'Esistiamo per…',
    gridOperated: 'Per quale scopo è costruito davvero',
    gridUnknown: 'non indicato',
    gridName: 'Nome',
    gridRest: 'Attese dei clienti e stime, se sono sulla scheda',
    gridAdd: 'Raccogliete questa scheda',
    gridRead: (text: string) => `«${text}» non è un numero intero di gettoni.`,
    gridNoRole: 'Scegliete il ruolo.',
    outcome: (taken: number, others: number) =>
      others === 0
        ? `Raccolte: ${ballots(taken)}.`
        : `Raccolte: ${ballots(taken)}. Da guardare: ${formatNumber(others, 'it')}.`,
    piece: (number: number) => `Voce ${formatNumber(number, 'it')}`,
    roleIn: (role: string, round: string) => `${role}, ${round}`,
    fates: {
      taken: 'raccolta',
      fuller: 'raccolta: prima c’era soltanto il codice, ora c’è tutto il resto',
      unnamed: 'raccolta senza il nome, come avete promesso',
      again: 'c’era già: non conta due volte',
      againPerhaps:
        'c’era già: non conta due volte, a meno che non sia di un’altra persona che ha votato allo stesso modo',
      'same-voter': 'ce n’è già un’altra della stessa persona',
      'same-vote':
        'ha gli stessi gettoni di un codice già raccolto: è la stessa persona, o un’altra che ha votato allo stesso modo?',
      'same-role': 'contando anche questa, con questo ruolo le schede sono più delle persone',
      revealed: 'questo voto è già stato scoperto: chi ha votato dopo può aver visto le altre',
      'other-round': 'è dell’altro voto',
      'unknown-role': 'porta un ruolo che l’incarico non ha: a quale corrisponde?',
      left: 'lasciata fuori',
      'too-many': 'non c’è posto per altre schede',
      'other-engagement': (given: string) => `è di un altro incarico (${given}): qui non entra`,
      'wrong-code': 'nel codice un carattere non torna: rileggetelo',
      perhaps: (place: number, code: string) =>
        `Se soltanto ${withArticle('il', `${place}º`)} carattere è diverso, il codice è ${code}: chiedete conferma.`,
      'wrong-length': 'il codice ha otto caratteri: rileggetelo',
      'wrong-character': (given: string) => `«${given}» non compare in nessun codice: rileggetelo`,
    },
    /** The link of a ballot, opened on the page of the workshop. */
    arrived: {
      here: 'È arrivata una scheda: sta nel campo qui sotto. Premete per raccoglierla.',
      elsewhere: (id: string) =>
        `Questa è una scheda dell’incarico ${id}, che su questo dispositivo non c’è. Apritela dove lo conducete, o mandate il link a chi lo conduce.`,
      noRoom: (id: string) =>
        `È arrivata una scheda dell’incarico ${id}, ma in questo browser non c’è spazio per metterla nel suo campo: copiate l’indirizzo di questa pagina e incollatelo dove l’incarico raccoglie le schede.`,
      unreadable: 'Questo link di una scheda non si legge: chiedetelo di nuovo a chi ha votato.',
    },
    shownBefore:
      'Le schede sono anonime: chi confronta i totali già mostrati con quelli nuovi ricava questa scheda. Prima di raccoglierla, ditelo a chi l’ha compilata.',
    acts: {
      another: 'È di un’altra persona: raccoglietela',
      take: 'Raccoglietela',
      leave: 'Lasciatela fuori',
      replace: 'Mettetela al posto dell’altra',
    },
    inList: 'Schede raccolte',
    listed: (role: string, via: string) => `${role}, ${via}`,
    via: { link: 'da link', file: 'da file', code: 'a voce', grid: 'da carta', typed: 'scritta qui' },
    late: 'dopo la scoperta',
    takenShown: 'Di un voto anonimo già scoperto anche una scheda tolta si ricava, dai totali di prima e di dopo.',
    nameOf: 'Nome di chi ha votato',
    takeOut: 'Toglietela',
    takenOut: 'La scheda è stata tolta.',
    revealTitle: 'Scoprire le schede',
    reveal: (round: string) => `Scoprite il ${round}`,
    revealAsk: (collected: number, invited: number) =>
      `Schede raccolte: ${formatNumber(collected, 'it')} su ${formatNumber(invited, 'it')}. Una volta scoperte non si richiudono: chi vota dopo può averle viste.`,
    revealYes: 'Sì, scoprite adesso',
    revealNo: 'Non ancora',
    revealed: (round: string) => `Il ${round} è scoperto.`,
    second: 'Il secondo voto è aperto: gli inviti ora sono per quello. Se non serve, lasciatelo vuoto.',
    see: 'Guardate i disaccordi',
  },

  votes: {
    title: 'I disaccordi',
    sealed: 'Le schede sono ancora chiuse. I disaccordi si vedono quando le scoprite.',
    goCollect: 'Alle schede',
    which: 'Quale voto',
    define: 'Le parole',
    defineHint: 'Dove la stessa parola dice cose diverse, scrivete in una riga che cosa vuol dire qui.',
    defineFor: (purpose: string, language: string) => `${purpose}, in ${language}`,
    defineOther: 'Definite anche un altro scopo',
    showNames: 'Mostrate i nomi',
  },

  agree: {
    title: 'La dichiarazione condivisa',
    intro:
      'Si parte dalla combinazione che chiede alla sala di spostare meno gettoni, e la si corregge a mano. I pesi sono relativi: 6 e 4 valgono 60 e 40.',
    propose: 'Proponete dal voto',
    none: 'Nessuna dichiarazione condivisa, per ora.',
    notYet: 'Una combinazione si propone dopo che un voto è stato scoperto; si può anche scrivere a mano.',
    weight: (purpose: string) => `Peso di «${purpose}»`,
    share: (percent: string) => `${percent}\u00a0%`,
    weightProblem: (text: string) => `«${text}» non è un peso: scrivete un numero, anche con la virgola.`,
    other: 'Come si chiama l’altro scopo',
    sentence: 'La frase',
    sentenceHint: 'Da leggere ad alta voce. Se la lasciate vuota vale quella che nasce dai pesi.',
    /** What voters wrote, beside it. */
    own: {
      title: 'Con le loro parole',
      hint: 'Che cosa hanno scritto sulle schede, senza nomi e in ordine alfabetico. Non entra in nessun rapporto.',
      existTo: 'Esistiamo per… (per chi sta con i clienti: «Il mio lavoro serve a…»)',
      others: 'Un altro scopo',
    },
    in: { it: 'in italiano', en: 'in inglese' },
    clear: 'Togliete la dichiarazione',
    cleared: 'La dichiarazione è stata tolta.',
    result: 'Che cosa ne risulta',
    resultHint:
      'L’incarico giudicato con questa dichiarazione: si apre come copia fra le vostre valutazioni, con il rapporto in PDF.',
    open: 'Aprite il risultato con questa dichiarazione',
    noResult: 'Per un risultato serve una dichiarazione.',
  },
};
export type WorkshopBallotsWords = typeof workshopBallots;
