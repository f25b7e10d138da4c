// The sentences of the report in English: the same meanings as the Italian, written for an English reader.
import { pluralOf } from '#content/numbers/format.ts';
import type { ReportWords } from '#content/words/it/report.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'en', one, other)}`;

export const report: ReportWords = {
  labels: {
    purpose: 'Purpose',
    declared: 'Declared',
    weight: 'Weight',
    operated: 'Operated',
    agreement: 'Agreement',
    notDeclared: 'not declared',
    dimension: 'Dimension',
    asked: 'Asked',
    shown: 'Operated',
    free: 'free',
    points: 'Points',
    scale: 'From 0 to 100',
    changeWhatYouSay: 'Change what you say',
    changeWhatYouDo: 'Change what you do',
    certainty: 'Divergence',
    rule: 'Rule',
    what: 'What the purpose asks',
    budgetArgument: 'Budget argument',
    agents: 'People on the phone',
    answeredInTime: 'Calls answered in time',
    seatsToday: 'Today’s seats',
  },
  headings: {
    'declared-operated': 'Declared and operated',
    parting: 'Where they part',
    crossing: 'Statements that cannot both hold',
    holding: 'What holds them together',
    dimensions: 'The twelve dimensions',
    phone: 'The phone',
    open: 'To be clarified',
    notes: 'Worth knowing',
    unknown: 'What we do not know yet',
    method: 'How this was computed',
  },
  headline: {
    'too-little-known': ({ declared }) => ({
      say: `You declare that you want to ${declared};`,
      do: 'how you work, we do not know yet.',
    }),
    coherent: ({ declared }) => ({
      say: `You declare that you want to ${declared},`,
      do: 'and your operation is built for that.',
    }),
    'different-purpose': ({ declared, operated }) => ({
      say: `You declare that you want to ${declared};`,
      do: `your operation is built to ${operated}.`,
    }),
    'no-recognisable-purpose': ({ declared }) => ({
      say: `You declare that you want to ${declared};`,
      do: 'what you do follows none of the ten purposes recognisably.',
    }),
    'not-distinguishable': ({ declared, operated }) => ({
      say: `You declare that you want to ${declared};`,
      do: `what you do would serve just as well to ${operated}.`,
    }),
    mixed: ({ declared }) => ({
      say: `You declare that you want to ${declared};`,
      do: 'what you do follows it in part.',
    }),
  },
  purpose: (name) => `“${name}”`,
  ownClause: (name) => `follow a purpose of your own, “${name}”`,
  standfirst: {
    'too-little-known': ({ missing }) =>
      `The declaration is there; ${pluralOf(missing, 'en', 'one answer is', `${missing} answers are`)} missing on how you work. Each answer narrows the result; what is left blank counts neither for nor against.`,
    coherent: ({ declared, declaredCount }) =>
      `The declared ${declaredCount === 1 ? 'purpose' : 'purposes'} (${declared}) and the answers on times, people, money and channels say the same thing. This is no mark for the service: it is the agreement between your own statements.`,
    'different-purpose': ({ operated }) =>
      `The answers on times, people, money and channels match a purpose you did not declare: ${operated}. No purpose is better than another. What weighs is the distance, and it can be closed from either side.`,
    'no-recognisable-purpose': () =>
      'The answers pull in different directions and none of the ten purposes holds them together. It may be a time of change, or the sum of decisions taken one at a time. Below is where they part from the declaration.',
    'not-distinguishable': ({ operated, declared }) =>
      `With today’s answers it cannot be told whether you work for what you declare (${declared}) or for another purpose: ${operated}. The distances below are certain; a few more answers would decide the rest.`,
    mixed: ({ declared, declaredCount }) =>
      `Part of what you do matches the declared ${declaredCount === 1 ? 'purpose' : 'purposes'} (${declared}), part does not. Each distance can be closed from two sides: change what you do, or what you say.`,
  },
  tally: {
    critical: (count) => n(count, 'decisive divergence', 'decisive divergences'),
    major: (count, isFirst) =>
      isFirst ? n(count, 'substantial divergence', 'substantial divergences') : `${count}\u00a0substantial`,
    minor: (count, isFirst) => (isFirst ? n(count, 'slight divergence', 'slight divergences') : `${count}\u00a0slight`),
    open: (count) => `${count}\u00a0to be clarified`,
    note: (count) => n(count, 'thing worth knowing', 'things worth knowing'),
    nothing: 'no certain divergence',
    answered: (count, of) => `${n(count, 'answer', 'answers')} out of ${of}`,
  },
  severity: {
    critical: 'Decisive divergence',
    major: 'Substantial divergence',
    minor: 'Slight divergence',
    open: 'To be clarified',
    note: 'Worth knowing',
  },
  certainty: { certain: 'certain', likely: 'likely', open: 'depends on what is missing' },
  quality: { measured: 'on measured answers', estimate: 'on estimated answers', guess: 'on guessed answers' },
  operatedIntro: (first, second, secondAgreement) =>
    `In order of agreement with your answers. The closest reading is “${first}”; the second is “${second}” (agreement ${secondAgreement}).`,
  operatedIntroUnknown:
    'In order of agreement with your answers. While many are missing the bars are long and the order says little.',
  declaredOperatedCaption:
    'Declared: the weight you gave each purpose, out of 100. Operated: how far the answers match that purpose, from 0 (as by chance) to 100 (everything it asks); the bar runs from the lowest to the highest value compatible with what we know.',
  declaredOperatedNote: (coherence) =>
    `“Below zero”: what you do goes the opposite way from what the purpose asks. The overall agreement with what you declare is ${coherence}.`,
  between: (low, high) => `between ${low} and ${high}`,
  exactly: (value) => `of ${value}`,
  below: 'below zero',
  upTo: (high) => `up to ${high}`,
  partingIntro: (findings, subjects) =>
    findings === subjects
      ? `${n(findings, 'certain divergence', 'certain divergences, in order of weight')}. First what you say, then what you do.`
      : `${n(findings, 'certain divergence concerns', 'certain divergences concern')} ${n(subjects, 'subject', 'subjects, in order of weight')}. First what you say, then what you do.`,
  crossingIntro: (count) =>
    `${n(count, 'pair', 'pairs')} of your own statements that cannot both hold, whatever purpose is declared. They take no points off the agreement.`,
  holdingIntro: (pairs) =>
    pairs === 0
      ? 'With today’s answers no declared purpose gets for certain what it asks. These comparisons between answers, however, do agree.'
      : `On ${n(pairs, 'subject', 'subjects')} you do what the declared purpose asks, whatever the missing answers may be.`,
  ruleHolds: (title) => `${title}: the two answers agree.`,
  dimensionsCaption: (asks) =>
    `${asks.length === 1 ? `The thin strip is what “${asks[0]}” asks.` : `Thin strips: what is asked, from the top, by ${asks.map((name) => `“${name}”`).join(', ')}.`} The thick bar is what your answers show. Neither end is better than the other.`,
  dimensionsNote: (driver, total) =>
    `The budget argument is not a dimension: it weighs ${driver} of its own. The certain points add up to ${total}, that is 100 less the highest possible agreement.`,
  dimensionsNoteFree:
    'The budget argument is not a dimension and takes no points so far. The certain points add up to 100 less the highest possible agreement.',
  pointsUnit: (text, isOne) => `${text}\u00a0${isOne ? 'point' : 'points'}`,
  pointsOf: (points, total) => `${points} of ${total}\u00a0points`,
  phoneIntro: ({ calls, within, isPromised }) =>
    `About ${calls} calls an hour, spread over the opening hours. Here is how many are answered within ${within}${isPromised ? ', the promised time' : ', the typical time you stated'}, by how many people are on the phone.`,
  phoneToday: (seats) => `Today’s people keep ${seats} seats open on the phone.`,
  phoneAssumptions: ({ handling, patience }) => [
    'Calls arrive at random, with no busy hour: in the busiest hour the wait is longer.',
    'Lower end: Erlang C, nobody hangs up, the longest work. Upper end: Erlang A, those who wait may hang up, the shortest work.',
    `Work per call ${handling}, patience of those who wait ${patience}. Calls answered by suppliers are left out.`,
  ],
  openIntro:
    'A missing answer, or a range made narrower, decides whether these are divergences. Until then they do not count.',
  notesIntro: 'Not divergences: things worth knowing while reading the result.',
  unknownIntro: (count) =>
    pluralOf(
      count,
      'en',
      'One answer is missing. While it is missing it counts neither for nor against.',
      `${count} answers are missing. While they are missing they count neither for nor against.`,
    ),
  method: (profile) =>
    `Profile ${profile}. What you do is compared with what each declared purpose asks, never with an average. The result measures agreement between statements, not the quality of the service; no customer was asked.`,
  whoDeclares: (name) => `You declare “${name}”`,
  whoSays: (topic) => `You say, according to the answer ${topic}`,
  whoDoes: (topic) => `You do, according to the answer ${topic}`,
  topTier: (label) => `${label} (customers of the top tier)`,
  alsoAsked: (names, count) => `${names} ${count === 1 ? 'asks' : 'ask'} for it too.`,
  declareInstead: (without, names) => `Declare a purpose ${without}: ${names}.`,
  declareNone: (names) =>
    `Give less weight to ${names}, or say for which customers or at which moments the declaration holds. No other of the ten purposes admits what you do here and agrees with the rest.`,
  ratio: (times) => `Ratio between the two values: ${times}.`,
  ratioFrom: (low) => `at least ${low}`,
  ratioRange: (low, high) => `from ${low} to ${high}`,
  ratioTimes: (value) => value,
  ratioEndless: 'without limit, because one of the two sides is zero',
  onChannels: (names) => `Channels: ${names}.`,
  shareReachable: (share) => `At most ${share} of requests can be answered in time.`,
  clashTitle: (a, b) => `“${a}” and “${b}”, for the same customers`,
  clashScoped: 'You said for whom, or when, one of the two holds: the tension remains as a note.',
  clashSay: 'Say for which customers, or at which moments, each of the two holds, or declare only one.',
  clashDo: 'Organise two distinct services, each with its own people, times and promises.',
  clashRule: 'Relation between purposes',
  disclosureTitle: {
    'high-promise-unknown': 'A high promise that customers do not know',
    'low-promise-unknown': 'A low promise that customers do not know',
  },
  disclosureReason: {
    'high-promise-unknown':
      'You promise much and, before buying, few know what they will get: the promise costs money and attracts nobody, or everyone imagines one of their own.',
    'low-promise-unknown':
      'Promising little is a clear choice when customers know it. When they do not, each expects something else.',
  },
  disclosureSay: {
    'high-promise-unknown':
      'Write on the site, quote or contract which service customers will get and which they will not.',
    'low-promise-unknown': 'Say plainly, before the purchase, what is not included.',
  },
  disclosureDo: {
    'high-promise-unknown': 'Bring the public promise to the level that customers know.',
    'low-promise-unknown': 'Offer the service that customers expect.',
  },
  disclosureQuestion: {
    'high-promise-unknown': 'The promise is high: do customers know it before they buy?',
    'low-promise-unknown': 'The promise is low: do customers know that before they buy?',
  },
  disclosureRule: 'Promise known',
  bandRule: (dimension) => `band “${dimension}”`,
  openBand: ({ shown, name, band }) => `On what we know you are between ${shown}; “${name}” asks ${band}.`,
  openRatio: (ratio) => `Ratio between the two values, on what we know: ${ratio}. It counts above 1.`,
  openAnswered: (answer) => `You answered: ${answer}`,
  tellsDimensions: (names) => `It feeds ${names}.`,
  tellsRules: (titles) => `It allows the comparison “${titles}”.`,
  tellsDriver: 'It tells which purpose the money follows.',
  tellsArithmetic: 'It serves the arithmetic of times, people and money.',
  asksFirst: 'This is the answer that would best separate the purposes that cannot be told apart today.',
  nobody: 'nobody answers',
  nobodyOn: (channel) => `${channel}: nobody answers`,
  none: 'none of these',
  noChannel: 'on no channel',
  nothingPromised: 'nothing promised',
  notApplicable: 'does not apply',
  notKnown: 'not known how much',
  within: (channel, time, clock) => `${channel} within ${time} (${clock})`,
  clocks: { calendar: 'closing hours included', opening: 'in opening hours' },
  fromTo: (from, to) => `between “${from}” and “${to}”`,
  dedication: { yes: 'yes, only', no: 'no, mostly other work', partly: 'in part' },
  addedToTier: (value) => `added in 12 months: ${value}`,
};
