// Contradiction 22: causes are said to be removed, and service brought about no change within the year.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'listening-against-changes',
  number: 22,
  where: [{ measure: 'listen.loop', is: 'at-least', bound: 75 }],
  when: [{ measure: 'rootcause', is: 'at-most', bound: 0 }],
  severity: 'major',
  statements: ['listen.loop', 'rootcause'],
  words: {
    title: { it: 'L’ascolto e le modifiche che ne nascono', en: 'Listening and the changes it brings' },
    compares: {
      it: 'Che fine fa ciò che i clienti dicono e quante modifiche a prodotti o processi ne sono nate in 12 mesi.',
      en: 'What becomes of what customers say and how many product or process changes came from it in 12 months.',
    },
    formula: {
      it: '«Ogni tanto si tolgono le cause» o «le cause si tolgono con regolarità», insieme con zero modifiche nate dal servizio in 12 mesi.',
      en: '“Causes are removed now and then” or “causes are removed regularly”, together with no change that came from service in 12 months.',
    },
    holds: {
      it: 'Negli ultimi 12 mesi dal servizio clienti è nata qualche modifica.',
      en: 'In the last 12 months some change came from customer service.',
    },
    reason: {
      it: 'Togliere una causa vuol dire cambiare qualcosa. Dopo un anno senza modifiche le cause sono ancora lì, oppure nessuno tiene il conto di ciò che cambia.',
      en: 'To remove a cause is to change something. After a year without a change the causes are still there, or nobody keeps count of what changes.',
    },
    change: {
      it: 'Scegliere la causa che torna più spesso, cambiare ciò che la produce e tenerne il conto.',
      en: 'Choose the cause that returns most often, change what brings it about, and keep count.',
    },
    restate: {
      it: 'Dire che ciò che i clienti raccontano è letto e riferito, senza promettere che le cause si tolgano.',
      en: 'Say that what customers tell you is read and reported, without promising that causes are removed.',
    },
  },
  sources: ['article-silence', 'article-letter'],
  examples: [
    {
      says: { it: 'Ogni tanto si tolgono le cause, nessuna modifica', en: 'Causes removed now and then, no change' },
      answers: { 'listen.loop': 75, rootcause: 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Ogni tanto si tolgono le cause, una modifica', en: 'Causes removed now and then, one change' },
      answers: { 'listen.loop': 75, rootcause: 1 },
      state: 'coherent',
    },
    {
      says: { it: 'Letto e riferito, nessuna modifica', en: 'Read and reported, no change' },
      answers: { 'listen.loop': 50, rootcause: 0 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Modifiche in bianco', en: 'Changes left blank' },
      answers: { 'listen.loop': 100 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
