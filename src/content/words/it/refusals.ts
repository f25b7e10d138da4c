// Italian sentences for what was not taken, one for each kind of refusal, and the words of the command in a terminal.
import { withArticle } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/plain.ts';
import type { RefusalWords, Told } from '#content/refusal-sentence.ts';
import { profileRefusals } from '#content/words/it/profile.ts';
import { tableRefusals } from '#content/words/it/table-refusals.ts';
import { workshopRefusals } from '#content/words/it/workshop-refusals.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'un numero',
  'whole-number': 'un numero intero',
  amount: 'un numero, oppure un intervallo con «from» e «to»',
  anchor: 'uno fra 0, 25, 50, 75 e 100, oppure un intervallo con «from» e «to»',
  text: 'un testo fra virgolette',
  list: 'un elenco fra parentesi quadre',
  object: 'un gruppo di chiavi fra parentesi graffe',
  band: 'un elenco di tre numeri: minimo, massimo e importanza',
  choices: 'un elenco di risposte fra parentesi quadre',
  channels: 'una tabella con un numero per canale',
  promises: 'una tabella con una promessa per canale, oppure «none»',
  promise: 'una promessa con «seconds» e «clock», oppure «none»',
  parts: 'una tabella con un numero per ogni parte',
  dedication: '«yes», «no», «partly» oppure una percentuale',
  'tier-facts': 'una tabella con le risposte del livello più alto',
  'text-or-amount': 'un testo oppure un numero',
};

const GIVEN: Readonly<Record<string, string>> = {
  number: 'un numero',
  text: 'un testo',
  list: 'un elenco',
  object: 'un gruppo di chiavi',
  truth: 'il valore «true» o «false»',
  null: '«null»',
  something: 'un altro tipo di valore',
};

/** The word that was probably meant; or all that may stand there, when they are few; or what to do. */
function perhaps({ nearest, known }: Told, otherwise: string): string {
  if (nearest !== '') return `forse «${nearest}»?`;
  return known === '' ? `${otherwise}.` : `qui possono stare ${known}.`;
}

function wrongKind({ expected, given }: Told): string {
  const wanted = EXPECTED[expected] ?? 'un valore di altro tipo';
  const found = GIVEN[given];
  return found === undefined ? `Qui va ${wanted}.` : `Qui va ${wanted}: nel file c’è ${found}.`;
}

