// Quello che si legge dove una parte della pagina si è fermata per un difetto nostro.
export interface FaultWords {
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly download: string;
  readonly fileName: string;
}

export const fault: FaultWords = {
  code: 'Se volete segnalarlo, il codice del difetto è',
  copy: 'Copiate il codice',
  copied: 'Codice copiato. Non contiene nulla di ciò che avete scritto.',
  byHand: 'Il browser non lascia copiare: selezionate il codice e copiatelo da lì.',
  download: 'Scaricate tutto ciò che è salvato in questo browser',
  fileName: 'coerente-salvato-nel-browser',
};
