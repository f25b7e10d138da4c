// Contradiction 2: a promise that runs by the calendar against the hours in which anybody answers. No staff can mend it.
import type { RuleEntry } from '#content/shape.ts';

const HOUR = 3600;

export default {
  id: 'promise-against-opening-hours',
  number: 2,
  when: [],
  ratio: {
    observed: 'promised-share',
    promised: 'answerable-share',
    perChannel: true,
    grades: { minor: 1.1, major: 1 / 0.8, critical: 1 / 0.5 },
  },
  statements: ['promise.first_response', 'hours.week'],
  words: {
    title: { it: 'Il tempo promesso e gli orari di apertura', en: 'The promised time and the opening hours' },
    compares: {
      it: 'Il tempo promesso, ore di chiusura comprese, e le ore in cui una persona risponde: chi scrive dopo la chiusura aspetta almeno fino all’apertura.',
      en: 'The promised time, closing hours included, and the hours in which a person answers: whoever writes after closing waits at least until opening.',
    },
    formula: {
      it: 'Quota raggiungibile ≤ 1 − Σ max(0, chiusura − tempo promesso) / 168, con richieste distribuite su tutta la settimana e personale senza limiti; se si indica la quota q di richieste che arrivano a servizio chiuso, ≤ 1 − q × Σ max(0, chiusura − tempo promesso) / Σ chiusura. Se non si indica, vale tutto l’intervallo, da un decimo delle richieste a quante ne arriverebbero in modo uniforme. Si conosce il numero di ore, non quando cadono: si prende la distribuzione più favorevole, sette giorni uguali con due turni. Rapporto = 1 / quota raggiungibile.',
      en: 'Reachable share ≤ 1 − Σ max(0, closing gap − promised time) / 168, with requests spread over the whole week and staff without limit; where the share q of requests that arrive while closed is given, ≤ 1 − q × Σ max(0, closing gap − promised time) / Σ closing gap. Where it is not, the whole interval holds, from a tenth of the requests to as many as would arrive evenly. The number of hours is known, not when they fall: the kindest pattern is taken, seven equal days in two shifts. Ratio = 1 / reachable share.',
    },
    holds: {
      it: 'Gli orari permettono di rispondere nel tempo promesso a quasi tutte le richieste.',
      en: 'The opening hours allow nearly all requests to be answered within the promised time.',
    },
    reason: {
      it: 'Nelle ore di chiusura nessun organico può rispondere: il tempo promesso alle richieste che arrivano in quelle ore scade prima dell’apertura.',
      en: 'While you are closed no number of people can answer: the time promised to requests that arrive then runs out before opening.',
    },
    change: {
      it: 'Allungare gli orari finché le chiusure durano meno del tempo promesso.',
      en: 'Extend the hours until no closure lasts longer than the promised time.',
    },
    restate: {
      it: 'Promettere un tempo che corre solo nelle ore di apertura, oppure «entro il giorno lavorativo successivo».',
      en: 'Promise a time that runs in opening hours only, or “by the next working day”.',
    },
  },
  sources: ['coerente-2026'],
  examples: [
    {
      says: {
        it: 'Un’ora, chiusura compresa, 30 ore di apertura e 80 richieste su 100 a servizio chiuso',
        en: 'One hour, closing included, 30 hours open and 80 requests in 100 while closed',
      },
      answers: {
        'promise.first_response': { email: { seconds: HOUR, clock: 'calendar' } },
        'hours.week': 30,
        'out_of_hours.share': 80,
      },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: {
        it: 'Un’ora, chiusura compresa, e 30 ore di apertura: quante richieste arrivino a servizio chiuso non si dice',
        en: 'One hour, closing included, and 30 hours open: nobody says how many requests arrive while closed',
      },
      answers: { 'promise.first_response': { email: { seconds: HOUR, clock: 'calendar' } }, 'hours.week': 30 },
      state: 'tension',
      severity: 'open',
    },
    {
      says: {
        it: 'Quattro ore, chiusura compresa, 84 ore di apertura e metà delle richieste a servizio chiuso',
        en: 'Four hours, closing included, 84 hours open and half of the requests while closed',
      },
      answers: {
        'promise.first_response': { email: { seconds: 4 * HOUR, clock: 'calendar' } },
        'hours.week': 84,
        'out_of_hours.share': 50,
      },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: 'Otto ore in orario di apertura', en: 'Eight opening hours' },
      answers: { 'promise.first_response': { email: { seconds: 8 * HOUR, clock: 'opening' } }, 'hours.week': 45 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Sempre aperti', en: 'Always open' },
      answers: { 'promise.first_response': { email: { seconds: HOUR, clock: 'calendar' } }, 'hours.week': 168 },
      state: 'coherent',
    },
  ],
} as const satisfies RuleEntry;
