// Italian words of the page of kept assessments: the list, snapshots, their comparison, and what this device keeps.
// Neutral: two states side by side, neither of them the wanted one.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

/** Used when the page is made, never in the browser. */
type EditionName = { readonly name: string; readonly version: string } | undefined;
const editionText = (edition: EditionName): string =>
  edition ? `«${edition.name}» (versione ${edition.version})` : 'quello standard';

export const keptPage = {
  title: 'Le vostre valutazioni',
  description:
    'Le valutazioni conservate in questo browser: aprirle, copiarle, metterne da parte la versione di oggi e confrontarla con quella di domani.',
  stand: 'Si trovano in questo browser, su questo dispositivo. Il sito non le riceve.',
  noScript: 'Senza JavaScript questa pagina non può leggere ciò che il browser conserva.',
};
export type KeptPageWords = typeof keptPage;

export const kept = {
  loading: 'Un momento: si legge che cosa c’è su questo dispositivo.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',

  list: {
    title: 'Su questo dispositivo',
    none: 'Qui non c’è ancora nessuna valutazione. La prima nasce da sé quando cominciate a rispondere.',
    begin: 'Cominciate a rispondere',
    unnamed: 'Valutazione senza nome',
    isOpen: 'aperta ora',
    company: (name: string) => `Azienda: ${name}`,
    changed: (date: string) => `Ultima modifica: ${date}`,
    profile: (name: string, version: string) => `Letta con il profilo «${name}», versione ${version}`,
    answered: (done: number, of: number) => `${count(done, 'risposta', 'risposte')} su ${of}`,
    neverExported: 'Nessuna copia fuori da questo browser.',
    exported: (kind: string, date: string) => `Ultima copia fuori dal browser: ${kind}, ${date}`,
    ago: (days: number) => (days === 0 ? 'oggi' : days === 1 ? 'ieri' : `${formatNumber(days, 'it')} giorni fa`),
    kinds: { file: 'file', pdf: 'PDF', link: 'link', table: 'tabella' },
    changedSince: 'Da allora le risposte sono cambiate.',
    nudge:
      'Un browser può cancellare da sé ciò che conserva, per esempio dopo qualche giorno senza visite. Un file scaricato resta.',
  },

  acts: {
    of: (name: string) => `Che cosa fare di «${name}»`,
    open: 'Aprite le risposte',
    result: 'Guardate il risultato',
    file: 'Scaricate le risposte',
    rename: 'Cambiate nome',
    duplicate: 'Fatene una copia',
    remove: 'Cancellate',
    name: 'Nome della valutazione',
    save: 'Salvate il nome',
    cancel: 'Annullate',
    copyOf: (name: string) => `${name}, copia`,
  },

  done: {
    renamed: (name: string) => `Ora si chiama «${name}».`,
    duplicated: (name: string) => `C’è una copia: «${name}».`,
    removed: (name: string, snapshots: number) =>
      snapshots === 0
        ? `«${name}» è stata cancellata da questo dispositivo.`
        : `«${name}» è stata cancellata da questo dispositivo, con ${count(snapshots, 'istantanea', 'istantanee')}.`,
    snapshotRemoved: 'L’istantanea è stata cancellata.',
    textRemoved: 'Il testo è stato cancellato.',
    undo: 'Riportate tutto com’era',
    undone: 'Tutto è di nuovo com’era.',
    taken: 'Istantanea creata.',
    full: 'Lo spazio di questo browser è pieno: non è cambiato nulla. Scaricate ciò che vi serve, poi cancellate ciò che non serve più.',
    failed: 'Il browser non lo ha permesso: non è cambiato nulla.',
  },

  create: {
    title: 'Un’altra valutazione',
    name: 'Nome (facoltativo)',
    hint: 'Per esempio un’altra azienda, o la stessa come la vorreste.',
    button: 'Cominciatene una nuova',
  },

  snapshots: {
    title: 'Istantanee',
    hint: 'Un’istantanea conserva le risposte come sono adesso, con la data. Fra qualche mese potrete fare il confronto.',
    name: 'Nome dell’istantanea (facoltativo)',
    take: 'Create un’istantanea',
    taken: (date: string) => withArticle('del', date),
    undated: 'senza data',
    number: (order: number) => `Istantanea ${formatNumber(order, 'it')}`,
    file: 'Scaricate le risposte',
    copy: 'Apritene una copia',
    remove: 'Cancellate',
    of: (name: string) => `Che cosa fare di «${name}»`,
    copied: (name: string) => `La copia si chiama «${name}».`,
    orphans: 'Istantanee di valutazioni che qui non ci sono più',
    now: 'Com’è adesso',
    before: 'Prima',
    after: 'Dopo',
    compare: 'Confrontate',
    compareOf: (name: string) => `Confrontate due momenti di «${name}»`,
  },

  unread: {
    title: 'Testi che non si aprono',
    aside: 'Un testo che questa pagina non riesce a leggere. È conservato intatto.',
    newer: 'Salvato da una versione più recente del sito. Resta com’è: ricaricate la pagina per aggiornarla.',
    download: 'Scaricate il testo',
    remove: 'Cancellate',
  },

  device: {
    title: 'Questo dispositivo',
    blocked:
      'Questo browser non conserva dati per questo sito. Il questionario funziona lo stesso: le risposte restano finché la pagina è aperta. Scaricatele prima di chiudere, se vi servono.',
    later:
      'Una versione più recente del sito ha già cambiato ciò che è conservato qui. Questa pagina non scrive nulla: ricaricatela per aggiornarla.',
    persisted: 'Il browser si è impegnato a non cancellare da sé questi dati.',
    notPersisted:
      'Il browser può cancellare da sé questi dati, se gli manca lo spazio o se non visitate il sito per qualche tempo.',
    persist: 'Chiedete al browser di conservarli',
    refused: 'Il browser non si è impegnato. Un file scaricato è la copia che dura.',
    nothing: 'Non conservare nulla',
    nothingText:
      'Per un computer condiviso: il sito funziona, le risposte restano finché la pagina è aperta, e sul dispositivo rimane soltanto questa scelta.',
    nothingOn: 'Non conservate nulla qui',
    nothingAsk: (what: string) =>
      `Ciò che si cancella: ${what}. Scaricate prima ciò che vi serve: dopo non si può tornare indietro.`,
    nothingYes: 'Sì, cancellate e non conservate nulla',
    isOff: 'Su questo dispositivo avete scelto di non conservare nulla. Le risposte restano finché la pagina è aperta.',
    keepAgain: 'Conservate di nuovo le risposte',
    isOn: 'Da adesso le risposte si conservano di nuovo su questo dispositivo.',
    forget: 'Cancellare tutto',
    forgetText: 'Toglie da questo browser tutto ciò che il sito vi ha messo.',
    forgetButton: 'Cancellate tutto',
    forgetAsk: (what: string) =>
      `Ciò che si cancella: ${what}. Scaricate prima ciò che vi serve: dopo non si può tornare indietro.`,
    forgetYes: 'Sì, cancellate tutto',
    no: 'No, tenete tutto',
    what: (assessments: number, snapshots: number, texts: number, engagements = 0) =>
      [
        count(assessments, 'valutazione', 'valutazioni'),
        ...(snapshots > 0 ? [count(snapshots, 'istantanea', 'istantanee')] : []),
        ...(engagements > 0 ? [count(engagements, 'incarico', 'incarichi')] : []),
        ...(texts > 0 ? [count(texts, 'testo che non si apre', 'testi che non si aprono')] : []),
      ].join(', '),
    forgotten: 'In questo browser non resta nulla di questo sito.',
    notForgotten:
      'Il browser non ha lasciato cancellare tutto. Dalle sue impostazioni si possono cancellare i dati di un sito.',
  },

  compare: {
    title: (name: string) => `${name}: prima e dopo`,
    close: 'Chiudete il confronto',
    same: 'Fra i due momenti non è cambiata nessuna risposta, e nemmeno la dichiarazione.',
    method: (before: string, after: string) =>
      `Allora il metodo era ${before}, adesso è ${after}. Qui entrambi i momenti sono ricalcolati con il metodo di adesso: ogni differenza viene da ciò che avete scritto.`,
    profile: (before: string, after: string) =>
      `Allora il profilo era ${before}, adesso è ${after}. Qui entrambi i momenti sono ricalcolati con il profilo di adesso: ogni differenza viene da ciò che avete scritto.`,
    edition: (before: EditionName, after: EditionName) =>
      `I due momenti si leggono con profili diversi: prima con ${editionText(before)}, dopo con ${editionText(after)}. Una parte delle differenze può venire dal profilo, e non da ciò che avete scritto.`,
    leftOut: (number: number) =>
      `${count(number, 'valore non si legge con le regole di adesso ed è lasciato', 'valori non si leggono con le regole di adesso e sono lasciati')} fuori dal confronto.`,
    notJudged: 'In uno dei due momenti nessuno scopo era dichiarato: si confrontano soltanto le risposte.',
    unreadable: 'Questa istantanea non si apre. Il suo file si può scaricare così com’è.',
    agreement: 'L’accordo',
    agreementCaption:
      'Accordo fra ciò che fate e ogni scopo: al massimo 100, e può essere sotto zero. Meno risposte ci sono, più l’intervallo è largo.',
    purpose: 'Scopo',
    coherence: 'Accordo complessivo',
    declared: (weight: string) => `dichiarato, peso ${weight}`,
    others: 'Gli scopi non dichiarati',
    declaration: 'La dichiarazione',
    company: 'L’azienda',
    accepted: 'Accettate consapevolmente',
    notAccepted: 'non accettata',
    divergence: 'Divergenza',
    companyFields: { name: 'Nome', currency: 'Valuta', asOf: 'Mese dei dati' },
    facts: 'Le risposte',
    factsCaption: 'Le risposte diverse fra i due momenti, nell’ordine delle domande.',
    question: 'Domanda',
    before: 'Prima',
    after: 'Dopo',
    absent: 'in bianco',
    notDeclared: 'non dichiarato',
    scope: (scope: string) => `per: ${scope}`,
    bandsChanged: 'ciò che chiede è cambiato',
    qualities: { measured: 'così come scritto', estimate: 'stima', guess: 'ipotesi' },
    source: (source: string) => `Fonte: ${source}`,
    note: (note: string) => `Nota: ${note}`,
    asOf: (date: string) => `Periodo: ${date}`,
    findings: 'Le divergenze',
    matters: (before: number, after: number) =>
      `Divergenze: prima ${formatNumber(before, 'it')}, dopo ${formatNumber(after, 'it')}.`,
    findingsIntro: (appeared: number, gone: number, stayed: number) =>
      `Scopo per scopo, con ciò che resta da chiarire: ${count(appeared, 'si trova', 'si trovano')} soltanto dopo, ${count(gone, 'soltanto prima', 'soltanto prima')}, ${count(stayed, 'in entrambi i momenti', 'in entrambi i momenti')}.`,
    noFindings: 'Nessuna divergenza, né prima né dopo.',
    appeared: 'Soltanto dopo',
    gone: 'Soltanto prima',
    stayed: 'In entrambi i momenti',
    finding: 'Divergenza',
    points: (points: string) => (points === '1' ? '1\u00a0punto' : `${points}\u00a0punti`),
    answered: (before: number, after: number, of: number) =>
      `Risposte alle ${formatNumber(of, 'it')} domande essenziali: prima ${formatNumber(before, 'it')}, dopo ${formatNumber(after, 'it')}.`,
  },
};

export type KeptWords = typeof kept;
