// English words of the PDF report alone; same keys as the Italian ones.
import type { PdfWords } from '#content/words/it/pdf.ts';

export const pdf: PdfWords = {
  title: (company) => `${company}: declared and operated · Coerente`,
  subject: 'What a company says about its customer service, set beside what it does',
  reportOf: (date) => `Report of ${date}`,
  by: (name) => `Prepared by ${name}`,
  logoOf: (name) => (name === undefined ? 'Logo of whoever prepared the report' : `Logo of ${name}`),
  pageOf: (page, of) => `${page} of ${of}`,
  toPage: (what, page) => `${what}, page ${page}`,
  contents: 'In this report',
  inBrief: 'Declared and operated, in brief',
  roomDecided: 'What the room decided',
  commitments: (count, first) =>
    count === 1 ? `One commitment, by ${first}.` : `${count} commitments; the first by ${first}.`,
  inBriefCaption: (shown, of, hasReadings) =>
    `The purposes you declare${hasReadings ? ' and the readings nearest to the answers' : ''}: ${shown} of the ${of} purposes. All of them are further on.`,
  heaviest: (count, hasAccepted) =>
    `${
      count === 1
        ? 'The divergence that weighs most'
        : `The ${count === 2 ? 'two' : 'three'} divergences that weigh most`
    }${hasAccepted ? ', of those not accepted' : ''}`,
  pointsAre: 'Points say how much each takes off the agreement.',
  holds: (count) =>
    count === 1 ? 'What the agreement rests on' : `${count === 2 ? 'Two' : 'Three'} subjects the agreement rests on`,
  toAsk: 'What is not known, and worth asking',
  allKnown: 'No essential answer is missing.',
  moreToAsk: (count) => (count === 1 ? 'One more question further on.' : `${count} more questions further on.`),
  howToRead: 'How to read this',
  howToReadText:
    'Each bar runs from the lowest to the highest value compatible with what is known. What is measured is the agreement between statements, not the quality of the service: no purpose is better than another, and each distance can be closed from two sides.',
  howToReadShort: 'What is measured is the agreement between statements, not the quality of the service.',
  carries: {
    assessment:
      'The assessment this PDF was made from is attached to it: whoever receives it can read every answer, and open them again on Coerente.',
    nothing:
      'The assessment is not attached to this PDF: it cannot be opened again on Coerente. The answers quoted in its pages remain.',
  },
  carriesShort: { assessment: 'With the assessment attached', nothing: 'Without the assessment attached' },
  withoutMoneyShort: 'without amounts',
  attachment: 'The assessment this report was made from, in the format of Coerente',
};
