// Section 2 of 6: what the service costs, who decides it and by which argument.
import type { SectionEntry } from '#content/shape.ts';

export default {
  id: 'money',
  words: {
    title: { it: 'Denaro', en: 'Money' },
    intro: {
      it: 'Quanto spendete e con quale argomento lo decidete. Spendere zero, se è una scelta, è una risposta come le altre.',
      en: 'What you spend and which argument decides it. Spending nothing, when it is a choice, is an answer like any other.',
    },
  },
  questions: [
    {
      id: 'budget.total',
      essential: true,
      form: { kind: 'number', unit: 'money-per-year', min: 0, max: 1e10 },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: {
          it: 'Quanto spendete in un anno per il servizio clienti, tutto compreso (persone, fornitori, strumenti, rimborsi di cortesia)?',
          en: 'What do you spend on customer service in a year, all included (people, suppliers, tools, goodwill)?',
        },
        why: {
          it: 'Divisa per le richieste e rapportata al fatturato, la spesa dà la dimensione «risorse». Si verifica anche che basti per le persone e per i gesti di cortesia che indicate.',
          en: 'Divided by requests and set against revenue, the spending gives the dimension “resources”. It is also checked against the people and the goodwill you describe.',
        },
        hint: {
          it: 'Contate anche il tempo di chi risponde mentre fa altro. Per esempio: 400.000.',
          en: 'Include the time of those who answer while doing other work. For example: 400,000.',
        },
        topic: { it: 'sulla spesa', en: 'on spending' },
        quote: {
          it: 'Spesa annua per il servizio clienti: {value}.',
          en: 'Yearly spending on customer service: {value}.',
        },
        unit: { it: '€ l’anno', en: '€ a year' },
      },
    },
    {
      id: 'revenue',
      essential: true,
      form: { kind: 'number', unit: 'money-per-year', min: 0, max: 1e12 },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: { it: 'Fatturato annuo', en: 'Yearly revenue' },
        why: {
          it: 'Serve soltanto a calcolare quale parte del fatturato va al servizio clienti, nella dimensione «risorse».',
          en: 'It is used only to work out which part of revenue goes to customer service, in the dimension “resources”.',
        },
        hint: {
          it: 'Il numero, oppure una fascia se preferite non scriverlo. Per esempio: 12.000.000.',
          en: 'The figure, or a band if you prefer not to write it. For example: 12,000,000.',
        },
        topic: { it: 'sul fatturato', en: 'on revenue' },
        quote: { it: 'Fatturato annuo: {value}.', en: 'Yearly revenue: {value}.' },
        unit: { it: '€ l’anno', en: '€ a year' },
      },
    },
    {
      id: 'budget.driver',
      essential: true,
      form: {
        kind: 'choices',
        options: [
          'advantage',
          'throughput',
          'fewer-contacts',
          'exceed',
          'product',
          'reputation',
          'relationship',
          'best-customers',
          'cost-parity',
          'right',
        ],
        atLeast: 1,
        atMost: 2,
      },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: {
          it: 'L’ultima volta che il budget del servizio clienti è stato aumentato o tagliato, quale argomento ha vinto?',
          en: 'Last time the service budget was raised or cut, which argument won?',
        },
        why: {
          it: 'Chiediamo un fatto e non un’intenzione: l’argomento che sposta il denaro mostra a quale scopo serve. Si confronta con quello dichiarato.',
          en: 'We ask for an event, not an intention: the argument that moves the money shows which purpose it serves. It is compared with the one you declare.',
        },
        hint: {
          it: 'Pensate all’ultima discussione vera. Uno o due argomenti.',
          en: 'Think of the last real discussion. One or two arguments.',
        },
        topic: { it: 'su che cosa decide il budget', en: 'on what decides the budget' },
        quote: {
          it: 'L’ultima volta ha vinto questo: {value}.',
          en: 'Last time, this won: {value}.',
        },
      },
      options: {
        advantage: { it: 'distinguerci', en: 'setting us apart' },
        throughput: { it: 'far scorrere il flusso per tutti', en: 'keeping the flow moving for everyone' },
        'fewer-contacts': { it: 'ridurre i contatti', en: 'having fewer contacts' },
        exceed: { it: 'superare le attese', en: 'exceeding expectations' },
        product: { it: 'migliorare il prodotto con i clienti', en: 'improving the product with customers' },
        reputation: { it: 'fermare il passaparola negativo', en: 'stopping bad word of mouth' },
        relationship: { it: 'coltivare una relazione di fiducia', en: 'building a relationship of trust' },
        'best-customers': { it: 'tenere i clienti migliori', en: 'keeping the best customers' },
        'cost-parity': { it: 'tenere i costi in linea con i concorrenti', en: 'keeping costs in line with rivals' },
        right: { it: 'fare ciò che è giusto', en: 'doing what is right' },
      },
    },
    {
      id: 'budget.split',
      essential: false,
      form: {
        kind: 'parts',
        parts: {
          people: { unit: 'percent', min: 0, max: 100 },
          suppliers: { unit: 'percent', min: 0, max: 100 },
          tools: { unit: 'percent', min: 0, max: 100 },
          goodwill: { unit: 'percent', min: 0, max: 100 },
          training: { unit: 'percent', min: 0, max: 100 },
          other: { unit: 'percent', min: 0, max: 100 },
        },
      },
      mayNotApply: true,
      owner: 'finance',
      words: {
        ask: { it: 'Come si ripartisce il budget del servizio clienti?', en: 'How is the service budget split?' },
        why: {
          it: 'Dice dove va la spesa: le sei parti, insieme, fanno il tutto. La parte per i gesti di cortesia si confronta con ciò che chi risponde può decidere. Non pesa su nessuna dimensione.',
          en: 'It tells where the spending goes: the six parts together make the whole. The part for goodwill is compared with what the person who answers may decide. It feeds no dimension.',
        },
        hint: {
          it: 'Sei percentuali che insieme fanno 100, con uno scarto di un punto al massimo.',
          en: 'Six percentages that add up to 100, give or take one point.',
        },
        topic: { it: 'sulla ripartizione del budget', en: 'on the split of the budget' },
        quote: { it: 'Ripartizione del budget: {value}.', en: 'Split of the budget: {value}.' },
        unit: { it: '%', en: '%' },
      },
      options: {
        people: { it: 'persone', en: 'people' },
        suppliers: { it: 'fornitori esterni', en: 'outside suppliers' },
        tools: { it: 'strumenti', en: 'tools' },
        goodwill: { it: 'rimborsi e gesti di cortesia', en: 'goodwill' },
        training: { it: 'formazione', en: 'training' },
        other: { it: 'altro', en: 'other' },
      },
    },
    {
      id: 'budget.phases',
      essential: false,
      form: {
        kind: 'parts',
        parts: {
          before: { unit: 'percent', min: 0, max: 100 },
          during: { unit: 'percent', min: 0, max: 100 },
          after: { unit: 'percent', min: 0, max: 100 },
        },
      },
      mayNotApply: true,
      owner: 'finance',
      words: {
        ask: {
          it: 'Come si dividono persone e denaro del servizio fra prima, durante e dopo la vendita?',
          en: 'How are the people and money of service split over before, during and after the sale?',
        },
        why: {
          it: 'Una promessa fatta per un momento ha bisogno di qualcosa in quel momento. Le due risposte si leggono insieme, e nessun confronto le usa.',
          en: 'A promise made for a moment needs something at that moment. The two answers are read together, and no comparison uses them.',
        },
        hint: {
          it: 'Tre percentuali che insieme fanno 100. Basta una stima, anche solo sulle persone.',
          en: 'Three percentages that add up to 100. An estimate is enough, even on people alone.',
        },
        topic: { it: 'sulla divisione fra i momenti della vendita', en: 'on the split over the moments of the sale' },
        quote: { it: 'Persone e denaro, per momento: {value}.', en: 'People and money, by moment: {value}.' },
        unit: { it: '%', en: '%' },
      },
      options: {
        before: { it: 'prima della vendita', en: 'before the sale' },
        during: { it: 'alla vendita (e alla consegna)', en: 'at the sale (and delivery)' },
        after: { it: 'dopo la vendita', en: 'after the sale' },
      },
    },
    {
      id: 'budget.trend',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: {
          it: 'Negli ultimi tre anni, come è cambiato il budget del servizio clienti?',
          en: 'Over the last three years, what happened to the service budget?',
        },
        why: {
          it: 'La direzione della spesa dice se il livello di oggi, alto o basso, è voluto. Pesa sulla dimensione «risorse».',
          en: 'The direction of spending tells whether today’s level, high or low, is meant. It feeds the dimension “resources”.',
        },
        hint: {
          it: 'A parità di richieste: se il volume è raddoppiato e la spesa no, è un taglio.',
          en: 'For the same number of requests: if volume doubled and spending did not, that is a cut.',
        },
        topic: { it: 'sull’andamento del budget', en: 'on the trend of the budget' },
      },
      anchors: [
        { it: 'tagliato molto', en: 'cut a lot' },
        { it: 'tagliato un poco', en: 'cut a little' },
        { it: 'stabile', en: 'flat' },
        { it: 'aumentato un poco', en: 'raised a little' },
        { it: 'aumentato molto', en: 'raised a lot' },
      ],
    },
    {
      id: 'goodwill.rate',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'finance',
      words: {
        ask: {
          it: 'In quale quota dei contatti concedete qualcosa al cliente (un buono, uno sconto, un rimborso di cortesia)?',
          en: 'In which share of contacts is the customer given something (a voucher, a discount, a goodwill refund)?',
        },
        why: {
          it: 'Con il numero di richieste e il valore medio dà il costo annuo dei gesti di cortesia, che si somma a quello delle persone nel controllo sul budget. Si confronta anche con ciò che chi risponde può decidere, e non pesa su nessuna dimensione.',
          en: 'With the number of requests and the average value it gives the yearly cost of goodwill, added to that of the people in the check of the budget. It is also compared with what the person who answers may decide, and feeds no dimension.',
        },
        hint: {
          it: 'Contate solo ciò che non era dovuto. Per esempio: 2,5.',
          en: 'Count only what was not owed. For example: 2.5.',
        },
        topic: { it: 'sui gesti di cortesia', en: 'on goodwill' },
        quote: { it: 'Contatti con un gesto di cortesia: {value}.', en: 'Contacts with a goodwill gesture: {value}.' },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'goodwill.avg',
      essential: false,
      form: { kind: 'number', unit: 'money', min: 0, max: 1e5 },
      mayNotApply: true,
      owner: 'finance',
      words: {
        ask: { it: 'Quanto vale in media un gesto di cortesia?', en: 'What is a goodwill gesture worth on average?' },
        why: {
          it: 'Serve al controllo sul budget: richieste, quota con un gesto e valore medio danno una spesa da confrontare con quella dichiarata.',
          en: 'It serves the check of the budget: requests, share with a gesture and average value give a cost to set against the stated one.',
        },
        hint: {
          it: 'Quanto costa a voi, non il prezzo di listino. Per esempio: 12,50.',
          en: 'What it costs you, not the list price. For example: 12.50.',
        },
        topic: { it: 'sul valore dei gesti di cortesia', en: 'on the value of goodwill' },
        quote: {
          it: 'Valore medio di un gesto di cortesia: {value}.',
          en: 'Average value of a goodwill gesture: {value}.',
        },
        unit: { it: '€', en: '€' },
      },
    },
    {
      id: 'roi.required',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: { it: 'Trattare bene un cliente deve rendere?', en: 'Must good treatment of a customer prove a return?' },
        why: {
          it: 'Chi tratta bene perché lo ritiene giusto di solito non chiede un ritorno, chi lo fa per calcolo lo misura: sono due modi di essere coerenti. La risposta resta nel file, e oggi nessun confronto la usa.',
          en: 'Those who treat customers well because it is right usually ask for no return, and those who do it by calculation measure it: two kinds of coherence. The answer stays in the file, and today no comparison uses it.',
        },
        topic: { it: 'sul rendimento richiesto', en: 'on the return required' },
      },
      anchors: [
        { it: 'ogni gesto deve rendere', en: 'every gesture must pay back' },
        { it: 'di solito', en: 'usually' },
        { it: 'per cifre alte', en: 'for large sums' },
        { it: 'di rado', en: 'rarely' },
        { it: 'mai chiesto', en: 'never asked' },
      ],
    },
    {
      id: 'rivals.compare',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: {
          it: 'Confrontate il costo del vostro servizio con quello dei concorrenti?',
          en: 'Do you compare the cost of your service with that of rivals?',
        },
        why: {
          it: 'Tenere i costi in linea con gli altri presuppone di conoscerli. La risposta resta nel file per chi lo rileggerà: nessun confronto, per ora, la considera.',
          en: 'Keeping costs in line with others presupposes knowing theirs. The answer stays in the file for those who read it later: no comparison takes it into account for now.',
        },
        topic: { it: 'sul confronto con i concorrenti', en: 'on the comparison with rivals' },
      },
      anchors: [
        { it: 'mai', en: 'never' },
        { it: 'per sentito dire', en: 'hearsay' },
        { it: 'solo i prezzi', en: 'price only' },
        { it: 'il costo del servizio, ogni anno', en: 'service cost yearly' },
        { it: 'costo e livello del servizio, ogni trimestre', en: 'service cost and level every quarter' },
      ],
    },
    {
      id: 'rivals.cost',
      essential: false,
      form: { kind: 'number', unit: 'index', min: 0, max: 1000 },
      mayNotApply: true,
      owner: 'finance',
      words: {
        ask: {
          it: 'Il vostro costo del servizio per cliente rispetto ai concorrenti (100 = uguale)',
          en: 'Your service cost per customer compared with rivals’ (100 = the same)',
        },
        why: {
          it: 'Si confronta con la dichiarazione di chi segue i concorrenti nei costi, e solo con quella. Non pesa su nessuna dimensione.',
          en: 'It is compared with the declaration of those who follow rivals on cost, and with that alone. It feeds no dimension.',
        },
        hint: {
          it: 'Scrivete 120 se spendete un quinto in più dei concorrenti, 80 se spendete un quinto in meno.',
          en: 'Write 120 if you spend a fifth more than rivals, 80 if you spend a fifth less.',
        },
        topic: { it: 'sul costo rispetto ai concorrenti', en: 'on cost compared with rivals' },
        quote: {
          it: 'Costo del servizio per cliente, con i concorrenti a 100: {value}.',
          en: 'Service cost per customer, with rivals at 100: {value}.',
        },
        unit: { it: '(concorrenti = 100)', en: '(rivals = 100)' },
      },
    },
  ],
} as const satisfies SectionEntry;
