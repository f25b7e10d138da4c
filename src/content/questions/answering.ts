// Section 5 of 6: what the person who answers may do, sees and is like, and whether every customer gets the same.
import type { SectionEntry } from '#content/shape.ts';

/** From the order to the refund: the same steps in each question of the map of hand-offs. */
const STEPS = {
  kind: 'choices',
  options: ['order', 'delivery', 'installation', 'repair', 'refund'],
  atLeast: 0,
  atMost: 5,
} as const;
const STEP_WORDS = {
  order: { it: 'l’ordine (o contratto)', en: 'the order (or contract)' },
  delivery: { it: 'la consegna', en: 'delivery' },
  installation: { it: 'il montaggio (o installazione)', en: 'assembly (or installation)' },
  repair: { it: 'le riparazioni', en: 'repairs' },
  refund: { it: 'i resi (e rimborsi)', en: 'returns (and refunds)' },
} as const;

export default {
  id: 'answering',
  words: {
    title: { it: 'Come si risponde', en: 'How you answer' },
    intro: {
      it: 'Che cosa può fare e vedere chi risponde, e se tutti i clienti ricevono lo stesso. Una lettera uguale per tutti e un’ora di conversazione sono entrambe scelte possibili.',
      en: 'What the person who answers may do and see, and whether all customers get the same. One letter for everybody and an hour of conversation are both possible choices.',
    },
  },
  questions: [
    {
      id: 'auth.limit',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Che cosa può decidere da sola la persona che risponde?',
          en: 'What may the person who answers decide alone?',
        },
        why: {
          it: 'Una sorpresa o un rimedio su misura sono decisioni prese sul momento. Un trattamento uguale per tutti le affida alla regola. Pesa sulla dimensione «autonomia di chi risponde».',
          en: 'A surprise or a tailored remedy is a decision taken on the spot. Equal treatment leaves it to the rule. It feeds the dimension “authority at the front”.',
        },
        hint: {
          it: 'Conta ciò che accade senza chiedere a nessuno, in un giorno qualunque.',
          en: 'What counts is what happens without asking anyone, on any ordinary day.',
        },
        topic: { it: 'sull’autonomia', en: 'on authority' },
      },
      anchors: [
        { it: 'niente, passa la richiesta ad altri', en: 'nothing, passes the request on' },
        { it: 'un buono o un gesto standard', en: 'a standard voucher or gesture' },
        { it: 'rimborso o sostituzione fino a una somma stabilita', en: 'refund or replace up to a set sum' },
        { it: 'ciò che serve al caso, spiegandolo dopo', en: 'whatever the case needs, explained after' },
        {
          it: 'qualunque cosa ragionevole, con un proprio budget',
          en: 'anything reasonable, with its own money to spend',
        },
      ],
    },
    {
      id: 'attention.style',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: { it: 'Come si risponde a un cliente?', en: 'How is a customer answered?' },
        why: {
          it: 'Dice quanto tempo e quanta libertà riceve ciascun cliente. Pesa sulla dimensione «attenzione», e chi conversa liberamente, o con un nome noto, la ritrova accanto a ciò su cui è giudicato e al ricambio delle persone.',
          en: 'It tells how much time and freedom each customer is given. It feeds the dimension “attention”, and those who converse freely, or by a known name, find it set beside what they are judged on and the turnover of people.',
        },
        hint: {
          it: 'Scegliete il modo più frequente, sul canale più usato.',
          en: 'Choose the most frequent way, on the channel used most.',
        },
        topic: { it: 'sul modo di rispondere', en: 'on how customers are answered' },
      },
      anchors: [
        { it: 'un testo uguale per tutti', en: 'one text for all' },
        { it: 'copione con tempo obiettivo', en: 'script with a time target' },
        { it: 'traccia con qualche libertà', en: 'a guide, with some freedom' },
        { it: 'conversazione libera', en: 'free conversation' },
        { it: 'tutto il tempo che serve, con un nome noto', en: 'as long as it takes, with a known name' },
      ],
    },
    {
      id: 'history.shared',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'it',
      words: {
        ask: {
          it: 'Chi risponde vede che cosa hanno già detto negozio, telefono, fornitori e social?',
          en: 'Does whoever answers see what shop, phone, suppliers and social already said?',
        },
        why: {
          it: 'Se nessuno vede la storia, il cliente la racconta ogni volta. Pesa sulla dimensione «attenzione» e si confronta con la quota affidata a fornitori e con il numero di organizzazioni che rispondono.',
          en: 'If nobody sees the history, the customer tells it each time. It feeds the dimension “attention” and is compared with the share given to suppliers and the number of organisations that answer.',
        },
        hint: {
          it: 'Se esiste un solo canale e tutto vi resta scritto, scegliete l’ultima risposta.',
          en: 'If there is only one channel and everything is on record there, choose the last answer.',
        },
        topic: { it: 'sulla storia condivisa', en: 'on shared history' },
      },
      anchors: [
        { it: 'no, ognuno vede solo il proprio', en: 'no, each sees only its own' },
        { it: 'solo nello stesso canale', en: 'only within the same channel' },
        { it: 'canali interni, non i fornitori', en: 'in-house channels, not suppliers' },
        { it: 'tutto, con ritardo', en: 'all, with delay' },
        { it: 'tutto, subito', en: 'all, at once' },
      ],
    },
    {
      id: 'tiers.policy',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: { it: 'Alcuni clienti hanno un servizio migliore?', en: 'Do some customers get a better service?' },
        why: {
          it: 'Trattare tutti allo stesso modo e trattare alcuni meglio sono due scelte opposte e legittime. Pesa sulla dimensione «uniformità».',
          en: 'Treating everybody alike and treating some better are two opposite and legitimate choices. It feeds the dimension “uniformity”.',
        },
        hint: {
          it: 'Contano anche le eccezioni abituali che nessuno ha scritto.',
          en: 'Habitual exceptions that nobody has written down count too.',
        },
        topic: { it: 'sui livelli di servizio', en: 'on service levels' },
      },
      anchors: [
        { it: 'uguale per tutti, per regola', en: 'same for all, by rule' },
        { it: 'uguale, poche eccezioni', en: 'same, few exceptions' },
        { it: 'chi insiste o è conosciuto ottiene di più', en: 'those who insist or are known get more' },
        { it: 'un gruppo VIP informale', en: 'an informal VIP group' },
        { it: 'livelli scritti con diritti scritti', en: 'written levels with written rights' },
      ],
    },
    {
      id: 'auth.eur',
      essential: false,
      form: { kind: 'number', unit: 'money', min: 0, max: 1e5 },
      mayNotApply: false,
      owner: 'finance',
      words: {
        ask: {
          it: 'Quale somma può spendere chi risponde, senza chiedere, per un caso?',
          en: 'Which sum may the person who answers spend on one case without asking?',
        },
        why: {
          it: 'Dà una misura alla risposta sull’autonomia: le due si confrontano e pesano sulla stessa dimensione, «autonomia di chi risponde».',
          en: 'It puts a measure to the answer on authority: the two are compared and feed the same dimension, “authority at the front”.',
        },
        hint: {
          it: 'Zero se ogni spesa va autorizzata. Per esempio: 50.',
          en: 'Zero if all spending needs approval. For example: 50.',
        },
        topic: { it: 'sulla somma spendibile', en: 'on the sum that may be spent' },
        quote: {
          it: 'Somma spendibile senza chiedere: {value}.',
          en: 'Sum that may be spent without asking: {value}.',
        },
        unit: { it: '€', en: '€' },
      },
    },
    {
      id: 'continuity',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'La stessa persona segue il caso fino alla fine?',
          en: 'Does the same person follow a case to the end?',
        },
        why: {
          it: 'Alcuni scopi si reggono su un nome noto, altri funzionano con chiunque risponda. Pesa sulla dimensione «attenzione».',
          en: 'Some purposes rest on a known name, others work whoever answers. It feeds the dimension “attention”.',
        },
        topic: { it: 'sulla continuità', en: 'on continuity' },
      },
      anchors: [
        { it: 'mai la stessa', en: 'never the same' },
        { it: 'per caso', en: 'by chance' },
        { it: 'nello stesso canale', en: 'within one channel' },
        { it: 'di solito', en: 'usually' },
        { it: 'sempre, con nome', en: 'always, by name' },
      ],
    },
    {
      id: 'silo.count',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 0, max: 20 },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quante organizzazioni possono dire al cliente «non tocca a noi»?',
          en: 'How many organisations may tell the customer “not us”?',
        },
        why: {
          it: 'Più organizzazioni rispondono, più conta che vedano la stessa storia: le due risposte si confrontano. Non pesa su nessuna dimensione.',
          en: 'The more organisations answer, the more it matters that they see the same history: the two answers are compared. It feeds no dimension.',
        },
        hint: {
          it: 'Negozi affiliati, corrieri, montatori, fornitori, produttori. Zero se rispondete sempre voi. Per esempio: 3.',
          en: 'Franchised shops, couriers, fitters, suppliers, makers. Zero if it is always you who answer. For example: 3.',
        },
        topic: { it: 'su chi può dire «non tocca a noi»', en: 'on who may say “not us”' },
        quote: { it: 'Possono dire «non tocca a noi»: {value}.', en: 'May say “not us”: {value}.' },
        unit: { it: 'organizzazioni', en: 'organisations' },
        unitOne: { it: 'organizzazione', en: 'organisation' },
      },
    },
    {
      id: 'steps.there',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quali di questi passi ci sono, fra la vostra azienda e i clienti?',
          en: 'Which of these steps are there between your company and its customers?',
        },
        why: {
          it: 'Sono le righe della mappa dei passaggi di mano, che dice per ogni passo chi agisce e chi avvisa. Nessun confronto la usa.',
          en: 'They are the rows of the map of hand-offs, which tells for each step who acts and who informs. No comparison uses it.',
        },
        hint: {
          it: 'Se un passo da voi non esiste, lasciatelo senza segno.',
          en: 'If a step does not exist in your company, leave it unticked.',
        },
        topic: { it: 'sui passi che ci sono', en: 'on the steps there are' },
        quote: { it: 'Passi che ci sono: {value}.', en: 'Steps there are: {value}.' },
      },
      options: STEP_WORDS,
    },
    {
      id: 'steps.partner',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quali passi sono svolti da un partner, e non da voi?',
          en: 'Which steps are carried out by a partner, and not by you?',
        },
        why: {
          it: 'Un passo può essere vostro per il cliente e di altri nei fatti. Entra nella mappa dei passaggi di mano, e nessun confronto la usa.',
          en: 'A step may be yours to the customer and somebody else’s in fact. It enters the map of hand-offs, and no comparison uses it.',
        },
        hint: {
          it: 'Corrieri, montatori, officine, negozi affiliati, chi incassa e rimborsa.',
          en: 'Couriers, fitters, workshops, franchised shops, whoever takes and returns payments.',
        },
        topic: { it: 'sui passi affidati a un partner', en: 'on the steps left to a partner' },
        quote: { it: 'Passi svolti da un partner: {value}.', en: 'Steps carried out by a partner: {value}.' },
      },
      options: STEP_WORDS,
    },
    {
      id: 'steps.partner_tells',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'In quali passi è il partner ad avvisare il cliente di come vanno le cose?',
          en: 'In which steps does the partner tell the customer how things stand?',
        },
        why: {
          it: 'Dice chi informa, nella mappa dei passaggi di mano. Nessun confronto la usa.',
          en: 'It tells who informs, in the map of hand-offs. No comparison uses it.',
        },
        hint: {
          it: 'Avvisare vuol dire senza che il cliente chieda.',
          en: 'Telling means without the customer asking.',
        },
        topic: { it: 'su ciò di cui avvisa il partner', en: 'on what the partner tells' },
        quote: { it: 'Passi di cui avvisa il partner: {value}.', en: 'Steps the partner tells of: {value}.' },
      },
      options: STEP_WORDS,
    },
    {
      id: 'steps.you_tell',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'In quali passi siete voi ad avvisare il cliente di come vanno le cose?',
          en: 'In which steps do you tell the customer how things stand?',
        },
        why: {
          it: 'Insieme alla risposta sul partner mostra i passi di cui non avvisa nessuno. Nessun confronto la usa.',
          en: 'Together with the answer on the partner it shows the steps that nobody tells of. No comparison uses it.',
        },
        hint: {
          it: 'Avvisare vuol dire senza che il cliente chieda. Potete segnare anche passi in cui avvisa il partner.',
          en: 'Telling means without the customer asking. You may also tick steps that the partner tells of.',
        },
        topic: { it: 'su ciò di cui avvisate voi', en: 'on what you tell' },
        quote: { it: 'Passi di cui avvisate voi: {value}.', en: 'Steps you tell of: {value}.' },
      },
      options: STEP_WORDS,
    },
    {
      id: 'steps.seen_as_you',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'In quali passi il cliente crede che siate voi ad agire?',
          en: 'In which steps does the customer believe that it is you who act?',
        },
        why: {
          it: 'Il cliente si rivolge a chi crede responsabile. La risposta completa la mappa dei passaggi di mano, e nessun confronto la usa.',
          en: 'Customers turn to whoever they believe is in charge. The answer completes the map of hand-offs, and no comparison uses it.',
        },
        hint: {
          it: 'Guardate a chi si rivolgono quando qualcosa non va.',
          en: 'Look at whom they turn to when something goes wrong.',
        },
        topic: { it: 'sui passi che il cliente crede vostri', en: 'on the steps customers believe are yours' },
        quote: {
          it: 'Passi che il cliente crede vostri: {value}.',
          en: 'Steps customers believe are yours: {value}.',
        },
      },
      options: STEP_WORDS,
    },
    {
      id: 'steps.contract',
      essential: false,
      form: STEPS,
      mayNotApply: false,
      owner: 'legal',
      words: {
        ask: {
          it: 'Per quali passi affidati a un partner il contratto dice chi informa il cliente, ed entro quanto?',
          en: 'For which steps left to a partner does the contract say who informs the customer, and within what time?',
        },
        why: {
          it: 'Dove il contratto tace, ognuno può pensare che tocchi all’altro. Si legge accanto ai passi affidati a un partner: nessun confronto la usa.',
          en: 'Where the contract is silent, each may think it is for the other. It is read beside the steps left to a partner: no comparison uses it.',
        },
        hint: {
          it: 'Servono tutte e due le cose: chi informa, ed entro quanto tempo.',
          en: 'Both are needed: who informs, and within what time.',
        },
        topic: { it: 'su ciò che dice il contratto', en: 'on what the contract says' },
        quote: { it: 'Il contratto lo dice per: {value}.', en: 'The contract says so for: {value}.' },
      },
      options: STEP_WORDS,
    },
    {
      id: 'variance',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'operations',
      words: {
        ask: {
          it: 'Quanto dipende il trattamento da chi risponde?',
          en: 'How much does the treatment depend on who answers?',
        },
        why: {
          it: 'La regola può essere una sola e il trattamento cambiare lo stesso. Pesa sulla dimensione «uniformità».',
          en: 'The rule may be one and the treatment still vary. It feeds the dimension “uniformity”.',
        },
        hint: {
          it: 'Immaginate lo stesso caso portato a tre colleghi diversi.',
          en: 'Imagine the same case brought to three different colleagues.',
        },
        topic: { it: 'su quanto conta chi risponde', en: 'on how much it depends on who answers' },
      },
      anchors: [
        { it: 'identico', en: 'identical' },
        { it: 'piccole differenze', en: 'small differences' },
        { it: 'dipende dal turno', en: 'depends on the shift' },
        { it: 'dipende dalla persona', en: 'depends on the person' },
        { it: 'dipende dal caso', en: 'depends on chance' },
      ],
    },
    {
      id: 'practice.unique',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'C’è nel vostro servizio una pratica che i concorrenti non saprebbero copiare in un anno?',
          en: 'Is there a practice in your service that rivals could not copy in a year?',
        },
        why: {
          it: 'Un vantaggio inimitabile di solito ha almeno una pratica così. La risposta resta nel file come esempio scritto da voi, e nessun confronto la usa.',
          en: 'A unique advantage usually has at least one such practice. The answer stays in the file as an example of your own, and no comparison uses it.',
        },
        topic: { it: 'sulla pratica non copiabile', en: 'on the practice that cannot be copied' },
      },
      anchors: [
        { it: 'niente', en: 'nothing' },
        { it: 'uno slogan', en: 'a slogan' },
        { it: 'una persona sola', en: 'one single person' },
        { it: 'una pratica che funziona', en: 'a practice that works' },
        {
          it: 'una pratica che altri hanno provato a copiare senza riuscirci',
          en: 'a practice rivals tried and failed to copy',
        },
      ],
    },
    {
      id: 'tiers.count',
      essential: false,
      form: { kind: 'number', unit: 'count', min: 0, max: 10 },
      mayNotApply: true,
      owner: 'marketing',
      words: {
        ask: { it: 'Quanti livelli di servizio avete?', en: 'How many service levels do you have?' },
        why: {
          it: 'Completa nel file la risposta sui livelli di servizio. Oggi nessun confronto la usa.',
          en: 'It completes the answer on service levels in the file. Today no comparison uses it.',
        },
        hint: {
          it: 'Compreso quello di base. Per esempio: 3.',
          en: 'Including the basic one. For example: 3.',
        },
        topic: { it: 'sul numero di livelli', en: 'on the number of levels' },
        quote: { it: 'Servizio articolato in: {value}.', en: 'Service arranged in: {value}.' },
        unit: { it: 'livelli', en: 'levels' },
        unitOne: { it: 'livello', en: 'level' },
      },
    },
    {
      id: 'tiers.share',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Quale quota dei clienti sta nel livello più alto?',
          en: 'What share of customers is in the top level?',
        },
        why: {
          it: 'Dice quanto è grande il gruppo che riceve di più. Resta nel file accanto ai livelli, e nessun confronto, per ora, la considera.',
          en: 'It tells how large the group is that gets more. It stays in the file beside the levels, and no comparison takes it into account for now.',
        },
        hint: {
          it: 'Sul totale dei clienti attivi. Per esempio: 2,5.',
          en: 'Of all active customers. For example: 2.5.',
        },
        topic: { it: 'sui clienti del livello più alto', en: 'on customers in the top level' },
        quote: { it: 'Clienti nel livello più alto: {value}.', en: 'Customers in the top level: {value}.' },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'tiers.known',
      essential: false,
      form: { kind: 'ordinal' },
      mayNotApply: true,
      owner: 'marketing',
      words: {
        ask: {
          it: 'I clienti del livello base conoscono la differenza?',
          en: 'Do customers in the basic level know the difference?',
        },
        why: {
          it: 'Una differenza detta si accetta meglio di una scoperta. La risposta resta nel file per chi decide che cosa dire, ma nessun confronto la legge.',
          en: 'A difference that is stated is easier to accept than one found out. The answer stays in the file for those who decide what to say, but no comparison reads it.',
        },
        topic: { it: 'su quanto è nota la differenza', en: 'on how well the difference is known' },
      },
      anchors: [
        { it: 'nascosta', en: 'hidden' },
        { it: 'si scopre per caso', en: 'found out by chance' },
        { it: 'se la chiedono', en: 'if asked' },
        { it: 'scritta', en: 'written' },
        { it: 'spiegata, e si sa come accedervi', en: 'explained, with how to get in' },
      ],
    },
    {
      id: 'tiers.vip',
      essential: false,
      form: {
        kind: 'tier-facts',
        questions: [
          'promise.level',
          'promise.known',
          'time.first_response',
          'hours.week',
          'reach.human',
          'attention.style',
          'auth.limit',
          'recovery.practice',
          'metrics.reward',
          'staff.turnover',
          'outsourcing.share',
          'history.shared',
        ],
      },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Per il livello più alto, che cosa cambia?',
          en: 'For the top level, what is different?',
        },
        why: {
          it: 'Lo scopo «Persone diverse, trattamento diverso» legge queste risposte al posto di quelle di base, gli altri no. Dove i livelli sono scritti, l’attesa si confronta con quella di tutti e si guarda che cosa si è aggiunto.',
          en: 'The purpose “Different people, differently” reads these answers in place of the basic ones, the others do not. Where levels are written, the wait is compared with that of everybody, and what was added is looked at.',
        },
        hint: {
          it: 'Rispondete solo dove il trattamento è diverso. Ciò che resta in bianco vale come per tutti.',
          en: 'Answer only where the treatment differs. What is left blank counts as for everybody.',
        },
        topic: { it: 'sul livello più alto', en: 'on the top level' },
        quote: { it: 'Per il livello più alto: {value}.', en: 'For the top level: {value}.' },
      },
      options: {
        added: {
          it: 'Novità introdotte per il livello più alto negli ultimi 12 mesi',
          en: 'Things added for the top level in the last 12 months',
        },
      },
    },
  ],
} as const satisfies SectionEntry;
