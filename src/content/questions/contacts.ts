// Section 4 of 6: how many requests arrive, how long they wait, who can be reached and what is settled without a person.
import type { SectionEntry } from '#content/shape.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

export default {
  id: 'contacts',
  words: {
    title: { it: 'Richieste, tempi e accesso', en: 'Requests, times and access' },
    intro: {
      it: 'Quante richieste arrivano, quanto aspettano e come si raggiunge una persona.',
      en: 'How many requests arrive, how long they wait and how a person is reached.',
    },
  },
  questions: [
    {
      id: 'customers.active',
      essential: true,
      form: { kind: 'number', unit: 'count', min: 0, max: 1e10 },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: { it: 'Clienti attivi in un anno', en: 'Active customers in a year' },
        why: {
          it: 'Dice quante richieste genera un cliente, e si confronta con la quota che si risolve senza una persona. Non pesa su nessuna dimensione.',
          en: 'It tells how many requests one customer generates, and is compared with the share that settles without a person. It feeds no dimension.',
        },
        hint: {
          it: 'Chi ha comprato o usato il vostro servizio almeno una volta in 12 mesi. Per esempio: 60.000.',
          en: 'Those who bought from you or used your service at least once in 12 months. For example: 60,000.',
        },
        topic: { it: 'sul numero di clienti', en: 'on the number of customers' },
        quote: { it: 'Clientela attiva in un anno: {value}.', en: 'Customers active in a year: {value}.' },
        unit: { it: 'clienti', en: 'customers' },
        unitOne: { it: 'cliente', en: 'customer' },
      },
    },
    {
      id: 'volume.month',
      essential: true,
      form: { kind: 'per-channel', nobody: false, unit: 'count-per-month', min: 0, max: 1e8 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Richieste che arrivano a una persona in un mese tipico, per canale',
          en: 'Requests reaching a person in a typical month, by channel',
        },
        why: {
          it: 'Dà il peso di ogni canale nella dimensione «rapidità», il numero di canali in «accesso a una persona» e la spesa per richiesta in «risorse». Entra anche nei controlli su lavoro, orari, automazione e budget.',
          en: 'It gives the weight of each channel in the dimension “speed”, the number of channels in “access to a person” and the spending per request in “resources”. It also enters the checks of work, hours, automation and budget.',
        },
        hint: {
          it: 'Una riga per canale. Lasciate in bianco i canali che non usate. Le richieste risolte senza una persona non si contano qui. Per esempio: 1.200.',
          en: 'One row per channel. Leave blank the channels you do not use. Requests settled without a person are not counted here. For example: 1,200.',
        },
        topic: { it: 'sul numero di richieste', en: 'on the number of requests' },
        quote: {
          it: 'Richieste a una persona in un mese tipico: {value}.',
          en: 'Requests to a person in a typical month: {value}.',
        },
        unit: { it: 'al mese', en: 'a month' },
      },
    },
    {
      id: 'time.first_response',
      essential: true,
      form: { kind: 'per-channel', nobody: true, unit: 'seconds', min: 1, max: 90 * DAY },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Tempo tipico della prima risposta di una persona',
          en: 'Typical time to the first answer from a person',
        },
        why: {
          it: 'Pesa sulla dimensione «rapidità», ogni canale in proporzione alle sue richieste. Si confronta anche con il tempo che promettete.',
          en: 'It feeds the dimension “speed”, each channel in proportion to its requests. It is also compared with the time you promise.',
        },
        hint: {
          it: 'Una riga per canale. Lasciate in bianco i canali che non usate e segnate quelli a cui nessuno risponde. Il messaggio automatico di ricevuta non è una risposta. Vale il tempo usuale: metà delle richieste aspetta meno, metà di più.',
          en: 'One row per channel. Leave blank the channels you do not use and mark those where nobody answers. An automatic receipt is not an answer. Give the usual time: half of the requests wait less, half wait more.',
        },
        topic: { it: 'sui tempi di risposta', en: 'on response times' },
        quote: { it: 'Prima risposta di una persona: {value}.', en: 'First answer from a person: {value}.' },
        unit: { it: 'secondi', en: 'seconds' },
      },
      soft: [
        {
          when: 'above',
          bound: HOUR,
          channel: 'phone',
          words: {
            it: 'Più di un’ora di attesa al telefono è insolito: vale la pena ricontrollare l’unità di misura.',
            en: 'More than an hour of waiting on the phone is unusual: the unit is worth a second look.',
          },
        },
        {
          when: 'below',
          bound: 60,
          channel: 'email',
          words: {
            it: 'Meno di un minuto per un’e-mail è insolito: vale la pena ricontrollare che non sia la ricevuta automatica.',
            en: 'Less than a minute for an email is unusual: check that it is not the automatic receipt.',
          },
        },
      ],
    },
    {
      id: 'hours.week',
      essential: true,
      form: { kind: 'number', unit: 'hours-per-week', min: 0, max: 168 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: { it: 'Ore alla settimana in cui risponde una persona', en: 'Hours per week in which a person answers' },
        why: {
          it: 'Pesa sulla dimensione «accesso a una persona» e dice se un tempo promesso a ogni ora può reggere. Si confronta anche con le persone che avete.',
          en: 'It feeds the dimension “access to a person” and tells whether a time promised at all hours can hold. It is also compared with the people you have.',
        },
        hint: {
          it: 'Le ore del canale più aperto. Una settimana ha 168 ore. Per esempio: 37,5 oppure 24/7.',
          en: 'The hours of the channel that is open longest. A week has 168 hours. For example: 37.5, or 24/7.',
        },
        topic: { it: 'sugli orari', en: 'on opening hours' },
        quote: {
          it: 'Orario settimanale in cui risponde una persona: {value}.',
          en: 'Weekly time in which a person answers: {value}.',
        },
        unit: { it: 'ore', en: 'hours' },
      },
    },
    {
      id: 'reach.human',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quanto è difficile per un cliente arrivare a una persona?',
          en: 'How hard is it for a customer to reach a person?',
        },
        why: {
          it: 'Alcuni scopi chiedono una porta aperta, altri una porta chiusa di proposito. Pesa sulla dimensione «accesso a una persona» e si confronta con le richieste che a una persona arrivano.',
          en: 'Some purposes ask for an open door, others for one closed on purpose. It feeds the dimension “access to a person” and is compared with the requests that do reach a person.',
        },
        topic: { it: 'sull’accesso a una persona', en: 'on reaching a person' },
      },
      anchors: [
        { it: 'impossibile, per scelta', en: 'impossible, by choice' },
        { it: 'difficile, dietro menù e moduli', en: 'hard, behind menus and forms' },
        { it: 'possibile, insistendo', en: 'possible, with some insistence' },
        { it: 'facile, negli orari di apertura', en: 'easy, in opening hours' },
        { it: 'facilissimo, con numero e nomi in ogni pagina', en: 'very easy, with number and names on every page' },
      ],
    },
    {
      id: 'auto.share',
      essential: true,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: false,
      owner: 'it',
      words: {
        ask: {
          it: 'Di tutte le necessità dei clienti, quale quota si risolve senza una persona (sito, app, risponditore, bot, o un prodotto che non richiede aiuto)?',
          en: 'Of all the needs customers have, which share is settled without a person (site, app, voice menu, bot, or a product that needs no help)?',
        },
        why: {
          it: 'Pesa sulla dimensione «automazione», che alcuni scopi vogliono alta e altri bassa. Si confronta anche con il numero di richieste che arrivano a una persona.',
          en: 'It feeds the dimension “automation”, which some purposes want high and others low. It is also compared with the number of requests that reach a person.',
        },
        hint: {
          it: 'Contate solo ciò che finisce bene senza di voi. Chi ha rinunciato non conta. Basta una stima. Per esempio: 60.',
          en: 'Count only what ends well without you. Those who gave up do not count. An estimate is enough. For example: 60.',
        },
        topic: { it: 'su ciò che si risolve senza una persona', en: 'on what is settled without a person' },
        quote: { it: 'Necessità risolte senza una persona: {value}.', en: 'Needs settled without a person: {value}.' },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'aht.phone',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Minuti di lavoro per una telefonata', en: 'Minutes of work for a phone call' },
        why: {
          it: 'Con il numero di telefonate dà il lavoro da svolgere, da confrontare con le ore delle persone. Entra anche nella curva delle telefonate. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of calls it gives the work to be done, to be compared with people’s hours. It also enters the curve of phone calls. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Conversazione più lavoro successivo. Per esempio: 6,5.',
          en: 'Conversation plus the work that follows it. For example: 6.5.',
        },
        topic: { it: 'sulla durata di una telefonata', en: 'on the length of a call' },
        quote: { it: 'Lavoro per una telefonata: {value}.', en: 'Work for a phone call: {value}.' },
        unit: { it: 'minuti', en: 'minutes' },
      },
      soft: [
        {
          when: 'above',
          bound: 45,
          words: {
            it: 'Più di 45 minuti in media per una telefonata è insolito: vale la pena ricontrollare l’unità di misura.',
            en: 'More than 45 minutes on average for a call is unusual: the unit is worth a second look.',
          },
        },
      ],
    },
    {
      id: 'aht.email',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Minuti di lavoro per un’e-mail', en: 'Minutes of work for an email' },
        why: {
          it: 'Con il numero di e-mail dà il lavoro da svolgere, da confrontare con le ore delle persone. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of emails it gives the work to be done, to be compared with people’s hours. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Leggere, cercare e scrivere, per un messaggio solo. Per esempio: 7,5.',
          en: 'Reading, looking up and writing, for one message. For example: 7.5.',
        },
        topic: { it: 'sul lavoro per un’e-mail', en: 'on the work for an email' },
        quote: { it: 'Lavoro per un’e-mail: {value}.', en: 'Work for an email: {value}.' },
        unit: { it: 'minuti', en: 'minutes' },
      },
    },
    {
      id: 'aht.chat',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Minuti di lavoro per una chat', en: 'Minutes of work for a chat' },
        why: {
          it: 'Con il numero di chat dà il lavoro da svolgere, da confrontare con le ore delle persone. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of chats it gives the work to be done, to be compared with people’s hours. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Il lavoro di chi risponde, non la durata della conversazione, che può procedere insieme ad altre. Per esempio: 6.',
          en: 'The work of the person who answers, not the length of the conversation, which may run alongside others. For example: 6.',
        },
        topic: { it: 'sul lavoro per una chat', en: 'on the work for a chat' },
        quote: { it: 'Lavoro per una chat: {value}.', en: 'Work for a chat: {value}.' },
        unit: { it: 'minuti', en: 'minutes' },
      },
    },
    {
      id: 'aht.messaging',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Minuti di lavoro per una conversazione via messaggi',
          en: 'Minutes of work for a messaging conversation',
        },
        why: {
          it: 'Con il numero di conversazioni dà il lavoro da svolgere, da confrontare con le ore delle persone. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of conversations it gives the work to be done, to be compared with people’s hours. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'La somma di tutti i messaggi di una richiesta, anche in giorni diversi. Per esempio: 5,5.',
          en: 'All the messages of one request together, even over several days. For example: 5.5.',
        },
        topic: { it: 'sul lavoro per i messaggi', en: 'on the work for messages' },
        quote: {
          it: 'Lavoro per una conversazione via messaggi: {value}.',
          en: 'Work for a messaging conversation: {value}.',
        },
        unit: { it: 'minuti', en: 'minutes' },
      },
    },
    {
      id: 'aht.social',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Minuti di lavoro per una richiesta sui social',
          en: 'Minutes of work for a request on social media',
        },
        why: {
          it: 'Con il numero di richieste dà il lavoro da svolgere, da confrontare con le ore delle persone. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of requests it gives the work to be done, to be compared with people’s hours. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Contate anche l’eventuale approvazione del testo. Per esempio: 4,5.',
          en: 'Include the approval of the text, if there is one. For example: 4.5.',
        },
        topic: { it: 'sul lavoro per i social', en: 'on the work for social media' },
        quote: {
          it: 'Lavoro per una richiesta sui social: {value}.',
          en: 'Work for a request on social media: {value}.',
        },
        unit: { it: 'minuti', en: 'minutes' },
      },
    },
    {
      id: 'aht.in-person',
      essential: false,
      form: { kind: 'number', unit: 'minutes', min: 0.2, max: 240 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Minuti di lavoro per una richiesta di persona', en: 'Minutes of work for a request in person' },
        why: {
          it: 'Con il numero di visite dà il lavoro da svolgere, da confrontare con le ore delle persone. Se resta in bianco si usa un intervallo largo.',
          en: 'With the number of visits it gives the work to be done, to be compared with people’s hours. If left blank, a wide interval is used.',
        },
        hint: {
          it: 'Al banco, in filiale o a casa del cliente, viaggio escluso. Per esempio: 8.',
          en: 'At the counter, in the branch or at the customer’s home, travel excluded. For example: 8.',
        },
        topic: { it: 'sul lavoro di persona', en: 'on the work in person' },
        quote: { it: 'Lavoro per una richiesta di persona: {value}.', en: 'Work for a request in person: {value}.' },
        unit: { it: 'minuti', en: 'minutes' },
      },
    },
    {
      id: 'patience',
      essential: false,
      form: { kind: 'number', unit: 'seconds', min: 10, max: 3_600 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quanto aspetta in linea chi chiama, prima di riagganciare?',
          en: 'How long do callers wait before hanging up?',
        },
        why: {
          it: 'Chi riaggancia accorcia la coda agli altri. Entra nel conto delle telefonate, e se resta in bianco si usa un intervallo largo.',
          en: 'Callers who hang up shorten the queue for the others. It enters the sums on phone calls, and if left blank a wide interval is used.',
        },
        hint: {
          it: 'L’attesa che le persone sono disposte a sopportare in media, anche se poi ricevono risposta. Per esempio: 120.',
          en: 'The wait that people are willing to bear on average, even if they are then answered. For example: 120.',
        },
        topic: { it: 'sulla pazienza di chi chiama', en: 'on callers’ patience' },
        quote: { it: 'Attesa sopportata prima di riagganciare: {value}.', en: 'Wait before hanging up: {value}.' },
        unit: { it: 'secondi', en: 'seconds' },
      },
    },
    {
      id: 'abandon',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota delle chiamate è abbandonata prima di una risposta?',
          en: 'What share of calls is abandoned before an answer?',
        },
        why: {
          it: 'Dice quante persone rinunciano prima di una risposta. Si confronta con gli abbandoni che nascono da telefonate e persone.',
          en: 'It tells how many people give up before an answer. It is compared with those that follow from calls and people.',
        },
        hint: {
          it: 'Chiamate perse in attesa, sul totale di quelle arrivate. Per esempio: 8,5.',
          en: 'Calls lost while waiting, out of all those that arrived. For example: 8.5.',
        },
        topic: { it: 'sulle chiamate abbandonate', en: 'on abandoned calls' },
        quote: { it: 'Chiamate abbandonate: {value}.', en: 'Calls abandoned: {value}.' },
        unit: { it: '%', en: '%' },
      },
      soft: [
        {
          when: 'above',
          bound: 30,
          words: {
            it: 'Oltre il 30\u00a0% è insolito: vale la pena ricontrollare se comprende chi riaggancia nel menù.',
            en: 'Over 30% is unusual: check whether it includes those who hang up in the menu.',
          },
        },
      ],
    },
    {
      id: 'peak.share',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota delle chiamate del giorno arriva nell’ora di punta?',
          en: 'What share of the day’s calls arrives in the busiest hour?',
        },
        why: {
          it: 'Le attese nascono nell’ora di punta, e la curva delle telefonate usa un’ora media. Entra quando un’attesa indicata pare troppo lunga per essere vera.',
          en: 'Waits arise in the busiest hour, while the curve of phone calls uses an average hour. It enters where a stated wait seems too long to be true.',
        },
        hint: {
          it: 'Con 30 chiamate su 240 nell’ora più piena scrivete 12,5.',
          en: 'With 30 calls out of 240 in the busiest hour, write 12.5.',
        },
        topic: { it: 'sull’ora di punta', en: 'on the busiest hour' },
        quote: {
          it: 'Chiamate del giorno nell’ora di punta: {value}.',
          en: 'Day’s calls in the busiest hour: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'chat.concurrency',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 1, max: 8 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Quante chat segue insieme una persona?', en: 'How many chats does one person handle at once?' },
        why: {
          it: 'Dice quante conversazioni segue una persona nello stesso momento. Entra nel conto di quante chat trovano posto.',
          en: 'It tells how many conversations a person follows at the same time. It enters the sum of how many chats find a place.',
        },
        hint: {
          it: 'Nei momenti pieni, in media. Per esempio: 2,5.',
          en: 'At busy times, on average. For example: 2.5.',
        },
        topic: { it: 'sulle chat in parallelo', en: 'on chats at once' },
        quote: {
          it: 'Chat seguite insieme da una persona: {value}.',
          en: 'Chats handled at once by one person: {value}.',
        },
        unit: { it: 'alla volta', en: 'at once' },
      },
      soft: [
        {
          when: 'above',
          bound: 4,
          words: {
            it: 'Più di 4 chat insieme è insolito: vale la pena ricontrollare se è il massimo tecnico o ciò che accade.',
            en: 'More than 4 chats at once is unusual: check whether it is the technical limit or what happens.',
          },
        },
      ],
    },
    {
      id: 'out_of_hours.share',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota delle richieste arriva a servizio chiuso?',
          en: 'What share of requests arrives while you are closed?',
        },
        why: {
          it: 'Una richiesta arrivata di notte aspetta il mattino, quante che siano le persone. Entra nel controllo fra tempo promesso e orari.',
          en: 'A request made at night waits for the morning, however many people there are. It enters the check of promised time against opening hours.',
        },
        hint: {
          it: 'E-mail, moduli e messaggi scritti fuori orario, sul totale. Per esempio: 35.',
          en: 'Emails, forms and messages written outside opening hours, out of the total. For example: 35.',
        },
        topic: { it: 'sulle richieste fuori orario', en: 'on requests outside opening hours' },
        quote: { it: 'Richieste arrivate a servizio chiuso: {value}.', en: 'Requests arriving while closed: {value}.' },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'backlog.now',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 0, max: 1e8 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Quante richieste sono in attesa adesso?', en: 'How many requests are waiting now?' },
        why: {
          it: 'Dice da dove parte l’arretrato. Si confronta con il tempo tipico indicato per le richieste scritte.',
          en: 'It tells where the backlog starts. It is compared with the typical time stated for written requests.',
        },
        hint: {
          it: 'Richieste scritte senza una prima risposta, su tutti i canali. Per esempio: 1.500.',
          en: 'Written requests without a first answer, across all channels. For example: 1,500.',
        },
        topic: { it: 'sull’arretrato', en: 'on the backlog' },
        quote: { it: 'Arretrato in attesa: {value}.', en: 'Backlog waiting: {value}.' },
        unit: { it: 'richieste', en: 'requests' },
        unitOne: { it: 'richiesta', en: 'request' },
      },
    },
    {
      id: 'time.resolution',
      essential: false,
      form: { kind: 'number', unit: 'seconds', min: 60, max: 365 * DAY },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Tempo tipico per risolvere una richiesta', en: 'Typical time to a solved request' },
        why: {
          it: 'Una prima risposta veloce e una soluzione lenta sono due fatti diversi. Pesa sulla dimensione «rapidità».',
          en: 'A quick first answer and a slow solution are two different facts. It feeds the dimension “speed”.',
        },
        hint: {
          it: 'Dall’arrivo alla soluzione, il tempo entro cui si chiude metà delle richieste (la mediana).',
          en: 'From arrival to solution, the time within which half of the requests are closed (the median).',
        },
        topic: { it: 'sui tempi di soluzione', en: 'on time to solution' },
        quote: { it: 'Tempo mediano di soluzione: {value}.', en: 'Median time to solution: {value}.' },
        unit: { it: 'secondi', en: 'seconds' },
      },
    },
    {
      id: 'fcr',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quale quota delle richieste si risolve al primo contatto?',
          en: 'What share of requests is solved at the first contact?',
        },
        why: {
          it: 'Chi deve tornare a chiedere porta altro lavoro, che il conto prende però dalla risposta sui contatti per caso. Resta nel file, e nessun confronto la usa.',
          en: 'Customers who have to come back are extra work, which the sums take instead from the answer on contacts per case. It stays in the file, and no comparison uses it.',
        },
        hint: {
          it: 'Risolte per il cliente, che non torna per lo stesso motivo. Per esempio: 65.',
          en: 'Solved for the customer, who does not come back for the same reason. For example: 65.',
        },
        topic: { it: 'sulle richieste risolte subito', en: 'on requests solved at once' },
        quote: {
          it: 'Richieste risolte al primo contatto: {value}.',
          en: 'Requests solved at first contact: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'reopen',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 1, max: 20 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: { it: 'Quanti contatti servono per risolvere un caso?', en: 'How many contacts does a solved case take?' },
        why: {
          it: 'Moltiplica il lavoro da confrontare con le ore delle persone. Non pesa su nessuna dimensione.',
          en: 'It multiplies the work to be compared with people’s hours. It feeds no dimension.',
        },
        hint: {
          it: 'In media, solleciti compresi. Scrivete 1 se ne basta sempre uno. Per esempio: 1,4.',
          en: 'On average, reminders included. Write 1 if one is always enough. For example: 1.4.',
        },
        topic: { it: 'sui contatti per caso', en: 'on contacts per case' },
        quote: { it: 'Per risolvere un caso: {value}.', en: 'To solve one case: {value}.' },
        unit: { it: 'contatti', en: 'contacts' },
        unitOne: { it: 'contatto', en: 'contact' },
      },
    },
    {
      id: 'reach.find',
      essential: false,
      form: { kind: 'number', unit: 'clicks', min: 0, max: 20 },
      mayNotApply: false,
      owner: 'it',
      words: {
        ask: {
          it: 'Quanti clic ci sono dalla pagina iniziale a un recapito a cui risponde una persona?',
          en: 'How many clicks are there from the home page to a contact that a person answers?',
        },
        why: {
          it: 'Una porta può essere aperta e lontana, o vicina e chiusa. Pesa sulla dimensione «accesso a una persona».',
          en: 'A door can be open and far away, or near and closed. It feeds the dimension “access to a person”.',
        },
        hint: {
          it: 'Scrivete 0 se il recapito è già nella pagina iniziale, 20 se non ce n’è uno.',
          en: 'Write 0 if the contact is on the home page itself, 20 if there is none.',
        },
        topic: { it: 'su quanto è lontano un recapito', en: 'on how far away a contact is' },
        quote: { it: 'Dalla pagina iniziale a un recapito: {value}.', en: 'From the home page to a contact: {value}.' },
        unit: { it: 'clic', en: 'clicks' },
      },
    },
    {
      id: 'channel.choice',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Il cliente può scegliere il canale?',
          en: 'May the customer choose the channel?',
        },
        why: {
          it: 'Un solo canale imposto può essere una scelta, oppure una promessa a metà: dipende dallo scopo. Si legge nel risultato, e nessun confronto la usa.',
          en: 'One channel imposed may be a choice, or half a promise: it depends on the purpose. It is read in the result, and no comparison uses it.',
        },
        topic: { it: 'sulla scelta del canale', en: 'on the choice of channel' },
      },
      anchors: [
        { it: 'un solo canale imposto', en: 'one channel imposed' },
        { it: 'due canali', en: 'two' },
        { it: 'quasi tutti, non per ogni richiesta', en: 'most, not for all requests' },
        { it: 'tutti, separati', en: 'all, separate' },
        { it: 'tutti, e si può passare dall’uno all’altro', en: 'all, and one may switch mid-way' },
      ],
    },
    {
      id: 'auto.quality',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'it',
      words: {
        ask: {
          it: 'Fra i clienti che provano a fare da soli, quale quota ci riesce?',
          en: 'Of the customers who try to help themselves, which share succeeds?',
        },
        why: {
          it: 'Un tentativo finito male spesso diventa una richiesta a una persona. Pesa sulla dimensione «automazione».',
          en: 'An attempt that fails often becomes a request to a person. It feeds the dimension “automation”.',
        },
        hint: {
          it: 'Tentativi finiti bene su sito, app, risponditore o bot. Per esempio: 70.',
          en: 'Attempts that end well on the site, app, voice menu or bot. For example: 70.',
        },
        topic: { it: 'su chi prova a fare da solo', en: 'on customers who help themselves' },
        quote: { it: 'Tentativi da soli finiti bene: {value}.', en: 'Self-service attempts that end well: {value}.' },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'auto.exit',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: true,
      owner: 'it',
      words: {
        ask: {
          it: 'Si può uscire dal bot o dal risponditore e arrivare a una persona?',
          en: 'Can one leave the bot or the voice menu for a person?',
        },
        why: {
          it: 'Dice se da una macchina si può uscire verso una persona. Si confronta con quanto è facile raggiungerne una e con la parola «personale» nella pubblicità. Non pesa su nessuna dimensione.',
          en: 'It tells whether there is a way out of a machine to a person. It is compared with how easy it is to reach one and with the word “personal” in advertising. It feeds no dimension.',
        },
        topic: { it: 'sull’uscita dal bot', en: 'on the way out of the bot' },
      },
      anchors: [
        { it: 'nessuna uscita', en: 'no way out' },
        { it: 'dopo molti tentativi', en: 'after many attempts' },
        { it: 'con un modulo', en: 'a form' },
        { it: 'con una richiamata', en: 'a call-back' },
        { it: 'un tocco e c’è una persona', en: 'one tap to a person' },
      ],
    },
  ],
} as const satisfies SectionEntry;
