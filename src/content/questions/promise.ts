// Section 1 of 6: what customers are told and led to expect, before anything is done for them.
import type { SectionEntry } from '#content/shape.ts';

const DAY = 86_400;

export default {
  id: 'promise',
  words: {
    title: { it: 'Promessa e comunicazione', en: 'Promise and communication' },
    intro: {
      it: 'Che cosa dite ai clienti prima che abbiano bisogno di voi. Scrivete ciò che dite oggi, anche se state per cambiarlo.',
      en: 'What you tell customers before they need you. Answer with what you say today, even if you are about to change it.',
    },
  },
  questions: [
    {
      id: 'promise.level',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Da pubblicità, sito e venditori, che cosa si aspettano i clienti dal vostro servizio?',
          en: 'From your advertising, site and salespeople, what do customers come to expect of your service?',
        },
        why: {
          it: 'Alcuni scopi vivono di una promessa alta, altri di una promessa bassa e mantenuta. Questa risposta pesa sulla dimensione «altezza della promessa».',
          en: 'Some purposes live on a high promise, others on a low one that is kept. This answer feeds the dimension “promise level”.',
        },
        hint: {
          it: 'Conta ciò che il cliente finisce per aspettarsi, non ciò che intendevate dire.',
          en: 'What counts is what customers end up expecting, not what you meant to say.',
        },
        topic: { it: 'su che cosa si aspettano i clienti', en: 'on what customers expect' },
      },
      anchors: [
        { it: 'nessun aiuto: il prodotto si spiega da sé', en: 'no help: the product speaks for itself' },
        { it: 'il minimo indispensabile', en: 'the bare minimum' },
        { it: 'il normale del settore', en: 'normal for our sector' },
        { it: 'un servizio migliore degli altri', en: 'better service than elsewhere' },
        { it: 'un servizio che stupisce', en: 'a service that amazes' },
      ],
    },
    {
      id: 'promise.known',
      essential: true,
      form: { kind: 'ordinal' },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Prima di comprare, i clienti sanno quale servizio avranno, e quale no?',
          en: 'Before they buy, do customers know which service they will get, and which they will not?',
        },
        why: {
          it: 'Un servizio ridotto all’essenziale e detto chiaramente è cosa diversa da uno taciuto. Pesa sulla dimensione «promessa nota» e sul confronto fra quanto promettete e quanto lo dite. Si legge accanto ai reclami che dicono «non lo sapevo».',
          en: 'A service kept to the essentials and clearly announced is a different thing from one left unsaid. It feeds the dimension “promise known” and the check of how much you promise against how openly you say it. It is read beside the complaints that say “I did not know”.',
        },
        topic: { it: 'su ciò che i clienti sanno prima', en: 'on what customers know beforehand' },
      },
      anchors: [
        { it: 'no, o credono il contrario', en: 'no, or they believe the opposite' },
        { it: 'solo nelle clausole', en: 'only in the small print' },
        { it: 'lo trova chi lo cerca', en: 'those who look for it find it' },
        { it: 'è detto chiaramente su sito, preventivo o contratto', en: 'said clearly on site, quote or contract' },
        { it: 'è detto chiaramente, e i clienti ce lo ripetono', en: 'said clearly, and customers repeat it to us' },
      ],
    },
    {
      id: 'promise.first_response',
      essential: true,
      form: { kind: 'promise-per-channel', unit: 'seconds', min: 5, max: 60 * DAY },
      mayNotApply: true,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Quale tempo massimo di prima risposta promettete pubblicamente, per canale?',
          en: 'What maximum time to first answer do you promise in public, by channel?',
        },
        why: {
          it: 'Promettere non è fare, perciò questa risposta non pesa su nessuna dimensione. Si confronta con il tempo reale e con gli orari, e dà il tempo da rispettare alla curva delle telefonate.',
          en: 'A promise is not a performance, so this answer feeds no dimension. It is compared with your actual times and your opening hours, and gives the curve of phone calls its time to keep.',
        },
        hint: {
          it: 'Una riga per canale, solo se il tempo è scritto o detto in pubblico. Indicate se corre a ogni ora o soltanto negli orari di apertura. Segnate i canali per cui non promettete nessun tempo.',
          en: 'One row per channel, only where the time is written or said in public. Say whether it runs at all hours or in opening hours only. Mark the channels for which you promise no time.',
        },
        topic: { it: 'sul tempo promesso', en: 'on the promised time' },
        quote: { it: 'Tempo massimo promesso in pubblico: {value}.', en: 'Maximum time promised in public: {value}.' },
        unit: { it: 'secondi', en: 'seconds' },
      },
      soft: [
        {
          when: 'below',
          bound: 60,
          channel: 'email',
          words: {
            it: 'Meno di un minuto per un’e-mail è una promessa insolita: vale la pena ricontrollare l’unità di misura.',
            en: 'Less than a minute for an email is an unusual promise: the unit is worth a second look.',
          },
        },
        {
          when: 'above',
          bound: 30 * DAY,
          words: {
            it: 'Più di 30 giorni per la prima risposta è una promessa insolita: vale la pena ricontrollare l’unità di misura.',
            en: 'More than 30 days to a first answer is an unusual promise: the unit is worth a second look.',
          },
        },
      ],
    },
    {
      id: 'promise.claims',
      essential: false,
      form: {
        kind: 'choices',
        options: ['always-open', 'immediate', 'always', 'personal', 'top', 'guaranteed'],
        atLeast: 0,
        atMost: 6,
      },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'Quali di queste parole usate nella vostra pubblicità?',
          en: 'Which of these words do you use in your advertising?',
        },
        why: {
          it: 'Ogni parola alza un poco la dimensione «altezza della promessa». «24 ore su 24» e «sempre» si confrontano anche con gli orari, «personale» con il modo in cui rispondete e con l’uscita dal bot.',
          en: 'Each word raises the dimension “promise level” a little. “24/7” and “always” are also compared with your opening hours, “personal” with the way you answer and with the way out of the bot.',
        },
        hint: {
          it: 'Segnate anche le espressioni equivalenti. Se non ne usate nessuna, segnate «niente di tutto questo».',
          en: 'Tick equivalent expressions too. If you use none of them, tick “none of these”.',
        },
        topic: { it: 'sulle parole della pubblicità', en: 'on the words of your advertising' },
        quote: { it: 'Parole usate nella pubblicità: {value}.', en: 'Words used in advertising: {value}.' },
      },
      options: {
        'always-open': { it: '24 ore su 24, 7 giorni su 7', en: '24/7' },
        immediate: { it: 'immediato', en: 'immediate' },
        always: { it: 'sempre', en: 'always' },
        personal: { it: 'personale, su misura', en: 'personal' },
        top: { it: 'il migliore, il numero uno', en: 'the best, number one' },
        guaranteed: { it: 'garantito', en: 'guaranteed' },
      },
    },
    {
      id: 'promise.surprise',
      essential: false,
      form: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      mayNotApply: true,
      owner: 'operations',
      words: {
        ask: {
          it: 'Fra i reclami, quale quota dice «non lo sapevo»?',
          en: 'Of the complaints you receive, which share says “I did not know”?',
        },
        why: {
          it: 'È la prova, dal lato del cliente, che la promessa era conosciuta. Pesa sulla dimensione «promessa nota» e si confronta con quanto, secondo voi, i clienti sanno prima.',
          en: 'It is evidence from the customer’s side that the promise was known. It feeds the dimension “promise known” and is compared with how much you say customers know beforehand.',
        },
        hint: {
          it: 'Basta una stima su qualche decina di reclami recenti. Per esempio: 15.',
          en: 'An estimate from a few dozen recent complaints is enough. For example: 15.',
        },
        topic: { it: 'sui clienti presi di sorpresa', en: 'on customers taken by surprise' },
        quote: {
          it: 'Reclami che dicono «non lo sapevo»: {value}.',
          en: 'Complaints that say “I did not know”: {value}.',
        },
        unit: { it: '%', en: '%' },
      },
    },
    {
      id: 'promise.where',
      essential: false,
      form: {
        kind: 'choices',
        options: ['site', 'quote', 'contract', 'ads', 'sales', 'terms', 'nowhere'],
        atLeast: 0,
        atMost: 7,
        none: 'nowhere',
      },
      mayNotApply: false,
      owner: 'legal',
      words: {
        ask: {
          it: 'Dove è scritto o detto il livello di servizio?',
          en: 'Where is the service level written or stated?',
        },
        why: {
          it: 'Accompagna nel file la risposta su che cosa sanno i clienti: dice dove una promessa si può cambiare. Compare nel registro delle promesse.',
          en: 'It stands in the file beside the answer on what customers know: it shows where a promise could be changed. It appears in the register of promises.',
        },
        hint: { it: 'Segnate tutti i luoghi in cui compare oggi.', en: 'Tick every place where it appears today.' },
        topic: { it: 'su dove è scritta la promessa', en: 'on where the promise is written' },
        quote: {
          it: 'Il livello di servizio compare così: {value}.',
          en: 'The service level is stated as follows: {value}.',
        },
      },
      options: {
        site: { it: 'sul sito', en: 'on the site' },
        quote: { it: 'nel preventivo', en: 'in the quote' },
        contract: { it: 'nel contratto', en: 'in the contract' },
        ads: { it: 'nella pubblicità', en: 'in the advertising' },
        sales: { it: 'a voce, dai venditori', en: 'by the salespeople, in conversation' },
        terms: { it: 'nelle condizioni generali', en: 'in the terms and conditions' },
        nowhere: { it: 'da nessuna parte', en: 'nowhere' },
      },
    },
    {
      id: 'promise.phases',
      essential: false,
      form: { kind: 'choices', options: ['before', 'during', 'after'], atLeast: 0, atMost: 3 },
      mayNotApply: false,
      owner: 'marketing',
      words: {
        ask: {
          it: 'In quali momenti promettete qualcosa sul servizio?',
          en: 'At which moments do you promise something about service?',
        },
        why: {
          it: 'Una promessa può valere prima, durante o dopo la vendita. Si legge accanto a come si dividono persone e denaro fra gli stessi momenti: nessun confronto la usa.',
          en: 'A promise may hold before, during or after the sale. It is read beside how people and money are split over the same moments: no comparison uses it.',
        },
        hint: {
          it: 'Conta ciò che un cliente legge o sente dire da voi.',
          en: 'What a customer reads or hears from you counts.',
        },
        topic: { it: 'su quando promettete', en: 'on when you promise' },
        quote: {
          it: 'Si promette qualcosa in questi momenti: {value}.',
          en: 'Something is promised at these moments: {value}.',
        },
      },
      options: {
        before: { it: 'prima della vendita', en: 'before the sale' },
        during: { it: 'alla vendita (e alla consegna)', en: 'at the sale (and delivery)' },
        after: { it: 'dopo la vendita', en: 'after the sale' },
      },
    },
  ],
} as const satisfies SectionEntry;
