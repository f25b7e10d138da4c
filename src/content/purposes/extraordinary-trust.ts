// Purpose 7 of ten: a bond between people. It costs far more than an answering machine, and says so.
import type { PurposeEntry } from '#content/shape.ts';

export default {
  id: 'extraordinary-trust',
  number: 7,
  bands: {
    clarity: { low: 65, high: 100, importance: 2 },
    speed: { low: 45, high: 100, importance: 1 },
    reach: { low: 60, high: 100, importance: 2 },
    attention: { low: 75, high: 100, importance: 3 },
    authority: { low: 60, high: 100, importance: 2 },
    recovery: { low: 75, high: 100, importance: 3 },
    people: { low: 70, high: 100, importance: 3 },
    resources: { low: 45, high: 100, importance: 2 },
    automation: { low: 0, high: 60, importance: 1 },
    learning: { low: 40, high: 100, importance: 1 },
  },
  driverImportance: 3,
  words: {
    name: { it: 'Fiducia straordinaria', en: 'Extraordinary trust' },
    clause: {
      it: 'creare una fiducia straordinaria, da persona a persona',
      en: 'create extraordinary trust, person to person',
    },
    promise: {
      it: 'Qui c’è una persona sulla cui parola potete contare.',
      en: 'There is a person here whose word you can rely on.',
    },
    needs: [
      { it: 'Un legame fra persone', en: 'A bond between people' },
      { it: 'Continuità: un nome noto e una storia comune', en: 'Continuity: a known name and a shared history' },
      { it: 'Onestà, anche nelle notizie sgradite', en: 'Honesty, in unwelcome news too' },
      { it: 'Parola mantenuta, anche quando costa', en: 'A word that is kept, even when it costs' },
      { it: 'Persone che restano e possono decidere', en: 'People who stay and may decide' },
      { it: 'Una spesa ben sopra quella di un risponditore', en: 'Spending well above that of an answering machine' },
    ],
    doesNotNeed: [
      { it: 'Primati di velocità', en: 'Speed records' },
      { it: 'Sorprese', en: 'Surprises' },
      { it: 'Pubblicità', en: 'Advertising' },
      { it: 'Livelli di clientela', en: 'Customer tiers' },
      { it: 'Molti canali', en: 'Many channels' },
      { it: 'Assistenza automatica', en: 'Self-service' },
    ],
    examples: [
      { it: 'Uno studio di consulenza', en: 'A firm of advisers' },
      { it: 'Un’officina di cui si conosce il titolare', en: 'A garage whose owner you know' },
      { it: 'Una banca con pochi clienti per consulente', en: 'A bank with few clients per adviser' },
    ],
    failure: {
      it: '«Relazione personale» con metà della squadra che cambia ogni anno, nessuna storia comune e una voce data in appalto. Oppure un tempo massimo per chiamata, che misura il contrario di ciò che si promette.',
      en: '“A personal relationship” with half the team changing every year, no shared history and an outsourced voice. Or a time limit per call, which measures the opposite of what is promised.',
    },
    story: {
      it: 'Ha senso quando la posta è alta, il rapporto dura anni e il cliente non può verificare da sé ciò che gli viene detto. Costa molto più di una risposta automatica: persone esperte, pochi clienti per ciascuna, la libertà di dare una notizia sgradita e di mantenere la parola anche quando conviene poco. Dove è praticato con coerenza, il cliente conosce il nome di chi lo segue, e quel nome è lo stesso di tre anni prima. La storia comune è scritta, e la conosce anche chi prende il suo posto. Nessuno conta i minuti. I primati di velocità restano ad altri.',
      en: 'It makes sense when much is at stake, the relationship lasts for years and customers cannot check for themselves what they are told. It costs far more than an automatic reply: experienced people, few customers for each, the freedom to give unwelcome news and to keep one’s word even when it hardly pays. Where it is practised consistently, customers know the name of the person who looks after them, and it is the same name as three years earlier. The shared history is written down, and whoever stands in reads it. Nobody counts the minutes. Speed records are left to others.',
    },
  },
} as const satisfies PurposeEntry;
