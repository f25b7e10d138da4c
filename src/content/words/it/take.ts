// Italian words for what a person takes away from a result: the PDF, the link, the files. Loaded with the result.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

export type Languages = 'it' | 'en' | 'both';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

const INTO: Readonly<Record<Languages, string>> = {
  it: 'In italiano',
  en: 'In inglese',
  both: 'In italiano e in inglese',
};

export const take = {
  title: 'Scaricate o condividete',
  intro: 'Un PDF da consegnare: la prima pagina basta da sola. Si prepara su questo dispositivo, senza inviare nulla.',
  introSample:
    'Così sarebbe il vostro: il PDF di questa azienda inventata, da sfogliare. Si prepara su questo dispositivo.',
  fault: 'Questa parte si è fermata per un difetto nostro. Il risultato e le risposte sono intatti.',

  pdf: {
    make: 'Scaricate il PDF',
    now: (languages: Languages, hasData: boolean, hasMoney: boolean) =>
      `${INTO[languages]}${hasMoney ? '' : ', senza importi'}, ${hasData ? 'con la valutazione allegata: il PDF si può riaprire qui' : 'senza la valutazione allegata'}.`,
    choices: 'Lingua, contenuto, nome e logo',
    language: 'Lingua',
    languages: {
      it: { name: 'Italiano', means: 'Tutto il PDF in italiano.' },
      en: { name: 'Inglese', means: 'Lo stesso contenuto, scritto in inglese.' },
      both: { name: 'Tutte e due', means: 'Un solo PDF: prima una versione intera, poi l’altra.' },
    },
    carries: 'Che cosa contiene il PDF',
    assessment: {
      name: 'Le pagine, con la valutazione allegata',
      means: 'Chi riceve il PDF può leggere tutte le risposte e riaprirle qui.',
    },
    nothing: {
      name: 'Soltanto le pagine',
      means: 'Il rapporto è lo stesso, con le risposte che cita, ma qui non si può riaprire.',
    },
    noMoney: {
      name: 'Senza gli importi',
      means:
        'Le risposte in denaro restano fuori, e il confronto si rifà su ciò che resta. La prima pagina del PDF lo dice. Note, fonti e «per chi» restano come li avete scritti.',
    },
    consultant: 'Chi lo ha curato (facoltativo)',
    by: 'Nome, vostro o dello studio',
    logo: 'Logo',
    logoHint: 'PNG o JPEG, fino a 1 MB. Entra nel PDF e da nessun’altra parte.',
    logoAlt: 'Il logo scelto',
    logoOff: 'Togliete il logo',
    logoLooking: 'Si controlla il logo…',
    logoUnread: 'Il browser non riesce a leggere questo file: sceglietelo di nuovo.',
    making: 'Si prepara il PDF…',
    progress: 'A che punto è il PDF',
    stop: 'Interrompete',
    stopped: 'Interrotto: non è stato scaricato nulla.',
    made: (name: string, pages: number, kilobytes: number) =>
      `Scaricato: ${name}, ${count(pages, 'pagina', 'pagine')}, ${formatNumber(kilobytes, 'it')} kB.`,
    replaced: (letters: readonly string[]) =>
      letters.length === 1
        ? `Il carattere del PDF non ha il segno ${letters[0]}: al suo posto c’è un riquadro.`
        : `Il carattere del PDF non ha questi segni: ${letters.join(' ')}. Al loro posto c’è un riquadro.`,
    notLoaded:
      'Ciò che serve per il PDF non si è caricato: controllate la connessione e riprovate. Il risultato e le risposte sono intatti.',
    fault: 'Il PDF si è fermato per un difetto nostro. Il risultato e le risposte sono intatti.',
    again: 'Riprovate',
  },

  notLoaded:
    'Questa parte non si è caricata: controllate la connessione e riprovate. Il risultato e le risposte sono intatti.',
  loading: 'Un momento…',
  again: 'Riprovate',

  link: {
    title: 'Un link',
    warning:
      'Un link è una copia: chi lo riceve può leggerlo e passarlo ad altri. Non si può ritirare, e non segue le modifiche che farete poi.',
    what: 'Che cosa contiene il link',
    full: {
      name: 'Tutte le risposte',
      means: 'Chi lo apre vede il risultato e le risposte, e può lavorare su una propria copia.',
    },
    noMoney: {
      name: 'Senza gli importi',
      means:
        'Le risposte in denaro restano fuori, e il confronto si rifà su ciò che resta. Note, fonti e «per chi» restano come li avete scritti.',
    },
    result: { name: 'Solo il risultato', means: 'Nessuna risposta parte: chi lo apre legge soltanto il risultato.' },
    passphrase: 'Frase segreta (facoltativa)',
    passphraseHint:
      'Chi riceve il link deve scriverla per aprirlo. Mandategliela per un’altra via: da qui non si può recuperare.',
    noCipher:
      'Qui la frase segreta non si può usare: serve un indirizzo https, o un browser più recente. Il link si crea senza.',
    sealing: 'Un momento: si protegge il link con la frase segreta…',
    field: 'Il link',
    size: (characters: number) => `${count(characters, 'carattere', 'caratteri')}.`,
    sealed: 'Protetto dalla frase segreta.',
    copy: 'Copiate il link',
    copied: 'Copiato.',
    notCopied: 'Il browser non lascia copiare da qui. Il link è selezionato: copiatelo con Ctrl+C, o ⌘C su Mac.',
    qr: 'Codice QR',
    qrAlt: 'Codice QR del link: inquadratelo con un telefono per aprirlo',
    qrTooLong: (most: number) =>
      `Il link è troppo lungo per un codice QR facile da leggere con un telefono: il massimo è ${formatNumber(most, 'it')} caratteri.`,
  },

  files: {
    title: 'Altri formati',
    money: {
      name: 'Senza gli importi',
      means:
        'Vale per tutti questi file: le risposte in denaro restano fuori. Note, fonti e «per chi» restano come li avete scritti.',
    },
    dialect: 'Tabelle per un foglio di calcolo',
    dialects: {
      italian: { name: 'Impostato in italiano', means: 'Punto e virgola fra le celle, virgola nei decimali.' },
      international: { name: 'Impostato in inglese', means: 'Virgola fra le celle, punto nei decimali.' },
    },
    kinds: {
      json: { name: 'Le risposte (JSON)', means: 'Si riaprono qui, identiche, e altri programmi le leggono.' },
      table: {
        name: 'Le risposte in tabella (CSV)',
        means: 'Una riga per l’azienda, le domande in colonna. Si riapre qui.',
      },
      findings: { name: 'Le divergenze in tabella (CSV)', means: 'Una riga per ciascuna, con peso, certezza e frasi.' },
      markdown: { name: 'Il rapporto in Markdown', means: 'Per una pagina interna o un ticket.' },
      text: { name: 'Il rapporto in testo semplice', means: 'Per il testo di un’e-mail.' },
    },
    done: (name: string) => `Scaricato: ${name}.`,
  },
};

export type TakeWords = typeof take;
