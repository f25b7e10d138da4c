// Italian words of the page on which a ballot is filled in, on a telephone or on paper. Neutral: no purpose is better, not
// knowing is an answer, and nobody is told how they voted against the others.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const tokens = (count: number): string => `${formatNumber(count, 'it')} ${pluralOf(count, 'it', 'gettone', 'gettoni')}`;

/** Used when the page is made, never in the browser. */
export const ballotPage = {
  title: 'La scheda',
  description:
    'La scheda con cui ciascuno dice, per conto suo, a che cosa serve il servizio clienti: venti gettoni, una frase, qualche stima. Resta su questo dispositivo finché non la consegnate voi.',
  noScript: 'Senza JavaScript la scheda non si compila qui: chiedetene una su carta a chi conduce il workshop.',
};
export type BallotPageWords = typeof ballotPage;

export const ballot = {
  loading: 'Un momento: si prepara la scheda.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che avete scritto è intatto.',

  without: {
    what: 'Qui si compila la scheda di un workshop: circa otto minuti, prima di parlarne con gli altri. Si comincia dall’invito ricevuto da chi conduce.',
    field: 'Il link dell’invito',
    hint: 'Incollatelo qui per intero.',
    open: 'Aprite la scheda',
    paper:
      'Per chi conduce: aperta da un invito, questa pagina si stampa come scheda vuota. Senza invito si stampa una scheda con i ruoli da scrivere a mano.',
    print: 'Stampate una scheda vuota',
  },

  intro: {
    board:
      'Dite la vostra prima di sentire gli altri: è il disaccordo che serve, non la media. Circa otto minuti. Nessuno scopo è migliore di un altro, e «non so» è una risposta.',
    front:
      'Voi parlate con i clienti ogni giorno: qui contate quanto chi decide. Non è un esame e non ci sono risposte giuste. Dite come vanno le cose secondo voi; ciò che non sapete, lasciatelo in bianco. Circa otto minuti.',
    second:
      'Secondo voto, dopo averne parlato: mettete di nuovo i venti gettoni, come la pensate adesso. Bastano due minuti; cambiare idea o tenerla va bene allo stesso modo.',
    anonymous:
      'La scheda è anonima: porta il ruolo, non il nome. Chi è solo nel suo ruolo può essere riconosciuto da chi raccoglie le schede.',
    frontAnonymous:
      'La scheda porta il ruolo, non il nome. Le risposte di chi sta con i clienti si vedono insieme, e soltanto da tre persone in su.',
    named: 'In questo workshop le schede portano il nome, come concordato.',
    stays: 'Ciò che scrivete resta su questo dispositivo finché non lo consegnate voi.',
  },

  role: {
    title: 'Voi',
    ask: 'Il vostro ruolo',
    numbered: (name: string, number: number) => `${name} (${number})`,
    name: 'Il vostro nome',
  },

  tokens: {
    title: 'Venti gettoni',
    ask: 'A che cosa serve, secondo voi, il vostro servizio clienti?',
    front: 'Quando aiutate un cliente, a che cosa serve secondo voi?',
    hint: 'Distribuite 20 gettoni: di più dove conta di più. Anche tutti su uno scopo, o uno qua e uno là.',
    laid: (count: number, all: number) => {
      if (count === all) return `Tutti e ${all} i gettoni sono distribuiti.`;
      if (count > all) return `${tokens(count)} su ${all}: ${tokens(count - all)} di troppo.`;
      return `Distribuiti ${formatNumber(count, 'it')} su ${all}: ${pluralOf(all - count, 'it', 'ne resta', 'ne restano')} ${formatNumber(all - count, 'it')}.`;
    },
    label: (purpose: string) => `Gettoni: ${purpose}`,
    more: (purpose: string) => `Un gettone in più: ${purpose}`,
    fewer: (purpose: string) => `Un gettone in meno: ${purpose}`,
    other: 'Quale altro scopo? In poche parole',
    clear: 'Riprendete tutti i gettoni',
  },

  words: {
    title: 'Con parole vostre',
    ask: 'Completate: «Esistiamo per…»',
    front: 'Completate: «Il mio lavoro serve a…»',
    hint: 'Una frase, senza slogan. Si può lasciare in bianco. Si rilegge insieme alle altre, senza nome, quando si scrive la dichiarazione.',
    expects: 'Che cosa si aspettano prima di tutto i vostri clienti?',
    frontExpects: 'Che cosa vi chiedono prima di tutto i clienti con cui parlate?',
    frontHint:
      'Una frase, come la direste a un collega nuovo. Si può lasciare in bianco. Si rilegge insieme alle altre, senza nome, quando si scrive la dichiarazione.',
    expectsHint: 'Al massimo due, cominciando dalla più importante.',
    tooMany: 'Ne avete già scelte due: toglietene una per cambiare.',
  },

  estimates: {
    title: (count: number) => `${formatNumber(count, 'it')} ${pluralOf(count, 'it', 'stima', 'stime')}`,
    hint: 'Senza cercare: quello che credete oggi. Va bene un intervallo, da e a. Se non lo sapete, lasciate in bianco: anche «non so» è una risposta.',
    front:
      'Le stesse domande che si fanno alla direzione, viste dal vostro posto. Non serve cercare né chiedere: vale quello che vedete voi. Va bene un intervallo, da e a. Se non lo sapete, lasciate in bianco: anche «non so» è una risposta.',
    clear: 'Non lo so',
  },

  operated: {
    title: 'Un’ipotesi',
    ask: 'A giudicare da come lavorate oggi, per quale scopo siete davvero organizzati?',
    front: 'A guardare come si lavora ogni giorno, per quale scopo siete davvero organizzati?',
    hint: 'Non quello che vorreste: quello che un estraneo capirebbe guardandovi lavorare.',
    frontHint: 'Non quello che vi viene detto: quello che un estraneo capirebbe guardandovi lavorare per un giorno.',
    unknown: 'Non lo so',
  },

  rest: {
    change: 'Se volete cambiare anche il resto',
    stands:
      'La frase, le stime e l’ipotesi restano come le avete dette la prima volta: aprite soltanto se qualcosa è cambiato.',
  },

  hand: {
    action: 'Preparate la consegna',
    problems: (count: number) =>
      `Prima della consegna ${pluralOf(count, 'it', 'manca una cosa', `mancano ${formatNumber(count, 'it')} cose`)}`,
    noRole: 'Scegliete il vostro ruolo.',
    noName: 'Scrivete il vostro nome.',
    notNumber: (purpose: string) => `«${purpose}»: i gettoni sono un numero intero, come 3.`,
    notAll: (laid: number, all: number) =>
      laid > all
        ? `I gettoni distribuiti sono ${laid}: toglietene ${laid - all}.`
        : `I gettoni distribuiti sono ${laid} su ${all}: ${pluralOf(all - laid, 'it', 'ne resta', 'ne restano')} ${all - laid}.`,
    estimate: (question: string, sentence: string) => `${question} ${sentence}`,
  },

  handed: {
    title: 'È pronta: consegnatela',
    stand: 'Basta una di queste strade. Se la consegnate due volte, conta una volta sola.',
    link: 'Con un link',
    linkField: 'Il link della vostra scheda',
    copy: 'Copiate il link',
    copied: 'Link copiato: incollatelo in un messaggio a chi conduce.',
    notCopied: 'Il browser non ha copiato: il link è selezionato, copiatelo voi.',
    share: 'Condividete',
    mail: 'Scrivete un’e-mail',
    mailSubject: (role: string) => `La scheda: ${role}`,
    mailBody: (address: string) => `Ecco la mia scheda per il workshop:\n\n${address}\n`,
    file: 'Scaricate il file',
    fileName: 'scheda',
    qr: 'Mostrate un codice QR',
    qrTooLong: (most: number) =>
      `Il link supera ${withArticle('i', formatNumber(most, 'it'))} caratteri: usate il file.`,
    qrAlt: 'Codice QR con il link della scheda',
    code: 'A voce',
    codeSays:
      'Otto caratteri da leggere o scrivere. Portano soltanto i gettoni, il ruolo e di quale voto si tratta: la frase, le stime e l’ipotesi viaggiano con il link o con il file.',
    codeLabel: 'Codice della scheda',
    change: 'Cambiate qualcosa',
    next: 'Lasciate il dispositivo a un’altra persona',
    nextSays: 'Cancella questa scheda da qui. Fatelo dopo averla consegnata.',
    frontNoResult:
      'Qui non compare nessun risultato. Si guarda insieme, con le risposte della direzione accanto e mai con i nomi.',
    noResult: 'Qui non compare nessun risultato: si vede insieme, quando tutte le schede sono arrivate.',
  },

  keep: {
    off: 'Su questo dispositivo non si conserva nulla: consegnate prima di chiudere la pagina.',
    full: 'Lo spazio di questo browser è pieno: consegnate prima di chiudere la pagina.',
  },

  paper: {
    engagement: 'Incarico',
    scope: 'Di che cosa parliamo',
    role: 'Ruolo',
    round: (round: number): string => (round === 1 ? 'Primo voto' : 'Secondo voto'),
    name: 'Nome',
    tokens: 'Gettoni',
    sum: 'Totale: 20',
    expects: 'Che cosa si aspettano i clienti (al massimo due: 1 e 2)',
    frontExpects: 'Che cosa vi chiedono i clienti (al massimo due: 1 e 2)',
    notKnown: 'non so',
    fold: 'Consegnate la scheda a chi conduce, senza mostrarla agli altri.',
    print: 'Stampate una scheda vuota',
  },
};
export type BallotWords = typeof ballot;