export const refusals: RefusalWords = {
  'not-json': ({ line, column, found }) =>
    found === ''
      ? `Il testo JSON si interrompe alla riga ${line}, colonna ${column}: controllate che il file sia completo.`
      : `Il testo non è JSON valido: alla riga ${line}, colonna ${column} c’è «${found}», che lì non può stare. Controllate virgole, virgolette e parentesi.`,
  'not-text': () => 'Il file non è un testo in UTF-8: salvatelo di nuovo scegliendo questa codifica.',
  'too-large': ({ most }) =>
    `Il testo supera il massimo di ${most} byte: una valutazione ne occupa poche migliaia, togliete ciò che non le appartiene.`,
  'too-deep': ({ line, column, most }) =>
    `Alla riga ${line}, colonna ${column} le parentesi stanno l’una nell’altra per più di ${most} livelli: riduceteli.`,
  'repeated-key': ({ given }) => `La chiave «${given}» compare due volte nello stesso gruppo: tenetene una sola.`,
  'not-an-assessment': () =>
    'Non è una valutazione di Coerente, che in «format» porta «coerente/assessment»: controllate di avere scelto il file giusto.',
  'too-new': ({ given, known }) =>
    `Il file è nella versione ${given} del formato, e qui si legge fino alla ${known}: apritelo con una versione più recente di Coerente.`,
  'unknown-profile': ({ given, known }) => `Non conosco il profilo di giudizio «${given}»: scrivete «${known}».`,
  missing: ({ place }) => `Manca il valore di «${place}»: aggiungetelo.`,
  'wrong-kind': wrongKind,
  'unknown-key': (told) => `La chiave «${told.given}» non fa parte del formato: ${perhaps(told, 'toglietela')}`,
  'unknown-id': (told) =>
    `Non conosco «${told.given}»: ${perhaps(told, 'controllate come è scritto, oppure toglietelo')}`,
  'not-finite': () => 'Il numero è troppo grande per essere letto: scrivetene uno più piccolo.',
  'out-of-range': ({ given, min, max }) =>
    min === max
      ? `Il valore ${given} non è ammesso: scrivete ${min}.`
      : `Il valore ${given} è fuori dai limiti: scrivetene uno fra ${min} e ${max}.`,
  'not-an-anchor': ({ given }) =>
    `Il valore ${given} non corrisponde a nessuna delle cinque risposte: scrivete 0, 25, 50, 75 o 100.`,
  'range-reversed': ({ from, to }) =>
    `L’intervallo va da ${from} a ${to}: scrivete prima il numero minore, poi il maggiore.`,
  'not-an-option': (told) =>
    `«${told.given}» non è fra le risposte ammesse: ${perhaps(told, 'scegliete una di quelle previste')}`,
  repeated: ({ given }) => `«${given}» è ripetuto: scrivetelo una volta sola.`,
  'too-few': ({ given, least, counted }) =>
    `${counted('La risposta scelta è', 'Le risposte scelte sono')} ${given}: il minimo è ${least}, aggiungetene.`,
  'too-many': ({ given, most, counted }) =>
    `${counted('La voce è', 'Le voci sono')} ${given}: il massimo è ${most}, toglietene.`,
  'too-long': ({ most }) => `Il testo è troppo lungo: accorciatelo, il massimo è di ${most} caratteri.`,
  'not-a-date': ({ given }) =>
    `«${given}» non è una data: scrivete l’anno, il mese o il giorno, come 2026, 2026-11 o 2026-11-21.`,
  'not-a-currency': ({ given }) =>
    `«${given}» non è il codice di una valuta: scrivete tre lettere maiuscole, come EUR.`,
  'not-applicable-here': () =>
    'A questa domanda non si risponde «not-applicable»: date un valore, oppure lasciatela in bianco se non lo sapete.',
  'nobody-here': () =>
    'A questa domanda non si risponde «nobody»: date un valore, oppure lasciatela in bianco se non lo sapete.',
  'no-declaration': () => 'La dichiarazione è vuota: indicate almeno uno scopo con il suo peso.',
  'weight-not-positive': ({ given }) =>
    `Il peso ${given} non è maggiore di zero: scrivete un numero positivo, oppure togliete lo scopo.`,
  'weights-too-uneven': () =>
    'I pesi sono troppo lontani fra loro per farne una proporzione: riscriveteli in piccolo, come 60 e 40.',
  'same-purpose-twice': ({ given }) =>
    `Lo scopo «${given}» compare due volte per le stesse persone: unite le due voci, oppure scrivete in «scope» per chi vale ciascuna.`,
  'more-than-one-other': () => 'Lo scopo «other» compare più di una volta: tenete una sola voce.',
  'only-for-other': ({ place }) => `«${place}» appartiene soltanto allo scopo «other»: toglietelo da qui.`,
  'name-missing': () => 'Lo scopo «other» non ha un nome: scrivetelo in «name».',
  'not-a-finding': ({ given }) =>
    `«${given}» non ha la forma di una divergenza: scrivete l’id che sta nel risultato, come «gap:mass-speed:speed» o «contradiction:separate-desks».`,
  'reason-missing': () => 'Manca il motivo per cui la divergenza è accettata: scrivetelo in «reason».',
  'not-a-day': ({ given }) => `«${given}» non è un giorno: scrivete anno, mese e giorno, come 2027-06-30.`,
  'file-missing': () => 'Il file non c’è: controllate il nome e la cartella.',
  'file-unreadable': () => 'Il file non si può leggere: controllate di averne il permesso.',
  'file-is-folder': () => 'È una cartella: indicate i file che contiene.',
  'taken-by-name': () =>
    'Per il suo nome questo file è letto come una valutazione in JSON, e non comincia come tale: una tabella si chiama .csv, .tsv o .tab, più valutazioni .ndjson; con - al posto del nome il tipo si riconosce da sé.',
  'lines-by-name': () =>
    'Il file ha una valutazione su ogni riga, e per il suo nome è letto come una sola: dategli un nome in .ndjson, oppure passatelo dal terminale, con - al posto del nome.',
  'file-is-pdf': () =>
    'È un PDF, che il comando non legge: apritelo sul sito, salvate lì la valutazione in JSON e indicate quel file.',
  'list-of-assessments': () =>
    'Il file è un elenco fra parentesi quadre: si legge una valutazione per riga, senza elenco (.ndjson), oppure una tabella con un’azienda per riga (.csv).',
  'file-empty': () => 'Il file è vuoto: scaricatelo di nuovo, oppure scegliete un’altra copia.',
  'file-too-large': ({ most }) =>
    `Il file supera ${withArticle('i', most)} MB e non è stato letto: un rapporto con la valutazione allegata ne occupa meno di uno.`,
  'file-is-picture': () =>
    'È un’immagine, qualunque sia il suo nome: da un’immagine le risposte non si rileggono. Serve il PDF da cui viene, oppure il file delle risposte.',
  'file-is-workbook': () =>
    'È una cartella di lavoro di un foglio di calcolo: apritela lì e salvatela come CSV in UTF-8, poi aprite qui il file CSV.',
  'file-is-archive': () => 'È un archivio compresso: estraete i file che contiene e apritene uno per volta.',
  'file-unknown': () =>
    'Questo file non si apre qui: serve il PDF di un rapporto, un file di risposte (JSON), una tabella (CSV) oppure un link.',
  'file-is-verdict': () =>
    'È un risultato in JSON, senza le risposte da cui viene: per aprirlo serve il file delle risposte oppure, sul sito, il PDF del rapporto.',
  'pdf-encrypted': () =>
    'Il PDF è protetto da una password: salvatene una copia senza password con il programma che lo apre, poi aprite quella.',
  'pdf-without-assessment': () =>
    'È un rapporto di Coerente, ma senza la valutazione allegata: è stata lasciata fuori, oppure si è persa ristampando il PDF. Chiedete l’originale, con la valutazione allegata.',
  'pdf-foreign': () =>
    'È un PDF di un altro programma e non contiene una valutazione di Coerente. Se è un rapporto ristampato, serve l’originale.',
  'pdf-incomplete': () =>
    'Il PDF si interrompe prima della fine, e la valutazione allegata è a metà o non c’è: scaricatelo di nuovo, oppure fatevelo rimandare.',
  'pdf-damaged': () =>
    'La valutazione allegata al PDF non è più quella di partenza: il file si è alterato. Aprite un’altra copia.',
  'link-foreign': () =>
    'Questo indirizzo non contiene una valutazione di Coerente: i suoi link si creano dal risultato, con «Copiate il link».',
  'link-incomplete': () =>
    'Il link è incompleto: forse è stato spezzato lungo la strada. Copiatelo dall’inizio alla fine, oppure chiedetelo di nuovo.',
  'link-altered': () =>
    'Il link è cambiato lungo la strada: almeno un carattere non è quello di partenza. Copiatelo di nuovo da dove l’avete ricevuto.',
  'link-too-long': ({ most }) =>
    `Il link supera ${withArticle('i', most)} caratteri, più di quanti ne usi una valutazione: chiedete il file a chi lo ha mandato.`,
  'link-too-new': ({ given, known }) =>
    `Il link è nella versione ${given}, e qui si legge fino alla ${known}: ricaricate la pagina, oppure apritelo con una versione più recente di Coerente.`,
  'link-not-a-result': () =>
    'Il link si presenta come un risultato, ma ciò che contiene non si può leggere: chiedetene uno nuovo a chi lo ha mandato.',
  'link-is-invitation': () => 'È l’invito a un workshop: apritelo nella pagina della scheda, dove si compila.',
  'link-is-ballot': () =>
    'È la scheda compilata da un partecipante: si apre nella pagina del workshop, con il suo incarico.',
  'too-much-for-link': ({ most }) =>
    `Note e fonti sono troppo lunghe per un link, che può avere fino a ${most} caratteri: accorciatele, oppure condividete il file.`,
  'passphrase-empty': () => 'La frase segreta è vuota: scrivetela, oppure create un link senza frase segreta.',
  'passphrase-wrong': () =>
    'Con questa frase segreta il link non si apre: controllate maiuscole, spazi e accenti, oppure chiedetela a chi l’ha scelta.',
  'no-cipher': () =>
    'Questo browser, o questo indirizzo senza https, non permette di usare la frase segreta: provate con un altro browser, oppure usate il file.',
  ...tableRefusals,
  ...profileRefusals,
  ...workshopRefusals,
  'logo-not-an-image': () => 'Il logo non è un’immagine PNG o JPEG: sceglietene una in uno di questi due formati.',
  'logo-too-large': ({ most }) =>
    `Il file del logo supera il massimo di ${most} kB: salvatelo più piccolo. Sulla pagina il logo è largo quattro centimetri.`,
  'logo-out-of-size': ({ most }) =>
    `Il logo misura più di ${most} pixel su un lato: riducetelo. Sulla pagina il logo è largo quattro centimetri.`,
  'logo-in-print-colours': () =>
    'Il logo è nei colori della stampa (CMYK), che sullo schermo cambiano: salvatelo in RGB, oppure in PNG.',
  'logo-damaged': () =>
    'L’immagine del logo non si legge fino in fondo: salvatela di nuovo, oppure sceglietene un’altra.',
  'file-not-written': ({ given }) =>
    `Il file «${given}» non si può scrivere: controllate la cartella, il permesso di scriverci e lo spazio libero.`,
  'file-written-by-another': ({ given }) =>
    `Anche un altro comando sta scrivendo in «${given}», perciò questo si è fermato: lasciate finire quello, o chiudetelo, poi ripetete lo stesso comando.`,
  'verdicts-of-others': () =>
    'I verdetti di questo file non vengono da queste righe con queste opzioni: il file è rimasto com’era. Ripetete il comando con i file e le opzioni di allora, oppure indicate un altro file.',
};

