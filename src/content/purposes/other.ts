// The eleventh door: a purpose that the company names itself. It has no bands of its own; those the user sets, if any,
// are laid over it, and only they and the arithmetic rules apply.
import type { PurposeEntry } from '#content/shape.ts';

export const otherPurpose = {
  id: 'other',
  number: 11,
  bands: {},
  words: {
    name: { it: 'Un altro scopo', en: 'Another purpose' },
    clause: { it: 'servire uno scopo tutto vostro', en: 'serve a purpose of your own' },
    promise: {
      it: 'Il nostro servizio clienti ha un motivo suo, e ve lo diciamo con parole nostre.',
      en: 'Our customer service has a reason of its own, and we tell you in our own words.',
    },
    needs: [
      { it: 'Un nome e una frase che tutti ripetono uguale', en: 'A name and a sentence that everyone repeats alike' },
      {
        it: 'Le dimensioni che contano, con il minimo o il massimo che chiedete',
        en: 'The dimensions that count, with the least or the most you ask',
      },
      { it: 'Clienti che lo conoscono prima di comprare', en: 'Customers who know it before they buy' },
      { it: 'Budget, persone e strumenti che lo seguono', en: 'Budget, people and tools that follow it' },
    ],
    doesNotNeed: [
      { it: 'Somigliare a uno dei dieci scopi', en: 'Any likeness to one of the ten purposes' },
      { it: 'Chiedere qualcosa su ogni dimensione', en: 'Something to ask on every dimension' },
      { it: 'Un argomento di budget preso dall’elenco', en: 'A budget argument taken from the list' },
      { it: 'Una spesa, un organico o una rapidità minimi', en: 'A minimum of spending, staff or speed' },
    ],
    examples: [
      { it: 'Un ente con un compito fissato dalla legge', en: 'A body with a task set by law' },
      { it: 'Un’associazione che risponde ai propri soci', en: 'An association that answers its own members' },
      { it: 'Un’azienda che con il servizio insegna un mestiere', en: 'A company that uses service to teach a trade' },
    ],
    failure: {
      it: 'Lo scopo ha un bel nome, e ciascuno lo intende a modo suo. Oppure chiede così poco che qualunque modo di lavorare lo rispetta, e il confronto non ha più niente da dire.',
      en: 'The purpose has a fine name, and everyone takes it in their own way. Or it asks for so little that any way of working meets it, and the comparison has nothing left to say.',
    },
    story: {
      it: 'Ha senso quando il motivo per cui rispondete ai clienti non è fra i dieci: eseguire un mandato, insegnare a usare uno strumento, tenere unita una comunità. Costa un po’ di precisione, perché siete voi a dire che cosa lo scopo chiede: quali dimensioni contano, entro quali limiti, e quali restano libere. Dove è praticato con coerenza, una frase lo riassume, chi risponde la conosce, i clienti l’hanno letta prima di comprare, e budget, persone e strumenti la seguono. Il confronto usa i limiti che avete scritto e le regole di aritmetica, nient’altro.',
      en: 'It makes sense when your reason for answering customers is not among the ten: carrying out a mandate, teaching people to use a tool, holding a community together. It costs a little precision, because it is you who say what the purpose asks: which dimensions count, within what limits, and which are left free. Where it is practised consistently, one sentence sums it up, the people who answer know it, customers have read it before buying, and budget, people and tools follow it. The comparison uses the limits you have written and the rules of arithmetic, and nothing else.',
    },
  },
} as const satisfies PurposeEntry;
