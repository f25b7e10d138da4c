// How any two purposes go together when both are meant for the same customers at the same time: all 45 pairs in the
// order of their numbers, each with its reason (domain section 2). A scope on one of the two turns a clash into a note;
// that judgement is the model's, this file only states the pair.
import type { RelationEntry } from '#content/shape.ts';

export const relations: readonly RelationEntry[] = [
  {
    between: ['unique-advantage', 'mass-speed'],
    kind: 'tension',
    reason: {
      it: 'Coinvolgere le persone in un modo che nessuno copia chiede tempo per ciascuna, e la velocità per tutti lo toglie. Regge se a essere inimitabile è proprio il sistema che va veloce.',
      en: 'Involving people in a way nobody copies takes time for each of them, and speed for everyone removes it. It holds if what cannot be copied is the fast system itself.',
    },
  },
  {
    between: ['unique-advantage', 'lower-expectations'],
    kind: 'contradiction',
    reason: {
      it: 'Un vantaggio inimitabile vive dei contatti con i clienti, chi abbassa le attese li riduce al minimo.',
      en: 'A unique advantage lives on contact with customers, lower expectations keep it to a minimum.',
    },
  },
  {
    between: ['unique-advantage', 'raise-and-surprise'],
    kind: 'reinforcing',
    reason: {
      it: 'Una pratica che nessun altro ha è già più di quanto ci si aspetta altrove, e una sorpresa che i concorrenti non possono ripetere.',
      en: 'A practice nobody else has is already more than people expect elsewhere, and a surprise that rivals cannot repeat.',
    },
  },
  {
    between: ['unique-advantage', 'build-together'],
    kind: 'reinforcing',
    reason: {
      it: 'Un prodotto fatto con i propri clienti contiene il loro lavoro, che un concorrente non può copiare.',
      en: 'A product made with its own customers carries their work inside it, which a rival cannot copy.',
    },
  },
  {
    between: ['unique-advantage', 'contain-bad-word'],
    kind: 'compatible',
    reason: {
      it: 'Rimediare bene non basta a distinguersi e non lo impedisce: la stessa autonomia di chi risponde serve a entrambi.',
      en: 'Good recovery neither makes a company stand apart nor prevents it: the same front-line authority serves both.',
    },
  },
  {
    between: ['unique-advantage', 'extraordinary-trust'],
    kind: 'reinforcing',
    reason: {
      it: 'Un legame fra persone che si conoscono da anni è il vantaggio che si copia meno.',
      en: 'A bond between people who have known each other for years is the advantage that is copied least.',
    },
  },
  {
    between: ['unique-advantage', 'different-people'],
    kind: 'compatible',
    reason: {
      it: 'Il modo inimitabile può essere di tutti, e i clienti migliori riceverne semplicemente di più.',
      en: 'The inimitable way may belong to everyone, while the best customers simply receive more of it.',
    },
  },
  {
    between: ['unique-advantage', 'race-to-bottom'],
    kind: 'contradiction',
    reason: {
      it: 'Un vantaggio inimitabile è ciò che i concorrenti non sanno copiare. Chi segue i loro costi fa ciò che fanno loro.',
      en: 'A unique advantage is what rivals are unable to copy. Those who follow their costs do what they do.',
    },
  },
  {
    between: ['unique-advantage', 'because-we-can'],
    kind: 'compatible',
    reason: {
      it: 'Chi tratta bene i clienti per convinzione può finire per distinguersi, anche se non era lo scopo.',
      en: 'A company that treats customers well out of conviction may come to stand apart, although that was not the aim.',
    },
  },
  {
    between: ['mass-speed', 'lower-expectations'],
    kind: 'compatible',
    reason: {
      it: 'Entrambi contano su regole uguali e su casi che si risolvono da sé, chi per fare presto e chi per spendere poco.',
      en: 'Both count on the same rules for all and on cases that settle by themselves: one to be quick, the other to spend little.',
    },
  },
  {
    between: ['mass-speed', 'raise-and-surprise'],
    kind: 'tension',
    reason: {
      it: 'La stessa lettera per tutti non sorprende nessuno. Può sorprendere un rimedio uguale per tutti e generoso.',
      en: 'The same letter for everyone surprises no one. A remedy that is the same for all, and generous, can.',
    },
  },
  {
    between: ['mass-speed', 'build-together'],
    kind: 'tension',
    reason: {
      it: 'Lavorare fianco a fianco è lento e individuale, la velocità è standard. Regge se la collaborazione ha un canale suo.',
      en: 'Working side by side is slow and individual, speed is standard. It holds if collaboration has a channel of its own.',
    },
  },
  {
    between: ['mass-speed', 'contain-bad-word'],
    kind: 'compatible',
    reason: {
      it: 'Un rimedio standard dato subito chiude molti reclami prima che diventino racconti.',
      en: 'A standard remedy given at once closes many complaints before they become stories.',
    },
  },
  {
    between: ['mass-speed', 'extraordinary-trust'],
    kind: 'tension',
    reason: {
      it: 'Un legame umano e una risposta identica tirano in due direzioni. Regge se ci si fida della regolarità del marchio, più che di una persona.',
      en: 'A human bond and an identical answer pull two ways. It holds if the trust is in how reliable the brand is, rather than in a person.',
    },
  },
  {
    between: ['mass-speed', 'different-people'],
    kind: 'contradiction',
    reason: {
      it: 'Tutti allo stesso modo, oppure alcuni meglio degli altri: agli stessi clienti non si possono dire entrambe le cose.',
      en: 'Everyone in the same way, or some better than others: the same customers cannot be told both.',
    },
  },
  {
    between: ['mass-speed', 'race-to-bottom'],
    kind: 'compatible',
    reason: {
      it: 'Regole uguali e lavoro automatico tengono bassi anche i costi, finché i tempi restano quelli promessi.',
      en: 'Uniform rules and automated work keep costs low as well, as long as times stay as promised.',
    },
  },
  {
    between: ['mass-speed', 'because-we-can'],
    kind: 'compatible',
    reason: {
      it: 'Trattare tutti presto e allo stesso modo è una forma di correttezza, se il rimedio è decoroso.',
      en: 'Treating everyone quickly and alike is a form of decency, if the remedy is a fair one.',
    },
  },
  {
    between: ['lower-expectations', 'raise-and-surprise'],
    kind: 'contradiction',
    reason: {
      it: 'Le stesse attese non si possono abbassare e alzare insieme.',
      en: 'The same expectations cannot be lowered and raised together.',
    },
  },
  {
    between: ['lower-expectations', 'build-together'],
    kind: 'tension',
    reason: {
      it: 'Collaborare abbassa l’attesa di perfezione e vive di contatti. Se serve solo a evitare il servizio, resta il risparmio e non la collaborazione.',
      en: 'Collaboration lowers the expectation of perfection and lives on contact. If it only serves to avoid service, what remains is the saving and not the collaboration.',
    },
  },
  {
    between: ['lower-expectations', 'contain-bad-word'],
    kind: 'tension',
    reason: {
      it: 'Dove non si raggiunge nessuno, per scelta, l’unica porta che resta a chi reclama è quella pubblica.',
      en: 'Where nobody can be reached, by choice, the only door left to those who complain is the public one.',
    },
  },
  {
    between: ['lower-expectations', 'extraordinary-trust'],
    kind: 'contradiction',
    reason: {
      it: 'Nessuna persona con cui parlare, oppure il legame con una persona.',
      en: 'No person to talk to, or a bond with a person.',
    },
  },
  {
    between: ['lower-expectations', 'different-people'],
    kind: 'tension',
    reason: {
      it: 'Regge se si dice che il livello base è essenziale e se quello alto offre davvero di più. Senza distinzione, gli stessi clienti ricevono due messaggi.',
      en: 'It holds if the base tier is said to be plain and the top one really gives more. Without that distinction the same customers get two messages.',
    },
  },
  {
    between: ['lower-expectations', 'race-to-bottom'],
    kind: 'reinforcing',
    reason: {
      it: 'Entrambi spendono il meno possibile. La differenza è che chi abbassa le attese lo dice ai clienti.',
      en: 'Both spend as little as possible. The difference is that those who lower expectations tell their customers.',
    },
  },
  {
    between: ['lower-expectations', 'because-we-can'],
    kind: 'tension',
    reason: {
      it: 'Spendere il meno possibile e trattare bene i clienti perché è giusto chiedono allo stesso denaro due cose diverse.',
      en: 'Spending as little as possible and treating customers well because it is right ask two things of the same money.',
    },
  },
  {
    between: ['raise-and-surprise', 'build-together'],
    kind: 'tension',
    reason: {
      it: '«Vi stupiremo» e «troverete difetti, li toglieremo insieme» sono due attese diverse per lo stesso prodotto.',
      en: '“You will be amazed” and “you will find defects, and we shall remove them together” are two expectations of the same product.',
    },
  },
  {
    between: ['raise-and-surprise', 'contain-bad-word'],
    kind: 'tension',
    reason: {
      it: 'Ogni attesa alzata è una delusione più grande da contenere: la riparazione va fatta crescere con la promessa.',
      en: 'Every expectation raised is a larger disappointment to contain: recovery has to grow along with the promise.',
    },
  },
  {
    between: ['raise-and-surprise', 'extraordinary-trust'],
    kind: 'reinforcing',
    reason: {
      it: 'Ogni promessa alta, mantenuta e superata, aggiunge qualcosa alla fiducia.',
      en: 'Every high promise, kept and exceeded, adds something to trust.',
    },
  },
  {
    between: ['raise-and-surprise', 'different-people'],
    kind: 'compatible',
    reason: {
      it: 'Si può promettere molto a tutti e ancora di più ai clienti migliori, se il denaro basta per entrambi.',
      en: 'One can promise much to everyone and still more to the best customers, if the money covers both.',
    },
  },
  {
    between: ['raise-and-surprise', 'race-to-bottom'],
    kind: 'contradiction',
    reason: {
      it: 'Sorprendere chiede più attenzione, più denaro e più persone. Restare al costo più basso ne chiede meno.',
      en: 'Surprising customers asks for more attention, more money and more people. Staying at the lowest cost asks for less of each.',
    },
  },
  {
    between: ['raise-and-surprise', 'because-we-can'],
    kind: 'reinforcing',
    reason: {
      it: 'Chi è generoso per convinzione trova la sorpresa naturale, e non aspetta un ritorno per pagarla.',
      en: 'Those who are generous by conviction find surprise natural, and do not wait for a return before paying for it.',
    },
  },
  {
    between: ['build-together', 'contain-bad-word'],
    kind: 'reinforcing',
    reason: {
      it: 'Ascoltare i clienti mentre si costruisce toglie le cause dei reclami prima che arrivino.',
      en: 'Listening to customers while building removes the causes of complaints before they arrive.',
    },
  },
  {
    between: ['build-together', 'extraordinary-trust'],
    kind: 'reinforcing',
    reason: {
      it: 'Mostrare i difetti e lavorarci insieme è un modo di meritare fiducia.',
      en: 'Showing defects and working on them together is a way of earning trust.',
    },
  },
  {
    between: ['build-together', 'different-people'],
    kind: 'compatible',
    reason: {
      it: 'Chi collabora di più può avere qualcosa in più: un accesso anticipato, un posto al tavolo.',
      en: 'Those who collaborate most can be given something more: early access, a seat at the table.',
    },
  },
  {
    between: ['build-together', 'race-to-bottom'],
    kind: 'contradiction',
    reason: {
      it: 'La collaborazione è reale solo se non nasce per tagliare i costi, e seguire i concorrenti al ribasso serve proprio a questo.',
      en: 'Collaboration is real only if it is not born to cut costs, and following rivals down is born for exactly that.',
    },
  },
  {
    between: ['build-together', 'because-we-can'],
    kind: 'compatible',
    reason: {
      it: 'Dare voce a chi usa il prodotto può essere anche una questione di rispetto.',
      en: 'Giving a voice to those who use the product can also be a matter of respect.',
    },
  },
  {
    between: ['contain-bad-word', 'extraordinary-trust'],
    kind: 'compatible',
    reason: {
      it: 'Un errore riparato in fretta conserva la fiducia, anche se da solo non la crea.',
      en: 'A mistake repaired quickly preserves trust, even if it does not create it alone.',
    },
  },
  {
    between: ['contain-bad-word', 'different-people'],
    kind: 'tension',
    reason: {
      it: 'Chi resta nel livello più basso ha più motivi per lamentarsi in pubblico.',
      en: 'Those left in the lower tier have more reason to complain in public.',
    },
  },
  {
    between: ['contain-bad-word', 'race-to-bottom'],
    kind: 'tension',
    reason: {
      it: 'I tagli fatti per restare al costo più basso producono malcontento, e contenerlo ha un prezzo.',
      en: 'The cuts made to stay at the lowest cost produce discontent, and containing it has a price.',
    },
  },
  {
    between: ['contain-bad-word', 'because-we-can'],
    kind: 'compatible',
    reason: {
      it: 'Rimediare è ciò che entrambi fanno quando qualcosa va storto, chi per il proprio nome e chi per convinzione.',
      en: 'Putting things right is what both do when something goes wrong: one for its name, the other out of conviction.',
    },
  },
  {
    between: ['extraordinary-trust', 'different-people'],
    kind: 'tension',
    reason: {
      it: 'Un legame che dipende da quanto il cliente vale somiglia a un listino. Regge se la relazione è ciò che il livello alto offre, e lo si dice.',
      en: 'A bond that depends on what the customer is worth reads like a price list. It holds if the relationship is what the top tier offers, and this is said.',
    },
  },
  {
    between: ['extraordinary-trust', 'race-to-bottom'],
    kind: 'contradiction',
    reason: {
      it: 'Una relazione fra persone costa molto più di un risponditore, e seguire i concorrenti al ribasso toglie proprio quel costo.',
      en: 'A relationship between people costs far more than an answering machine, and following rivals down removes exactly that cost.',
    },
  },
  {
    between: ['extraordinary-trust', 'because-we-can'],
    kind: 'reinforcing',
    reason: {
      it: 'Chi tratta bene senza un tornaconto è più facile da credere.',
      en: 'Those who treat people well with nothing to gain are easier to believe.',
    },
  },
  {
    between: ['different-people', 'race-to-bottom'],
    kind: 'tension',
    reason: {
      it: 'I vantaggi dei clienti migliori crescono ogni anno mentre tutto il resto si riduce. Regge se si dice per chi vale l’uno e per chi vale l’altro.',
      en: 'The benefits of the best customers grow every year while everything else shrinks. It holds if it is said for whom each one is meant.',
    },
  },
  {
    between: ['different-people', 'because-we-can'],
    kind: 'tension',
    reason: {
      it: 'Di più ai migliori, oppure bene a tutti perché è giusto.',
      en: 'More for the best, or good treatment for all because it is right.',
    },
  },
  {
    between: ['race-to-bottom', 'because-we-can'],
    kind: 'contradiction',
    reason: {
      it: 'Da una parte il servizio è un costo da ridurre in vista del profitto, dall’altra non ha il profitto come scopo.',
      en: 'On one side service is a cost to cut for the sake of profit, on the other profit is not its purpose.',
    },
  },
];
