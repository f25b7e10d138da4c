// Purpose 9 of ten: parity with rivals at the lowest cost. As legitimate as any other when someone signs it.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'race-to-bottom',
  number: 9,
  bands: {
    height: { low: 5, high: 45, importance: 3 },
    clarity: { low: 35, high: 100, importance: 1 },
    reach: { low: 0, high: 65, importance: 1 },
    attention: { low: 0, high: 50, importance: 2 },
    authority: { low: 0, high: 50, importance: 2 },
    people: { low: 0, high: 60, importance: 2 },
    resources: { low: 0, high: 35, importance: 3 },
    automation: { low: 30, high: 100, importance: 1 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Seguire i concorrenti al ribasso', en: 'Follow rivals down' },
    clause: {
      it: 'non fare peggio degli altri, al costo più basso',
      en: 'do no worse than the others, at the lowest cost',
    },
    promise: {
      it: 'Non peggio degli altri, al costo più basso: niente di più.',
      en: 'No worse than the others, at the lowest cost: nothing more.',
    },
    needs: [
      { it: 'Obiettivi di costo', en: 'Cost targets' },
      { it: 'Confronto con la spesa dei concorrenti', en: 'Comparison with what rivals spend' },
      { it: 'Una spesa bassa', en: 'Low spending' },
      { it: 'Una pubblicità sobria', en: 'Modest advertising' },
      { it: 'Nessuna promessa sopra il normale del settore', en: 'No promise above what is normal in the sector' },
    ],
    doesNotNeed: [
      { it: 'Attenzione personale', en: 'Personal attention' },
      { it: 'Autonomia per chi risponde', en: 'Authority for those who answer' },
      { it: 'Trattenere a lungo chi risponde', en: 'Keeping for long the people who answer' },
      { it: 'Punteggi di soddisfazione', en: 'Satisfaction scores' },
      { it: 'Velocità sopra il settore', en: 'Speed above that of the sector' },
    ],
    examples: [
      {
        it: 'Una multinazionale che vede il servizio come centro di costo',
        en: 'A multinational that sees service as a cost centre',
      },
      {
        it: 'Un’azienda tradizionale incalzata dalla vendita in rete',
        en: 'A traditional company pressed by online selling',
      },
      { it: 'Un operatore che compete solo sul prezzo', en: 'An operator that competes on price alone' },
    ],
    failure: {
      it: 'Tenere i vecchi slogan dopo i tagli. Oppure chiamare piano una serie di tagli che, messa per iscritto, nessuno firmerebbe.',
      en: 'Keeping the old slogans after the cuts. Or calling a plan what is a series of cuts that nobody would sign once written down.',
    },
    story: {
      it: 'Ha senso quando i clienti scelgono sul prezzo, i concorrenti spendono poco e nel settore nessuno si distingue per il servizio. Costa disciplina: sapere quanto spendono gli altri, rinunciare a ogni promessa sopra la norma, accettare che chi cerca attenzione vada altrove. Dove è praticato con coerenza, c’è un obiettivo di costo scritto e un livello sotto il quale non si scende, la pubblicità parla di prezzo e non di cura, e chi risponde segue la regola. È un piano quando qualcuno lo firma per intero, prima dei tagli e non dopo.',
      en: 'It makes sense when customers choose on price, rivals spend little and nobody in the sector stands out for service. It costs discipline: knowing what the others spend, giving up every promise above the norm, accepting that those who look for attention will go elsewhere. Where it is practised consistently, there is a written cost target and a level below which the company does not go, advertising speaks of price and not of care, and the people who answer follow the rule. It is a plan when someone signs it in full, before the cuts and not after.',
    },
  },
} as const satisfies PurposeEntry;
