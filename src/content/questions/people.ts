// Section 3 of 6: who answers, for how long they stay and what they are judged on.
import type { SectionEntry } from '#content/shape.ts';

export default {
  id: 'people',
  words: {
    title: { it: 'Persone', en: 'People' },
    intro: {
      it: 'Chi risponde, quanto resta e su che cosa è giudicato. Contano anche i titolari e chi risponde mentre fa altro.',
      en: 'Who answers, how long they stay and what they are judged on. Owners count too, and so do those who answer while doing other work.',
    },
  },
  questions: [
    {
      id: 'staff.fte',
      essential: true,
      form: { kind: 'number', unit: 'people', min: 0, max: 200_000 },
      mayNotApply: false,
      owner: 'people',
      words: {
        ask: {
          it: 'Quante persone (equivalenti a tempo pieno, interne) rispondono ai clienti?',
          en: 'How many people (full-time equivalents, in-house) answer customers?',
        },
        why: {
          it: 'Serve a verificare se le richieste e gli orari sono possibili con queste persone, e se il budget le paga. Non pesa su nessuna dimensione.',
          en: 'It is used to check whether requests and hours are possible with these people, and whether the budget pays them. It feeds no dimension.',
        },
        hint: {
          it: 'Due persone a metà tempo valgono 1, chi risponde un’ora su quattro vale 0,25. Per esempio: 24,5.',
          en: 'Two half-time people count as 1, someone who answers one hour in four counts as 0.25. For example: 24.5.',
        },
        topic: { it: 'sull’organico', en: 'on staffing' },
        quote: {
          it: 'Organico interno che risponde, in equivalenti a tempo pieno: {value}.',
          en: 'In-house staff who answer, in full-time equivalents: {value}.',
        },
        unit: { it: 'persone', en: 'people' },
      },
    },
    {
      id: 'staff.cost',
      essential: true,
      form: { kind: 'number', unit: 'money-per-year', min: 1000, max: 300_000 },
      mayNotApply: true,
      owner: 'people',
      words: {
        ask: { it: 'Costo aziendale annuo di una di queste persone', en: 'Yearly full cost of one of them' },
        why: {
          it: 'Moltiplicato per le persone dà il costo del personale, da confrontare con la spesa dichiarata. Non pesa su nessuna dimensione.',
          en: 'Multiplied by the people it gives the payroll, to be compared with the stated spending. It feeds no dimension.',
        },
        hint: {
          it: 'Retribuzione lorda più contributi, in media, per una persona a tempo pieno. Per esempio: 34.000.',
          en: 'Gross pay plus contributions, on average, for one full-time person. For example: 34,000.',
        },
        topic: { it: 'sul costo di una persona', en: 'on the cost of one person' },
        quote: { it: 'Costo annuo di una persona: {value}.', en: 'Yearly cost of one person: {value}.' },
        unit: { it: '€ l’anno', en: '€ a year' },
      },
      soft: [
        {
          when: 'below',
          bound: 22_000,
          words: {
            it: 'Sotto i 22.000\u00a0€ l’anno è insolito in Italia per un tempo pieno: vale la pena ricontrollare che il costo sia aziendale e annuo.',
            en: 'Under €22,000 a year is unusual in Italy for a full-time person: check that it is the full cost to the company, and for a year.',
          },
        },
        {
          when: 'above',
          bound: 70_000,
          words: {
            it: 'Oltre i 70.000\u00a0€ l’anno è insolito in Italia per chi risponde ai clienti: vale la pena ricontrollare che sia il costo di una persona sola.',
            en: 'Over €70,000 a year is unusual in Italy for someone who answers customers: check that it is the cost of one person only.',
          },
        },
      ],
    },
    {
      id: 'staff.turnover',
      essential: true,
      form: { kind: 'number', unit: 'percent-per-year', min: 0, max: 400 },
      mayNotApply: false,
      owner: 'people',
      words: {
        ask: {
          it: 'Negli ultimi 12 mesi, quale quota di queste persone se n’è andata?',
          en: 'In the last 12 months, what share of them left?',
        },
        why: {
          it: 'Alcuni scopi chiedono persone che restano, ad altri il ricambio non pesa. Questa risposta entra nella dimensione «persone» e si confronta con l’uso di rispondere con un nome noto.',
          en: 'Some purposes ask for people who stay, others are not affected by people leaving. This answer feeds the dimension “people” and is compared with the custom of answering by a known name.',
        },
        hint: {
          it: 'Uscite in 12 mesi divise per l’organico medio. Con 3 uscite su 20 persone scrivete 15.',
          en: 'Those who left in 12 months, divided by average headcount. With 3 out of 20, write 15.',
        },
        topic: { it: 'sul ricambio del personale', en: 'on staff turnover' },
        quote: { it: 'Persone uscite in 12 mesi: {value}.', en: 'People who left in 12 months: {value}.' },
        unit: { it: '%', en: '%' },
      },
      soft: [
        {
          when: 'above',
          bound: 100,
          words: {
            it: 'Oltre il 100\u00a0% vuol dire che tutto il gruppo cambia più di una volta l’anno: accade, ma vale la pena ricontrollare.',
            en: 'Over 100% means that the whole team changes more than once a year: it happens, but it is worth a second look.',
          },
        },
      ],
    },
    {
      id: 'outsourcing.share',
      essential: true,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota dei contatti è gestita da fornitori esterni?',
          en: 'What share of contacts is answered by outside suppliers?',
        },
        why: {
          it: 'Affidare i contatti all’esterno o tenerli all’interno cambia chi impara a conoscere i clienti. Pesa sulla dimensione «persone» ed entra nei controlli su orari, lavoro e storia condivisa.',
          en: 'Answering inside or outside changes who gets to know the customers. It feeds the dimension “people” and the checks of hours, work and shared history.',
        },
        hint: {
          it: 'Su tutti i canali insieme. Zero se rispondete solo voi.',
          en: 'Across all channels. Zero if only you answer.',
        },
        topic: { it: 'sui fornitori esterni', en: 'on outside suppliers' },
        quote: {
          it: 'Contatti gestiti da fornitori esterni: {value}.',
          en: 'Contacts answered by outside suppliers: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'metrics.reward',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'people',
      words: {
        ask: { it: 'Su che cosa è giudicato chi risponde?', en: 'What are the people who answer judged on?' },
        why: {
          it: 'Chi è giudicato sui minuti risponde in un modo, chi è giudicato sull’esito in un altro. Pesa sulla dimensione «persone» e si confronta con la libertà di conversare.',
          en: 'People judged on minutes answer in one way, people judged on the outcome in another. It feeds the dimension “people” and is compared with the freedom to converse.',
        },
        hint: {
          it: 'Contano premi, richiami e ciò che si guarda a fine mese, più di ciò che sta scritto.',
          en: 'Bonuses, warnings and what is looked at each month count more than what is written down.',
        },
        topic: { it: 'su come è giudicato chi risponde', en: 'on how people are judged' },
      },
      anchors: [
        { it: 'solo minuti e contatti l’ora', en: 'minutes and contacts per hour only' },
        { it: 'soprattutto tempi e costi', en: 'mostly time and cost' },
        { it: 'metà e metà', en: 'half and half' },
        { it: 'soprattutto l’esito per il cliente', en: 'mostly the outcome for the customer' },
        { it: 'solo l’esito e la relazione', en: 'the outcome and the relationship only' },
      ],
    },
    {
      id: 'staff.dedicated',
      essential: false,
      form: { kind: 'dedication' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Queste persone rispondono soltanto ai clienti?',
          en: 'Do these people only answer customers?',
        },
        why: {
          it: 'In un negozio o in un’officina si risponde mentre si fa altro, e il conto di ore e lavoro va letto diversamente. Entra nei controlli su orari e lavoro, e nella curva delle telefonate.',
          en: 'In a shop or a workshop people answer while doing other work, and the sum of hours and work reads differently. It enters the checks of hours and work, and the curve of phone calls.',
        },
        hint: {
          it: 'Se solo in parte, indicate la quota del loro tempo. Per esempio: 40.',
          en: 'If only partly, give the share of their time. For example: 40.',
        },
        topic: { it: 'su chi risponde soltanto ai clienti', en: 'on who answers customers only' },
        quote: {
          it: 'Persone dedicate soltanto ai clienti: {value}.',
          en: 'People dedicated to customers only: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'contract.hours',
      essential: false,
      form: { kind: 'number', unit: 'hours-per-week', min: 1, max: 60 },
      mayNotApply: true,
      owner: 'people',
      words: {
        ask: {
          it: 'Quante ore alla settimana prevede il contratto di chi risponde?',
          en: 'How many hours a week does the contract of those who answer provide for?',
        },
        why: {
          it: 'Trasforma le persone in ore di lavoro, nei controlli su orari e lavoro. Se resta in bianco si usa un intervallo intorno al tempo pieno.',
          en: 'It turns people into hours of work, in the checks of hours and work. If left blank, an interval around full time is used.',
        },
        hint: {
          it: 'Per una persona a tempo pieno. Per esempio: 38,5.',
          en: 'For one full-time person. For example: 38.5.',
        },
        topic: { it: 'sull’orario di contratto', en: 'on contract hours' },
        quote: { it: 'Orario settimanale di contratto: {value}.', en: 'Weekly contract hours: {value}.' },
        unit: { it: 'ore', en: 'hours' },
      },
    },
    {
      id: 'shrinkage',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 70 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota del tempo pagato non è dedicata ai contatti?',
          en: 'What share of paid time is not spent on contacts?',
        },
        why: {
          it: 'Dice quante ore restano davvero per rispondere, nei controlli su orari e lavoro. Se resta in bianco si usa un intervallo largo.',
          en: 'It tells how many hours are really left for answering, in the checks of hours and work. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Ferie, malattia, pause, riunioni e formazione, sul totale delle ore pagate. Per esempio: 33.',
          en: 'Holidays, sickness, breaks, meetings and training, out of all paid hours. For example: 33.',
        },
        topic: { it: 'sul tempo pagato non dedicato ai contatti', en: 'on paid time not spent on contacts' },
        quote: {
          it: 'Tempo pagato non dedicato ai contatti: {value}.',
          en: 'Paid time not spent on contacts: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
      soft: [
        {
          when: 'below',
          bound: 15,
          words: {
            it: 'Sotto il 15\u00a0% è insolito: vale la pena ricontrollare che comprenda ferie e malattia.',
            en: 'Under 15% is unusual: check that holidays and sickness are included.',
          },
        },
        {
          when: 'above',
          bound: 50,
          words: {
            it: 'Oltre il 50\u00a0% è insolito: vale la pena ricontrollare che non comprenda l’attesa fra un contatto e l’altro.',
            en: 'Over 50% is unusual: check that it does not include the time between one contact and the next.',
          },
        },
      ],
    },
    {
      id: 'training',
      essential: false,
      form: { kind: 'number', unit: 'days', min: 0, max: 365 },
      mayNotApply: false,
      owner: 'people',
      words: {
        ask: {
          it: 'Quanti giorni di formazione riceve chi risponde, nel primo anno?',
          en: 'How many days of training do the people who answer get in their first year?',
        },
        why: {
          it: 'Distingue un mestiere coltivato da un lavoro che si impara in una mattina: due scelte possibili. Pesa sulla dimensione «persone».',
          en: 'It tells a cultivated craft from work that is learnt in a morning: both are possible choices. It feeds the dimension “people”.',
        },
        hint: {
          it: 'Contate anche l’affiancamento iniziale. Per esempio: 10.',
          en: 'Include the initial time spent beside a colleague. For example: 10.',
        },
        topic: { it: 'sulla formazione', en: 'on training' },
        quote: { it: 'Formazione nel primo anno: {value}.', en: 'Training in the first year: {value}.' },
        unit: { it: 'giorni', en: 'days' },
      },
    },
    {
      id: 'outsourcing.tools',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: true,
      owner: 'it',
      words: {
        ask: {
          it: 'I fornitori usano il vostro sistema per gestire i casi?',
          en: 'Do suppliers use your case system?',
        },
        why: {
          it: 'Se più organizzazioni rispondono con strumenti diversi, il cliente può dover raccontare tutto da capo. Resta nel file accanto alla storia condivisa, ma nessun confronto la legge.',
          en: 'When several organisations answer with different tools, the customer may have to start over. It stays in the file beside shared history, but no comparison reads it.',
        },
        topic: { it: 'sul sistema usato dai fornitori', en: 'on the system suppliers use' },
      },
      anchors: [
        { it: 'sistemi separati', en: 'separate' },
        { it: 'un file alla settimana', en: 'weekly file' },
        { it: 'sola lettura', en: 'read only' },
        { it: 'condiviso, in ritardo', en: 'shared, delayed' },
        { it: 'stesso sistema, subito', en: 'same system, live' },
      ],
    },
    {
      id: 'metrics.targets',
      essential: false,
      form: {
        kind: 'parts',
        parts: {
          aht: { unit: 'minutes', min: 0.2, max: 240 },
          'service-level': { unit: 'percent', min: 0, max: 100 },
          'answer-within': { unit: 'seconds', min: 1, max: 86_400 },
          csat: { unit: 'percent', min: 0, max: 100 },
          fcr: { unit: 'percent', min: 0, max: 100 },
        },
      },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quali obiettivi interni avete fissato per chi risponde?',
          en: 'Which internal targets have you set for those who answer?',
        },
        why: {
          it: 'Gli obiettivi sono una promessa fatta all’interno. Quello sulla durata di un contatto si confronta con la libertà di conversare, gli altri restano nel file.',
          en: 'Targets are a promise made inside the company. The one on the length of a contact is compared with the freedom to converse, the others stay in the file.',
        },
        hint: {
          it: 'Solo gli obiettivi scritti e comunicati alle persone. Lasciate in bianco gli altri.',
          en: 'Only targets that are written and known to the people. Leave the others blank.',
        },
        topic: { it: 'sugli obiettivi interni', en: 'on internal targets' },
        quote: { it: 'Obiettivi interni: {value}.', en: 'Internal targets: {value}.' },
      },
      options: {
        aht: { it: 'durata media di un contatto', en: 'average length of a contact' },
        'service-level': {
          it: 'quota di chiamate con risposta entro la soglia',
          en: 'share of calls answered within the limit',
        },
        'answer-within': { it: 'soglia di risposta', en: 'time limit for an answer' },
        csat: { it: 'clienti soddisfatti', en: 'satisfied customers' },
        fcr: { it: 'richieste risolte al primo contatto', en: 'requests solved at first contact' },
      },
    },
  ],
} as const satisfies SectionEntry;
