// Purpose 8 of ten: visibly more for the best customers, and more each year. Read on the facts of the top tier.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'different-people',
  number: 8,
  bands: {
    height: { low: 55, high: 100, importance: 1 },
    clarity: { low: 60, high: 100, importance: 2 },
    speed: { low: 60, high: 100, importance: 2 },
    reach: { low: 55, high: 100, importance: 1 },
    attention: { low: 60, high: 100, importance: 2 },
    authority: { low: 55, high: 100, importance: 2 },
    recovery: { low: 50, high: 100, importance: 1 },
    people: { low: 45, high: 100, importance: 1 },
    resources: { low: 40, high: 100, importance: 2 },
    uniformity: { low: 0, high: 30, importance: 3 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Persone diverse, trattamento diverso', en: 'Different people, differently' },
    clause: {
      it: 'trattare i clienti migliori visibilmente meglio degli altri',
      en: 'treat the best customers visibly better than the rest',
    },
    promise: {
      it: 'I clienti migliori ricevono visibilmente di più, ogni giorno, e ogni anno di più.',
      en: 'Our best customers get visibly more, every day, and more each year.',
    },
    needs: [
      { it: 'Livelli scritti, con diritti scritti', en: 'Written tiers, with written rights' },
      { it: 'Una differenza misurabile fra i livelli', en: 'A measurable difference between tiers' },
      { it: 'Clienti che sanno di farne parte', en: 'Members who know they belong' },
      { it: 'Vantaggi rinnovati e crescenti', en: 'Benefits that are renewed and grow' },
      { it: 'Una squadra dedicata e finanziata', en: 'A dedicated and funded team' },
    ],
    doesNotNeed: [
      { it: 'Un servizio ricco per il livello base', en: 'Rich service for the base tier' },
      { it: 'Uniformità', en: 'Uniformity' },
      { it: 'Costi bassi per il livello alto', en: 'Low cost at the top' },
      { it: 'Le stesse regole per ogni cliente', en: 'The same rules for every customer' },
    ],
    examples: [
      { it: 'Una compagnia aerea con programma fedeltà', en: 'An airline with a loyalty programme' },
      { it: 'Una banca con sportello per grandi clienti', en: 'A bank with a desk for major clients' },
      { it: 'Un circolo con una quota annuale', en: 'A club with a yearly fee' },
    ],
    failure: {
      it: 'Una tessera senza sostanza: chi ha il livello più alto aspetta quanto gli altri, e i vantaggi restano fermi o diminuiscono. Oppure i clienti del livello base pagano la differenza senza che nessuno gliel’abbia detto.',
      en: 'A card without substance: those at the top wait as long as the rest, and benefits stand still or shrink. Or customers of the base tier pay for the difference without anyone having told them.',
    },
    story: {
      it: 'Ha senso quando pochi clienti valgono molto più degli altri, si possono riconoscere e hanno alternative. Costa una squadra dedicata e vantaggi che crescono ogni anno, perché un privilegio fermo diventa un’abitudine. Dove è praticato con coerenza, livelli e diritti sono scritti, chi ne fa parte lo sa e gli altri sanno come accedervi. La differenza si misura: la stessa domanda riceve una risposta più rapida o più ampia, e si vede. Il livello base può essere essenziale, se è detto con chiarezza, e non paga in silenzio i privilegi di qualcun altro.',
      en: 'It makes sense when a few customers are worth much more than the others, can be recognised and have somewhere else to go. It costs a dedicated team and benefits that grow every year, because a privilege that stands still becomes a habit. Where it is practised consistently, tiers and rights are written down, members know they belong and the others know how to get in. The difference can be measured: the same question receives a quicker or a fuller answer, and it shows. The base tier may be plain, if that is said clearly, and it does not pay in silence for somebody else’s privileges.',
    },
  },
} as const satisfies PurposeEntry;
