// Italian words of the frame and of the pages to read. Interface sentences only: what is claimed about purposes,
// dimensions, questions and figures stands beside those things.
import { withArticle } from '#content/numbers/article.ts';
import { report } from '#content/words/it/report.ts';

/** The numbers and names of the worked example, already written as the language writes them. */
export interface WorkedExample {
  readonly company: string;
  readonly purpose: string;
  readonly weight: string;
  readonly dimension: string;
  readonly from: string;
  readonly to: string;
  readonly importance: string;
  readonly answer: string;
  readonly value: string;
  readonly share: string;
  readonly low: string;
  readonly high: string;
  readonly nearest: string;
  readonly farthest: string;
  readonly leastLoss: string;
  readonly mostLoss: string;
  readonly full: string;
  readonly severity: string;
  readonly points: string;
  readonly lowest: string;
  readonly highest: string;
}

export const site = {
  frame: {
    skip: 'Andate al contenuto',
    navigation: 'Sito',
    purposes: 'I dieci scopi',
    method: 'Come giudica',
    samples: 'Esempi',
    kept: 'Le vostre valutazioni',
    workshop: 'Il workshop',
    privacy: 'I vostri dati',
    accessibility: 'Accessibilità',
    licences: 'Licenze',
    open: 'Aprite un file o un link',
    otherLanguage: 'English',
    dataStay: 'I dati restano su questo dispositivo: il sito non li riceve.',
    licence: 'Coerente è un programma libero, licenza MIT.',
  },

  root: {
    title: 'Ciò che promettete e ciò che fate',
    open: 'Aprite in italiano',
  },

  missing: {
    title: 'Questa pagina non c’è',
    text: 'L’indirizzo non corrisponde a nessuna pagina del sito. Le risposte salvate su questo dispositivo sono intatte.',
    home: 'Alla prima pagina',
  },

  home: {
    title: 'Coerente: ciò che promettete e ciò che fate',
    description:
      'Dichiarate a che cosa serve il vostro servizio clienti, rispondete a domande di fatto e vedete dove le due cose si allontanano. Senza registrazione: i dati restano sul vostro dispositivo.',
    say: 'Ciò che promettete ai clienti',
    do: 'e ciò che fate ogni giorno: coincidono?',
    stand: (questions: number) =>
      `Dichiarate a che cosa serve il vostro servizio clienti. Rispondete a ${questions} domande su denaro, persone, tempi e canali. Coerente vi mostra dove le due cose si allontanano, e le strade per avvicinarle.`,
    begin: 'Cominciate: circa 15 minuti',
    seeSample: 'Guardate prima un esempio',
    openFile: 'Aprite un file o un link',
    kept: 'Riprendete una valutazione',
    workshop: 'Preparate un workshop',
    cases: 'Due casi inventati',
    casesIntro: 'Non è un test di maturità: spendere poco può essere coerente, spendere molto può non esserlo.',
    asked: 'Ciò che lo scopo chiede',
    shown: 'Ciò che le risposte mostrano',
    scaleNote:
      'Ogni riga va da 0 a 100 e nessun estremo è migliore. I due numeri a destra sono la parte che lo scopo chiede e ciò che le risposte mostrano.',
    dimension: 'Dimensione',
    chart: 'Da 0 a 100',
    askedShort: 'Chiesto',
    shownShort: 'Praticato',
    says: 'Dichiara',
    does: 'Fa',
    agreement: (low: string, high: string) => `Accordo fra ${low} e ${high}.`,
    agreementExact: (value: string) => `Accordo ${value}.`,
    agreementUpTo: (high: string) => `Accordo fino a ${high}.`,
    agreementBelow: 'Accordo sotto zero: lavora in direzione opposta a ciò che dichiara.',
    practises: (purpose: string) => `Pratica lo scopo «${purpose}».`,
    openCase: 'Guardate questo esempio',
    writer: {
      title: 'Lo scrittore che non risponde',
      says: 'Non aspettatevi una lettera: i libri bastano.',
      does: 'Nessuno risponde, budget zero, e i lettori lo sanno.',
      outcome: 'Dice e fa la stessa cosa, senza spendere nulla.',
    },
    promise: {
      title: 'Promessa alta, attesa lunga',
      says: 'Vi stupiremo.',
      does: (minutes: string) => `${minutes} minuti in attesa, nessuna autonomia per chi risponde.`,
      outcome: 'Dice una cosa, ne fa un’altra.',
    },
    what: 'Che cosa è, e che cosa non è',
    is: 'È un confronto fra due serie di frasi, tutte vostre: ciò che dichiarate e ciò che fate. Nessuno dei dieci scopi vale più degli altri, e nessuna divergenza dice quale delle due frasi vada cambiata.',
    isNot: [
      {
        term: 'Non è un test di maturità',
        text: 'Non c’è una scala da salire. Chi non spende nulla, lo dice e lo mantiene è coerente.',
      },
      {
        term: 'Non è un’indagine di soddisfazione',
        text: 'Nessun cliente viene interrogato. Si confronta ciò che l’azienda dice con ciò che l’azienda fa.',
      },
      {
        term: 'Non è un confronto con i concorrenti',
        text: 'Il metro è lo scopo che avete scelto voi, non ciò che fanno gli altri.',
      },
    ],
    how: 'Come funziona',
    steps: (questions: number) => [
      { term: 'Dichiarate', text: 'Da uno a tre scopi su dieci, ciascuno con il suo peso.' },
      {
        term: 'Rispondete',
        text: `${questions} domande. Ciò che non sapete resta in bianco e non conta né a favore né contro.`,
      },
      {
        term: 'Confrontate',
        text: 'Ogni divergenza cita due vostre frasi e offre due strade: cambiare ciò che fate, o cambiare ciò che dite.',
      },
    ],
    howMore: 'Regole, soglie e fonti, una per una',
    data: 'I vostri dati',
    dataText: 'Restano su questo dispositivo. Il sito non li riceve, non chiede registrazione e non usa cookie.',
    dataMore: 'Che cosa viene salvato, e come cancellarlo',
  },

  purposes: {
    title: 'I dieci scopi',
    description:
      'A che cosa può servire un servizio clienti: dieci scopi, ciò che chiedono e ciò che non chiedono. Nessuno vale più degli altri.',
    stand:
      'A che cosa serve il servizio clienti? Le risposte possibili sono almeno dieci, e nessuna vale più delle altre. Ciascuna chiede qualcosa e lascia libero il resto.',
    origin:
      'L’elenco nasce da un articolo di Seth Godin del 2015, che si chiede a che cosa serva il servizio clienti. Le parole, le fasce e i confronti di queste pagine sono nostri.',
    ownPurpose: 'Se il vostro scopo non è fra questi, potete dargli un nome e dire voi che cosa chiede.',
    order: 'L’ordine è quello dell’elenco di partenza e non è una classifica.',
    place: (number: number) => `Scopo ${number} di 10`,
    examplesOf: 'Per esempio',
    promise: 'Che cosa promette',
    story: 'Quando ha senso',
    needs: 'Che cosa chiede',
    doesNotNeed: 'Che cosa non serve',
    asks: 'Che cosa chiede, e che cosa no',
    doesNotNeedNote: 'Ciò che sta in questo elenco non pesa mai contro chi dichiara questo scopo.',
    examples: 'Chi lo pratica',
    failure: 'Come di solito viene meno',
    dimensions: 'Sulle dodici dimensioni',
    dimension: 'Dimensione',
    scale: 'Da 0 a 100',
    dimensionsCaption:
      'La parte di ogni dimensione che questo scopo chiede; le dimensioni decisive vengono per prime. Nessun estremo è migliore dell’altro.',
    freeAre: (list: string) => `Lascia libere, a qualunque valore: ${list}.`,
    quoted: (text: string) => `«${text}»`,
    asked: 'Chiesto',
    importance: 'Importanza',
    importances: { 1: 'moderata', 2: 'alta', 3: 'decisiva' },
    others: 'Con gli altri nove',
    othersIntro:
      'Vale quando i due scopi sono dichiarati per gli stessi clienti nello stesso momento. Con clienti diversi, o in momenti diversi, possono convivere.',
    kinds: {
      reinforcing: 'Si rafforzano',
      compatible: 'Convivono',
      tension: 'In tensione: serve una regola, o clienti diversi',
      contradiction: 'Dicono l’opposto agli stessi clienti',
    },
    money: 'Che cosa decide il denaro',
    moneyIntro:
      'Ogni scopo ha l’argomento che lo sostiene quando si decide il budget. Se vince un altro argomento, il denaro va altrove.',
    moneyOwn: 'L’argomento proprio',
    moneyNear: 'Argomenti vicini, che valgono la metà',
    moneyImportance: (word: string) => `Importanza: ${word}.`,
    previous: (name: string) => `Prima: ${name}`,
    next: (name: string) => `Poi: ${name}`,
    all: 'Tutti e dieci',
  },

  method: {
    title: 'Come giudica',
    description:
      'Dimensioni, fasce, formule, regole, soglie e fonti con cui Coerente confronta ciò che un’azienda dichiara con ciò che fa.',
    stand:
      'Tutto ciò che decide un risultato è in questa pagina: da dove viene ogni numero, quanto pesa e da quale punto conta. La pagina è scritta con gli stessi dati che fanno il conto.',
    editCopy: 'Lavorate su una copia di questi numeri',
    contents: 'In questa pagina',
    formulaIs: 'La formula',
    example: {
      title: 'Un caso, a parole',
      steps: (facts: WorkedExample) => [
        `«${facts.company}», azienda inventata, dichiara lo scopo «${facts.purpose}» e gli dà un peso ${withArticle('del', facts.weight)}.`,
        `Sulla dimensione «${facts.dimension}», che va da 0 a 100, questo scopo chiede da ${facts.from} a ${facts.to}. Per lui l’importanza è ${facts.importance}.`,
        `L’azienda risponde «${facts.answer}»: vale ${facts.value} e conta per ${withArticle('il', facts.share)} della dimensione. Il resto manca, e ciò che manca vale da 0 a 100. Insieme fanno fra ${facts.low} e ${facts.high}.`,
        `Fino alla parte chiesta restano da ${facts.nearest} a ${facts.farthest} punti. È una perdita fra ${withArticle('il', facts.leastLoss)} e ${withArticle('il', facts.mostLoss)}, dove ${facts.full} punti di distanza sono la perdita piena.`,
        `Per certo questa divergenza, ${facts.severity}, toglie ${facts.points} punti all’accordo, che parte da 100. Tolte tutte, l’accordo sta fra ${facts.lowest} e ${facts.highest}: il valore più alto è quello che resterebbe se ogni risposta mancante fosse a favore.`,
        'Le strade sono allora due: lasciar decidere di più chi risponde, o dichiarare uno scopo che non lo chiede. Il conto non dice quale.',
      ],
      open: 'Guardate l’esempio intero',
    },
    brief: 'In breve',
    briefSteps: (purposes: number, dimensions: number) => [
      `Dichiarate fino a tre dei ${purposes} scopi, ciascuno con il suo peso.`,
      `Le vostre risposte diventano ${dimensions} dimensioni, ognuna fra due poli neutri.`,
      'Ogni scopo chiede una parte di alcune dimensioni e lascia libere le altre.',
      'Dove ciò che fate cade fuori dalla parte chiesta, c’è una divergenza: due vostre frasi che non stanno insieme.',
      'A parte si cercano le contraddizioni fra due risposte: per esempio un tempo promesso e un tempo di attesa che non possono essere veri entrambi.',
      'Ciò che non sapete resta un intervallo. Una risposta in bianco non conta né a favore né contro.',
    ],
    dimensions: {
      title: 'Le dodici dimensioni',
      intro:
        'Una dimensione va da 0 a 100 e nessuno dei due poli è migliore. È la media pesata delle sue parti; ogni parte è una risposta, letta con la scala indicata.',
      at: (low: string, high: string) => `0: ${low}. 100: ${high}.`,
      part: 'Risposta',
      weight: 'Peso',
      reading: 'Come si legge',
      askedBy: 'Chiesta da',
      nobodyAsks: 'Nessuno scopo la chiede.',
      anchors: 'Le cinque frasi, da 0 a 100',
      direct: 'da 0 a 100, come scelto',
      directNumber: 'il valore stesso, da 0 a 100',
      reverse: '100 meno il valore',
      linear: 'fra un punto e l’altro in proporzione',
      log: 'fra un punto e l’altro in proporzione al logaritmo',
      channelAnchors: 'per ogni canale con i suoi punti, pesati con i volumi; in proporzione al logaritmo del tempo',
      channelCount: (each: string) => `${each} punti per ogni canale usato, fino a 100`,
      choiceCount: (each: string) => `${each} punti per ogni voce scelta, fino a 100`,
      checklist: (of: string, penalty: string) =>
        `100 diviso per le ${of} voci a favore, per ciascuna di quelle scelte; ${penalty} punti in meno per ogni altra voce scelta; mai sotto 0`,
      channel: 'Canale',
      derived: {
        'channel-count': 'Numero di canali usati',
        'spend-per-contact': 'Spesa per richiesta',
        'spend-share-of-revenue': 'Spesa in percentuale del fatturato',
      } as Readonly<Record<string, string>>,
      becomes: (answer: string, score: string) => `${answer} → ${score}`,
    },
    bands: {
      title: 'Che cosa chiede ciascuno scopo',
      intro:
        'La parte di ogni dimensione che lo scopo chiede e, dopo il punto, la sua importanza: 1 moderata, 2 alta, 3 decisiva. Una casella vuota è libera. La base casuale è la corrispondenza che avrebbe, in media, un’organizzazione presa a caso. Le fasce sono una teoria, dichiarata qui per intero: le abbiamo ricavate dal senso di ciascuno scopo.',
      region: 'Tabella delle fasce, più larga della pagina',
      dimension: 'Dimensione',
      driver: 'Argomento del budget',
      base: 'Base casuale',
    },
    sums: {
      title: 'Il conto',
      intro:
        'Passo per passo, dalle risposte all’accordo. Ogni passo lavora con intervalli: il valore più basso e il più alto compatibili con ciò che sappiamo.',
      rows: (
        full: string,
        widths: { readonly measured: string; readonly estimate: string; readonly guess: string },
      ) => [
        {
          id: 'evidence',
          name: 'Ciò che mostrano le risposte',
          formula: 'E = Σ α·e ÷ Σ α',
          plain: `Ogni risposta vale da 0 a 100 (e) e pesa quanto indicato sopra (α). Una misura si allarga di ${widths.measured} punti per parte, una stima di ${widths.estimate}, un’ipotesi di ${widths.guess}. Una risposta in bianco vale da 0 a 100; una che non si applica esce dalla media.`,
        },
        {
          id: 'distance',
          name: 'Distanza',
          formula: 'g = max(0, basso − x, x − alto)',
          plain:
            'Di quanti punti ciò che fate (x) sta fuori dalla fascia chiesta. Dentro la fascia la distanza è zero, ovunque vi troviate.',
        },
        {
          id: 'loss',
          name: 'Perdita',
          formula: `ℓ = min(1, g ÷ ${full})`,
          plain: `A ${full} punti di distanza, cioè due gradini di una risposta, la perdita è piena e non cresce più.`,
        },
        {
          id: 'fit',
          name: 'Corrispondenza con uno scopo',
          formula: 'F = 100 · (1 − Σ k·ℓ ÷ Σ k)',
          plain:
            'Le perdite contano secondo l’importanza (k). Anche l’argomento che decide il denaro è una riga della somma.',
        },
        {
          id: 'chance',
          name: 'Correzione per il caso',
          formula: 'κ = 100 · (F − base) ÷ (100 − base)',
          plain:
            'Un’organizzazione presa a caso corrisponde già in parte a uno scopo con fasce larghe. Tolta quella parte, 100 è tutto ciò che lo scopo chiede, 0 è come per caso, sotto zero si lavora in direzione opposta.',
        },
        {
          id: 'agreement',
          name: 'Accordo',
          formula: 'C = Σ w·κ',
          plain:
            'La media dei vostri scopi secondo il peso che avete dato (w). Ogni scopo è confrontato con le proprie fasce, mai con una fascia di mezzo fra due scopi.',
        },
        {
          id: 'points',
          name: 'Punti di una divergenza',
          formula: 'p = 100 · w · k · ℓ ÷ Σ k · 100 ÷ (100 − base)',
          plain:
            'Quanto quella divergenza toglie all’accordo. I punti di tutte le divergenze certe e il valore più alto dell’accordo, sommati, fanno 100.',
        },
      ],
      practised: (recognisable: string) =>
        `Lo scopo praticato è quello con l’accordo più alto a metà del suo intervallo. Se due intervalli si sovrappongono, diciamo che non si distinguono ancora e quale domanda li separerebbe. Se nessuno arriva a ${recognisable}, diciamo che non si riconosce uno scopo.`,
      nobody: (dimensions: string) =>
        `Se dichiarate che nessuna persona risponde, o che nessuna richiesta arriva a una persona, le risposte essenziali su ${dimensions} valgono 0, qualunque cosa abbiate segnato: senza nessuno che risponda quelle qualità non possono esserci.`,
      topTier: (purpose: string) =>
        `Lo scopo «${purpose}» è letto sul livello più alto: dove avete risposto di nuovo per quei clienti, quelle risposte prendono il posto di quelle di base. Gli altri scopi leggono sempre quelle di base.`,
      coherent: (from: string, width: string) =>
        `La frase in testa al risultato dice che la vostra organizzazione è costruita per ciò che dichiarate quando l’accordo più basso possibile è almeno ${from} e nessuna divergenza è decisiva o rilevante. Se fra il valore più basso e il più alto ci sono più di ${width} punti, dice che si sa ancora troppo poco.`,
    },
    weight: {
      title: 'Quanto pesa una divergenza',
      intro: 'Il peso misura una distanza, non un’azienda. Ogni soglia è una convenzione, uguale per tutti gli scopi.',
      name: 'Peso',
      profile: 'Fra scopo e risposte',
      ratio: 'Fra due risposte (ciò che accade ÷ ciò che si dice)',
      clash: 'Fra due scopi opposti',
      severities: { critical: 'decisiva', major: 'rilevante', minor: 'lieve', open: 'da chiarire', note: 'nota' },
      profileRule: (importance: string, loss: string, weight: string) =>
        `importanza almeno ${importance}, perdita almeno ${withArticle('del', loss)}, peso dello scopo almeno ${withArticle('del', weight)}`,
      profileRest: 'ogni altra perdita certa',
      ratioOwn: 'Alcune regole fra due risposte hanno soglie proprie: sono nella tabella delle contraddizioni.',
      openRule: (importance: string, loss: string) =>
        `nessuna perdita certa, ma possibile almeno ${withArticle('del', loss)}, con importanza almeno ${importance}`,
      ratioRule: (times: string) => `rapporto oltre ${times}`,
      ratioFrom: (times: string) => `rapporto da ${times} in su`,
      clashRule: (weight: string) => `entrambi con peso almeno ${withArticle('del', weight)}, per gli stessi clienti`,
      clashTension: 'con peso minore, oppure scopi in tensione, per gli stessi clienti',
      nothing: '–',
      disclosure: (high: string, low: string, clarity: string) =>
        `A parte si guarda se la promessa è nota: una promessa da ${high} in su, oppure da ${low} in giù, che i clienti conoscono al massimo a ${clarity}. Se è certo, pesa come divergenza rilevante. Così una promessa bassa detta prima si distingue da una taciuta.`,
      likely: (share: string) =>
        `Una divergenza è certa quando vale qualunque cosa nascondano le risposte in bianco; probabile quando vale nella gran parte dei casi possibili (oltre ${withArticle('il', share)}); altrimenti è da chiarire.`,
    },
    relations: {
      title: 'Gli scopi fra loro',
      intro:
        'Dichiarati insieme per gli stessi clienti, due scopi possono rafforzarsi (R), convivere (C), stare in tensione (T) o dire l’opposto (X). La ragione di ogni coppia è nella pagina dello scopo.',
      region: 'Tabella delle coppie, più larga della pagina',
      letters: { reinforcing: 'R', compatible: 'C', tension: 'T', contradiction: 'X' },
    },
    rules: {
      title: 'Le contraddizioni',
      regardless: (attentive: string, declared: string) =>
        `Valgono qualunque scopo abbiate dichiarato, tranne due: ${attentive} vale solo dove uno scopo dichiarato chiede attenzione a ciascun cliente, ${declared} solo dove è dichiarato lo scopo di cui parla.`,
      rule: 'Regola',
      above: (times: string) => `oltre ${times}`,
      from: (times: string) => `da ${times} in su`,
      always: 'sempre',
      usually: 'di solito',
      sometimes: 'in certi casi',
      gradesNote:
        'I numeri sono il rapporto fra ciò che accade e ciò che si dice, oltre il quale la divergenza ha quel peso. «Sempre» vuol dire che la regola non misura un rapporto: dove si applica ha quel peso. Dove si legge «in certi casi», la pagina della regola dice quali.',
      intro: (count: number) =>
        `${count} regole confrontano due vostre affermazioni fra loro. Ognuna ha la sua pagina, con le soglie e gli esempi che la verificano.`,
      one: 'Regola',
      number: (number: number) => `Regola ${number}`,
      description: (name: string) => `${name}: una delle regole con cui Coerente confronta due risposte fra loro.`,
      when: 'Quando si applica',
      compares: 'Che cosa mette a confronto',
      statements: 'Le frasi messe a confronto',
      declares: (name: string) => `La dichiarazione dello scopo ${name}`,
      reason: 'Perché non stanno insieme',
      ways: 'Le due strade',
      say: 'Cambiare ciò che dite',
      do: 'Cambiare ciò che fate',
      grades: 'Da quale punto conta',
      severityIs: (word: string) => `Il suo peso è sempre lo stesso: ${word}.`,
      weighs: (word: string, where: string) => `${word}: ${where}`,
      whereDeclared: (name: string) => `dove è dichiarato lo scopo ${name}`,
      elsewhere: 'in ogni altro caso',
      source: 'Da dove viene',
      onlyDedicated: {
        wholly: (small: string) =>
          `Vale solo dove chi risponde ai clienti non fa altro. Dove fa anche altro è una nota; con meno di ${small} persone che non l’hanno detto, è da chiarire.`,
        'by-share': (small: string) =>
          `Vale dove chi risponde ai clienti non fa altro, o dove si sa quale parte del suo tempo va a loro. Se fa anche altro senza dire quanto, è una nota; con meno di ${small} persone che non l’hanno detto, è da chiarire.`,
      },
      onlyWhereDeclared: (name: string) => `Vale solo dove è dichiarato lo scopo ${name}.`,
      onlyWhereAttention: 'Vale solo dove uno scopo dichiarato chiede attenzione a ciascun cliente.',
      perChannel: 'Il confronto si fa canale per canale; conta quello in cui la distanza è maggiore.',
      examples: 'Esempi',
      examplesIntro:
        'Gli esempi sono anche le verifiche della regola: se una soglia si spostasse, una verifica lo segnalerebbe.',
      answered: 'Che cosa si risponde',
      outcome: 'Che cosa dice la regola',
      states: {
        coherent: 'le due risposte stanno insieme',
        'beside-the-point': 'la regola non riguarda il caso',
        unanswered: 'manca una risposta',
        contradiction: 'le due risposte non stanno insieme',
        tension: 'dipende da ciò che non si sa ancora',
      },
      all: 'Tutte le regole',
    },
    physics: {
      title: 'Tempi, persone e denaro',
      intro:
        'Alcune regole confrontano ciò che dite con ciò che l’aritmetica permette. Dove manca un numero prendono un intervallo, e fra le letture possibili la più favorevole: una divergenza è certa solo se resta anche con quella.',
      rows: (facts: {
        readonly weeks: string;
        readonly week: string;
        readonly productive: string;
        readonly kept: string;
        readonly times: string;
      }) => [
        {
          id: 'work-hours' as const,
          formula: `Σ V · m · r · 12 ÷ 60  e  persone · contratto · ${facts.weeks} · (1 − altro) · occupazione`,
          plain:
            'Le richieste di un mese (V) per i minuti che ciascuna prende (m) e i contatti che ogni caso richiede (r, 1 se non lo dite), in ore all’anno, contro le ore che le persone possono dedicare alle richieste. Oltre quelle ore l’arretrato cresce e nessun tempo promesso può reggere.',
          source: 'labour-ministry-2018',
        },
        {
          id: 'calendar-ceiling' as const,
          formula: `quota ≤ 1 − Σ max(0, gᵢ − T) ÷ ${facts.week}`,
          plain:
            'Con le ore di chiusura (g) una parte dei clienti non può avere risposta entro il tempo promesso (T), nemmeno con infinite persone.',
          source: 'coerente-2026',
        },
        {
          id: 'seat-coverage' as const,
          formula: `ore alla settimana · ${facts.weeks} ÷ ore di lavoro di una persona in un anno`,
          plain: `Una postazione aperta non è una persona: ferie, malattie, turni e formazione contano. Se non dite le ore di contratto e il tempo pagato non dedicato ai contatti, una persona vale ${facts.productive} l’anno.`,
          source: 'labour-ministry-2018',
        },
        {
          id: 'budget' as const,
          formula: '(persone · costo di una persona + richieste all’anno · quota con un gesto · valore medio) ÷ budget',
          plain:
            'Le persone e i gesti di cortesia non possono costare più di tutto il budget. I gesti contano quando ne dite la quota e il valore; fornitori e strumenti qui contano zero, a favore di chi risponde.',
          source: 'coerente-2026',
        },
        {
          id: 'keeping' as const,
          formula:
            'persone ≤ Σ canali;  persone ≥ max(canale promesso più grande, Σ lavoro);  costo = max(0, persone − indicate) · costo di una persona',
          plain:
            'Per ogni canale con una promessa, le persone che la mantengono; per gli altri, quelle che bastano a restare in pari. All’estremo superiore si sommano. All’estremo inferiore chi sta al telefono o in chat scrive fra una richiesta e l’altra: basta il maggiore fra il canale promesso che ne chiede di più e tutto il lavoro messo insieme. Il costo conta le persone oltre quelle indicate; le cifre si arrotondano dopo il conto.',
          source: 'coerente-2026',
        },
        {
          id: 'share-in-time' as const,
          formula: `quota = 1 − 2^(−T ÷ tempo tipico);  ${facts.kept} su 100 a ${facts.times} volte il tempo tipico`,
          plain: `Il tempo tipico è quello entro il quale riceve risposta la metà delle richieste. Se le attese si distribuiscono come in una coda, da esso si ricava la quota entro un tempo promesso (T): ${facts.kept} richieste su 100 entro ${facts.times} volte il tempo tipico.`,
          source: 'coerente-2026',
        },
        {
          id: 'deferred-flow' as const,
          formula: 'ρ = V · r · m ÷ ore;  crescita = V · r − M;  cede dopo max(0, (T · M − B) ÷ (V · r − M)) settimane',
          plain:
            'E-mail, messaggi e social: il lavoro di una settimana contro le ore di una settimana. Se il lavoro (ρ) supera le ore, l’arretrato (B) cresce di quante richieste non si smaltiscono (V meno M), e una promessa (T) cede quando l’arretrato vale più di T settimane di lavoro.',
          source: 'coerente-2026',
        },
        {
          id: 'chat' as const,
          formula: 'posti = N · k, durata fra w e k · w;  λ · w ÷ N ≤ 1',
          plain:
            'Una persona (N) segue più chat insieme (k): contano i posti, come nelle code, e il lavoro di ogni chat (w), che non può superare l’ora di chi la segue.',
          source: 'coerente-2026',
        },
      ],
      queues: 'Le code',
      queuesIntro:
        'Nel risultato, il riquadro sulle telefonate usa le formule più note per le code, sempre due insieme: la severa in basso, l’indulgente in alto. Una divergenza nasce da qui solo quando anche la lettura più favorevole non basta.',
      notation:
        'λ richieste al secondo, h durata di una richiesta, μ = 1 ÷ h, N persone al lavoro, A = λ·h carico offerto in erlang, θ = 1 ÷ pazienza media.',
      queueRows: [
        {
          id: 'erlang-b' as const,
          formula: 'I₀ = 1;  Iₖ = 1 + Iₖ₋₁ · k ÷ A;  B = 1 ÷ Iₙ con n = N',
          plain: 'La quota di richieste che trova tutti occupati, se nessuno aspetta. Serve da base alle altre due.',
          source: 'erlang-1917',
        },
        {
          id: 'erlang-c' as const,
          formula: 'C = N·B ÷ (N − A·(1 − B));  attesa media = C·h ÷ (N − A)',
          plain:
            'Chi chiama aspetta finché serve e nessuno riaggancia: è la lettura severa. Con A pari o superiore a N la coda cresce senza fine.',
          source: 'erlang-1917',
        },
        {
          id: 'erlang-a' as const,
          formula: 'Tⱼ = Tⱼ₋₁ · λ ÷ (N·μ + j·θ)',
          plain:
            'Chi chiama ha una pazienza media e, finita quella, riaggancia: è la lettura indulgente. Si conta chi viene servito entro il tempo, sul totale delle richieste.',
          source: 'garnett-2002',
        },
      ],
      assumptions:
        'Ipotesi delle formule per le code: richieste che arrivano a caso e indipendenti, un solo gruppo di persone, durate molto variabili, un’ora come le altre.',
    },
    readings: {
      title: 'I metodi degli articoli',
      intro: (question: string): readonly string[] => [
        'Cinque articoli raccontano metodi e casi: qui ciascuno è letto nelle risposte. Una lettura dice che qualcosa c’è, oppure nomina il primo passo o il luogo che manca, oppure dice che non riguarda gli scopi dichiarati, oppure che non si può ancora dire.',
        'Le letture non sono divergenze. Non entrano in nessun numero, non aggiungono e non tolgono nulla all’accordo, e togliere le risposte che soltanto loro leggono non cambia il resto del risultato: una prova lo controlla su mille casi tratti a sorte.',
        `LATTE, LEARN e PANZA leggono la stessa risposta: «${question}»`,
      ],
      askedBy: (numbers: string) => `Si legge dove è dichiarato uno di questi scopi, per numero: ${numbers}.`,
      askedByAll: 'Si legge per ogni scopo.',
    },
    efforts: {
      title: 'Le strade e il loro sforzo',
      intro: [
        'Per ogni divergenza certa si cerca il cambiamento più piccolo che la chiude, da ciascun lato: ciò che fate, o ciò che dite, dichiarazione compresa. Poi si applica alle risposte e si rifanno tutti i conti: resta soltanto se la divergenza sparisce e non ne nasce un’altra decisiva o rilevante.',
        'Fra due strade che portano allo stesso punto viene prima quella che costa meno denaro, poi quella di meno passi, poi quella con meno persone in più; nelle strade per tutto l’insieme ciò che non serve più si toglie, dal più caro, e il resto si avvicina a oggi quanto può. Un passo vale 25 punti sulla scala di quella risposta, e pesa quanto dice la tabella. È una convenzione: serve a mettere in ordine le strade, non a misurare il lavoro di nessuno.',
        'Il numero che farebbe sparire una divergenza si cerca muovendo una risposta alla volta, con le altre ferme, e si mostra il valore più vicino con cui la divergenza non c’è più. Le risposte che mancano sono in ordine di quanti punti da chiarire ciascuna potrebbe chiarire, poi di quanto restringerebbe l’accordo complessivo, in media fra i valori che potrebbe avere.',
      ],
      answer: 'Risposta',
      side: 'Lato',
      effort: 'Sforzo di un passo',
      sides: { do: 'ciò che fate', say: 'ciò che dite' },
      money:
        'Persone e budget non contano passi: il loro costo è in denaro, cioè le persone in più al loro costo annuo, oppure l’aumento del budget se è maggiore: il budget è tutto compreso, quindi contiene le persone e non vi si somma. Quanto costi cambiare un’abitudine non si ricava dalle risposte, e perciò il costo non è indicato. Cambiare la dichiarazione non conta come sforzo, anche se ripensarla tocca pubblicità, contratti e vendite.',
    },
    figures: {
      title: 'Cifre di riferimento',
      intro:
        'Numeri pubblicati da altri. Nessuno entra nel confronto fra ciò che dite e ciò che fate: stanno qui come riferimento, e alcuni stanno dietro gli intervalli della tabella che segue.',
      blanks: 'Quando una risposta è in bianco',
      blanksIntro:
        'Il conto su code e persone prende allora un intervallo ampio. Non sostituisce mai una risposta nel confronto con lo scopo.',
      blank: 'Al posto di',
      interval: 'Intervallo',
      derived:
        'Ore l’anno che una persona a tempo pieno può dare ai contatti: si ricavano dal contratto e dal tempo pagato non dedicato ai contatti.',
      source: 'Da dove viene',
      says: 'La cifra',
      grade: 'Solidità',
      grades: report.grades as Readonly<Record<'A' | 'B' | 'C' | 'D', string>>,
      year: 'Anno',
      caveat: 'Che uso se ne può fare',
      review: (date: string) => `Da rivedere entro ${withArticle('il', date)}.`,
      folklore: 'Ripetuta ovunque, senza una misura che si possa rintracciare.',
    },
    sources: {
      title: 'Fonti',
      intro: 'Le opere citate in queste pagine e nei risultati.',
    },
    limits: {
      title: 'Che cosa non fa',
      points: [
        'Non chiede nulla ai clienti: confronta ciò che dite con ciò che fate, non con ciò che i clienti pensano.',
        'Non dice quale scopo scegliere, né quale delle due frasi cambiare.',
        'Non confronta aziende: due risultati con lo stesso accordo possono descrivere servizi opposti.',
        'Le fasce degli scopi sono una teoria. Sono scritte qui per intero perché possiate non essere d’accordo.',
        'L’aritmetica di tempi e persone usa medie: la vostra giornata può andare diversamente.',
        'Non verifica le risposte e non è un parere legale.',
      ],
    },
  },

  samples: {
    title: 'Esempi',
    description:
      'Aziende inventate, con le loro risposte e il risultato calcolato: alcune spendono poco e sono coerenti, altre spendono molto e non lo sono.',
    stand:
      'Aziende inventate, con risposte complete e il risultato che ne deriva. Aprite quella che vi somiglia e cambiate le risposte con le vostre.',
    invented: 'esempio inventato',
    declares: 'Dichiara',
    story: 'La storia',
    open: 'Aprite questo esempio',
    openNote: 'Si apre senza toccare le risposte che avete salvato. Da lì potete lavorare su una copia.',
    all: 'Tutti gli esempi',
    one: (name: string) => `Esempio: ${name}`,
  },

  privacy: {
    title: 'I vostri dati',
  },
};

export type SiteWords = typeof site;
