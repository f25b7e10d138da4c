// Purpose 2 of ten: the same quick treatment for everybody. A form letter is right here.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'mass-speed',
  number: 2,
  bands: {
    height: { low: 20, high: 65, importance: 2 },
    clarity: { low: 60, high: 100, importance: 2 },
    speed: { low: 70, high: 100, importance: 3 },
    reach: { low: 35, high: 100, importance: 1 },
    attention: { low: 0, high: 50, importance: 2 },
    authority: { low: 10, high: 65, importance: 1 },
    recovery: { low: 30, high: 100, importance: 1 },
    people: { low: 0, high: 75, importance: 1 },
    resources: { low: 5, high: 60, importance: 2 },
    automation: { low: 45, high: 100, importance: 2 },
    uniformity: { low: 75, high: 100, importance: 3 },
  },
  driverImportance: 2,
  words: {
    name: { it: 'Velocità per tutti', en: 'Speed for everyone' },
    clause: { it: 'servire tutti presto e allo stesso modo', en: 'serve everyone quickly and in the same way' },
    promise: {
      it: 'Presto e uguale per tutti; gli intoppi si chiudono in fretta con un rimedio standard.',
      en: 'Quick, and the same for everybody; anything odd is settled fast with a standard remedy.',
    },
    needs: [
      { it: 'Capacità nelle ore di punta', en: 'Capacity at peak hours' },
      { it: 'Regole uguali per tutti', en: 'The same rules for everyone' },
    ],
    doesNotNeed: [{ it: 'Conversazioni lunghe', en: 'Long conversations' }],
    examples: [{ it: 'Una catena di fast food', en: 'A fast-food chain' }],
    failure: {
      it: 'Le eccezioni si accumulano perché in prima linea manca perfino il buono; il canale veloce ha mezz’ora di coda nei picchi.',
      en: 'Exceptions pile up because the front line cannot even give the voucher; the fast channel queues for half an hour at peaks.',
    },
    story: { it: '…', en: '…' },
  },
} as const satisfies PurposeEntry;
