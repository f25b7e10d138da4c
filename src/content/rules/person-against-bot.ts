// Contradiction 23: a person is easy to reach, or promised in advertising, and the bot has no way out to one.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'person-against-bot',
  number: 23,
  where: [
    {
      anyOf: [
        { measure: 'reach.human', is: 'at-least', bound: 75 },
        { question: 'promise.claims', ticks: 'personal', ifAnswered: true },
      ],
    },
  ],
  when: [{ measure: 'auto.exit', is: 'at-most', bound: 0 }],
  severity: 'major',
  statements: ['promise.claims', 'reach.human', 'auto.exit'],
  words: {
    title: { it: 'La persona promessa e l’uscita dal bot', en: 'The promised person and the way out of the bot' },
    compares: {
      it: 'Quanto è facile arrivare a una persona, o la parola «personale» nella pubblicità, e se dal bot o dal risponditore si può uscire verso una persona.',
      en: 'How easy it is to reach a person, or the word “personal” in advertising, and whether there is a way out of the bot or the voice menu to a person.',
    },
    formula: {
      it: '«Facile, negli orari di apertura» o «facilissimo», oppure «personale, su misura» fra le parole usate, insieme con «nessuna uscita» dal bot.',
      en: '“Easy, in opening hours” or “very easy”, or “personal” among the words used, together with “no way out” of the bot.',
    },
    holds: {
      it: 'Dal bot o dal risponditore c’è una via verso una persona.',
      en: 'There is a way from the bot or the voice menu to a person.',
    },
    reason: {
      it: 'Chi passa dal bot non trova la persona che si aspettava: per lui la porta è chiusa, anche se altrove è aperta.',
      en: 'Those who come in by the bot do not find the person they expected: for them the door is closed, even if it is open elsewhere.',
    },
    change: {
      it: 'Aprire un’uscita dal bot: un tocco, una richiamata o anche solo un modulo.',
      en: 'Open a way out of the bot: a tap, a call-back, or just a form.',
    },
    restate: {
      it: 'Dire su quali canali si arriva a una persona e su quali no, per scelta.',
      en: 'Say on which channels a person can be reached and on which, by choice, not.',
    },
  },
  sources: ['article-letter'],
  examples: [
    {
      says: {
        it: 'Persona facile da raggiungere, nessuna uscita dal bot',
        en: 'Person easy to reach, no way out of the bot',
      },
      answers: { 'reach.human': 75, 'auto.exit': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: '«Personale», nessuna uscita dal bot', en: '“Personal”, no way out of the bot' },
      answers: { 'promise.claims': ['personal'], 'reach.human': 50, 'auto.exit': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: 'Persona facile da raggiungere, uscita dopo molti tentativi',
        en: 'Person easy to reach, out after many attempts',
      },
      answers: { 'reach.human': 75, 'auto.exit': 25 },
      state: 'coherent',
    },
    {
      says: {
        it: 'Possibile insistendo, e nulla di personale promesso',
        en: 'Possible with insistence, nothing personal promised',
      },
      answers: { 'promise.claims': [], 'reach.human': 50, 'auto.exit': 0 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Nessun bot', en: 'No bot' },
      answers: { 'reach.human': 100, 'auto.exit': 'not-applicable' },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
