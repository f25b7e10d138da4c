// The register of public promises: each beside the typical time that is stated and what the present people give, with a
// verdict that is the rules' own, asked about that promise alone.
import { type Answers, isRange, NONE, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { choicesOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { ruleContext } from '#model/judge/assess.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import type { Check } from '#model/judge/rule.ts';
import { shareInTime } from '#model/judge/share-in-time.ts';
import { isPromiseOpen, promiseOn, typicalWait } from '#model/judge/waits.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { channelCards } from '#model/report/physics.ts';
import type {
  DeferredCard,
  LiveCard,
  PromiseRow,
  PromisesBlock,
  PromiseVerdict,
} from '#model/report/physics-matter.ts';
import type { Material } from '#model/report/subjects.ts';

type Judging = Pick<Material, 'catalogue' | 'assessment'>;

/** The register of answers by themselves: with what their channels' cards say. */
export const promisesOf = (given: Judging): PromisesBlock | undefined =>
  promisesBlock(given, channelCards({ answers: given.assessment.answers, defaults: given.catalogue.defaults }));

/** Rules that a promise of a time can break, by what they measure it against. */
const BY_CALENDAR = 'answerable-share';
const BY_TIME = ['typical-wait', 'promise-needs'];

export function promisesBlock(
  material: Judging,
  cards: readonly (LiveCard | DeferredCard)[],
): PromisesBlock | undefined {
  const { answers } = material.assessment;
  const context = { answers, defaults: material.catalogue.defaults };
  const rows = CHANNELS.flatMap((channel): readonly PromiseRow[] => {
    const promise = promiseOn(context, channel);
    if (!promise) return [];
    const { seconds, clock } = promise;
    const waits = typicalWait(context, channel);
    const card = cards.find((one) => one.channel === channel);
    const gives = card && givenBy(card);
    const typical = typeof waits === 'object' && 'low' in waits ? finite(waits) : undefined;
    const weeks = card && breakingIn(card);
    const { verdict, rules } = judged(material, channel);
    const byTypical = shareInTime(context, channel);
    const told = { ...(gives && { gives }), ...(byTypical && { byTypical }) };
    return [
      {
        channel,
        seconds: isRange(seconds) ? { low: seconds.from, high: seconds.to } : { low: seconds, high: seconds },
        clock,
        ...(typical && { typical }),
        ...told,
        verdict: weakened(verdict, weeks !== undefined, told, context.defaults.keptShare),
        ...(weeks && { weeksUntilBreak: weeks }),
        rules,
      },
    ];
  });
  if (rows.length === 0) return undefined;
  const keeping = keepingOf(context, cards);
  const unknown = CHANNELS.filter((channel) => isPromiseOpen(context, channel));
  return {
    kind: 'promises',
    rows,
    ...(keeping && { keeping }),
    ...(unknown.length > 0 && { unknown }),
    claims: choicesOf(answers, 'promise.claims') ?? [],
    where: choicesOf(answers, 'promise.where') ?? [],
  };
}

const finite = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

function givenBy(card: LiveCard | DeferredCard): PromiseRow['gives'] {
  if (card.kind === 'deferred') return { of: 'load', loadFactor: card.loadFactor };
  return card.within && { of: 'share', share: card.within.answered };
}

/** Weeks until the promise gives way, where the card has the work outrun the people in every case. */
function breakingIn(card: LiveCard | DeferredCard): Interval | undefined {
  if (card.kind === 'live' || !card.weeksUntilBreak || (card.loadFactor.low ?? Number.POSITIVE_INFINITY) <= 1)
    return undefined;
  const { low, high } = card.weeksUntilBreak;
  return low === null || high === null ? undefined : { low, high };
}

/**
 * What the rules leave open, or call kept, by what else is known: the work that outruns the people; and, where capacity does
 * not show that most are answered in time, the share that the typical time comes to.
 */
function weakened(
  verdict: PromiseVerdict,
  givesWay: boolean,
  { gives, byTypical }: Pick<PromiseRow, 'gives' | 'byTypical'>,
  kept: number,
): PromiseVerdict {
  if (verdict === 'impossible' || verdict === 'not-kept') return verdict;
  if (givesWay) return 'gives-way';
  if (!byTypical || (gives?.of === 'share' && gives.share.low >= kept)) return verdict;
  if (byTypical.high < kept) return 'for-a-part';
  return byTypical.low < kept ? 'cannot-tell' : verdict;
}

/** The verdict of the rules on the promise of one channel, as if no other were made. */
function judged({ catalogue, assessment }: Judging, channel: Channel): Pick<PromiseRow, 'verdict' | 'rules'> {
  const answers = onlyPromise(assessment.answers, channel);
  // A promise is held to what can be, whatever is declared.
  const context = ruleContext(catalogue, answers, []);
  const checks = catalogue.rules.flatMap(
    (rule): readonly { readonly rule: string; readonly asks: string; readonly check: Check }[] => {
      const asks =
        rule.ratio &&
        [rule.ratio.observed, rule.ratio.promised].find((one) => one === BY_CALENDAR || BY_TIME.includes(one));
      if (!asks || !rule.statements.includes('promise.first_response')) return [];
      return [{ rule: rule.id, asks, check: checkRule(rule, context) }];
    },
  );
  const broken = checks.filter(({ check }) => check.state === 'contradiction' && check.severity !== 'note');
  const verdictOf = (): PromiseVerdict => {
    if (broken.some(({ asks }) => asks === BY_CALENDAR)) return 'impossible';
    if (broken.length > 0) return 'not-kept';
    const said = checks.find(({ asks }) => asks === 'typical-wait')?.check.state;
    return said === 'coherent' && checks.every(({ check }) => check.state !== 'tension') ? 'kept' : 'cannot-tell';
  };
  return { verdict: verdictOf(), rules: broken.map(({ rule }) => rule) };
}

function onlyPromise(answers: Answers, channel: Channel): Answers {
  const answer = openAnswer(answers['promise.first_response']);
  const table = answer?.value;
  if (!answer || typeof table !== 'object' || table === null || Array.isArray(table)) return answers;
  const cells = Object.entries(table).map(([key, cell]) => [key, key === channel ? cell : NONE]);
  return { ...answers, 'promise.first_response': { value: Object.fromEntries(cells), quality: answer.quality } };
}
