// What to look at first, in words: the number whose error would change most, and the answer to look for.
import { keepingPhrases } from '#content/phrases/keeping.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { nested, uncapitalised } from '#content/phrases/text.ts';
import { turnParts } from '#content/phrases/turns.ts';
import { brief as english } from '#content/words/en/brief.ts';
import { type BriefWords, brief as italian } from '#content/words/it/brief.ts';
import type { BriefLine, BriefPhrases } from '#model/report/brief-phrases.ts';
import type { HeadlineBlock } from '#model/report/document.ts';
import type { FirstCheck } from '#model/report/first-check.ts';
import type { DrivingNumber } from '#model/report/narrowing.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type Says = BriefLine['says'];
export interface FirstCheckPhrases {
  readonly check: (check: FirstCheck, block: HeadlineBlock) => Says;
  readonly hangsOn: BriefPhrases['hangsOn'];
}
type Behind = Pick<Phrasebook, 'headline' | 'questionText' | 'subjectTitle'>;

export function firstCheckPhrase(quoting: Quoting, phrases: Behind): FirstCheckPhrases {
  const { language, currency } = quoting;
  const words: BriefWords = language === 'it' ? italian : english;
  const kept = keepingPhrases(language, currency);
  const within = (text: string): string => nested(text.replace(/\.$/u, ''), language);
  const named = (id: string): string => words.quoted(within(phrases.questionText(id)));
  /** The name of a question inside a sentence. */
  const namedInside = (id: string): string => words.quoted(within(uncapitalised(phrases.questionText(id))));

  return { check, hangsOn };

  function check({ number, isFirm, answer }: FirstCheck, block: HeadlineBlock): Says {
    if (!number && !answer && !isFirm) return [{ text: words.nothingToCheck }];
    const firm = isFirm ? [{ text: words.firm }] : [];
    // One blank may be the number and the answer: it is asked for once. Two blanks are never both the first to look for.
    const isBlank = number?.of === 'keeping' && number.isAssumed;
    if (answer && isBlank && number.question !== answer.question) {
      const question = { id: number.question, isAnswered: false };
      return [...answerToFind(answer), { text: hangsOn(number), question }, ...firm];
    }
    return [
      ...(number ? numberToCheck(number, block) : []),
      ...firm,
      ...(answer && !isBlank ? answerToFind(answer) : []),
    ];
  }

  function numberToCheck(number: NonNullable<FirstCheck['number']>, block: HeadlineBlock): Says {
    if (number.of === 'keeping') {
      const { question, stands, isAssumed, isMost } = number;
      const text = [
        words.drives(namedInside(question), words.fromTo(...endsOf(question, stands)), isAssumed),
        words.hangs(kept.neededBetween(number, words.fromTo), isMost),
      ].join(' ');
      return [{ text, question: { id: question, isAnswered: !isAssumed } }];
    }
    const { topic, cell, direction, at, from } = turnParts(quoting)(number.turn);
    const first = (number.isFar ? words.nearestOf : words.numberOf)(topic, cell, from);
    const question = { id: number.turn.id, isAnswered: true };
    if (number.of === 'subject')
      return [
        { text: words.turnsMatter(first, direction, at, within(phrases.subjectTitle(number.subject))), question },
      ];
    // After the turn the promise may no longer be all that is apart.
    const { isPromiseApart, ...turned } = block;
    const clauses = phrases.headline({ ...turned, headline: number.turn.headline });
    const headline = within([clauses.say, clauses.do].filter(Boolean).join(' '));
    return [{ text: words.turnsHeadline(first, direction, at, headline), question }];
  }

  function hangsOn(driving: DrivingNumber): string {
    const { question, stands, isAssumed, isMost } = driving;
    const people = kept.neededBetween(driving, words.fromTo);
    return words.width(people, isMost, namedInside(question), words.fromTo(...endsOf(question, stands)), isAssumed);
  }

  function answerToFind(answer: NonNullable<FirstCheck['answer']>): Says {
    const { question, narrows, separates, settles } = answer;
    const why = narrows
      ? quoting.words.narrows
      : separates
        ? quoting.words.asksFirst
        : settles > 0
          ? quoting.words.settles(settles)
          : undefined;
    const text = [words.answer(named(question)), ...(why ? [why] : [])].join(' ');
    return [{ text, question: { id: question, isAnswered: false } }];
  }

  /** The unit once, with the second. */
  function endsOf(question: string, { low, high }: { readonly low: number; readonly high: number }): [string, string] {
    const [from, to] = [low, high].map((value) => valueText(question, value, quoting) ?? String(value)) as [
      string,
      string,
    ];
    const unit = to.slice(to.indexOf('\u00a0'));
    return [from.endsWith(unit) && to.includes('\u00a0') ? from.slice(0, -unit.length) : from, to];
  }
}
