// Purpose 4 of ten: promise more than others, then give something nobody expected. The promise that costs most to keep.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'raise-and-surprise',
  number: 4,
  bands: {
    height: { low: 75, high: 100, importance: 3 },
    clarity: { low: 50, high: 100, importance: 1 },
    speed: { low: 70, high: 100, importance: 3 },
    reach: { low: 60, high: 100, importance: 2 },
    attention: { low: 65, high: 100, importance: 3 },
    authority: { low: 70, high: 100, importance: 3 },
    recovery: { low: 70, high: 100, importance: 3 },
    people: { low: 65, high: 100, importance: 3 },
    resources: { low: 65, high: 100, importance: 3 },
    learning: { low: 50, high: 100, importance: 1 },
  },
  driverImportance: 2,
  words: {
    name: { it: 'Alzare le attese e sorprendere', en: 'Raise expectations, and surprise' },
    clause: { it: 'alzare le attese e sorprendere', en: 'raise expectations and then surprise customers' },
    promise: {
      it: 'Aspettatevi più che altrove, e poi qualcosa che non vi aspettavate.',
      en: 'Expect more than elsewhere, and then something you did not expect.',
    },
    needs: [
      { it: 'Attenzione che non cala nel tempo', en: 'Attention that does not fade with time' },
      { it: 'Un budget che cresce con le attese', en: 'A budget that grows with expectations' },
      { it: 'Un organico con margine nei giorni più affollati', en: 'Staff with room to spare on busy days' },
      { it: 'Persone capaci e con voglia di fare', en: 'People with talent and the will to use it' },
      { it: 'Autonomia e denaro per i gesti', en: 'Authority and money for gestures' },
      { it: 'Risposte rapide e rimedi generosi', en: 'Quick answers and generous remedies' },
    ],
    doesNotNeed: [
      { it: 'Livelli di clientela', en: 'Customer tiers' },
      { it: 'Costi bassi', en: 'Low costs' },
      { it: 'Un trattamento uguale per tutti', en: 'Identical treatment for everyone' },
      { it: 'Una quota alta di casi risolti senza persone', en: 'A high share of needs settled without people' },
    ],
    examples: [
      { it: 'Un albergo dove l’ospite è chiamato per nome', en: 'A hotel where guests are called by name' },
      { it: 'Un ristorante che vive di ricorrenze', en: 'A restaurant that lives on special occasions' },
      { it: 'Un produttore di oggetti da regalo', en: 'A maker of gifts' },
    ],
    failure: {
      it: '«Servizio al massimo» negli annunci e risposte lente per contenere i costi. Oppure la sorpresa di ieri diventa il minimo di oggi, e il budget non la segue.',
      en: '“The finest service” in the advertisements and slow answers to contain costs. Or yesterday’s surprise becomes today’s minimum, and the budget does not follow.',
    },
    story: {
      it: 'Ha senso quando i clienti pagano volentieri di più o parlano di voi ad altri, e quando il margine regge una promessa che ogni anno riparte da più in alto. Costa attenzione continua, persone capaci, un organico con margine e denaro affidato a chi risponde. Dove è praticato con coerenza, la risposta arriva presto anche nei giorni più affollati, un errore diventa l’occasione di un gesto inatteso e il budget cresce con le attese che ha creato. La sorpresa dell’anno scorso è parte del servizio normale di quest’anno, con la sua voce di spesa.',
      en: 'It makes sense when customers gladly pay more or speak of you to others, and when the margin can carry a promise that starts from a higher point every year. It costs constant attention, capable people, spare hours in the staffing and money entrusted to those who answer. Where it is practised consistently, the answer comes quickly even on busy days, a mistake becomes the occasion for an unexpected gesture and the budget grows with the expectations it has created. Last year’s surprise is part of this year’s ordinary service, with its own line of expense.',
    },
  },
} as const satisfies PurposeEntry;
