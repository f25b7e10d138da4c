// Contradiction 18: "we act at once" ticked together with "we wait", in the same answer.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'acts-and-waits',
  number: 18,
  when: [
    { question: 'recovery.practice', ticks: 'acted' },
    { question: 'recovery.practice', ticks: 'waits' },
  ],
  severity: 'minor',
  statements: ['recovery.practice', 'recovery.practice'],
  words: {
    title: { it: 'Agire subito e aspettare', en: 'Acting at once and waiting' },
    compares: {
      it: 'Due voci della stessa risposta sui reclami: «si agisce subito» e «si aspetta».',
      en: 'Two items of the same answer on complaints: “we act at once” and “we wait”.',
    },
    formula: {
      it: '«Si agisce subito» e «si aspetta» segnate insieme.',
      en: '“We act at once” and “we wait” ticked together.',
    },
    holds: {
      it: 'La risposta sui reclami non mette insieme l’agire subito e l’aspettare.',
      en: 'The answer on complaints does not put acting at once and waiting together.',
    },
    reason: {
      it: 'Di solito accade l’una o l’altra cosa. Se accadono entrambe, dipende da chi risponde o da quale reclamo: vale la pena saperlo.',
      en: 'Usually one or the other happens. If both do, it depends on who answers or on which complaint: worth knowing.',
    },
    change: {
      it: 'Fissare per quali reclami si agisce subito, e da chi.',
      en: 'Settle for which complaints action is taken at once, and by whom.',
    },
    restate: {
      it: 'Lasciare segnata la voce che descrive il caso più frequente.',
      en: 'Keep the item that describes the most frequent case.',
    },
  },
  sources: ['article-letter'],
  examples: [
    {
      says: { it: 'Segnate entrambe', en: 'Both ticked' },
      answers: { 'recovery.practice': ['acted', 'waits'] },
      state: 'contradiction',
      severity: 'minor',
    },
    { says: { it: 'Segnata una', en: 'One ticked' }, answers: { 'recovery.practice': ['acted'] }, state: 'coherent' },
    { says: { it: 'Nessuna', en: 'None' }, answers: { 'recovery.practice': [] }, state: 'coherent' },
    { says: { it: 'In bianco', en: 'Blank' }, answers: {}, state: 'unanswered' },
  ],
} as const satisfies RuleEntry;
