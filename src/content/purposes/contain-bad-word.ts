// Purpose 6 of ten: hear unhappy customers and put things right before they have to tell everyone.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'contain-bad-word',
  number: 6,
  bands: {
    height: { low: 0, high: 70, importance: 1 },
    clarity: { low: 40, high: 100, importance: 1 },
    speed: { low: 60, high: 100, importance: 2 },
    reach: { low: 50, high: 100, importance: 2 },
    attention: { low: 40, high: 100, importance: 1 },
    authority: { low: 55, high: 100, importance: 2 },
    recovery: { low: 75, high: 100, importance: 3 },
    people: { low: 35, high: 100, importance: 1 },
    resources: { low: 30, high: 100, importance: 1 },
    learning: { low: 55, high: 100, importance: 3 },
  },
  driverImportance: 2,
  words: {
    name: { it: 'Limitare il passaparola negativo', en: 'Contain bad word of mouth' },
    clause: {
      it: 'rimediare prima che chi è scontento lo dica a tutti',
      en: 'put things right before unhappy customers tell everyone',
    },
    promise: {
      it: 'Se qualcosa va storto vi ascoltiamo e rimediamo, prima che dobbiate dirlo a tutti.',
      en: 'If something goes wrong we hear you and put it right, before you have to tell everyone.',
    },
    needs: [
      { it: 'Ascolto nei luoghi dove ci si lamenta', en: 'Listening in the places where people complain' },
      { it: 'Reazione rapida ai reclami', en: 'A quick reaction to complaints' },
      { it: 'Facoltà di chiudere il caso', en: 'Authority to close the case' },
      { it: 'Cause tolte, oltre ai casi chiusi', en: 'Causes removed, as well as cases closed' },
      { it: 'Un percorso di riparazione che tutti conoscono', en: 'Steps of recovery that everyone knows' },
    ],
    doesNotNeed: [
      { it: 'Entusiasmo dei clienti', en: 'Delighted customers' },
      { it: 'Una promessa alta', en: 'A high promise' },
      { it: 'Una pratica unica', en: 'A unique practice' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
      { it: 'Contattare molti clienti di propria iniziativa', en: 'Broad proactive contact' },
      { it: 'Contatti brevi', en: 'Short handling times' },
    ],
    examples: [
      { it: 'Una grande azienda di telefonia', en: 'A large telephone company' },
      { it: 'Un fornitore di energia', en: 'An energy supplier' },
      { it: 'Una catena di negozi recensita in rete ogni giorno', en: 'A chain of shops reviewed online every day' },
    ],
    failure: {
      it: 'Si arriva tardi: chi è scontento non ha tempo da spendere e ha già cambiato fornitore. Oppure si risponde in pubblico senza rimediare in privato, e si prende il silenzio per soddisfazione.',
      en: 'It comes late: unhappy customers have no time to spare and have already changed supplier. Or replies are given in public without a remedy in private, and silence is taken for satisfaction.',
    },
    story: {
      it: 'Ha senso quando un cliente scontento si fa sentire da molti e le cause dei reclami si possono togliere. Costa ascolto nei luoghi dove la gente si lamenta, una reazione in ore e non in settimane, e qualcuno con la facoltà di chiudere il caso. Dove è praticato con coerenza, il percorso di un reclamo è noto a chi risponde, la risposta pubblica arriva insieme al rimedio privato e ogni mese una causa ricorrente sparisce. La promessa resta sobria, perché ogni attesa in più è una delusione possibile in più. Il silenzio di chi se ne va non conta come soddisfazione.',
      en: 'It makes sense when one unhappy customer is heard by many and the causes of complaints can be removed. It costs listening in the places where people complain, a reaction in hours rather than weeks, and someone with the authority to close the case. Where it is practised consistently, the path of a complaint is known to those who answer, the public reply arrives together with the private remedy, and every month one recurring cause disappears. The promise stays sober, because each added expectation is one more possible disappointment. The silence of those who leave is not counted as satisfaction.',
    },
  },
} as const satisfies PurposeEntry;
