// Purpose 5 of ten: not perfection but a road to it, walked with customers who can change the product.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'build-together',
  number: 5,
  bands: {
    height: { low: 5, high: 60, importance: 2 },
    clarity: { low: 70, high: 100, importance: 3 },
    reach: { low: 25, high: 100, importance: 1 },
    authority: { low: 40, high: 100, importance: 1 },
    recovery: { low: 35, high: 100, importance: 1 },
    people: { low: 40, high: 100, importance: 1 },
    resources: { low: 20, high: 100, importance: 1 },
    learning: { low: 75, high: 100, importance: 3 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Costruire insieme ai clienti', en: 'Build it together' },
    clause: { it: 'fare il prodotto insieme ai clienti', en: 'make the product together with your customers' },
    promise: {
      it: 'Non la perfezione, ma la strada per arrivarci, e la possibilità di cambiare il prodotto con noi.',
      en: 'Not perfection, but the road towards it, and a real chance to shape the product with us.',
    },
    needs: [
      {
        it: 'Una partecipazione reale: prove aperte, registro pubblico, lavoro comune',
        en: 'Real participation: open trials, a public tracker, shared work',
      },
      { it: 'Risposte date da chi fa il prodotto', en: 'Makers who answer in person' },
      { it: 'Cambiamenti visibili nati dai clienti', en: 'Visible changes that came from customers' },
      { it: 'Difetti dichiarati con onestà, prima dell’acquisto', en: 'Defects told honestly, before the purchase' },
      { it: 'Un budget deciso in base al prodotto', en: 'A budget decided on the product' },
    ],
    doesNotNeed: [
      { it: 'Risposte veloci', en: 'Fast answers' },
      { it: 'Il telefono', en: 'The telephone' },
      { it: 'Sorprese', en: 'Surprises' },
      { it: 'Una squadra grande', en: 'A large team' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
      {
        it: 'Personale in ogni luogo: volontari e forum vanno bene',
        en: 'Staff in every corner: volunteers and forums are fine',
      },
    ],
    examples: [
      { it: 'Una casa di software con versioni di prova aperte', en: 'A software house with open trial versions' },
      { it: 'Un produttore di strumenti per appassionati', en: 'A maker of tools for enthusiasts' },
      { it: 'Un progetto finanziato da chi lo userà', en: 'A project funded by those who will use it' },
    ],
    failure: {
      it: 'La comunità diventa un deposito: dall’azienda nessuno risponde, nessuna proposta arriva nel prodotto. Di solito si riconosce dall’argomento che ha deciso il budget, cioè il risparmio.',
      en: 'The community becomes a dumping ground: nobody from the company answers, no proposal reaches the product. It can usually be told by the argument that decided the budget, which was cost.',
    },
    story: {
      it: 'Ha senso quando il prodotto è ancora in movimento e chi lo usa ha competenza e voglia di dire la sua. Costa il tempo di chi lo fa, più che di chi risponde, e la franchezza di mostrare i difetti. Dove è praticato con coerenza, c’è un luogo aperto in cui i clienti vedono che cosa non funziona, propongono e leggono la risposta di chi ci lavora. Ogni versione contiene qualcosa nato lì. La risposta può tardare qualche giorno, e chi compra lo sa. Il denaro si decide in base a quanto il prodotto migliora, non a quante telefonate in meno arrivano.',
      en: 'It makes sense when the product is still moving and the people who use it have the skill and the wish to have a say. It costs the time of those who make it, more than of those who answer, and the frankness to show defects. Where it is practised consistently, there is an open place where customers see what does not work, make proposals and read the reply of the people working on it. Every release contains something born there. A reply may take some days, and buyers know it. Money is decided on how much the product improves, not on how many fewer calls come in.',
    },
  },
} as const satisfies PurposeEntry;
