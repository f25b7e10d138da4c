// Italian words of the consultant's desk: the engagements on this device, and of one engagement its frame and its people.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const workshopDesk = {
  loading: 'Un momento: si aprono gli incarichi.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',
  undo: 'Riportate tutto com’era',
  undone: 'Tutto è di nuovo com’era.',
  remove: 'Togliete',
  unnamed: 'Incarico senza nome',
  segments: { board: 'direzione', 'front-line': 'chi sta con i clienti' },
  languages: { it: 'italiano', en: 'inglese' },
  people: (number: number) => count(number, 'persona', 'persone'),

  list: {
    title: 'I vostri incarichi',
    none: 'Su questo dispositivo non c’è ancora nessun incarico.',
    about: (roles: number, people: number, ballots: number) =>
      `${count(roles, 'ruolo', 'ruoli')}, ${count(people, 'persona invitata', 'persone invitate')}, ${count(ballots, 'scheda', 'schede')}`,
    day: (date: string) => `Giorno del workshop: ${date}`,
    changed: (date: string) => `Ultima modifica: ${date}`,
    file: (date: string) => `Ultima copia in un file: ${date}`,
    noFile: 'Nessuna copia in un file',
    acts: (name: string) => `Che cosa fare di «${name}»`,
    open: 'Aprite',
    download: 'Scaricate il file',
    followUp: 'Preparate l’incontro successivo',
    followed: (name: string) =>
      `È pronto un incarico per l’incontro successivo: «${name}». Porta con sé persone, dati, parole e impegni; i voti no.`,
    followScope: (scope: string) => `${scope} (seguito)`,
    removed: (name: string) => `«${name}» è stato tolto da questo dispositivo.`,
    all: 'Scaricate tutti gli incarichi in un file',
    nudge:
      'Un browser può cancellare da sé ciò che conserva. Prima del workshop scaricate il file dell’incarico e copiatelo su un secondo computer.',
    newer: (number: number) =>
      `${count(number, 'incarico è stato salvato', 'incarichi sono stati salvati')} da una versione più recente del sito: ricaricate la pagina per aggiornarla.`,
    broken: (number: number) =>
      `${count(number, 'testo non si apre', 'testi non si aprono')}: ${pluralOf(number, 'it', 'è conservato intatto', 'sono conservati intatti')} fra le vostre valutazioni.`,
    kept: 'Le vostre valutazioni',
  },

  practice: {
    title: 'Gli incarichi a confronto, senza nomi',
    intro:
      'Per orientarsi nel proprio lavoro: fra quali valori stanno i vostri incarichi, e qual è quello di mezzo. Nessun nome, nessuna azienda: ogni riga compare da tre incarichi in su.',
    none: 'Ancora nessuna misura comune ad almeno tre incarichi: in ciascuno serve una dichiarazione con dati sufficienti, oppure un voto scoperto.',
    measure: 'Misura',
    count: 'Incarichi',
    range: 'Da – a',
    middle: 'Nel mezzo',
    measures: {
      coherence: {
        name: 'Coerenza',
        means:
          'Al massimo 100, e può scendere sotto lo 0: quanto ciò che si fa corrisponde a ciò che si dichiara; si prende il centro dell’intervallo che i dati permettono.',
      },
      distance: {
        name: 'Distanza fra chi vota',
        means:
          'Gettoni su venti che due persone dovrebbero in media spostare per votare uguale, al primo voto. Zero: tutti d’accordo.',
      },
      operated: {
        name: 'Dichiarato e praticato',
        means: 'Quanta parte della dichiarazione, su cento, va allo scopo per cui il servizio è costruito davvero.',
      },
    },
    caution:
      'Pochi incarichi, non presi a caso, non sono un campione: dicono com’è andata finora, non com’è un settore. Gli incontri successivi contano come incarichi a sé; le dimostrazioni non contano.',
  },

  create: {
    title: 'Un incarico nuovo',
    scope: 'Di quale servizio si parla',
    scopeHint:
      'Quale unità, quale marca, quali clienti: un incarico per ciascuno. Per esempio: assistenza ai privati, Italia.',
    company: 'Azienda',
    begin: 'Cominciate un incarico',
    demo: 'Aprite la dimostrazione',
    demoText:
      'Un’azienda di noleggio inventata, con nove schede che divergono in tutti e tre i modi, un secondo voto e quattro impegni: per provare tutto prima del giorno vero. Se ne apre una copia; i vostri incarichi restano come sono.',
    files: 'Un file di incarichi',
    filesHint: 'Anche più file insieme. Un incarico che c’è già non viene sostituito senza chiedere.',
    choose: 'Scegliete i file',
    imported: (number: number) => `${count(number, 'incarico aperto', 'incarichi aperti')} dal file.`,
    same: (name: string) => `«${name}» c’era già, identico.`,
    refused: (file: string) => `«${file}» non si apre.`,
    differs: (name: string, there: string, here: string) =>
      `«${name}» c’è già. Qui è cambiato l’ultima volta ${withArticle('il', here)}, nel file ${withArticle('il', there)}.`,
    replace: 'Mettete quello del file al suo posto',
    keep: 'Tenete quello che c’è qui',
    full: 'Lo spazio di questo browser è pieno: l’incarico non è stato conservato. Scaricate ciò che vi serve, poi liberate spazio.',
  },

  keep: {
    blocked:
      'Questo browser non conserva dati per questo sito. L’incarico resta finché la pagina è aperta: scaricatene il file.',
    off: 'Su questo dispositivo avete scelto di non conservare nulla. L’incarico resta finché la pagina è aperta: scaricatene il file.',
    newer:
      'Una versione più recente del sito ha già cambiato ciò che è conservato qui. Scaricate il file, poi ricaricate la pagina.',
    full: 'Lo spazio di questo browser è pieno: le ultime modifiche stanno soltanto in questa finestra. Scaricate il file adesso.',
    conflict:
      'Un’altra finestra ha cambiato questo incarico mentre questa non poteva scrivere. Se non siete sicuri, scaricate prima il file.',
    takeOther: 'Prendete ciò che ha scritto l’altra finestra',
    keepThis: 'Tenete ciò che c’è in questa',
    download: 'Scaricate il file dell’incarico',
    gone: 'Questo incarico non c’è più su questo dispositivo.',
    none: 'A questo indirizzo, su questo dispositivo, non c’è nessun incarico.',
    broken:
      'Il testo di questo incarico non si apre. È conservato intatto fra le vostre valutazioni, da dove si può scaricare.',
    back: 'Tutti gli incarichi',
    saved: 'Ogni modifica si salva da sé, subito.',
  },

  parts: {
    nav: 'Parti dell’incarico',
    frame: 'L’incarico',
    people: 'Chi partecipa',
    facts: 'I dati',
    invite: 'Gli inviti',
    collect: 'Le schede',
    votes: 'I disaccordi',
    agree: 'La dichiarazione',
    triage: 'Dire e fare',
    after: 'Dopo',
  },
  links: {
    room: 'La sala',
  },

  frame: {
    title: 'L’incarico',
    scope: 'Di quale servizio si parla',
    scopeHint: 'Quale unità, quale marca, quali clienti. Compare negli inviti.',
    company: 'Azienda',
    currency: 'Valuta',
    currencyHint: 'Vale per ogni somma: fogli, schede, risultato. Cambiarla non converte le somme già scritte.',
    currencyFixed: 'Gli inviti e le schede già raccolte usano questa valuta: non cambia più.',
    sponsor: 'Chi lo ha chiesto',
    decides: 'Chi decide dove non c’è accordo',
    decidesHint: 'Una persona o un ruolo, indicati prima. Parla dopo tutti gli altri.',
    day: 'Giorno del workshop',
    names: 'Le schede',
    anonymous: 'Senza nomi: si vede il ruolo, e i gruppi soltanto da tre persone in su',
    named: 'Con i nomi: ciascuno firma la sua scheda, e lo sa prima di votare',
    namesFixed: 'Chi ha votato lo ha fatto senza nome: con le schede già raccolte non si passa più ai nomi.',
    namesGo: 'Passando a «senza nomi», i nomi si tolgono anche dalle schede già raccolte.',
    namesGone: 'I nomi sono stati tolti, anche dalle schede.',
    estimated: 'Le cinque stime',
    estimatedHint:
      'Ogni scheda le chiede, e poi si confrontano. Le prime tre sono quelle su cui le direzioni si dividono di più.',
    estimatedFixed: 'Ci sono già schede: le cinque stime non cambiano più, o le schede non si potrebbero confrontare.',
    place: (number: number) => `${number}ª stima`,
    rules: 'Le regole del gioco',
    rulesPrint: 'Stampate le regole',
    rulesText: (names: 'anonymous' | 'named', decides: string): readonly string[] => [
      'Si vota prima di parlare, ciascuno per conto suo. Otto minuti bastano.',
      'Nessuno scopo vale più di un altro: oggi si cercano distanze, non colpe.',
      names === 'anonymous'
        ? 'Le schede non portano nomi. Si vede il ruolo; i gruppi compaiono soltanto da tre persone in su.'
        : 'Le schede portano il nome di chi le compila, e lo sapete prima di votare.',
      'Le schede si scoprono tutte insieme. Prima si tace un minuto, poi si parla.',
      'Dove due gruppi divergono, ciascuno spiega prima la lettura dell’altro.',
      'Un numero contestato si cambia subito e si segna: si verifica dopo, non se ne discute adesso.',
      decides ? `Dove non c’è accordo decide: ${decides}.` : 'Dove non c’è accordo, chi decide è stato detto prima.',
      'Nulla esce dalla sala se non lo portate fuori voi: i dati stanno su un solo computer.',
    ],
  },

  roles: {
    title: 'Chi partecipa',
    intro: 'I voti si contano per ruolo. I nomi servono soltanto se avete scelto le schede firmate.',
    lines: 'Un ruolo per riga',
    linesHint: 'Con un numero davanti per più persone: «3 Direttori di filiale». Al massimo sedici ruoli.',
    segment: 'Queste righe sono',
    language: 'Lingua degli inviti',
    add: 'Aggiungete',
    added: (number: number) => `${count(number, 'ruolo aggiunto', 'ruoli aggiunti')}.`,
    refused: {
      'too-many-roles':
        'I ruoli possono essere al massimo sedici: un codice letto a voce ne distingue sedici. Unite qualche riga.',
      'too-many-people': 'Le persone invitate possono essere al massimo duecento.',
      'name-too-long': 'Un nome di ruolo è troppo lungo: al massimo 120 caratteri.',
    },
    role: 'Ruolo',
    name: (number: number) => `Nome del ruolo ${number}`,
    group: 'Gruppo',
    invited: 'Invitati',
    votes: 'Schede',
    more: (name: string) => `Una persona in più: ${name}`,
    fewer: (name: string) => `Una persona in meno: ${name}`,
    remove: (name: string) => `Togliete il ruolo ${name}`,
    hasVotes: 'Sotto questo ruolo ci sono già schede: resta. Potete cambiarne il nome.',
    removed: (name: string) => `«${name}» è stato tolto.`,
    none: 'Ancora nessun ruolo.',
    alone:
      'Schede anonime, e un ruolo con una persona sola: chi raccoglie le schede la riconosce dal ruolo. Se non va bene, unite i ruoli in uno, come «3 Direttori».',
    twice: 'Due ruoli hanno lo stesso nome: si distinguono per il numero.',
    each: 'Lingua e nome di ciascuno',
    person: (role: string, number: number) => `${role}, ${formatNumber(number, 'it')}`,
    personName: 'Nome',
    total: (roles: number, people: number) =>
      `${count(roles, 'ruolo', 'ruoli')}, ${count(people, 'persona', 'persone')}.`,
    size: 'Da sei a quindici persone riescono ancora a parlare tutti. Se un gruppo ne ha meno di tre, i gruppi non si mostrano.',
  },
};
export type WorkshopDeskWords = typeof workshopDesk;
