// Italian words of the room: what the projector shows, and what stands before whoever leads. Said to people who sit together:
// nothing is graded, nobody is late, no side is right.

import { amountAfter, withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import { workshopTriage } from '#content/words/it/workshop-triage.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const room = {
  screen: {
    /** In the title of its window. */
    window: 'Il proiettore',
    loading: 'Un momento.',
    failed: 'Questa schermata non si è caricata: ricaricate la finestra. Ciò che è conservato è intatto.',
    dark: 'Schermo in pausa',
    more: 'Continua sotto ↓',
    step: (number: number, of: number) => `Passo ${formatNumber(number, 'it')} di ${formatNumber(of, 'it')}`,
    frame: {
      aim: 'Nessuna strategia vale più di un’altra.',
      aimText:
        'Oggi cerchiamo dove ciò che dite e ciò che fate si allontanano, e come riavvicinarli: da una parte o dall’altra.',
      writer: 'Uno scrittore che non risponde alle lettere',
      writerSays: 'Non rispondo alle lettere: scrivo libri.',
      writerDoes: 'Non risponde a nessuna lettera.',
      writerSo: 'Dice e fa la stessa cosa. È coerente.',
      promise: 'La promessa più alta, e una risposta lenta',
      promiseSays: 'Per i nostri clienti facciamo più di chiunque altro.',
      promiseDoes: 'Chi scrive aspetta tre giorni.',
      promiseSo: 'Il punto non sono i tre giorni: sono due frasi che non stanno insieme.',
      says: 'Dice',
      does: 'Fa',
    },
    late: {
      title: 'Le schede',
      progress: (collected: number, invited: number) =>
        `${count(collected, 'scheda', 'schede')} su ${formatNumber(invited, 'it')}`,
      missing: 'Mancano ancora',
      complete: 'Ci sono tutte.',
      sealed: 'Le schede sono chiuse: si scoprono tutte insieme.',
      revealed: (round: 1 | 2, collected: number, invited: number) =>
        `Il ${round === 1 ? 'primo' : 'secondo'} voto è già scoperto: ${count(collected, 'scheda', 'schede')} su ${formatNumber(invited, 'it')}.`,
      second: 'Secondo voto',
    },
    /** The invitation on the screen. */
    vote: {
      code: 'Inquadrate per votare.',
      opens: (host: string) => `Si apre una pagina di ${host}.`,
      how: 'Scegliete il vostro ruolo; alla fine la scheda torna qui con il link o con il codice di otto caratteri.',
      atDesk: 'Il link per votare è troppo lungo per questo schermo: ve lo dà chi conduce.',
    },
    reveal: {
      title: 'Dove avete messo i gettoni',
      closed: 'Le schede sono chiuse',
      covered: 'I gettoni di ciascuno',
      silence: (seconds: number) => `Un minuto in silenzio: ${formatNumber(seconds, 'it')}`,
      caption: (voters: number, perDot: number) =>
        `I più discussi in alto. Un cerchio ${perDot > 1 ? `ogni ${formatNumber(perDot, 'it')} persone` : 'per persona'}, su ${formatNumber(voters, 'it')}; chi non ha messo gettoni è contato sotto «a 0». Il trattino segna il valore di mezzo.`,
      none: 'a 0',
      inTokens: (tokens: string) => `fra due di voi ${tokens} su 20`,
      firstOf: (shown: number, of: number) => `Qui i primi ${formatNumber(shown, 'it')} di ${formatNumber(of, 'it')}.`,
      talked: (splits: number) =>
        pluralOf(
          splits,
          'it',
          'Adesso si parla di uno.',
          `Adesso si parla di ${formatNumber(splits, 'it')}, cominciando dal più diviso di ogni tipo.`,
        ),
      nobody: 'Non c’è ancora nessuna scheda.',
    },
    splits: {
      none: 'Non c’è un disaccordo di cui parlare: avete votato allo stesso modo, o ha votato una persona sola.',
      sealed: 'Le schede sono ancora chiuse.',
      number: (number: number, of: number) => `Punto ${formatNumber(number, 'it')} di ${formatNumber(of, 'it')}`,
      kind: { aims: 'Scopi diversi', facts: 'Stime diverse', words: 'Parole diverse' },
      resolves: {
        vote: 'Si scioglie parlando, poi votando di nuovo.',
        'look-up': 'Si scioglie guardando il dato.',
        define: 'Si scioglie scrivendo che cosa vuol dire qui.',
      },
      other: 'Prima ciascuno spiega la lettura dell’altro.',
      defined: 'Qui vuol dire',
      apart: (tokens: string) => `Due di voi distano in media ${tokens} su questo scopo.`,
    },
    second: {
      closed: 'Si vota di nuovo, ciascuno per conto suo',
      covered: 'Il secondo voto accanto al primo',
      /** Over how many ballots the two distances are, and over how many people the table. */
      counted: (before: number, after: number) =>
        `La distanza è su ${count(before, 'scheda', 'schede')} nel primo voto e su ${formatNumber(after, 'it')} nel secondo.`,
      known: (voters: number) =>
        pluralOf(
          voters,
          'it',
          'La tabella segue la persona di cui si conoscono tutti e due i voti.',
          `La tabella dà le medie delle ${formatNumber(voters, 'it')} persone di cui si conoscono tutti e due i voti.`,
        ),
    },
    declaration: {
      title: 'La dichiarazione condivisa',
      none: 'La dichiarazione si scrive adesso, insieme.',
      share: (purpose: string, percent: string) => `${purpose} ${percent}\u00a0%`,
    },
    guess: {
      title: 'Per quale scopo è costruito davvero il vostro servizio?',
      hint: 'Non quello che vorreste: quello a cui serve già oggi, ogni giorno.',
      hands: (hands: number) =>
        hands === 0
          ? 'Alzate la mano, uno scopo alla volta.'
          : `${count(hands, 'mano alzata', 'mani alzate')}: per che cosa, si vedrà dopo.`,
    },
    operated: {
      closed: 'Ciò che dite, e ciò che fate',
      title: 'Ciò che dite e ciò che fate',
      undeclared: 'Manca ancora una dichiarazione: si vede soltanto per quale scopo il servizio è costruito.',
      cannotTell:
        'Per quale scopo il servizio è costruito non si può ancora dire: le risposte che mancano lasciano intervalli troppo ampi.',
      guessed: { hands: 'Che cosa avevate detto, per alzata di mano', ballots: 'Che cosa avevate detto, nelle schede' },
      hands: (purpose: string, hands: number) => `${purpose}: ${count(hands, 'mano', 'mani')}`,
      ballots: (purpose: string, ballots: number) => `${purpose}: ${count(ballots, 'scheda', 'schede')}`,
      otherPurposes: 'altri scopi',
      first: 'La distanza che pesa di più',
      nothing: 'Nessuna divergenza certa.',
    },
    pause: {
      title: 'Pausa',
      back: (minutes: number) => `Si riprende fra ${count(minutes, 'minuto', 'minuti')}`,
      over: 'Si riprende.',
    },
    physics: {
      title: 'Che cosa chiede la promessa',
      missing: (questions: string, count: number) =>
        pluralOf(
          count,
          'it',
          `Per questi conti manca una risposta: ${questions}.`,
          `Per questi conti mancano ${formatNumber(count, 'it')} risposte: ${questions}.`,
        ),
      give: (count: number) =>
        pluralOf(
          count,
          'it',
          'Chi la sa la dice adesso: appena è scritta, i conti compaiono qui.',
          'Chi le sa le dice adesso: appena sono scritte, i conti compaiono qui.',
        ),
      nobody: 'Qui non c’è un conto da fare: su questo canale non rispondono persone vostre, o non arriva nulla.',
      fact: 'Voce',
      today: 'Oggi',
      tried: 'Con questi numeri',
      as: 'I numeri che si provano',
      untouched: 'Sono i numeri di oggi.',
      gone: (titles: string) => `Con questi numeri non c’è più: ${titles}.`,
      come: (titles: string) => `Con questi numeri compare: ${titles}.`,
      same: 'Con questi numeri le divergenze restano le stesse.',
    },
    dials: {
      'staff.fte': 'Persone a tempo pieno',
      'volume.month': 'Richieste al mese',
      aht: 'Minuti di lavoro per richiesta',
      patience: 'Secondi di pazienza',
    },
    triage: {
      none: 'Nessuna divergenza certa o probabile.',
      number: (number: number, of: number) => `Divergenza ${formatNumber(number, 'it')} di ${formatNumber(of, 'it')}`,
      gone: 'Con i numeri di adesso questa divergenza non c’è più.',
      stands: workshopTriage.stands,
      disputedOn: workshopTriage.disputedOn,
      disputed: (what: string, before: string, after: string) => `Contestato: ${after}, prima ${before}. ${what}`,
      quoted: (text: string) => `«${text}»`,
      notGiven: 'non indicato',
      reason: (reason: string) => `Motivo: ${reason}`,
      owner: (owner: string) => `Ne risponde: ${owner}`,
      until: (day: string) => `Fino ${withArticle('al', day)}`,
    },
    repairs: {
      none: 'Non resta nulla da riavvicinare.',
      do: 'Fare diversamente',
      say: 'Dire diversamente',
      number: (number: number, of: number) => `Divergenza ${formatNumber(number, 'it')} di ${formatNumber(of, 'it')}`,
      /** Not accepted, and not spoken of. */
      further: (matters: number) =>
        pluralOf(
          matters,
          'it',
          '(un’altra è nel rapporto)',
          `(altre ${formatNumber(matters, 'it')} sono nel rapporto)`,
        ),
      working: 'Si prova che cosa basterebbe…',
    },
    commitments: {
      title: 'Gli impegni',
      none: 'Ancora nessun impegno.',
      what: 'Che cosa si fa',
      owner: 'Chi ne risponde',
      by: 'Entro il',
      measure: 'Come si vede',
    },
    close: {
      none: 'La dichiarazione non è stata scritta: il rapporto legge ciò che fate da solo.',
      declaration: 'Ciò che dichiarate insieme',
      commitments: 'Ciò che farete',
    },
    names: { title: 'Chi ha messo quanto', unsigned: 'senza nome' },
  },

  lead: {
    window: 'Chi conduce',
    none: 'Su questo dispositivo non c’è nessun incarico.',
    noneHow: 'Aprite la dimostrazione, o cominciate un incarico, nella pagina del workshop.',
    absent: {
      none: 'Questo incarico non è su questo dispositivo.',
      gone: 'Questo incarico è stato tolto da questo dispositivo.',
      broken: 'Questo incarico è conservato, ma non si legge.',
      newer: 'Questo incarico è di una versione più recente del sito: ricaricate la pagina.',
      blocked: 'Il browser non permette di conservare nulla: la sala lavora solo su ciò che è conservato.',
      off: 'Avete scelto di non conservare nulla su questo dispositivo: la sala lavora solo su ciò che è conservato.',
    },
    toDesk: 'Alla pagina del workshop',
    desk: 'Alla pagina di questo incarico',
    trouble: 'Ciò che avete fatto per ultimo sta solo in questa finestra: scaricate subito l’incarico.',
    open: 'Aprite la finestra del proiettore',
    openHint: 'Portatela sul secondo schermo e premete F11. Il proiettore non scrive mai: mostra soltanto.',
    preview: 'Che cosa vede la sala',
    hidden: {
      dark: 'Lo schermo della sala è oscurato.',
      covered: 'Coperto: la sala non vede ancora che cosa c’è sotto.',
      shown: 'La sala vede questa schermata.',
      names: 'Si vedono i nomi.',
      more: (part: number, parts: number) =>
        `Continua sotto: la sala vede la parte ${formatNumber(part, 'it')} di ${formatNumber(parts, 'it')}, ↓ mostra il resto.`,
      end: (part: number, parts: number) =>
        `La sala vede la parte ${formatNumber(part, 'it')} di ${formatNumber(parts, 'it')}; ↑ torna su.`,
    },
    notes: 'Note per chi conduce',
    next: 'A seguire',
    last: 'È l’ultima schermata.',
    nextStep: (title: string, minutes: number) => `${title} (${count(minutes, 'minuto', 'minuti')})`,
    sameStep: (number: number, of: number) =>
      `Ancora qui: schermata ${formatNumber(number, 'it')} di ${formatNumber(of, 'it')}`,
    order: 'Scaletta',
    orderMinutes: 'Durata',
    minutes: { 180: '180 minuti', 120: '120 minuti' },
    short: 'Con la scaletta di 120 minuti le schede si raccolgono prima.',
    stepLine: (title: string, minutes: number) => `${title}, ${formatNumber(minutes, 'it')} min`,
    essential: 'resta anche in 120 minuti',
    clock: {
      title: 'Il tempo',
      step: 'Questo passo',
      whole: 'Tutta la sessione',
      of: (run: string, planned: string) => `${run} di ${planned}`,
      begin: 'Cominciate la sessione',
      pause: 'Fermate l’orologio',
      go: 'Riprendete',
      end: 'Chiudete la sessione',
      ended: 'La sessione è chiusa: l’orologio riparte da zero.',
      notYet: 'La sessione non è ancora cominciata.',
      stopped: 'L’orologio è fermo.',
      left: (minutes: number) =>
        minutes === 0
          ? 'Meno di un minuto al passo successivo.'
          : `Ancora ${count(minutes, 'minuto', 'minuti')} per questo passo.`,
      over: (minutes: number) =>
        minutes === 0
          ? 'Il tempo previsto per questo passo è finito.'
          : `${count(minutes, 'minuto', 'minuti')} oltre il previsto: ${pluralOf(minutes, 'it', 'si può recuperare', 'si possono recuperare')} più avanti.`,
      onPlan: 'In tutto siete nei tempi previsti.',
      ahead: (minutes: number) => `In tutto avete ${count(minutes, 'minuto', 'minuti')} di vantaggio.`,
      behind: (minutes: number) => `In tutto avete usato ${count(minutes, 'minuto', 'minuti')} in più del previsto.`,
    },
    controls: 'Comandi',
    goNext: 'Avanti',
    goBack: 'Indietro',
    reveal: 'Scoprite',
    revealRound: { 1: 'Scoprite le schede', 2: 'Scoprite il secondo voto' },
    cover: 'Coprite di nuovo',
    nothingToReveal: 'Ancora nessuna scheda da scoprire.',
    revealAsk: (collected: number, invited: number) =>
      `${pluralOf(collected, 'it', 'È arrivata', 'Sono arrivate')} ${count(collected, 'scheda', 'schede')} su ${formatNumber(invited, 'it')}. Una volta scoperte non si possono richiudere: premete R ancora una volta per scoprirle adesso.`,
    namesOn: 'Mostrate i nomi',
    namesOff: 'Nascondete i nomi',
    anonymous: 'L’incarico è senza nomi: la sala non ne vede.',
    dark: 'Oscurate lo schermo',
    light: 'Riaccendete lo schermo',
    language: 'Lingua della sala',
    languages: { it: 'italiano', en: 'inglese' },
    silence: 'Un minuto in silenzio',
    silenceEnd: 'Fine del silenzio',
    keysButton: 'I tasti',
    keys: {
      title: 'I tasti della sala',
      key: 'Tasto',
      does: 'Che cosa fa',
      close: 'Chiudete',
      off: 'Comandi con un solo tasto',
      offHint: 'Spegneteli se usate la voce per comandare il computer. Nei campi non agiscono mai.',
      list: [
        ['→ · PagGiù · Spazio', 'schermata successiva'],
        ['← · PagSu', 'schermata precedente'],
        ['↓ · ↑', 'più giù o più su, dove la schermata continua sotto'],
        ['Maiusc + →', 'passo successivo'],
        ['Maiusc + ←', 'passo precedente'],
        ['R', 'scoprite, o coprite di nuovo'],
        ['H', 'mostrate o nascondete i nomi'],
        ['B', 'oscurate o riaccendete lo schermo'],
        ['L', 'la sala nell’altra lingua'],
        ['S', 'un minuto in silenzio'],
        ['P', 'fermate o riprendete l’orologio'],
        ['1', 'd’accordo sulla divergenza'],
        ['2', 'numero o risposta contestati'],
        ['3', 'accettata consapevolmente: il motivo, Invio; Esc lascia il campo'],
        ['N', 'un numero o una risposta non torna: N, il valore giusto, Invio'],
        ['U', 'riportate l’ultima risposta com’era'],
        ['?', 'questo elenco'],
      ] as readonly (readonly [string, string])[],
    },
    undeclared: {
      title: 'Manca la dichiarazione',
      text: 'Ciò che fate si confronta con ciò che dichiarate: senza una dichiarazione questo passo ha poco da mostrare. Basta partire da ciò che propone il voto.',
      go: 'Andate a scriverla',
    },
    late: {
      title: 'Una scheda in più',
      code: 'Codice di otto caratteri, link o testo',
      take: 'Raccogliete',
      nothing: 'Qui non ci sono né schede né codici.',
      shown: 'Una scheda in più di un voto anonimo già scoperto si ricava dai totali di prima e di dopo.',
      grid: 'Dalla carta',
    },
    splits: {
      define: (purpose: string, language: string) => `Che cosa vuol dire qui «${purpose}», in ${language}`,
      hint: 'Una riga. La sala la vede mentre scrivete.',
    },
    guess: {
      title: 'Mani alzate',
      hint: 'La sala vede soltanto quante sono in tutto.',
    },
    physics: {
      title: 'I numeri',
      channel: 'Canale',
      today: (value: string) => `Oggi: ${value}`,
      assumed: (value: string) => `Non è stato detto. Nel conto: ${value}`,
      right: 'Questo è il numero giusto',
      rightOf: (name: string) => `${name}: questo è il numero giusto`,
      back: 'Rimettete i numeri di oggi',
      missing: (questions: string, count: number) =>
        pluralOf(
          count,
          'it',
          `Finché manca la risposta a ${questions} non c’è nulla da muovere.`,
          `Finché mancano le risposte a ${questions} non c’è nulla da muovere.`,
        ),
      give: 'Indicate ciò che manca',
      limits: (least: string, most: string) => `Si può provare da ${least} a ${most}.`,
      unreadable: (text: string) => `«${text}» non è un numero.`,
      written: (name: string, before: string, after: string) =>
        `${name}: ora conta ${after}. Il valore di prima, ${before}, resta annotato come contestato.`,
    },
    triage: {
      title: 'Come la vede la sala',
    },
    wrong: {
      button: 'Questo non torna',
      title: 'Qual è il numero giusto?',
      titleAnswer: 'Qual è la risposta giusta?',
      which: 'Quale numero o risposta',
      another: 'Un’altra risposta',
      quoted: 'Su questa schermata',
      others: 'Le altre risposte',
      blank: 'Non ancora indicate',
      value: 'Il numero giusto',
      answer: 'La risposta giusta',
      alsoAnswer: 'E anche, se serve',
      today: (value: string) => `Oggi: ${value}`,
      notKnown: 'non indicato',
      noneChosen: 'nessuna di queste',
      noAnswer:
        'Questa divergenza sta dentro la dichiarazione: non si appoggia a nessun numero né a nessuna risposta. La si cambia riscrivendo la dichiarazione.',
      elsewhere: 'Le risposte su cui si appoggia questa divergenza si cambiano nella pagina dell’incarico, fra i dati.',
      save: 'Usate questo',
      cancel: 'Lasciate com’era',
      nothing: 'Nelle risposte non c’è ancora nessun numero.',
      emptyAnswer: 'Scegliete la risposta che secondo la sala è giusta.',
      tooMany: (most: number) => `Qui se ne possono scegliere al massimo ${formatNumber(most, 'it')}.`,
      withUnit: 'Scrivete anche l’unità: per esempio 40 minuti, 3 ore o 2 giorni.',
      empty: 'Scrivete il numero che secondo la sala è giusto.',
      unreadable: (text: string) => `«${text}» non è un numero solo: scrivete per esempio 12 o 4,5.`,
      outside: (least: string, most: string) =>
        `Questo numero può andare ${amountAfter('da', least)} ${amountAfter('a', most)}.`,
      same: 'È lo stesso numero di oggi: non cambia nulla.',
      sameAnswer: 'È la stessa risposta di oggi: non cambia nulla.',
      full: 'In questo incarico non c’è posto per altri numeri contestati: verificatene qualcuno nella pagina dell’incarico.',
      done: (what: string, before: string, after: string) =>
        `Ora conta ${after}; il valore di prima, ${before}, resta annotato come contestato. ${what}`,
      gone: 'La divergenza non c’è più.',
      stays: 'La divergenza c’è ancora.',
      changed: 'La divergenza c’è ancora, con un altro peso.',
      undone: 'Conta di nuovo la risposta di prima.',
    },
    close: {
      title: 'Nelle loro mani',
      hint: 'Il rapporto, le copie di ciascuno e il calendario degli impegni sono nella pagina dell’incarico.',
      after: 'Dopo: copie, impegni, confronto',
      download: 'Scaricate l’incarico',
    },
  },
};

export type RoomWords = typeof room;
