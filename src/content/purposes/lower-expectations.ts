// Purpose 3 of ten: little is promised, customers are told beforehand, and a budget of zero is admissible.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'lower-expectations',
  number: 3,
  bands: {
    height: { low: 0, high: 30, importance: 3 },
    clarity: { low: 75, high: 100, importance: 3 },
    reach: { low: 0, high: 40, importance: 2 },
    attention: { low: 0, high: 50, importance: 1 },
    resources: { low: 0, high: 35, importance: 3 },
    automation: { low: 60, high: 100, importance: 3 },
  },
  driverImportance: 2,
  words: {
    name: { it: 'Abbassare le attese e rispettarle', en: 'Lower expectations, and meet them' },
    clause: {
      it: 'abbassare le attese, dirlo prima e rispettarle',
      en: 'lower expectations, say so beforehand and meet them',
    },
    promise: {
      it: 'Non aspettatevi una persona: ciò che diamo funziona da sé, costa meno, e lo diciamo prima.',
      en: 'Do not expect a person: what we give works by itself, costs less, and we tell you so beforehand.',
    },
    needs: [
      {
        it: 'Dire presto e chiaramente che cosa non c’è',
        en: 'Saying early and plainly what is not on offer',
      },
      { it: 'Un prodotto che si spiega da sé', en: 'A product that explains itself' },
      {
        it: 'Pagine di aiuto e risponditori che risolvono davvero',
        en: 'Help pages and voice menus that really settle things',
      },
      { it: 'Una spesa bassa', en: 'Low spending' },
      { it: 'Una pubblicità che non prometta vicinanza', en: 'Advertising that does not promise closeness' },
    ],
    doesNotNeed: [
      { it: 'Un numero di telefono', en: 'A telephone number' },
      { it: 'Un canale con una persona', en: 'A channel with a person' },
      { it: 'Rapidità di risposta', en: 'Quick answers' },
      { it: 'Rimborsi di cortesia', en: 'A goodwill budget' },
      { it: 'Indagini di soddisfazione', en: 'Satisfaction surveys' },
      { it: 'Formazione per chi risponde', en: 'Training for those who answer' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
    ],
    examples: [
      {
        it: 'Un servizio gratuito in rete, senza numero da chiamare',
        en: 'A free online service with no number to call',
      },
      { it: 'Un ristorante veloce con i tovaglioli di carta', en: 'A quick restaurant with paper napkins' },
      { it: 'Uno scrittore che non risponde alle lettere', en: 'A writer who does not answer letters' },
      { it: 'Un’azienda con solo pagine web e un risponditore', en: 'A company with only web pages and a voice menu' },
    ],
    failure: {
      it: 'Non dirlo a nessuno, oppure alzare con la pubblicità le attese che il servizio abbassa. Anche un aiuto automatico che non risolve riporta i clienti a cercare una persona che non c’è.',
      en: 'Telling nobody, or letting advertising raise the expectations that the service lowers. Self-service that does not settle things also sends customers looking for a person who is not there.',
    },
    story: {
      it: 'Ha senso quando il prodotto funziona da sé e i clienti preferiscono pagare meno, o niente, piuttosto che avere qualcuno da chiamare. Costa poco denaro e molta franchezza: ciò che non c’è va detto presto e in grande, anche se scoraggia qualche acquisto. Dove è praticato con coerenza, le pagine di aiuto risolvono, il risponditore non finge di condurre a una persona e nessun annuncio promette vicinanza. Un budget pari a zero è ammesso. Arrivano i clienti a cui questo patto va bene, e chi vorrebbe altro lo scopre prima di comprare, non dopo.',
      en: 'It makes sense when the product works by itself and customers would rather pay less, or nothing, than have someone to call. It costs little money and much frankness: what is not on offer is said early and in large print, even if it puts off some buyers. Where it is practised consistently, the help pages settle things, the voice menu does not pretend to lead to a person and no advertisement promises closeness. A budget of zero is admissible. The customers who come are those whom this bargain suits, and anyone who wants something else finds out before buying, not after.',
    },
  },
} as const satisfies PurposeEntry;
