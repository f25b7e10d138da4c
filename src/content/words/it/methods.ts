// Italian words of the methods of the five articles: names, what each reads, and what it found. Lists and numbers come in
// ready to print.
import { amountSaid } from '#content/numbers/article.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

export const methods = {
  intro:
    'I metodi di cinque articoli, letti nelle vostre risposte. Non sono divergenze: non entrano in nessun numero e non cambiano nulla del resto del rapporto.',
  from: 'Le risposte da cui viene',
  all: 'Tutti i metodi, e da dove vengono',
  /** The topic completes "dalla risposta …". */
  said: (topic: string) => `Dalla risposta ${topic}`,
  ask: (answers: number) => many(answers, 'Lo completerebbe questa risposta:', 'Lo completerebbero queste risposte:'),
  undecided: (names: string, answers: number) =>
    `Non si può ancora dire: ${names}. ${many(answers, 'Lo direbbe questa risposta:', 'Lo direbbero queste risposte:')}`,
  beside: {
    'not-asked': (names: string, count: number) =>
      `${many(count, 'Non riguarda', 'Non riguardano')} gli scopi dichiarati: ${names}.`,
    known: (names: string) => `${names}: gli scopi dichiarati ne fanno a meno, e i clienti lo sanno prima.`,
    'no-apology': (names: string) => `${names}: a chi reclama, di solito, non si chiede scusa.`,
    'no-steps': (names: string) => `${names}: nessun passo da leggere.`,
    nobody: (names: string) => `${names}: non c’è nessuno che risponda, e quindi nessun canale da scegliere.`,
    'not-applicable': (names: string) => `${names}: avete indicato che non si applica.`,
  },
  unknown: 'non si sa',
  latte: {
    name: 'La scala LATTE',
    reads: 'Che cosa accade a chi reclama, un passo alla volta: ascoltare, riconoscere, agire, ringraziare, spiegare.',
    note: 'LATTE: la lettera di un cliente citata fra le fonti la attribuisce a Starbucks, e corrisponde al racconto di Charles Duhigg (2012).',
  },
  learn: {
    name: 'La scala LEARN',
    reads:
      'Le stesse risposte su un’altra scala: ascoltare, immedesimarsi, scusarsi, reagire, e un ultimo passo in due letture.',
    note: 'LEARN: la lettera di un cliente citata fra le fonti la attribuisce a Marriott e riporta come ultimo passo «Now», adesso. Altre fonti, dal 2009 in poi, hanno «Notify», tenere informato. Qui ci sono tutte e due le letture, e ne basta una. Per «immedesimarsi» vale «si riconosce il problema», la risposta più vicina.',
  },
  ladder: {
    yes: 'sì',
    no: 'no',
    holds: 'Ci sono tutti i passi.',
    missing: (step: string) => `Primo passo che manca: ${step}.`,
    there: (steps: string) => `Di solito ci sono: ${steps}.`,
    lacking: (steps: string, count: number) => `${many(count, 'Manca', 'Mancano')} anche: ${steps}.`,
    either: 'tenere informato (o agire adesso)',
    steps: {
      listen: 'ascoltare',
      acknowledge: 'riconoscere il problema',
      act: 'agire per risolvere',
      thank: 'ringraziare',
      explain: 'spiegare che cosa si è fatto',
      empathise: 'immedesimarsi',
      apologise: 'scusarsi',
      react: 'reagire',
      notify: 'tenere informato',
      now: 'agire adesso, senza attese',
    },
  },
  panza: {
    name: 'PANZA allo specchio',
    reads:
      'Cinque abitudini: presumere di avere ragione, aspettare, negare, tacere, agire solo sotto pressione. Accanto a ciascuna, il passo che le risponde.',
    note: 'È una sigla scherzosa della lettera da cui vengono LATTE e LEARN, usata qui come specchio. Da tre abitudini in su la sequenza ha un nome; dove si dichiara un servizio ridotto e i clienti lo sanno, non c’entra.',
    columns: ['Abitudine', 'Il passo che le risponde', 'Accade anche questo'],
    named: (count: number, of: number) => `${count} abitudini su ${of}: è la sequenza che la lettera chiama PANZA.`,
    few: (count: number, of: number) =>
      `${count} ${many(count, 'abitudine', 'abitudini')} su ${of}: la sequenza non ha un nome sotto le tre.`,
    none: 'Nessuna delle cinque abitudini.',
  },
  'design-gap': {
    name: 'Scuse e cause che tornano',
    reads: 'Se ci si scusa, quante modifiche sono nate dal servizio e quanti reclami hanno una causa già vista.',
    note: 'Dall’articolo che si chiede se il cliente abbia sempre ragione: le scuse sincere non compensano un’esperienza che si ripete. «Almeno metà» è una nostra convenzione.',
    changes:
      'Ci si scusa, e in dodici mesi dal servizio non è nata nessuna modifica: le scuse stanno al posto di una modifica.',
    repeated:
      'Ci si scusa, e almeno metà dei reclami ha una causa che si era già presentata: le scuse tornano insieme alla stessa causa, che sta nel modo in cui le cose sono fatte.',
    holds: 'Ci si scusa, e dalle risposte le scuse non stanno al posto di una modifica.',
  },
  'hand-offs': {
    name: 'I passaggi di mano',
    reads: 'Per ogni passo, dall’ordine al rimborso: chi agisce, chi avvisa e chi agisce secondo il cliente.',
    note: 'Dalla storia dei mobili non consegnati: negozio, centralino e trasportatore rimandano l’uno all’altro.',
    columns: ['Passo', 'Chi agisce', 'Chi avvisa il cliente', 'Chi agisce, secondo il cliente'],
    who: {
      you: 'voi',
      partner: 'il partner',
      both: 'voi e il partner',
      nobody: 'nessuno',
      other: 'qualcun altro',
      unknown: 'non si sa',
    },
    orphans: (steps: string, count: number) =>
      `${many(count, 'Un passo di cui nessuno avvisa il cliente', `${count} passi di cui nessuno avvisa il cliente`)}: ${steps}.`,
    mismatches: (steps: string, count: number) =>
      `${many(count, 'Un passo in cui il cliente si rivolge a chi non agisce', `${count} passi in cui il cliente si rivolge a chi non agisce`)}: ${steps}.`,
    holds: 'Di ogni passo qualcuno avvisa, e il cliente si rivolge a chi agisce.',
  },
  outsourced: {
    name: 'I passi affidati ad altri',
    reads: 'Per ogni passo svolto da un partner: se il contratto dice chi informa il cliente, ed entro quanto.',
    note: 'Dalla storia dei mobili non consegnati: il trasportatore scrive che, per contratto, il cliente è di competenza del negozio.',
    without: (steps: string) => `Il contratto non dice chi informa il cliente, ed entro quanto, per: ${steps}.`,
    holds: (steps: string) =>
      `Il contratto dice chi informa il cliente, ed entro quanto, per ogni passo affidato: ${steps}.`,
  },
  'channel-choice': {
    name: 'La scelta del canale',
    reads: 'Se il cliente può scegliere dove farsi sentire, o se il canale è uno solo.',
    note: 'Il telefono come unico recapito è nella terza delle quattro storie; più canali, a scelta, nella quarta. Dove si dichiarano soltanto gli scopi 3 e 9, un canale solo va d’accordo con la dichiarazione se i clienti lo sanno prima.',
    imposed: 'Il canale è uno solo e imposto, e gli scopi dichiarati chiedono di lasciarlo scegliere.',
    only: (channel: string) =>
      `Le richieste arrivano da un solo canale (${channel}), e gli scopi dichiarati chiedono di lasciarlo scegliere.`,
    lowKnown: 'Il canale è uno solo, e i clienti lo sanno prima: va d’accordo con ciò che dichiarate.',
    lowUnknown: 'Il canale è uno solo, e i clienti non lo sanno prima.',
    holds: 'Il cliente può scegliere fra più canali.',
  },
  gates: {
    name: 'Ascoltare, prendere in carico, analizzare',
    reads:
      'Tre passi in fila: ciò che i clienti dicono è raccolto, appartiene a qualcuno, è messo accanto ai numeri con regolarità.',
    note: 'Dall’articolo sui clienti che non dicono nulla. Ogni passo lavora su ciò che arriva dal precedente: per questo si nomina il punto in cui il percorso si ferma.',
    columns: ['Passo', 'C’è'],
    steps: {
      collected: 'raccogliere',
      owned: 'prendere in carico, con un ruolo indicato',
      analysed: 'analizzare accanto ai numeri',
    },
    broken: (step: string) => `Il percorso si ferma qui: ${step}.`,
    before: 'Il percorso potrebbe fermarsi prima, a un passo di cui manca la risposta.',
    holds: 'Ci sono tutti e tre i passi.',
  },
  iceberg: {
    name: 'L’iceberg dei clienti silenziosi',
    reads:
      'Quanti clienti possono tacere dietro i reclami, secondo la gravità del problema: un intervallo, non un numero.',
    month: (complaints: string) => `Reclami ricevuti: ${complaints} al mese.`,
    rate: (complaints: string, perHundred: string) =>
      `Reclami ricevuti: ${complaints} al mese, cioè ${perHundred} l’anno ogni 100 clienti. Pochi reclami non vogliono dire clienti contenti.`,
    apart: 'Ipotesi alternative, da non sommare.',
    /** A row as a sentence. */
    line: (severity: string, share: string, silent: string) =>
      `Se riguardano ${severity}: tace ${amountSaid(share)}; casi silenziosi al mese: ${silent}`,
    ownLine: (times: string, silent: string) => `Secondo il vostro dato: ${times}; casi silenziosi al mese: ${silent}`,
    columns: ['Se i reclami riguardano', 'Quanti tacciono', 'Casi silenziosi al mese'],
    severities: {
      money: 'denaro perso',
      treatment: 'il modo in cui si è stati trattati',
      trifle: 'cose da poco',
    },
    own: 'il vostro dato',
    times: (count: string) => `${count} per ogni reclamo`,
    note: 'Le quote di chi tace vengono da ricerche pubblicate nel 1999 e nel 2003, di solidità B. Il «26 silenziosi per ogni reclamo» dell’articolo è folclore (D): attribuito a tre enti, senza un originale, vale al più per le cose da poco. Questo calcolo non muove alcun risultato.',
  },
  'customer-part': {
    name: 'La parte del cliente',
    reads: 'Se chi costruisce insieme ai clienti dice loro che cosa tocca a loro.',
    note: 'Dall’articolo che si chiede se il cliente abbia sempre ragione: il servizio è una strada a doppio senso.',
    named:
      'Dichiarate di costruire insieme ai clienti, e la loro parte non è detta, o sta solo nelle condizioni legali.',
    holds: 'Ai clienti è detto come aiutarvi ad aiutarli.',
  },
  phases: {
    name: 'La promessa prima, durante e dopo la vendita',
    reads: 'In quali momenti c’è una promessa, e come si dividono persone e denaro fra gli stessi momenti.',
    note: 'Dalla lettera: il servizio accompagna il cliente prima, durante e soprattutto dopo la vendita.',
    columns: ['Momento', 'C’è una promessa', 'Persone e denaro'],
    without: (phases: string) => `Una promessa senza persone né denaro: ${phases}.`,
    holds: 'Ogni momento in cui c’è una promessa ha persone e denaro.',
    nothing: 'In nessun momento c’è una promessa.',
  },
};

export type MethodWords = typeof methods;
