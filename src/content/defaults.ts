// What the arithmetic assumes where an answer is blank: the values the model takes, each with its words and its source
// beside it, so that the method page prints what the model uses. It never stands in for an answer in a comparison with a
// purpose.
import type { Words } from '#content/shape.ts';
import type { Channel, Defaults, Unit } from '#model/catalogue.ts';

export interface Assumption {
  readonly low: number;
  readonly high: number;
  /** `share` runs from 0 to 1 and is shown in percent. */
  readonly unit: Unit | 'share';
  /** Id in sources.ts. */
  readonly source: string;
  readonly words: Words;
}

const OURS = 'coerente-2026';

const handlingMinutes: Readonly<Record<Channel, Assumption>> = {
  phone: {
    low: 4,
    high: 9,
    unit: 'minutes',
    source: OURS,
    words: {
      it: 'Lavoro per telefonata: un intervallo ampio intorno alle cifre trovate.',
      en: 'Work per call: a wide interval around the figures found.',
    },
  },
  email: {
    low: 4,
    high: 12,
    unit: 'minutes',
    source: OURS,
    words: { it: 'Lavoro per e-mail.', en: 'Work per email.' },
  },
  chat: {
    low: 4,
    high: 8,
    unit: 'minutes',
    source: OURS,
    words: {
      it: 'Lavoro per chat: meno della sua durata, perché se ne seguono più d’una.',
      en: 'Work per chat: less than its length, since several run together.',
    },
  },
  messaging: {
    low: 4,
    high: 10,
    unit: 'minutes',
    source: OURS,
    words: { it: 'Lavoro per conversazione via messaggi.', en: 'Work per message conversation.' },
  },
  social: {
    low: 3,
    high: 8,
    unit: 'minutes',
    source: OURS,
    words: { it: 'Lavoro per richiesta sui social.', en: 'Work per social media request.' },
  },
  'in-person': {
    low: 2,
    high: 10,
    unit: 'minutes',
    source: OURS,
    words: { it: 'Lavoro per persona al banco.', en: 'Work per person at the counter.' },
  },
};

const shrinkage: Assumption = {
  low: 25,
  high: 40,
  unit: 'percent',
  source: 'labour-ministry-2018',
  words: {
    it: 'Quota di tempo pagato non dedicato ai contatti: intorno al 33,1 % della tabella ministeriale italiana.',
    en: 'Share of paid time not spent on contacts: around the 33.1% of the Italian ministerial table.',
  },
};

const contractHoursPerWeek: Assumption = {
  low: 38,
  high: 40,
  unit: 'hours-per-week',
  source: OURS,
  words: { it: 'Ore settimanali di contratto, a tempo pieno.', en: 'Contract hours a week, full time.' },
};

const occupancy: Assumption = {
  low: 0.85,
  high: 1,
  unit: 'share',
  source: OURS,
  words: {
    it: 'Occupazione: parte del tempo ai contatti che il lavoro può riempire. Il valore più alto vuol dire mai una pausa fra un contatto e l’altro. Non la chiediamo: vale per tutti.',
    en: 'Occupancy: part of the time on contacts that work can fill. The highest value means never a pause between two contacts. We do not ask for it: it holds for everyone.',
  },
};

const patienceSeconds: Assumption = {
  low: 60,
  high: 300,
  unit: 'seconds',
  source: 'dimension-data-2007',
  words: {
    it: 'Attesa al telefono prima di riagganciare: più ampia delle cifre pubblicate, che hanno molti anni.',
    en: 'Wait on the phone before hanging up: wider than the published figures, which are many years old.',
  },
};

const smallTeam: Assumption = {
  low: 5,
  high: 5,
  unit: 'people',
  source: OURS,
  words: {
    it: 'Squadra piccola: sotto questo numero, finché non dite che chi risponde non fa altro, ore e lavoro restano da chiarire.',
    en: 'Small team: below this number, until you say that those who answer do nothing else, hours and work stay to be clarified.',
  },
};

const chatConcurrency: Assumption = {
  low: 2,
  high: 4,
  unit: 'count',
  source: 'chat-concurrency-2016',
  words: {
    it: 'Chat seguite insieme da una persona.',
    en: 'Chats handled at once by one person.',
  },
};

const busiestHour: Assumption = {
  low: 1,
  high: 1.7,
  unit: 'count',
  source: OURS,
  words: {
    it: 'Ora di punta: quante volte le richieste di un’ora media. Conta soltanto quando si deve dire che un’attesa è troppo lunga per essere vera.',
    en: 'Busiest hour: how many times the requests of an average hour. It counts only where a wait is to be called too long to be true.',
  },
};

const keptShare: Assumption = {
  low: 0.8,
  high: 0.8,
  unit: 'share',
  source: OURS,
  words: {
    it: 'Quota di telefonate o chat da servire in tempo perché una promessa si dica mantenuta: nessuna coda arriva al 100 %.',
    en: 'Share of calls or chats to serve in time for a promise to be called kept: no queue reaches 100%.',
  },
};

/** In the order in which the method page prints them. */
export const assumptions = {
  handlingMinutes,
  shrinkage,
  contractHoursPerWeek,
  occupancy,
  patienceSeconds,
  chatConcurrency,
  busiestHour,
  keptShare,
  smallTeam,
};

const ends = ({ low, high }: Assumption): { low: number; high: number } => ({ low, high });

/** The same values as the model takes them. */
export const defaults: Defaults = {
  handlingMinutes: {
    phone: ends(handlingMinutes.phone),
    email: ends(handlingMinutes.email),
    chat: ends(handlingMinutes.chat),
    messaging: ends(handlingMinutes.messaging),
    social: ends(handlingMinutes.social),
    'in-person': ends(handlingMinutes['in-person']),
  },
  shrinkage: ends(shrinkage),
  contractHoursPerWeek: ends(contractHoursPerWeek),
  occupancy: ends(occupancy),
  patienceSeconds: ends(patienceSeconds),
  chatConcurrency: ends(chatConcurrency),
  busiestHour: ends(busiestHour),
  keptShare: keptShare.low,
  smallTeam: smallTeam.low,
};
