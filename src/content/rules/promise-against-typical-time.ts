// Contradiction 1: the time promised in public against the time customers typically wait, channel by channel.
import type { RuleEntry } from '#content/shape.ts';

const DAY = 86_400;

export default {
  id: 'promise-against-typical-time',
  number: 1,
  when: [],
  ratio: { observed: 'typical-wait', promised: 'promised-wait', perChannel: true },
  statements: ['promise.first_response', 'time.first_response'],
  words: {
    title: { it: 'Il tempo promesso e il tempo di attesa', en: 'The time promised and the time it takes' },
    compares: {
      it: 'Su ogni canale, il tempo massimo promesso in pubblico e il tempo tipico della prima risposta di una persona.',
      en: 'On each channel, the maximum time promised in public and the typical time of the first answer by a person.',
    },
    formula: {
      it: 'Rapporto = tempo tipico / tempo promesso, in secondi di calendario. Una promessa in ore di apertura vale, in media, fino a 168 / ore di apertura volte tanto. Dove nessuno risponde il rapporto non ha limite.',
      en: 'Ratio = typical time / promised time, in calendar seconds. A promise in opening hours is worth, on average, up to 168 / opening hours times as much. Where nobody answers the ratio has no limit.',
    },
    holds: {
      it: 'Il tempo tipico non supera quello promesso, a parte un piccolo scarto; il tempo tipico lo ottiene metà delle richieste.',
      en: 'The typical time is no longer than the one promised, give or take a little; half of the requests get the typical time.',
    },
    reason: {
      it: 'Metà dei clienti aspetta almeno il tempo tipico: se supera il massimo promesso, la promessa non vale nemmeno nei casi ordinari.',
      en: 'Half of the customers wait at least the typical time: where it is longer than the promised maximum, the promise does not hold even in ordinary cases.',
    },
    change: {
      it: 'Portare il tempo tipico di quel canale sotto il massimo promesso.',
      en: 'Bring the typical time on that channel below the promised maximum.',
    },
    restate: {
      it: 'Pubblicare un tempo massimo che oggi mantenete, oppure non prometterne su quel canale.',
      en: 'Publish a maximum you keep today, or promise none on that channel.',
    },
  },
  sources: ['article-ten-uses', 'parasuraman-1985'],
  examples: [
    {
      says: { it: 'E-mail promessa in un giorno, tipica in tre', en: 'Email promised in a day, typically three' },
      answers: {
        'promise.first_response': { email: { seconds: DAY, clock: 'calendar' } },
        'time.first_response': { email: 3 * DAY },
      },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: 'E-mail promessa in un giorno, tipica in un giorno',
        en: 'Email promised in a day, typically a day',
      },
      answers: {
        'promise.first_response': { email: { seconds: DAY, clock: 'calendar' } },
        'time.first_response': { email: DAY },
      },
      state: 'coherent',
    },
    {
      says: {
        it: 'Telefono promesso in tre minuti, nessuno risponde',
        en: 'Phone promised in three minutes, nobody answers',
      },
      answers: {
        'promise.first_response': { phone: { seconds: 180, clock: 'calendar' } },
        'time.first_response': { phone: 'nobody' },
      },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Tempo tipico fra mezza giornata e due giorni', en: 'Typical time between half a day and two days' },
      answers: {
        'promise.first_response': { email: { seconds: DAY, clock: 'calendar' } },
        'time.first_response': { email: { from: DAY / 2, to: 2 * DAY } },
      },
      state: 'tension',
      severity: 'open',
    },
    {
      says: { it: 'Nessun tempo promesso', en: 'No time promised' },
      answers: { 'promise.first_response': 'none', 'time.first_response': { email: 3 * DAY } },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
