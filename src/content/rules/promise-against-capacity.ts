// Contradiction 3: the time promised in public against what the present people can give on that channel.
import type { RuleEntry } from '#content/shape.ts';

const CALLS = { 'outsourcing.share': 0, 'hours.week': 60, 'aht.phone': 5, 'staff.dedicated': 'yes' } as const;
const IN_A_MINUTE = { phone: { seconds: 60, clock: 'opening' } } as const;
const IN_A_DAY = { email: { seconds: 86_400, clock: 'calendar' } } as const;

export default {
  id: 'promise-against-capacity',
  number: 3,
  when: [],
  ratio: { observed: 'promise-needs', promised: 'capacity-gives', perChannel: true },
  onlyDedicated: 'by-share',
  statements: ['promise.first_response', 'staff.fte'],
  words: {
    title: { it: 'Il tempo promesso e le persone che rispondono', en: 'The promised time and the people who answer' },
    compares: {
      it: 'Su ogni canale, il tempo massimo promesso in pubblico e ciò che le persone interne possono dare con le richieste che arrivano.',
      en: 'On each channel, the maximum time promised in public and what the in-house people can give with the requests that arrive.',
    },
    formula: {
      it: 'Telefono e chat: rapporto = 0,8 / quota servita in tempo, fra Erlang C (nessuno riaggancia, lavoro più lungo, meno postazioni) ed Erlang A (chi aspetta può riagganciare, lavoro più breve, tutti su quel canale). Posta e messaggi: rapporto = ore di lavoro che arrivano in una settimana / ore di lavoro disponibili. Le postazioni si contano intere: per difetto a un capo, per eccesso all’altro.',
      en: 'Phone and chat: ratio = 0.8 / share served in time, between Erlang C (nobody hangs up, longest work, fewest seats) and Erlang A (those who wait may hang up, shortest work, everybody on that channel). Mail and messages: ratio = hours of work that come in a week / hours of work available. Seats are counted whole: rounded down at one end, up at the other.',
    },
    holds: {
      it: 'Le persone che ci sono bastano al tempo promesso, canale per canale.',
      en: 'The people there are enough for the promised time, channel by channel.',
    },
    reason: {
      it: 'Anche con tutte le persone su quel canale, il lavoro più breve e la pazienza più favorevole, il tempo promesso resta fuori portata.',
      en: 'Even with everybody on that channel, the shortest work and the kindest patience, the promised time stays out of reach.',
    },
    change: {
      it: 'Aggiungere persone a quel canale, abbreviare il lavoro o togliere le cause delle richieste.',
      en: 'Add people to that channel, shorten the work or remove what causes the requests.',
    },
    restate: {
      it: 'Promettere il tempo che queste persone possono dare, oppure non prometterne su quel canale.',
      en: 'Promise the time these people can give, or promise none on that channel.',
    },
  },
  sources: ['erlang-1917', 'garnett-2002', 'labour-ministry-2018'],
  figures: ['it-productive-hours'],
  examples: [
    {
      says: { it: '20.000 telefonate al mese, due persone', en: '20,000 calls a month, two people' },
      answers: { ...CALLS, 'promise.first_response': IN_A_MINUTE, 'volume.month': { phone: 20_000 }, 'staff.fte': 2 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: '20.000 telefonate al mese, quaranta persone', en: '20,000 calls a month, forty people' },
      answers: { ...CALLS, 'promise.first_response': IN_A_MINUTE, 'volume.month': { phone: 20_000 }, 'staff.fte': 40 },
      state: 'coherent',
    },
    {
      says: { it: '20.000 telefonate al mese, venti persone', en: '20,000 calls a month, twenty people' },
      answers: { ...CALLS, 'promise.first_response': IN_A_MINUTE, 'volume.month': { phone: 20_000 }, 'staff.fte': 20 },
      state: 'tension',
      severity: 'open',
    },
    {
      says: { it: '10.000 e-mail al mese, tre persone', en: '10,000 emails a month, three people' },
      answers: {
        'promise.first_response': IN_A_DAY,
        'volume.month': { email: 10_000 },
        'aht.email': 10,
        'outsourcing.share': 0,
        'staff.fte': 3,
        'staff.dedicated': 'yes',
      },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Due persone che fanno anche altro', en: 'Two people who also do other work' },
      answers: {
        ...CALLS,
        'staff.dedicated': 'no',
        'promise.first_response': IN_A_MINUTE,
        'volume.month': { phone: 20_000 },
        'staff.fte': 2,
      },
      state: 'contradiction',
      severity: 'note',
    },
    {
      says: { it: 'Nessun tempo promesso', en: 'No time promised' },
      answers: { ...CALLS, 'promise.first_response': 'none', 'volume.month': { phone: 20_000 }, 'staff.fte': 2 },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
