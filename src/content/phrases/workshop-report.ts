// The parts of a workshop in words, for every face of the report. What is said of votes on the page of the workshop is said the
// same way here; numbers are rounded for the eye alone.
import { catalogue } from '#content/catalogue.ts';
import { formatDate, formatNumber } from '#content/numbers/format.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { agreedSentence, agreedWords, markedText, writtenText } from '#content/phrases/agreed-text.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { ended, listOf, nested } from '#content/phrases/text.ts';
import { ofNumbers, ofWords, tabled } from '#content/phrases/told-table.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { votesTelling } from '#content/phrases/workshop-votes.ts';
import type { Language } from '#content/shape.ts';
import { report as englishReport } from '#content/words/en/report.ts';
import { workshopReport as english } from '#content/words/en/workshop-report.ts';
import { report as italianReport } from '#content/words/it/report.ts';
import { workshopReport as italian, type WorkshopReportWords } from '#content/words/it/workshop-report.ts';
import { openAnswer } from '#model/assessment.ts';
import { CHANNELS } from '#model/catalogue.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import type { AgreedBlock, Contested, DecidedBlock, StandOn } from '#model/workshop/report/session-blocks.ts';
import type { SessionPhrases, ToldPart } from '#model/workshop/report/told-part.ts';

/** The phrasebook of a report that may have been through a workshop: its words are brought only where there was one. */
export const workshopPhrasebook = (language: Language, currency?: string): Phrasebook =>
  phrasebook(language, currency, sessionPhrases);

export function sessionPhrases(language: Language, currency: string | undefined, phrases: Phrasebook): SessionPhrases {
  const words: WorkshopReportWords = language === 'it' ? italian : english;
  const disagreement = disagreementPhrases(language, currency);
  const votes = votesTelling(words.votes, disagreement, language);
  const quoting: Quoting = {
    language,
    words: language === 'it' ? italianReport : englishReport,
    ...(currency !== undefined && { currency }),
  };
  const quoted = (text: string): string =>
    language === 'it' ? `«${nested(text, language)}»` : `“${nested(text, language)}”`;
  const titles = (stands: readonly StandOn[]): string =>
    listOf(
      stands.map((stand) => quoted(phrases.subjectTitle(stand))),
      language,
    );
  return {
    session(block) {
      switch (block.kind) {
        case 'agreed':
          return agreedParts(block);
        case 'votes':
          return votes(block);
        case 'decided':
          return decidedParts(block);
        default:
          return block satisfies never;
      }
    },
  };

  function agreedParts({ consensus, definitions, leftOut, day }: AgreedBlock): readonly ToldPart[] {
    const say = words.agreed;
    const own = consensus?.declaration.find(({ purpose }) => purpose === OTHER)?.name;
    const nameOf = (purpose: string): string =>
      purpose === OTHER && own?.trim() ? own.trim() : disagreement.purposeName(purpose);
    const spoken = consensus && agreedSentence(consensus, language);
    const sentence: ToldPart = spoken
      ? {
          id: 'sentence',
          paragraphs: [say.intro(day && formatDate(day, language))],
          quote: spoken.text,
          ...(spoken.isUntranslated
            ? { untranslated: agreedWords(language).sentence }
            : { notes: [spoken.isByHand ? say.edited : say.made] }),
        }
      : { id: 'sentence', paragraphs: [say.none] };
    return [
      sentence,
      ...tabled({
        id: 'definitions',
        title: say.definitions,
        columns: [ofWords(say.purpose), ofWords(say.means, 2.2)],
        cells: definitions.flatMap(({ purpose, text }) => {
          const meant = writtenText(text, language);
          return meant ? [[nameOf(purpose), markedText(meant, language)]] : [];
        }),
      }),
      ...tabled({
        id: 'left-out',
        title: say.leftOut,
        paragraphs: [say.leftOutIntro],
        columns: [ofWords(say.purpose, 3), ofNumbers(say.tokens), ofNumbers(say.people)],
        cells: leftOut.map(({ purpose, tokens, voters }) => [
          nameOf(purpose),
          formatNumber(tokens, language),
          formatNumber(voters, language),
        ]),
      }),
    ];
  }

  function decidedParts(block: DecidedBlock): readonly ToldPart[] {
    const say = words.decided;
    const { contested, contestedLeftOut, agreed, disputed, accepted, acceptedOnly, commitments } = block;
    const leftOut = contestedLeftOut > 0 ? [say.contestedLeftOut(contestedLeftOut)] : [];
    const stands = [
      ...(agreed.length > 0 ? [say.agree(titles(agreed))] : []),
      ...disputed.map((one) => say.disputed(quoted(phrases.subjectTitle(one)), one.note && ended(one.note.trim()))),
      ...(acceptedOnly.length > 0 ? [say.acceptedOnly(titles(acceptedOnly))] : []),
      ...(accepted > 0 ? [say.accepted(accepted, quoted(phrases.heading('accepted')))] : []),
    ];
    return [
      ...tabled({
        id: 'commitments',
        title: say.commitments,
        columns: [ofWords(say.commitment, 2.2), ofWords(say.owner, 1.2), ofWords(say.by), ofWords(say.measure, 1.6)],
        cells: commitments.map(({ what, owner, by, measure, done, removes }) => [
          [what.trim(), ...(removes.length > 0 ? [say.removes(titles(removes))] : [])].map(ended).join(' '),
          owner,
          [formatDate(by, language), ...(done ? [say.done] : [])].join(', '),
          measure,
        ]),
      }),
      ...tabled({
        id: 'contested',
        title: say.contested,
        paragraphs: [say.contestedIntro],
        columns: [ofWords(say.number, 1.6), ofWords(say.before), ofWords(say.after), ofWords(say.about, 1.8)],
        cells: contested.map(contestedCells),
        notes: leftOut,
      }),
      ...(contested.length === 0 && leftOut.length > 0
        ? [{ id: 'contested', title: say.contested, paragraphs: leftOut }]
        : []),
      ...(stands.length > 0 ? [{ id: 'stands', title: say.stands, paragraphs: stands }] : []),
    ];
  }

  function contestedCells(one: Contested): readonly string[] {
    const say = words.decided;
    const { question, cell, role, note, at, isSettled } = one;
    const channel = CHANNELS.find((known) => known === cell);
    const fact = catalogue.questions.find(({ id }) => id === question);
    const name = fact
      ? disagreement.factName({ id: question, question: fact, ...(channel && { channel }) })
      : phrases.questionText(question);
    const value = (answer: unknown, blank: string): string => {
      const inside = openAnswer(answer as Parameters<typeof openAnswer>[0])?.value;
      const told = cell === undefined || inside === undefined ? inside : { [cell]: inside };
      return valueText(question, told, quoting) ?? blank;
    };
    const who = [role?.name.trim(), say.on(formatDate(at.slice(0, 10), language))].filter(Boolean).join(', ');
    const overtaken = one.isOvertaken ? say.overtaken(value(one.after, say.removed)) : undefined;
    const state = isSettled ? say.settled : one.isOvertaken ? undefined : say.open;
    const why = [note?.trim(), overtaken, state].flatMap((text) => (text ? [ended(text)] : []));
    return [name, value(one.before, say.notKnown), value(one.now, say.removed), [ended(who), ...why].join(' ')];
  }
}
