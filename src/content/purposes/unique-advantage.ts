// Purpose 1 of ten: service as the reason to be chosen, in a way that others cannot copy.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'unique-advantage',
  number: 1,
  bands: {
    height: { low: 55, high: 100, importance: 2 },
    clarity: { low: 50, high: 100, importance: 2 },
    speed: { low: 50, high: 100, importance: 1 },
    reach: { low: 60, high: 100, importance: 3 },
    attention: { low: 70, high: 100, importance: 3 },
    authority: { low: 65, high: 100, importance: 2 },
    recovery: { low: 60, high: 100, importance: 1 },
    people: { low: 70, high: 100, importance: 3 },
    resources: { low: 50, high: 100, importance: 2 },
    learning: { low: 50, high: 100, importance: 1 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Vantaggio inimitabile', en: 'Unique advantage' },
    clause: {
      it: 'servire in un modo che gli altri non possono copiare',
      en: 'serve customers in a way that others cannot copy',
    },
    promise: {
      it: 'Trattare con noi è già un motivo per sceglierci: sarete coinvolti come non accade altrove.',
      en: 'Dealing with us is in itself a reason to choose us: you will be involved in a way nobody else offers.',
    },
    needs: [
      { it: 'Una persona facile da raggiungere', en: 'A person who is easy to reach' },
      { it: 'Tempo per ciascun cliente', en: 'Time for each customer' },
      { it: 'Autonomia per chi risponde', en: 'Authority for the people who answer' },
      {
        it: 'Persone scelte con cura, che restano e sono giudicate sull’esito',
        en: 'People chosen with care, who stay and are judged on the outcome',
      },
      { it: 'Denaro costante, anche nei mesi difficili', en: 'Steady money, in hard months too' },
      {
        it: 'Almeno una pratica che i concorrenti non potrebbero copiare in un anno',
        en: 'At least one practice that rivals could not copy within a year',
      },
    ],
    doesNotNeed: [
      { it: 'Un costo basso per contatto', en: 'A low cost per contact' },
      { it: 'Copioni per chi risponde', en: 'Scripts for those who answer' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
      { it: 'Obiettivi di assistenza automatica', en: 'Self-service targets' },
      { it: 'I tempi più rapidi del settore', en: 'The fastest times of the sector' },
    ],
    examples: [
      {
        it: 'Un negozio in rete noto per come tratta chi compra',
        en: 'An online shop known for how it treats its buyers',
      },
      {
        it: 'Una società di servizi web che i clienti consigliano',
        en: 'A web services firm that its customers recommend',
      },
      { it: 'Una bottega dove si torna per chi serve', en: 'A shop people return to because of who serves them' },
    ],
    failure: {
      it: 'Copiare gli slogan di chi è famoso per il servizio, con gli incentivi di un centralino qualunque. Oppure chiamare unica una pratica che è una sola persona e non un sistema.',
      en: 'Copying the slogans of a company famous for its service, with the incentives of an ordinary call centre. Or calling unique a practice that is one person and not a system.',
    },
    story: {
      it: 'Ha senso dove i prodotti si somigliano e il modo di trattare con i clienti può fare la differenza. Costa tempo per ogni cliente, autonomia e un budget che non cala nei mesi difficili, e i suoi frutti non si vedono in un trimestre. Dove è praticato con coerenza, chi risponde è scelto con cura, resta a lungo ed è giudicato su come finisce il caso. C’è almeno una pratica che i concorrenti hanno guardato da vicino e lasciato stare, perché copiarla vorrebbe dire cambiare metà di ciò che fanno. I clienti la raccontano senza che nessuno lo chieda.',
      en: 'It makes sense where products look alike and the way customers are dealt with can make the difference. It costs time for each person, authority and money that does not shrink in hard months, and its fruits do not show within a quarter. Where it is practised consistently, the people who answer are chosen with care, stay for a long time and are judged on how the matter ends. There is at least one practice that rivals have looked at closely and left alone, because copying it would mean changing half of what they do. Customers tell others about it without being asked.',
    },
  },
} as const satisfies PurposeEntry;
