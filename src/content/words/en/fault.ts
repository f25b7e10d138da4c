// What is read where a part of the page has stopped through a fault of ours.
import type { FaultWords } from '#content/words/it/fault.ts';

export const fault: FaultWords = {
  code: 'If you want to report it, the code of the fault is',
  copy: 'Copy the code',
  copied: 'Code copied. Nothing of what you have written is in it.',
  byHand: 'The browser does not allow copying: select the code and copy it from there.',
  download: 'Download everything saved in this browser',
  fileName: 'coerente-saved-in-the-browser',
};