/** How far a run is; the numbers to be shown are written out. */
export interface RowsSoFar {
  readonly assessed: number;
  readonly refused: number;
  readonly shown: { readonly assessed: string; readonly refused: string };
  readonly perSecond: string;
  /** Of the bytes of the input, where their number is known. */
  readonly percent: string | undefined;
}

/** How a run that stopped is gone on with. */
export interface Rest {
  /** The first row of which nothing is written. */
  readonly next: number;
  readonly isResumed: boolean;
  /** Each part begins with a header. */
  readonly isTable: boolean;
}

export interface ThreadEndedTold extends Rest {
  readonly reason: string;
  /** FILE:LINE, if it was at one. */
  readonly at: string | undefined;
}

const goOn = ({ next, isResumed, isTable }: Rest): string => {
  if (isResumed) return 'Lo stesso comando riprende da lì';
  return `Per il resto: --rows ${next}..${isTable ? ' (ripete l’intestazione: toglietela quando unite le parti)' : ''}`;
};

export const command = {
  usage: `Uso: npm run --silent assess -- [--format json|text|markdown|csv|companies] [--lang it|en] [--samples N] [--profile PROFILO] FILE...
     npm run --silent assess -- [--verdict short] [--rows DA..A] [--resume USCITA] [--jobs N] [--progress on|off] FILE...
     npm run --silent assess -- --pdf CARTELLA [--lang it|en|both] [--date AAAA-MM-GG] [--without data|money] [--profile PROFILO] FILE...
     npm run --silent assess -- --columns [--lang it|en]
FILE è una valutazione (.json), una per riga (.ndjson), una tabella con un’azienda per riga (.csv, .tsv, .tab) oppure - per leggere ciò che arriva dal terminale.
Anche il file di un incarico è un FILE: si valuta ciò che la sala dichiara, e il rapporto porta le parti del workshop, mai un voto ancora sigillato.
Con --format csv si stampano in tabella le divergenze, con --format companies ogni azienda in cifre, una per riga: in italiano le celle sono separate da punto e virgola e i decimali da virgola, in inglese le celle da virgola e i decimali da punto.
Con --columns si stampa l’elenco delle colonne di una tabella di aziende, con che cosa contengono, unità e limiti.
Senza --lang la lingua è l’italiano dove lo è quella del sistema (LC_ALL, LC_MESSAGES, LANG), l’inglese altrove.
Con --samples N il verdetto e il rapporto dicono anche che quadro può venirne entro ciò che non si sa, su N possibilità (da 1 a 1.000.000) prese tutte alla pari; se il conto dura più di due secondi, sul canale degli errori si legge a che punto è.
--pdf scrive nella cartella un rapporto PDF per ogni azienda, con la data di oggi se non se ne indica una; con --without data
la valutazione non è allegata, con --without money gli importi sono tolti e il confronto si rifà su ciò che resta.
Con --profile tutto si legge con il profilo modificato che sta nel file PROFILO; una valutazione che ne porta un altro è rifiutata.
Con --verdict short il verdetto è senza vie d’uscita e senza ciò che ne dipende: per molte aziende è da dieci a cento volte più rapido.
Con --rows 1001..2000 si valutano solo quelle righe, contate da 1 su tutti i file senza l’intestazione; con --rows 1001.. da lì alla fine.
Con --resume USCITA i verdetti vanno nel file USCITA; se c’è già, si riprende da dove si ferma: lo stesso comando serve per cominciare e per riprendere.
Dopo un secondo di lavoro si usano tutti i processori: --jobs N ne fissa il numero. A che punto è si legge dopo due secondi sul canale degli errori, se è un terminale; --progress on lo dice sempre, off mai.
Stato di uscita: 0 tutto valutato, 1 qualcosa è stato rifiutato, 2 comando da correggere, 3 non si è arrivati alla fine: un calcolo si è fermato o il risultato non si può scrivere, 130 o 143 interrotto.`,
  columnsAlone:
    '«--columns» elenca le colonne di una tabella di aziende e va da sola, o con --lang it oppure --lang en: togliete il resto.',
  onlyWithPdf: (option: string) =>
    `L’opzione «${option}» vale insieme a --pdf: aggiungete --pdf CARTELLA, oppure toglietela.`,
  onlyWithJson: (option: string) =>
    `L’opzione «${option}» riguarda i verdetti in JSON, uno per riga: toglietela, oppure togliete --format e --pdf.`,
  rowsSoFar: ({ assessed, refused, shown, perSecond, percent }: RowsSoFar) => {
    const done = `${shown.assessed}\u00a0${pluralOf(assessed, 'it', 'riga valutata', 'righe valutate')}`;
    const left = `${shown.refused}\u00a0${pluralOf(refused, 'it', 'rifiutata', 'rifiutate')}`;
    return `${done}, ${left}, ${perSecond} al secondo${percent === undefined ? '' : `; letto ${withArticle('il', `${percent}\u00a0%`)}`}.`;
  },
  interrupted: (rest: Rest) =>
    `Interrotto prima della riga ${rest.next}: ciò che è scritto è completo. ${goOn(rest)}${rest.isResumed ? '.' : ''}`,
  threadEnded: ({ reason, at, ...rest }: ThreadEndedTold) =>
    `Un calcolo in parallelo si è fermato${at === undefined ? '' : ` mentre valutava le righe da ${at}`} (${reason}). Ciò che è scritto è completo fino a prima della riga ${rest.next}. ${goOn(rest)}; con --jobs 1 si calcola senza parallelo.`,
  outputNotWritten: (code: string) =>
    `Il risultato non si può scrivere fino in fondo (${code}): l’ultima riga può essere tronca. Controllate lo spazio libero e ripetete il comando.`,
  samplesOutside: (given: string) =>
    `L’opzione --samples vuole un numero intero da 1 a 1.000.000, scritto con le sole cifre; «${given}» non lo è. Per esempio: --samples 10000.`,
  samplesNotPrinted:
    'L’opzione --samples vale con i formati json, text e markdown: le tabelle e il PDF non hanno un posto per le possibilità.',
  unknownOption: (option: string) => `Non conosco l’opzione «${option}».`,
  unknownValue: (option: string, value: string, known: readonly string[]) => {
    const found =
      value === '' ? `All’opzione ${option} manca il valore` : `L’opzione ${option} non ha il valore «${value}»`;
    return `${found}${known.length > 0 ? `: scrivete ${known.join(' o ')}` : ''}.`;
  },
  aDay: 'un giorno che esiste come anno-mese-giorno, per esempio 2026-11-30',
  aFolder: 'il nome di una cartella',
  aFile: 'il nome di un file',
  noFile: 'Indicate almeno un file.',
  inputTwice: 'Il segno - può comparire una volta sola.',
  written: (path: string, pages: number) => `${path}: ${pages}\u00a0${pluralOf(pages, 'it', 'pagina', 'pagine')}`,
  replaced: (letters: string) => `caratteri mostrati come □: ${letters}`,
};

export type CommandWords = typeof command;
