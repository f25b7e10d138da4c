// The ten sample companies, in the order in which a reader meets them: a story of three lines beside each assessment
// file of the same id. All of them are invented. It says nothing about results; those are computed from the file.
import type { CompanyEntry } from '#content/shape.ts';

export const stories: readonly CompanyEntry[] = [
  {
    id: 'scrittore',
    name: { it: 'Oreste Valdimonte, scrittore', en: 'Oreste Valdimonte, writer' },
    story: [
      {
        it: 'Scrive romanzi, vive dei diritti e riceve duecento lettere al mese.',
        en: 'He writes novels, lives on his royalties and receives two hundred letters a month.',
      },
      {
        it: 'Non risponde a nessuna: sul suo sito c’è scritto che quel tempo va al prossimo libro.',
        en: 'He answers none of them: his site says that the time goes into the next book.',
      },
      {
        it: 'Per i lettori non spende niente oltre ai libri, e i lettori lo sanno.',
        en: 'He spends nothing on his readers beyond the books, and his readers know it.',
      },
    ],
    shows: {
      it: 'Si può non rispondere mai ed essere coerenti, se lo si è detto prima.',
      en: 'One may never answer and be coherent, once it has been said beforehand.',
    },
  },
  {
    id: 'bottega-di-famiglia',
    name: { it: 'Ferramenta Ondario', en: 'Ondario hardware shop' },
    story: [
      {
        it: 'Una ferramenta di quartiere: il proprietario sta al banco e conosce quasi tutti per nome.',
        en: 'A neighbourhood hardware shop: the owner is behind the counter and knows almost everyone by name.',
      },
      {
        it: 'Se un pezzo non va, lo cambia subito e spiega perché; nessuno misura quanto ci mette.',
        en: 'If a part does not fit he changes it at once and explains why; nobody measures how long it takes.',
      },
      {
        it: 'In un anno vi dedica circa 12.000\u00a0€ di tempo, perché gli sembra giusto così.',
        en: 'Over a year it takes about €12,000 of his time, because that seems right to him.',
      },
    ],
    shows: {
      it: 'Fiducia e correttezza non dipendono dalla grandezza del bilancio.',
      en: 'Trust and decency do not depend on the size of the budget.',
    },
  },
  {
    id: 'fast-food',
    name: { it: 'Panlesto, ristorazione veloce', en: 'Panlesto, quick-service restaurants' },
    story: [
      {
        it: 'Una catena di ristoranti in cui si mangia presto, e ovunque allo stesso modo.',
        en: 'A chain of restaurants where people eat fast, and in the same way everywhere.',
      },
      {
        it: 'Chi reclama riceve una lettera uguale per tutti e un buono; il banco risolve in due minuti.',
        en: 'Whoever complains gets the same letter as everyone and a voucher; the counter settles it in two minutes.',
      },
      {
        it: 'Il personale cambia spesso e segue regole scritte: la promessa è la velocità.',
        en: 'Staff change often and follow written rules: speed is what is promised.',
      },
    ],
    shows: {
      it: 'Una lettera uguale per tutti può essere la cosa che lo scopo scelto richiede.',
      en: 'One letter for everyone can be exactly what the chosen purpose asks for.',
    },
  },
  {
    id: 'mobili-rossi',
    name: { it: 'Mobili Rossi', en: 'Mobili Rossi, furniture' },
    story: [
      {
        it: 'Una catena di negozi di mobili che nelle pubblicità promette di stare vicino al cliente anche dopo la vendita.',
        en: 'A chain of furniture stores whose advertising promises to stay close to customers after the sale too.',
      },
      {
        it: 'Al telefono si aspetta mezz’ora, alle e-mail si risponde in una settimana; negozio, trasportatori, montatori e fornitori rimandano l’uno all’altro.',
        en: 'Callers wait half an hour, emails are answered in a week; store, carriers, fitters and suppliers point to one another.',
      },
      {
        it: 'Il budget si decide guardando i costi dei concorrenti e chi risponde non può decidere nulla.',
        en: 'The budget is set by looking at rivals’ costs, and those who answer may decide nothing.',
      },
    ],
    shows: {
      it: 'Tre scopi dichiarati, un’organizzazione costruita per un altro: che cosa si può cambiare, nel fare o nel dire.',
      en: 'Three purposes declared, an operation built for another: what can be changed, in doing or in saying.',
    },
  },
  {
    id: 'noleggio-italia',
    name: { it: 'Noleggi Vardana', en: 'Vardana equipment rental' },
    story: [
      {
        it: 'Noleggia macchine alle imprese e si presenta come il partner sempre al loro fianco.',
        en: 'It rents machinery to firms and presents itself as the partner always at their side.',
      },
      {
        it: 'Cinque persone rispondono volentieri e presto, ma filiale, officina e centralino non vedono la stessa storia.',
        en: 'Five people answer willingly and soon, but branch, workshop and call desk do not see the same history.',
      },
      {
        it: 'Possono concedere solo un buono, e chi è conosciuto ottiene qualcosa in più, senza che sia scritto da nessuna parte.',
        en: 'They may grant only a voucher, and known customers get something more, without it being written anywhere.',
      },
    ],
    shows: {
      it: 'Un caso a metà strada, adatto a una discussione: pochi passi nel fare, oppure un altro scopo da dichiarare.',
      en: 'A case halfway, good for discussion: a few steps in doing, or another purpose to declare.',
    },
  },
  {
    id: 'calzature-online',
    name: { it: 'Calzalontano, scarpe in rete', en: 'Calzalontano, shoes online' },
    story: [
      {
        it: 'Vende scarpe in rete e risponde al telefono in venti secondi, a ogni ora del giorno e della notte.',
        en: 'It sells shoes online and answers the telephone in twenty seconds, at every hour of day and night.',
      },
      {
        it: 'Nessun limite alla durata delle chiamate; chi risponde decide, e resta in azienda a lungo.',
        en: 'Calls have no time limit; those who answer decide, and stay with the company for years.',
      },
      {
        it: 'Spende per questo il 3,3\u00a0% del fatturato, perché è il servizio a distinguerla.',
        en: 'It spends 3.3% of its revenue on this, because service is what sets it apart.',
      },
    ],
    shows: {
      it: 'Una promessa alta può essere coerente, quando persone, autonomia e denaro la seguono.',
      en: 'A high promise can be coherent, when people, authority and money follow it.',
    },
  },
  {
    id: 'motore-di-ricerca',
    name: { it: 'Domandario, motore di ricerca', en: 'Domandario, search engine' },
    story: [
      {
        it: 'Un servizio gratuito usato ogni giorno da un miliardo di persone.',
        en: 'A free service used every day by a billion people.',
      },
      {
        it: 'Non ha un numero da chiamare né un indirizzo a cui scrivere: ci sono le pagine di aiuto, e tutti lo sanno.',
        en: 'It has no number to call and no address to write to: there are help pages, and everybody knows it.',
      },
      {
        it: 'Il denaro serve a far sì che di una persona non ci sia bisogno.',
        en: 'The money goes into making sure that nobody needs a person.',
      },
    ],
    shows: {
      it: 'Anche con un miliardo di utenti, non avere nessuno che risponde può essere una promessa mantenuta.',
      en: 'Even with a billion users, having nobody who answers can be a promise kept.',
    },
  },
  {
    id: 'tv-via-cavo',
    name: { it: 'Cavovista, televisione e rete', en: 'Cavovista, television and broadband' },
    story: [
      {
        it: 'La pubblicità promette di stupire; al telefono si aspettano venticinque minuti.',
        en: 'The advertising promises amazement; on the telephone people wait twenty-five minutes.',
      },
      {
        it: 'Sette contatti su dieci vanno a fornitori esterni, e chi risponde non può decidere nulla.',
        en: 'Seven contacts in ten go to outside suppliers, and those who answer may decide nothing.',
      },
      {
        it: 'Dichiara anche di voler limitare il passaparola negativo, ma il budget segue i costi dei concorrenti.',
        en: 'It also declares that it wants to contain bad word of mouth, while the budget follows rivals’ costs.',
      },
    ],
    shows: {
      it: 'Quando la promessa sale e il denaro segue i concorrenti, dire e fare si allontanano quasi ovunque.',
      en: 'When the promise goes up and the money follows rivals, saying and doing part almost everywhere.',
    },
  },
  {
    id: 'software-aperto',
    name: { it: 'Librena, software aperto', en: 'Librena, open-source software' },
    story: [
      {
        it: 'Sviluppa un programma con il codice aperto e un registro pubblico dei difetti.',
        en: 'It develops a program with open code and a public record of its defects.',
      },
      {
        it: 'Chi scrive aspetta due giorni, poi gli risponde chi il programma lo fa.',
        en: 'Whoever writes waits two days, and is then answered by those who make the program.',
      },
      {
        it: 'Molte versioni nascono da una proposta dei clienti, e il registro lo dice.',
        en: 'Many releases begin with a proposal from customers, and the record says so.',
      },
    ],
    shows: {
      it: 'Chi costruisce insieme ai clienti può rispondere con calma: la velocità non fa parte della promessa.',
      en: 'Those who build together with customers may answer without hurry: speed is not part of the promise.',
    },
  },
  {
    id: 'compagnia-aerea',
    name: { it: 'Aerolinee Vesperia', en: 'Vesperia airlines' },
    story: [
      {
        it: 'I soci del programma fedeltà parlano con una persona in quindici secondi, a ogni ora.',
        en: 'Members of the loyalty programme speak with a person within fifteen seconds, at any hour.',
      },
      {
        it: 'Tutti gli altri aspettano un quarto d’ora al telefono e cinque giorni per un’e-mail.',
        en: 'Everyone else waits a quarter of an hour on the telephone and five days for an email.',
      },
      {
        it: 'Il denaro va ai clienti migliori; per gli altri i costi seguono quelli dei concorrenti.',
        en: 'The money goes to the best customers; for the others, costs follow those of rivals.',
      },
    ],
    shows: {
      it: 'Due scopi in tensione finché non si dice per chi vale ciascuno.',
      en: 'Two purposes in tension until it is said for whom each one holds.',
    },
  },
];
