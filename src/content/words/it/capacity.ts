// Italian sentences on what the present people can give: the figures behind contradictions 3, 4 and 20.
import { amountSaid } from '#content/numbers/article.ts';

export const capacity = {
  answered: (share: string) => `Risposte in tempo: al massimo ${amountSaid(share)}, anche con tutti su questo canale.`,
  work: (comes: string, had: string) =>
    `Ogni settimana arriva lavoro per almeno ${comes}, e se ne possono dare al massimo ${had}.`,
  waitAtLeast: (wait: string) => `Il conto dà un’attesa tipica di almeno ${wait}.`,
  waitAtMost: (wait: string) => `Il conto dà un’attesa tipica di al massimo ${wait}.`,
  waitEndless: 'Il conto dà un’attesa che cresce senza fine.',
  lostAtLeast: (share: string) => `Il conto dà almeno ${amountSaid(share)} di chiamate abbandonate.`,
  lostAtMost: (share: string) => `Il conto dà al massimo ${amountSaid(share)} di chiamate abbandonate.`,
};
export type CapacityWords = typeof capacity;
