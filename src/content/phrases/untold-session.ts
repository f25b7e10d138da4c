// What a report without a workshop says of one: nothing. The words for it come with reports that have one, and with no other page.
import type { Language } from '#content/shape.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { SessionPhrases } from '#model/workshop/report/told-part.ts';

export type SessionTelling = (language: Language, currency: string | undefined, phrases: Phrasebook) => SessionPhrases;

/** Whoever composes a report with a workshop takes the phrasebook of the workshop; another one is our own fault. */
export const untoldSession: SessionTelling = () => ({
  session: ({ kind }) => {
    throw new Error(`The block “${kind}” is told by the phrasebook of the workshop`);
  },
});
