// Contradiction 16: customers are said to know beforehand which service they will get, and complaints say they did not.
import type { RuleEntry } from '#content/shape.ts';

/** From this share of the complaints upwards the rule speaks, in percent. */
const SURPRISED = 30;

export default {
  id: 'known-against-surprise',
  number: 16,
  where: [{ measure: 'promise.known', is: 'at-least', bound: 75 }],
  when: [{ measure: 'promise.surprise', is: 'at-least', bound: SURPRISED }],
  severity: 'major',
  statements: ['promise.known', 'promise.surprise'],
  words: {
    title: { it: 'Ciò che i clienti sanno e i «non lo sapevo»', en: 'What customers know and “I did not know”' },
    compares: {
      it: 'Quanto i clienti sanno prima di comprare e la quota di reclami che dice «non lo sapevo».',
      en: 'How much customers know before they buy and the share of complaints that say “I did not know”.',
    },
    formula: {
      it: `«È detto chiaramente» oppure «i clienti ce lo ripetono», insieme con almeno il ${SURPRISED} % dei reclami che dice «non lo sapevo».`,
      en: `“Said clearly” or “customers repeat it to us”, together with at least ${SURPRISED}% of complaints that say “I did not know”.`,
    },
    holds: {
      it: `Meno del ${SURPRISED} % dei reclami dice «non lo sapevo».`,
      en: `Fewer than ${SURPRISED}% of complaints say “I did not know”.`,
    },
    reason: {
      it: 'Una promessa, alta o bassa che sia, è detta quando è arrivata: almeno tre reclami su dieci vengono da chi non l’ha ricevuta.',
      en: 'A promise, high or low, has been said once it has arrived: at least three complaints in ten come from people whom it did not reach.',
    },
    change: {
      it: 'Dirlo nel momento in cui si decide, prima del pagamento o nel preventivo, con le parole che i clienti usano nei reclami.',
      en: 'Say it at the moment of decision, before payment or in the quote, in the words customers use in their complaints.',
    },
    restate: {
      it: 'Rivedere la risposta su ciò che i clienti sanno: forse è «lo trova chi lo cerca».',
      en: 'Look again at the answer on what customers know: perhaps it is “those who look for it find it”.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Detto chiaramente, 30 % di «non lo sapevo»', en: 'Said clearly, 30% of “I did not know”' },
      answers: { 'promise.known': 75, 'promise.surprise': 30 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Detto chiaramente, 29 % di «non lo sapevo»', en: 'Said clearly, 29% of “I did not know”' },
      answers: { 'promise.known': 75, 'promise.surprise': 29 },
      state: 'coherent',
    },
    {
      says: { it: 'Detto chiaramente, fra il 10 e il 40 %', en: 'Said clearly, between 10 and 40%' },
      answers: { 'promise.known': 75, 'promise.surprise': { from: 10, to: 40 } },
      state: 'tension',
      severity: 'open',
    },
    {
      says: {
        it: 'Lo trova chi lo cerca, 60 % di «non lo sapevo»',
        en: 'Found by those who look, 60% of “I did not know”',
      },
      answers: { 'promise.known': 50, 'promise.surprise': 60 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Reclami non contati', en: 'Complaints not counted' },
      answers: { 'promise.known': 100 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
