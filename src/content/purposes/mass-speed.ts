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
      it: 'Presto e uguale per tutti: gli intoppi si risolvono in fretta, con un rimedio standard.',
      en: 'Quick, and the same for everybody: anything odd is settled fast with a standard remedy.',
    },
    needs: [
      { it: 'Capacità nelle ore di punta', en: 'Capacity at peak hours' },
      { it: 'Regole uguali per tutti', en: 'The same rules for everyone' },
      { it: 'Scuse e buono standard, pronti da dare', en: 'A standard apology and voucher, ready to give' },
      { it: 'Automazione del lavoro ripetitivo', en: 'Automation of the routine' },
      { it: 'Reclami aperti a chiunque', en: 'Complaints open to anyone' },
    ],
    doesNotNeed: [
      { it: 'Conversazioni lunghe', en: 'Long conversations' },
      { it: 'Una relazione personale', en: 'A personal relationship' },
      { it: 'Decisioni caso per caso, oltre il buono', en: 'Case-by-case decisions beyond the voucher' },
      { it: 'Una storia approfondita di ogni cliente', en: 'A deep history of each customer' },
      { it: 'Una spesa alta', en: 'High spending' },
      { it: 'Una lettera scritta apposta per ciascuno', en: 'A letter written specially for each person' },
    ],
    examples: [
      { it: 'Una catena di fast food', en: 'A fast-food chain' },
      { it: 'Un’azienda di largo consumo', en: 'A mass-market company' },
      { it: 'Una linea di autobus regionale', en: 'A regional coach line' },
    ],
    failure: {
      it: 'Le eccezioni si accumulano perché in prima linea manca perfino il buono. Oppure il canale veloce ha mezz’ora di coda nelle ore di punta.',
      en: 'Exceptions pile up because the front line cannot even give the voucher. Or the fast channel has a half-hour queue at peak times.',
    },
    story: {
      it: 'Ha senso quando i clienti sono moltissimi, chiedono quasi tutti le stesse cose e tengono soprattutto al proprio tempo. Costa capacità pronta nelle ore di punta, strumenti per il lavoro ripetitivo e la rinuncia al caso per caso. Dove è praticato con coerenza, la regola è scritta, chi risponde la conosce e può dare subito il buono previsto, senza chiedere a nessuno. Chiunque può reclamare e riceve quello che riceverebbe un altro: una lettera standard, qui, è proprio la risposta giusta. I tempi sono pubblicati e reggono anche nel giorno più affollato dell’anno.',
      en: 'It makes sense when customers are very many, ask for much the same things and care above all about their own time. It costs capacity held ready for peak hours, tools for the routine work and giving up case-by-case treatment. Where it is practised consistently, the rule is written, the people who answer know it and can give the agreed voucher on the spot, without asking anyone. Anybody can complain and receives what anybody else would: a standard letter is exactly the right answer here. Times are published and hold even on the busiest day of the year.',
    },
  },
} as const satisfies PurposeEntry;
