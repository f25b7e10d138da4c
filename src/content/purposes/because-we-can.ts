// Purpose 10 of ten: customers are treated well because it is right, with no return to be shown.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'because-we-can',
  number: 10,
  bands: {
    height: { low: 0, high: 75, importance: 1 },
    clarity: { low: 50, high: 100, importance: 1 },
    reach: { low: 45, high: 100, importance: 1 },
    attention: { low: 50, high: 100, importance: 2 },
    authority: { low: 50, high: 100, importance: 2 },
    recovery: { low: 70, high: 100, importance: 3 },
    people: { low: 50, high: 100, importance: 2 },
    resources: { low: 25, high: 100, importance: 1 },
    uniformity: { low: 50, high: 100, importance: 2 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Perché è giusto così', en: 'Because it is right' },
    clause: {
      it: 'trattare bene i clienti perché è giusto così',
      en: 'treat customers well because it is right',
    },
    promise: {
      it: 'Vi trattiamo bene perché ci sembra giusto, non per crescere.',
      en: 'We treat you well because it seems right to us, not in order to grow.',
    },
    needs: [
      {
        it: 'Correttezza verso tutti, anche verso chi non rende',
        en: 'Decency to everyone, unprofitable customers included',
      },
      { it: 'La volontà di chi possiede l’azienda', en: 'The will of those who own the company' },
      { it: 'Denaro che non deve dimostrare un ritorno', en: 'Money that does not have to show a return' },
      { it: 'Libertà di rimediare per chi risponde', en: 'Freedom to put things right for those who answer' },
    ],
    doesNotNeed: [
      { it: 'Ritorno economico', en: 'A financial return' },
      { it: 'Crescita', en: 'Growth' },
      { it: 'Indicatori', en: 'Metrics' },
      { it: 'Una pratica unica', en: 'A unique practice' },
      { it: 'Pubblicità', en: 'Advertising' },
      { it: 'Presenza a ogni ora e grandi dimensioni', en: 'Round-the-clock presence and scale' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
    ],
    examples: [
      { it: 'Un’azienda di famiglia', en: 'A family company' },
      { it: 'Una cooperativa', en: 'A cooperative' },
      { it: 'Una piccola casa editrice', en: 'A small publishing house' },
    ],
    failure: {
      it: 'Al primo trimestre difficile diventa una voce di costo. Oppure i valori restano appesi alla parete, allo sportello arrivano i no, e la gentilezza arriva solo a chi rende.',
      en: 'At the first difficult quarter it becomes a line of cost. Or the values hang on the wall while refusals are given at the counter, and kindness reaches only those who are profitable.',
    },
    story: {
      it: 'Ha senso quando chi possiede l’azienda lo vuole e può permetterselo, senza chiedere al servizio di ripagarsi. Costa il margine che altri terrebbero per sé, e la costanza di spenderlo anche nell’anno magro. Dove è praticato con coerenza, il cliente che rende poco riceve le stesse scuse e lo stesso rimedio di quello che rende molto, e chi risponde può rimediare senza dimostrare un ritorno. Non occorrono strumenti rari, presenza a ogni ora, pubblicità. Il budget si decide con poche parole, «ci sembra giusto», e quelle parole reggono anche quando i conti sono meno comodi.',
      en: 'It makes sense when the owners of the company want it and can afford it, without asking service to repay them. It costs the margin that others would keep, and the constancy to spend it in the lean year too. Where it is practised consistently, a customer who brings in little receives the same apology and remedy as one who brings in much, and the people who answer can put things right without proving a return. No rare tools, long hours or advertising are called for. The budget is decided in a few words, “it seems right to us”, and those words hold when accounts are less comfortable.',
    },
  },
} as const satisfies PurposeEntry;
