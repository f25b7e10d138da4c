// Contradiction 4: the waiting time said to be typical against the one the present people can give, in either direction.
import type { RuleEntry } from '#content/shape.ts';

const DAY = 86_400;
const CALLS = {
  'volume.month': { phone: 20_000 },
  'outsourcing.share': 0,
  'hours.week': 60,
  'aht.phone': 5,
  'staff.dedicated': 'yes',
} as const;

export default {
  id: 'typical-time-against-capacity',
  number: 4,
  when: [],
  ratio: { observed: 'typical-wait', promised: 'capacity-wait', perChannel: true, eitherWay: true },
  onlyDedicated: 'by-share',
  statements: ['time.first_response', 'staff.fte'],
  words: {
    title: { it: 'Il tempo indicato e le persone che rispondono', en: 'The stated time and the people who answer' },
    compares: {
      it: 'Su ogni canale, il tempo tipico della prima risposta e quello che le persone interne possono dare con le richieste che arrivano.',
      en: 'On each channel, the typical time of the first answer and the one the in-house people can give with the requests that arrive.',
    },
    formula: {
      it: 'Telefono e chat: l’attesa che metà delle richieste supera, fra la più breve (Erlang A, solo chi riceve risposta, tutti su quel canale) e la più lunga (Erlang C, ora di punta a tutte le ore, mai meno di 5 minuti). Posta e messaggi: se il lavoro supera le ore, l’arretrato di un trimestre partendo da zero; se dite l’arretrato, il tempo per smaltirlo e il doppio di arretrato / arrivi. Rapporto fra il valore indicato e il capo più vicino.',
      en: 'Phone and chat: the wait that half of the requests exceed, between the shortest (Erlang A, only those answered, everybody on that channel) and the longest (Erlang C, the busiest hour at all hours, never under 5 minutes). Mail and messages: where the work exceeds the hours, the backlog of a quarter from none; where you state the backlog, the time to clear it and twice backlog / arrivals. Ratio between the stated value and the nearer end.',
    },
    holds: {
      it: 'I tempi di attesa indicati sono fra quelli che queste persone possono dare.',
      en: 'The stated waiting times are among those these people can give.',
    },
    reason: {
      it: 'Con queste richieste e queste persone l’attesa risulta molto diversa, anche con le ipotesi che più avvicinano i due valori: uno dei numeri descrive qualcos’altro.',
      en: 'With these requests and these people the wait comes out very different, even on the assumptions that bring the two values closest: one of the numbers describes something else.',
    },
    change: {
      it: 'Misurare l’attesa dal primo contatto alla risposta di una persona, e contare chi risponde davvero su quel canale.',
      en: 'Measure the wait from first contact to the answer of a person, and count who really answers on that channel.',
    },
    restate: {
      it: 'Indicare di nuovo il tempo tipico, le richieste o le persone: quale dei tre va rivisto lo sa chi li ha contati.',
      en: 'State again the typical time, the requests or the people: whoever counted them knows which of the three to revise.',
    },
  },
  sources: ['erlang-1917', 'garnett-2002'],
  figures: ['it-productive-hours'],
  examples: [
    {
      says: {
        it: 'Cinque secondi tipici, 20.000 telefonate, due persone',
        en: 'Typically five seconds, 20,000 calls, two people',
      },
      answers: { ...CALLS, 'time.first_response': { phone: 5 }, 'staff.fte': 2 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Dieci secondi tipici, quaranta persone', en: 'Typically ten seconds, forty people' },
      answers: { ...CALLS, 'time.first_response': { phone: 10 }, 'staff.fte': 40 },
      state: 'coherent',
    },
    {
      says: { it: 'Mezz’ora tipica, duecento persone', en: 'Typically half an hour, two hundred people' },
      answers: { ...CALLS, 'time.first_response': { phone: 1800 }, 'staff.fte': 200 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Mezz’ora tipica, venti persone', en: 'Typically half an hour, twenty people' },
      answers: { ...CALLS, 'time.first_response': { phone: 1800 }, 'staff.fte': 20 },
      state: 'unanswered',
    },
    {
      says: { it: 'E-mail in un giorno, lavoro quattro volte le ore', en: 'Email in a day, work four times the hours' },
      answers: {
        'time.first_response': { email: DAY },
        'volume.month': { email: 10_000 },
        'aht.email': 10,
        'outsourcing.share': 0,
        'staff.fte': 3,
        'staff.dedicated': 'yes',
      },
      state: 'contradiction',
      severity: 'critical',
    },
  ],
} as const satisfies RuleEntry;
