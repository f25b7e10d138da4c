// The report in four lines: what does not hold together, what the promises take, what could be said, what to check first.

import { catalogue, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatDuration } from '#content/numbers/format.ts';
import { firstCheckPhrase } from '#content/phrases/first-check.ts';
import { keepingPhrases } from '#content/phrases/keeping.ts';
import type { Quoting } from '#content/phrases/quote.ts';
import { capitalised, listOf, nested, sentence, timesText, uncapitalised } from '#content/phrases/text.ts';
import { wayTotalPhrase } from '#content/phrases/way-total.ts';
import { brief as english } from '#content/words/en/brief.ts';
import { type BriefWords, brief as italian } from '#content/words/it/brief.ts';
import { type Amount, type DeclaredPurpose, NONE, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { isPromise } from '#model/judge/waits.ts';
import type { AcceptedInBrief, ApartInBrief, Brief, KeepingInBrief, SayingInBrief } from '#model/report/brief.ts';
import type { BriefLine, BriefPhrases } from '#model/report/brief-phrases.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { PromiseRow, ToldKeeping } from '#model/report/physics-matter.ts';
import type { WholeWay } from '#model/report/ways-out.ts';

type Says = BriefLine['says'];
type Behind = Pick<
  Phrasebook,
  | 'headline'
  | 'questionText'
  | 'subjectTitle'
  | 'quote'
  | 'points'
  | 'wayToSay'
  | 'promiseCells'
  | 'changed'
  | 'purposeName'
  | 'leavingFewer'
>;

/** How many matters are named after the heaviest, and how many accepted ones. */
const NAMED = 2;
/** The rule by which a stated typical time breaks a promise; another one speaks of hours or of people. */
const BY_TYPICAL = 'promise-against-typical-time';
/** Anchor of the card on keeping the promises. */
const KEEPING_CARD = 'physics-keeping';

export function briefPhrases(quoting: Quoting, phrases: Behind): BriefPhrases {
  const { language, currency } = quoting;
  const words: BriefWords = language === 'it' ? italian : english;
  const kept = keepingPhrases(language, currency);
  const wayTotal = wayTotalPhrase(language, currency);
  const list = (items: readonly string[]): string => listOf(items, language);
  const within = (text: string): string => nested(text.replace(/\.$/u, ''), language);
  const titleOf = (subject: Pick<Subject, 'about' | 'severity'>): string => within(phrases.subjectTitle(subject));
  const asked = (ids: readonly string[]): string =>
    list(ids.map((id) => words.quoted(within(phrases.questionText(id)))));
  const { check, hangsOn } = firstCheckPhrase(quoting, phrases);
  const paragraph = (...texts: readonly (string | undefined)[]): Says => {
    const text = texts.filter(Boolean).join(' ');
    return text === '' ? [] : [{ text }];
  };

  const timeText = (time: Amount): string =>
    formatAmount(time, (seconds) => formatDuration(seconds, language), language);

  const broken = (row: PromiseRow): string => {
    const [, promised] = phrases.promiseCells(row);
    const isWhy = row.rules.includes(BY_TYPICAL);
    const notKept = isWhy ? 'not-kept' : 'out-of-reach';
    const verdict = row.verdict === 'impossible' || row.verdict === 'gives-way' ? row.verdict : notKept;
    const said = words.broken(channels[row.channel].inSentence[language], promised, verdict);
    if (!row.typical) return `${said}.`;
    const { low: from, high: to } = row.typical;
    return from === null || to === null ? words.nobody(said) : words.typical(said, timeText({ from, to }), isWhy);
  };

  const partly = (row: PromiseRow): string => {
    const [, promised, , , outcome] = phrases.promiseCells(row);
    return words.partly(channels[row.channel].inSentence[language], promised, outcome);
  };

  const heaviest = (subject: Subject, total: number, among: Parameters<BriefWords['heaviest']>[4]): string => {
    const [other] = subject.against;
    const isContested = subject.contested !== undefined;
    const points = [phrases.points(subject.points, total), isContested ? words.contested : '']
      .filter(Boolean)
      .join(', ');
    const quoted = (said: Subject['say']): string => within(phrases.quote(said));
    return words.heaviest(titleOf(subject), points, quoted(subject.say), other ? quoted(other) : '', among);
  };

  const accepted = (given: AcceptedInBrief | undefined): string | undefined =>
    given &&
    words.accepted(
      list(
        given.subjects
          .slice(0, NAMED)
          .map((subject) => words.acceptedMatter(titleOf(subject), phrases.points(subject.points, given.totalPoints))),
      ),
      Math.min(NAMED, given.subjects.length),
    );

  function apart(given: ApartInBrief): Says {
    const also = accepted(given.accepted);
    if (given.state === 'untold') return paragraph(untold(given.missing), also);
    if (given.state === 'nothing') return paragraph(also === undefined ? words.noneApart : words.noneElseApart, also);
    const [first, ...rest] = given.heaviest;
    const next = rest.slice(0, NAMED).map((subject) => words.quoted(titleOf(subject)));
    return [
      ...paragraph(...given.broken.map(broken)),
      ...paragraph(
        first &&
          heaviest(
            first,
            given.totalPoints,
            rest.length > 0 || also ? 'several' : given.broken.length > 0 ? 'other' : 'only',
          ),
        given.outrun && outrun(given.outrun),
        next.length > 0 ? words.following(list(next), next.length) : undefined,
        also,
      ),
    ];
  }

  const outrun = ({ low, high }: OpenEnded): string => {
    const [from, to] = [low, high].map((one) => timesText(one ?? 0, language)) as [string, string];
    return words.outrun(high === null ? words.timesAtLeast(from) : words.times(from, to));
  };

  const untold = (missing: readonly string[]): string => words.untold(asked(missing));

  function keeping(given: KeepingInBrief, whole: Brief['wholeWay']): readonly (string | undefined)[] {
    if (given.state === 'nothing') return [words.noPromise];
    if (given.state === 'not-ours') return [words.notOurs];
    const moves = whole && wayTotal(whole.money);
    return [kept.keepingToday(given), moves && words.wholeWay(moves, whole.leavesNone)];
  }

  /** Each channel as it stands in a sentence. */
  const promised = (table: unknown): string => {
    const valueOn = (channel: Channel): unknown => openAnswer(Object(table)[channel])?.value;
    const nameOf = (channel: Channel): string => channels[channel].inSentence[language];
    const made = CHANNELS.flatMap((channel) => {
      const value = valueOn(channel);
      if (!isPromise(value)) return [];
      return [words.promiseOn(nameOf(channel), timeText(value.seconds), quoting.words.clocks[value.clock])];
    });
    const none = CHANNELS.filter((channel) => valueOn(channel) === NONE).map(nameOf);
    return [
      ...(made.length > 0 ? [words.promise(made.join(', '))] : []),
      ...(none.length > 0 ? [words.promiseNothing(list(none))] : []),
    ].join('; ');
  };

  const named = ({ purpose, name }: Pick<DeclaredPurpose, 'purpose' | 'name'>): string =>
    words.quoted(within(phrases.purposeName(purpose, name)));

  /** What the purpose tells customers; one of the user's own has no sentence of ours. */
  function declared({ purpose, name }: DeclaredPurpose): string {
    const promise = catalogue.purposes.find(({ id }) => id === purpose)?.words.promise[language];
    return promise === undefined
      ? words.declare(named({ purpose, name }))
      : words.declareTelling(named({ purpose, name }), words.quoted(within(promise)));
  }

  function saying(given: SayingInBrief, today: KeepingInBrief): string {
    if (given.state === 'untold') return untold(given.missing);
    if (given.state === 'nothing') return words.sayTheSame;
    if (given.state === 'one')
      return words.about(titleOf(given.subject), uncapitalised(phrases.wayToSay(given.subject)));
    const { changes, leaves, left, outruns } = given.way;
    const changed = changes.map((change) => {
      const { to } = phrases.changed(change);
      if (change.kind === 'declaration') {
        const [only, ...more] = change.to;
        const stays = new Set(change.to.map(({ purpose }) => purpose));
        const gone = change.from.filter(({ purpose }) => !stays.has(purpose));
        const isFewer = change.to.every(({ purpose }) => change.from.some((one) => one.purpose === purpose));
        if (isFewer && gone.length > 0) return words.declareOnly(list(change.to.map(named)), list(gone.map(named)));
        return only && more.length === 0 ? declared(only) : words.declare(to);
      }
      const text = uncapitalised(to);
      if (change.question === 'promise.first_response') return promised(change.to);
      const say = words.sayOf[change.question];
      if (say) return say(within(text));
      return words.sayOtherwise(questionOf(change.question)?.words.topic[language] ?? change.question, within(text));
    });
    const staying = list(left.map((matter) => words.quoted(titleOf(matter))));
    const stays = leaves === 0 ? words.leavesNone : words.leaves(left.length, staying);
    const { keeping } = given.way;
    const takes = keeping && !isSameNeed(keeping, today) ? kept.keepingOnWay(keeping, false) : undefined;
    const after = [stays, phrases.leavingFewer(given.way), outruns && words.outruns, takes].filter(Boolean);
    return [sentence(changed.join('; ')), ...after].join(' ');
  }

  const doing = ({ changes, effort, leaves, left }: WholeWay): string => {
    const topics = changes.flatMap((change) =>
      change.kind === 'answer' ? [questionOf(change.question)?.words.topic[language] ?? change.question] : [],
    );
    const titles = list(left.map((matter) => words.quoted(titleOf(matter))));
    return words.doing(list(topics), topics.length, effort, leaves === 0 ? undefined : { titles, count: left.length });
  };

  /** What the way takes is told where it is not what the line before tells. */
  const isSameNeed = ({ needed }: ToldKeeping, today: KeepingInBrief): boolean =>
    today.state === 'told' && today.needed.low === needed.low && today.needed.high === needed.high;

  const line = (id: BriefLine['id'], says: Says, leadsTo: string | undefined): BriefLine => ({
    id,
    label: words.labels[id],
    says: says.map((one) => ({ ...one, text: capitalised(one.text) })),
    ...(leadsTo && { leadsTo }),
  });

  return {
    briefTitle: () => words.title,
    hangsOn,
    brief(block) {
      const { brief } = block;
      if (!brief) return [];
      const { leadsTo } = brief;
      return [
        line('apart', apart(brief.apart), leadsTo.apart),
        line(
          'keeping',
          paragraph(...brief.partly.map(partly), ...keeping(brief.keeping, brief.wholeWay)),
          leadsTo.keeping === 'physics' ? KEEPING_CARD : leadsTo.keeping,
        ),
        ...(brief.saying
          ? [
              line(
                'saying',
                [...paragraph(saying(brief.saying, brief.keeping)), ...paragraph(brief.doing && doing(brief.doing))],
                leadsTo.saying,
              ),
            ]
          : []),
        ...(brief.check ? [line('check', check(brief.check, block), leadsTo.check)] : []),
      ];
    },
  };
}
