// Section 6 of 6: what happens when something goes wrong, and what becomes of what customers say.
import type { SectionEntry } from '#content/shape.ts';

export default {
  id: 'listening',
  words: {
    title: { it: 'Reclami e ascolto', en: 'Complaints and listening' },
    intro: {
      it: 'Che cosa accade quando qualcosa va storto, e che fine fa ciò che i clienti dicono.',
      en: 'What happens when something goes wrong, and what becomes of what customers say.',
    },
  },
  questions: [
    {
      id: 'recovery.practice',
      essential: true,
      form: {
        kind: 'choices',
        // Mixed on purpose, and the same in both languages: what helps and what does not alternate.
        options: [
          'listened',
          'presumes-right',
          'acknowledged',
          'waits',
          'apologised',
          'acted',
          'denies',
          'explained',
          'silent',
          'thanked',
          'only-if-pressed',
        ],
        atLeast: 0,
        atMost: 11,
      },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quando un cliente reclama, che cosa succede di solito?',
          en: 'When a customer complains, what usually happens?',
        },
        why: {
          it: 'Per alcuni scopi la riparazione è tutto, altri non la chiedono. Pesa sulla dimensione «riparazione», e due voci che si escludono a vicenda vengono segnalate.',
          en: 'For some purposes recovery is everything, others do not ask for it. It feeds the dimension “recovery”, and two items that exclude each other are pointed out.',
        },
        hint: {
          it: 'Segnate tutto ciò che accade davvero, anche se le voci sembrano opposte. Se non ne accade nessuna, segnate «niente di tutto questo».',
          en: 'Tick everything that really happens, even if items look opposite. If none of them happens, tick “none of these”.',
        },
        topic: { it: 'sui reclami', en: 'on complaints' },
        quote: { it: 'Quando un cliente reclama: {value}.', en: 'When a customer complains: {value}.' },
      },
      options: {
        listened: { it: 'lo si ascolta fino in fondo', en: 'we listen to the end' },
        'presumes-right': { it: 'si parte dall’idea di avere ragione', en: 'we start from the idea that we are right' },
        acknowledged: { it: 'si riconosce il problema', en: 'we acknowledge the problem' },
        waits: { it: 'si aspetta', en: 'we wait' },
        apologised: { it: 'ci si scusa', en: 'we apologise' },
        acted: { it: 'si agisce subito', en: 'we act at once' },
        denies: { it: 'si nega', en: 'we deny' },
        explained: { it: 'si spiega che cosa si è fatto', en: 'we say what was done' },
        silent: { it: 'non si risponde, soprattutto sui social', en: 'we do not reply, above all on social media' },
        thanked: { it: 'lo si ringrazia', en: 'we thank them' },
        'only-if-pressed': { it: 'si agisce solo se insiste', en: 'we act only if they insist' },
      },
    },
    {
      id: 'listen.loop',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Che fine fa quello che i clienti vi dicono?',
          en: 'What happens to what customers tell you?',
        },
        why: {
          it: 'Dice se le parole dei clienti cambiano qualcosa. Pesa sulla dimensione «ascolto».',
          en: 'It tells whether customers’ words change anything. It feeds the dimension “listening”.',
        },
        topic: { it: 'sull’ascolto', en: 'on listening' },
      },
      anchors: [
        { it: 'nessuno lo raccoglie', en: 'nobody collects it' },
        { it: 'è raccolto, e letto di rado', en: 'it is collected, and rarely read' },
        { it: 'è letto e riferito', en: 'it is read and reported' },
        { it: 'ogni tanto si tolgono le cause', en: 'causes are removed now and then' },
        {
          it: 'le cause si tolgono con regolarità, e i clienti lo sanno',
          en: 'causes are removed regularly, and customers are told',
        },
      ],
    },
    {
      id: 'cocreate.real',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'I clienti partecipano a costruire il prodotto o servizio?',
          en: 'Do customers take part in making the product or service?',
        },
        why: {
          it: 'È decisiva per chi costruisce insieme ai clienti e indifferente per altri scopi. Pesa sulla dimensione «ascolto».',
          en: 'It is decisive for those who build together with customers and beside the point for other purposes. It feeds the dimension “listening”.',
        },
        topic: { it: 'sulla partecipazione dei clienti', en: 'on customers taking part' },
      },
      anchors: [
        { it: 'no, non partecipano', en: 'no, they do not' },
        { it: 'con sondaggi', en: 'through surveys' },
        { it: 'con gruppi di prova, ogni tanto', en: 'through test groups, now and then' },
        { it: 'con prove sempre aperte o un comitato di clienti', en: 'through standing trials or a customer council' },
        {
          it: 'con un registro aperto: vedono, propongono, e le cose cambiano',
          en: 'through an open tracker: they see, propose, and things change',
        },
      ],
    },
    {
      id: 'recovery.time',
      essential: false,
      form: { kind: 'number', unit: 'days', min: 0.1, max: 365 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quanti giorni servono di solito per chiudere un reclamo?',
          en: 'How many days does it usually take to close a complaint?',
        },
        why: {
          it: 'Completa la risposta su che cosa accade a chi reclama. Pesa sulla dimensione «riparazione».',
          en: 'It completes the answer on what happens to those who complain. It feeds the dimension “recovery”.',
        },
        hint: {
          it: 'Dal reclamo alla soluzione, in giorni di calendario. Mezza giornata si scrive 0,5.',
          en: 'From complaint to solution, in calendar days. Half a day is written 0.5.',
        },
        topic: { it: 'sui tempi dei reclami', en: 'on the time complaints take' },
        quote: { it: 'Tempo per chiudere un reclamo: {value}.', en: 'Time to close a complaint: {value}.' },
        unit: { it: 'giorni', en: 'days' },
      },
    },
    {
      id: 'recovery.proactive',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Avvisate i clienti di un problema prima che lo scoprano?',
          en: 'Do you tell customers of a problem before they find it?',
        },
        why: {
          it: 'Un problema annunciato genera meno richieste e meno reclami. La risposta resta nel file accanto alla riparazione, e oggi nessun confronto la usa.',
          en: 'A problem announced in advance brings fewer requests and fewer complaints. The answer stays in the file beside recovery, and today no comparison uses it.',
        },
        topic: { it: 'sugli avvisi ai clienti', en: 'on telling customers first' },
      },
      anchors: [
        { it: 'mai', en: 'never' },
        { it: 'solo se obbligati', en: 'only by law' },
        { it: 'per i grandi guasti', en: 'big incidents' },
        { it: 'quasi sempre', en: 'most known problems' },
        { it: 'sempre, prima che chiedano', en: 'always before they ask' },
      ],
    },
    {
      id: 'recovery.ladder',
      essential: false,
      form: { kind: 'choices', options: ['latte', 'learn'], atLeast: 0, atMost: 2 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: { it: 'Seguite una scala di passi per i reclami?', en: 'Do you follow a ladder of steps for complaints?' },
        why: {
          it: 'LATTE e LEARN sono due scale note. Chi ne indica una la ritrova da sola nel risultato, altrimenti ci sono tutte e due. Nessun confronto la usa.',
          en: 'LATTE and LEARN are two known ladders. Whoever names one finds it alone in the result, otherwise both are there. No comparison uses it.',
        },
        hint: {
          it: 'LATTE: ascoltare, riconoscere, agire, ringraziare, spiegare. LEARN: ascoltare, immedesimarsi, scusarsi, reagire, tenere informato.',
          en: 'LATTE: listen, acknowledge, take action, thank, explain. LEARN: listen, empathise, apologise, react, notify.',
        },
        topic: { it: 'sulla scala che seguite', en: 'on the ladder you follow' },
        quote: { it: 'Scala seguita per i reclami: {value}.', en: 'Ladder followed for complaints: {value}.' },
      },
      options: {
        latte: { it: 'la scala LATTE', en: 'the LATTE ladder' },
        learn: { it: 'la scala LEARN', en: 'the LEARN ladder' },
      },
    },
    {
      id: 'complaints.month',
      essential: false,
      form: { kind: 'number', unit: 'count-per-month', min: 0, max: 1e7 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Quanti reclami ricevete in un mese?', en: 'How many complaints do you receive in a month?' },
        why: {
          it: 'Chi reclama è solo una parte di chi è scontento. Da qui viene l’intervallo dei clienti silenziosi, che non muove alcun risultato: nessun confronto usa il numero.',
          en: 'Those who complain are only part of those who are unhappy. It gives the interval of silent customers, which moves no result: no comparison uses the number.',
        },
        hint: {
          it: 'Su tutti i canali, social e recensioni compresi. Per esempio: 250.',
          en: 'Across all channels, social media and reviews included. For example: 250.',
        },
        topic: { it: 'sul numero di reclami', en: 'on the number of complaints' },
        quote: { it: 'Reclami ricevuti: {value}.', en: 'Complaints received: {value}.' },
        unit: { it: 'al mese', en: 'a month' },
      },
    },
    {
      id: 'complaints.silent',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 0, max: 1000 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Per ogni cliente che reclama, quanti altri hanno avuto lo stesso problema in silenzio?',
          en: 'For each customer who complains, how many others had the same problem in silence?',
        },
        why: {
          it: 'Se lo avete misurato, sta accanto agli intervalli pubblicati nel calcolo dei clienti silenziosi. Nessun confronto la usa.',
          en: 'If you have measured it, it stands beside the published intervals in the sum of silent customers. No comparison uses it.',
        },
        hint: {
          it: 'Solo se viene da un vostro sondaggio o dai vostri dati. Potete dare un intervallo, per esempio da 2 a 5.',
          en: 'Only if it comes from a survey or data of your own. You may give a range, for example 2 to 5.',
        },
        topic: { it: 'sui clienti silenziosi', en: 'on silent customers' },
        quote: { it: 'Per ogni reclamo: {value}.', en: 'For each complaint: {value}.' },
        unit: { it: 'clienti silenziosi', en: 'silent customers' },
        unitOne: { it: 'cliente silenzioso', en: 'silent customer' },
      },
    },
    {
      id: 'complaints.repeated',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota dei reclami ha una causa che si era già presentata?',
          en: 'What share of complaints has a cause that had come up before?',
        },
        why: {
          it: 'Scuse e cause che tornano si leggono insieme: a volte le scuse stanno al posto di una modifica. Nessun confronto la usa.',
          en: 'Apologies and causes that come back are read together: at times apologies stand in for a change. No comparison uses it.',
        },
        hint: {
          it: 'Basta guardare qualche decina di reclami recenti. Per esempio: 40.',
          en: 'Looking at a few dozen recent complaints is enough. For example: 40.',
        },
        topic: { it: 'sulle cause che tornano', en: 'on causes that come back' },
        quote: {
          it: 'Reclami con una causa già vista: {value}.',
          en: 'Complaints with a cause seen before: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'listen.where',
      essential: false,
      form: {
        kind: 'choices',
        options: ['reviews', 'social', 'returns', 'exit-calls', 'surveys', 'forum', 'shop-staff', 'complaints'],
        atLeast: 0,
        atMost: 8,
      },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: { it: 'Dove ascoltate i clienti?', en: 'Where do you listen to customers?' },
        why: {
          it: 'Chi non reclama spesso parla altrove. Si legge nei tre passi dell’ascolto, il primo dei quali è raccogliere: nessun confronto la usa.',
          en: 'Those who do not complain often speak elsewhere. It is read in the three steps of listening, the first of which is to collect: no comparison uses it.',
        },
        hint: {
          it: 'Solo i luoghi che qualcuno guarda almeno una volta al mese.',
          en: 'Only places that someone looks at once a month or more.',
        },
        topic: { it: 'sui luoghi dell’ascolto', en: 'on where you listen' },
        quote: { it: 'Luoghi in cui si ascolta: {value}.', en: 'Places where you listen: {value}.' },
      },
      options: {
        reviews: { it: 'recensioni', en: 'reviews' },
        social: { it: 'social', en: 'social media' },
        returns: { it: 'motivi dei resi', en: 'reasons for returns' },
        'exit-calls': { it: 'telefonate a chi lascia', en: 'calls to those who leave' },
        surveys: { it: 'sondaggi', en: 'surveys' },
        forum: { it: 'forum di clienti', en: 'customer forums' },
        'shop-staff': { it: 'persone in negozio', en: 'shop staff' },
        complaints: { it: 'reclami', en: 'complaints' },
      },
    },
    {
      id: 'listen.owner',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'A chi appartiene quello che i clienti vi dicono?',
          en: 'To whom does what customers tell you belong?',
        },
        why: {
          it: 'È il secondo dei tre passi dell’ascolto: raccogliere, prendere in carico, analizzare. Nessun confronto la usa.',
          en: 'It is the second of the three steps of listening: collect, take in, analyse. No comparison uses it.',
        },
        hint: {
          it: 'Un ruolo indicato è un nome o una funzione che tutti saprebbero dire.',
          en: 'A named role is a name or a job that everyone could tell.',
        },
        topic: { it: 'su chi prende in carico ciò che si ascolta', en: 'on who owns what is heard' },
      },
      anchors: [
        { it: 'a nessuno', en: 'to nobody' },
        { it: 'a chi ha tempo', en: 'to whoever has time' },
        { it: 'a ogni reparto per conto suo', en: 'to each department on its own' },
        { it: 'a un ruolo indicato', en: 'to a named role' },
        { it: 'a un ruolo indicato, che può far cambiare le cose', en: 'to a named role that can have things changed' },
      ],
    },
    {
      id: 'listen.cadence',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Ogni quanto mettete ciò che dicono i clienti accanto ai numeri?',
          en: 'How often do you set what customers say beside the numbers?',
        },
        why: {
          it: 'È il terzo passo dell’ascolto: critiche e apprezzamenti ricorrenti accanto a volumi, tempi e resi. Nessun confronto la usa.',
          en: 'It is the third step of listening: recurring criticism and praise beside volumes, times and returns. No comparison uses it.',
        },
        topic: { it: 'su ogni quanto si analizza', en: 'on how often it is analysed' },
      },
      anchors: [
        { it: 'mai', en: 'never' },
        { it: 'quando succede qualcosa', en: 'when something happens' },
        { it: 'una volta l’anno', en: 'once a year' },
        { it: 'ogni trimestre', en: 'every quarter' },
        { it: 'ogni mese o più spesso', en: 'every month or more often' },
      ],
    },
    {
      id: 'rootcause',
      essential: false,
      form: { kind: 'number', unit: 'count-per-year', min: 0, max: 10_000 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Negli ultimi 12 mesi, quante modifiche a prodotti o processi sono nate dal servizio clienti?',
          en: 'In the last 12 months, how many product or process changes came from customer service?',
        },
        why: {
          it: 'È la traccia che l’ascolto lascia nelle cose: le due risposte si confrontano. Pesa sulla dimensione «ascolto».',
          en: 'It is the mark that listening leaves on things: the two answers are compared. It feeds the dimension “listening”.',
        },
        hint: {
          it: 'Solo quelle realizzate, anche piccole. Per esempio: 4.',
          en: 'Only those carried out, small ones included. For example: 4.',
        },
        topic: { it: 'sulle modifiche nate dal servizio', en: 'on changes that came from service' },
        quote: { it: 'Nate dal servizio in 12 mesi: {value}.', en: 'Brought about by service in 12 months: {value}.' },
        unit: { it: 'modifiche', en: 'changes' },
        unitOne: { it: 'modifica', en: 'change' },
      },
    },
    {
      id: 'cocreate.shipped',
      essential: false,
      form: { kind: 'number', unit: 'count-per-year', min: 0, max: 10_000 },
      mayNotApply: true,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Negli ultimi 12 mesi, quante proposte dei clienti avete realizzato?',
          en: 'In the last 12 months, how many customer proposals did you release?',
        },
        why: {
          it: 'È il numero che dà corpo alla risposta sulla partecipazione dei clienti, e si confronta con quella. Non pesa su nessuna dimensione.',
          en: 'It is the number that gives substance to the answer on customers taking part, and is compared with it. It feeds no dimension.',
        },
        hint: {
          it: 'Proposte nate dai clienti e arrivate nel prodotto o nel servizio. Per esempio: 12.',
          en: 'Proposals that came from customers and reached the product or service. For example: 12.',
        },
        topic: { it: 'sulle proposte realizzate', en: 'on proposals released' },
        quote: {
          it: 'Realizzate in 12 mesi, su idea dei clienti: {value}.',
          en: 'Released in 12 months, from customers’ ideas: {value}.',
        },
        unit: { it: 'proposte', en: 'proposals' },
        unitOne: { it: 'proposta', en: 'proposal' },
      },
    },
    {
      id: 'beta.support',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Chi risponde ai clienti che provano le novità in anteprima?',
          en: 'Who answers the customers who try things out before release?',
        },
        why: {
          it: 'Chi costruisce insieme ai clienti di solito li mette in contatto con chi lavora al prodotto. La risposta resta nel file, e oggi nessun confronto la considera.',
          en: 'Those who build with customers usually put them in touch with the makers. The answer stays in the file, and today no comparison takes it into account.',
        },
        topic: { it: 'su chi risponde a chi prova', en: 'on who answers early users' },
      },
      anchors: [
        { it: 'nessuno', en: 'nobody' },
        { it: 'solo altri utenti', en: 'only other users' },
        { it: 'l’assistenza normale', en: 'ordinary support' },
        { it: 'a volte chi fa il prodotto', en: 'makers sometimes' },
        { it: 'chi fa il prodotto, con il suo nome', en: 'makers, by name' },
      ],
    },
    {
      id: 'customer.role',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Dite ai clienti come aiutarvi ad aiutarli?',
          en: 'Do you tell customers how to help you help them?',
        },
        why: {
          it: 'Un cliente che sa che cosa portare e quando chiedere riceve di più con lo stesso lavoro. Chi costruisce insieme ai clienti la ritrova nel risultato, e nessun confronto la legge.',
          en: 'A customer who knows what to bring and when to ask gets more from the same work. Those who build together with customers find it in the result, and no comparison reads it.',
        },
        hint: {
          it: 'Per esempio il numero d’ordine da tenere pronto, o le ore meno affollate.',
          en: 'For example the order number to keep at hand, or the quieter hours.',
        },
        topic: { it: 'sulla parte del cliente', en: 'on the customer’s part' },
      },
      anchors: [
        { it: 'mai', en: 'never' },
        { it: 'nelle condizioni legali', en: 'in the legal terms' },
        { it: 'nelle pagine di aiuto', en: 'on the help pages' },
        { it: 'al momento del bisogno', en: 'at the moment of need' },
        { it: 'guidandoli e ringraziandoli', en: 'by guiding and thanking them' },
      ],
    },
  ],
} as const satisfies SectionEntry;
