// The sentences of the report in English: the same meanings as the Italian, written for an English reader.
import { pluralOf } from '#content/numbers/format.ts';
import { MOST_SAID, type ReportWords } from '#content/words/it/report.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'en', one, other)}`;

const saying = (declared: readonly string[]): string =>
  declared.length > MOST_SAID
    ? `You declare ${declared.length} purposes of equal weight`
    : `You declare that you want to ${declared.join(', and to ')}`;

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
    changeWhatYouDeclare: 'Change what you declare',
    changeWhatYouPromise: 'Change what you promise in public',
    certainty: 'Divergence',
    rule: 'Rule',
    agents: 'People on the phone',
    answeredInTime: 'Calls answered in time',
    seatsToday: 'Today’s seats',
    scope: 'For whom, or when',
    promise: 'What it promises customers',
    work: 'Work',
    figure: 'Published figure',
    solidity: 'How solid, and from where',
    behind: 'Where it is used',
    change: 'What changes',
    today: 'Today',
    onThisWay: 'Then',
  },
  headings: {
    declaration: 'The declaration',
    agreed: 'The shared declaration',
    votes: 'The votes of the room',
    decided: 'What the room decided',
    'declared-operated': 'Declared and operated',
    parting: 'Where they part',
    crossing: 'Statements that do not go together',
    accepted: 'Knowingly accepted',
    holding: 'What holds them together',
    repairs: 'Ways for the whole',
    dimensions: 'The twelve dimensions',
    promises: 'The register of promises',
    physics: 'Time, people and money',
    phone: 'The phone',
    methods: 'The methods of the articles',
    open: 'To be clarified',
    notes: 'Worth knowing',
    unknown: 'What we do not know yet',
    profile: 'The edited profile',
    method: 'How this was computed',
    sources: 'Sources',
  },
  withoutMoney: 'Copy without amounts: the answers in money were removed, and what remains was compared afresh.',
  adopted: (count, scenario, day) =>
    `${n(count, 'answer comes', 'answers come')} from the scenario ${scenario === '' ? 'without a name' : `“${scenario}”`}, adopted on ${day}: ${count === 1 ? 'it does' : 'they do'} not describe today’s situation yet.`,
  fromScenario: (label) => `${label} (from an adopted scenario)`,
  declarationIntro: (count) =>
    count === 1
      ? 'The purpose you declare, with what it promises customers.'
      : 'The purposes you declare, heaviest first, with what each promises customers.',
  quoted: (text) => `“${text}”`,
  ownAsks: (asks) => `It asks: ${asks}.`,
  ownAsksNothing: 'It asks nothing yet.',
  scope: (scope) => `for: ${scope}`,
  headline: {
    'too-little-known': ({ declared, isPartlyKnown }) => ({
      say: `${saying(declared)};`,
      do: isPartlyKnown ? 'how you work, we know only in part.' : 'how you work, we do not know yet.',
    }),
    coherent: ({ declared }) => ({
      say: `${saying(declared)},`,
      do: 'and your operation is built for that.',
    }),
    'different-purpose': ({ declared, operated }) => ({
      say: `${saying(declared)};`,
      do: `your operation is built to ${operated}.`,
    }),
    'no-recognisable-purpose': ({ declared }) => ({
      say: `${saying(declared)};`,
      do: 'what you do follows none of the ten purposes recognisably.',
    }),
    'not-distinguishable': ({ declared, operated }) => ({
      say: `${saying(declared)};`,
      do: `what you do could just as well be meant to ${operated}.`,
    }),
    mixed: ({ declared, operated, follows }) => ({
      say: `${saying(declared)};`,
      do:
        follows === 'other'
          ? `what you do is closer to another purpose you declare: to ${operated}.`
          : follows === 'one-of-heaviest'
            ? `what you do is closer to one of them: to ${operated}.`
            : declared.length > 1
              ? 'what you do follows them in part.'
              : 'what you do follows it in part.',
    }),
  },
  purpose: (name) => `“${name}”`,
  ownClause: (name) => `follow a purpose of your own, “${name}”`,
  promiseApart: {
    headline: (declared) => ({
      say: `${saying(declared)}:`,
      do: 'your operation is built for that, your public promise is not.',
    }),
    standfirst: (declared) =>
      `The answers on times, people, money and channels match what you declare (${declared}). What departs from it is what customers are led to expect, or what they know of it before they buy: below is how to bring that nearer to the declaration, or the declaration nearer to that.`,
  },
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
    mixed: ({ declared, declaredCount, nearest }) =>
      `Part of what you do matches the declared ${declaredCount === 1 ? 'purpose' : 'purposes'} (${declared}), part does not.${nearest === undefined ? '' : ` The closest is ${nearest}.`} Each distance can be closed from two sides: change what you do, or what you say.`,
  },
  tally: {
    critical: (count) => n(count, 'decisive divergence', 'decisive divergences'),
    major: (count, isFirst) =>
      isFirst ? n(count, 'substantial divergence', 'substantial divergences') : `${count}\u00a0substantial`,
    minor: (count, isFirst) => (isFirst ? n(count, 'slight divergence', 'slight divergences') : `${count}\u00a0slight`),
    open: (count) => `${count}\u00a0to be clarified`,
    note: (count) => n(count, 'thing worth knowing', 'things worth knowing'),
    accepted: (count, isFirst) =>
      isFirst
        ? n(count, 'knowingly accepted divergence', 'knowingly accepted divergences')
        : `${count}\u00a0knowingly accepted`,
    nothing: 'no certain divergence',
    nothingElse: 'no other certain divergence',
    answered: (count, of, notNeeded) =>
      `${n(count, 'essential answer', 'essential answers')} out of ${of}${notNeeded === 0 ? '' : `, ${notNeeded}\u00a0not needed`}`,
  },
  severity: {
    critical: 'Decisive divergence',
    major: 'Substantial divergence',
    minor: 'Slight divergence',
    open: 'To be clarified',
    note: 'Worth knowing',
  },
  certainty: { certain: 'certain', likely: 'likely', open: 'depends on what is missing' },
  quality: {
    measured: 'on the figures as you wrote them',
    estimate: 'on estimated answers',
    guess: 'on guessed answers',
  },
  operatedIntro: (first, second, secondAgreement) =>
    `In order of agreement with your answers, by the middle value of each interval. The closest reading is “${first}”; the second is “${second}” (agreement ${secondAgreement}).`,
  operatedIntroUnknown:
    'In order of agreement with your answers. With what is still missing the intervals are wide and the order says little.',
  declaredOperatedCaption:
    'Declared: the weight you gave each purpose, out of 100. Operated: how far the answers match that purpose, from 0 (as by chance) to 100 (everything it asks); the bar runs from the lowest to the highest value compatible with what we know.',
  belowMeaning: '“Below zero”: what you do goes the opposite way from what the purpose asks.',
  upToMeaning:
    '“Up to”: the interval begins below zero. The order goes by the middle value, the part below zero included.',
  overallAgreement: (coherence) => `The overall agreement with what you declare is ${coherence}.`,
  between: (low, high) => `between ${low} and ${high}`,
  exactly: (value) => `of ${value}`,
  below: 'below zero',
  upTo: (high) => `up to ${high}`,
  partingIntro: (count) =>
    `${count === 1 ? 'One certain divergence' : `${count}\u00a0certain divergences, in order of weight`}. First what you say, then what you do.`,
  pointsMeaning: (total, highest, accepted) =>
    `Points, each rounded by itself, measure how much each distance takes off the agreement; they serve to put them in order: in all they are ${total}${accepted === undefined ? '' : `, with those of what is knowingly accepted (${accepted})`}, that is 100 less the highest agreement possible (${highest}).`,
  alike: (names) => `Of equal weight: ${names}.`,
  alsoDeclared: (names) => `You also declare ${names}.`,
  asksNothing: (name) =>
    `The purpose “${name}” asks nothing yet: say so on at least one of the twelve dimensions and the comparison begins. The arithmetic between one answer and another holds all the same.`,
  crossingIntro: (count) =>
    `${count === 1 ? 'One pair' : `${count}\u00a0pairs`} of your own statements that do not go together. ${count === 1 ? 'It takes' : 'They take'} no points off the agreement.`,
  holdingIntro: (pairs, declared) =>
    pairs === 0
      ? 'With today’s answers no declared purpose gets for certain what it asks. These comparisons between answers, however, do agree.'
      : `On ${pairs === 1 ? 'one subject' : `${pairs}\u00a0subjects`} you do what ${declared === 1 ? 'the declared purpose' : 'at least one of the declared purposes'} asks, whatever the missing answers may be.`,
  dimensionsCaption: (asks) =>
    `${asks.length === 0 ? '' : asks.length === 1 ? `The thin strip is what “${asks[0]}” asks. ` : `Thin strips: what is asked, from the top, by ${asks.map((name) => `“${name}”`).join(', ')}. `}The thick bar is what your answers show. Neither end is better than the other.`,
  dimensionsOrder: (asks) =>
    `Asked: what ${asks.length === 1 ? `“${asks[0]}” asks` : `is asked, in this order, by ${asks.map((name) => `“${name}”`).join(', ')}`}. Operated: what your answers show. Neither end is better than the other.`,
  dimensionsNote: (driver, total) =>
    `The budget argument is not a dimension: it weighs ${driver} of its own. The certain points add up to ${total}, that is 100 less the highest possible agreement.`,
  dimensionsNoteFree:
    'The budget argument is not a dimension and takes no points so far. The certain points add up to 100 less the highest possible agreement.',
  topTierRange: (range) => `top level ${range}`,
  pointsUnit: (text, isOne) => `${text}\u00a0${isOne ? 'point' : 'points'}`,
  pointsOf: (points, total) => `${points} of ${total}\u00a0points`,
  phoneCalls: ({ month, outside, hours, hour }) =>
    `Calls: ${month} a month${outside ? `, less ${outside} given to suppliers` : ''}, over ${hours} a week: ${hour} an hour, spread over the opening hours.`,
  about: (value) => `about ${value}`,
  phoneIntro: ({ within, isPromised }) =>
    `Here is how many are answered within ${within}${isPromised ? ', the promised time' : ', the typical time you stated'}, by how many people are on the phone.`,
  phoneToday: ({ seats, isOne, level }) =>
    `Today’s people keep ${seats} ${isOne ? 'seat' : 'seats'} open on the phone; with those, calls answered in time out of 100: ${level}.`,
  phoneNoSeats: 'Today’s people keep no seat open on the phone.',
  phoneIsToday: (agents) => `${agents} (today)`,
  phoneContrast: {
    longer: (wait) =>
      `You state a typical wait ${wait}; with these seats the arithmetic would give a much shorter one. That usually means that calls crowd into a few hours, that fewer people are on the phone, or that one of the two answers needs another look.`,
    shorter: (wait) =>
      `You state a typical wait ${wait}; with these seats the arithmetic would give a much longer one. That usually means that more people are on the phone, that a call takes less work, or that one of the two answers needs another look.`,
  },
  phoneWait: (wait, isRange) => (isRange ? wait : `of ${wait}`),
  phoneUndecided: (narrowing) => {
    if (narrowing.length === 0)
      return 'The sum of the people alone cannot tell whether the time is kept: narrower ranges would.';
    const [call, part] = [narrowing.includes('aht.phone'), narrowing.includes('staff.dedicated')];
    const minutes = 'the minutes of work for a call';
    const time = 'the part of their time that these people give to customers';
    if (call || part)
      return `The sum of the people alone cannot tell whether the time is kept: ${[...(call ? [minutes] : []), ...(part ? [time] : [])].join(' and ')} would.`;
    return 'The sum of the people alone cannot tell whether the time is kept: narrower ranges of the work and of the paid time not spent on contacts would.';
  },
  phoneAssumptions: ({ handling, patience, hasOutside }) => [
    'Calls arrive at random, with no busy hour: in the busiest hour the wait is longer. So it is if the phone is open for fewer hours than the channel that is open longest.',
    'Lower end: the Erlang C formula, with the most calls, the longest work and nobody hanging up. Upper end: the Erlang A formula (Erlang C where it gives more), with the fewest calls, the shortest work, and those who wait free to hang up.',
    `Work per call ${handling}, patience of those who wait ${patience}.${hasOutside ? ' Calls given to suppliers are left out; their share is taken to be the same on every channel.' : ''}`,
  ],
  openIntro:
    'A missing answer, or a range made narrower, decides whether these are divergences. Until then they do not count.',
  notesIntro: 'Not divergences: things worth knowing while reading the result.',
  unknownIntro: (count, others) => {
    const lacking = pluralOf(count, 'en', 'One essential answer is missing', `${count} essential answers are missing`);
    const more = pluralOf(
      others,
      'en',
      'one other question may settle what is still open',
      `${others} other questions may settle what is still open`,
    );
    return `${lacking}${others === 0 ? '' : `; ${more}`}. What is missing counts neither for nor against.`;
  },
  method: (method, profile, edition) =>
    `Method ${method}, profile ${edition ? `“${edition.name}”, version ${edition.version}, derived from ${profile}` : profile}. What you do is compared with what each declared purpose asks, never with an average. The result measures agreement between statements, not the quality of the service; no customer was asked.`,
  asOf: (date) => `Period of the data: ${date}`,
  sourcesIntro: 'The works behind what you have read.',
  figuresIntro:
    'Figures published by others play no part in comparing what you say with what you do: they stand behind the threshold of a rule, behind the interval taken where an answer is blank, or in a reading that moves nothing. The letter says how solid they are.',
  grades: {
    A: 'A: law, authority or peer review',
    B: 'B: large survey',
    C: 'C: vendor survey',
    D: 'D: repeated without a source',
  },
  behind: {
    method: 'the method',
    phone: 'the arithmetic of the queues',
    readings: (names, count) => `the ${count === 1 ? 'reading' : 'readings'} ${names}`,
    rules: (names, count) => `the ${count === 1 ? 'rule' : 'rules'} ${names}`,
    blanks: (topics, count) =>
      `the ${count === 1 ? 'interval' : 'intervals'} in place of the ${count === 1 ? 'answer' : 'answers'} ${topics}`,
  },
  whoAsks: (name) => `You declare “${name}”, which asks`,
  driverAsk: (argument) => `the argument that decides the money is “${argument}”`,
  whoDeclares: (name) => `You declare “${name}”`,
  whoSays: (topic) => `You say in public, according to the answer ${topic}`,
  whoDoes: (topic) => `You do, according to the answer ${topic}`,
  topTier: (label) => `${label} (customers in the top level)`,
  notEnoughFor: (names) => `It is not enough for ${names}.`,
  atMostFavourable: (ratio) => `The weight is worked out on the most favourable value (${ratio}).`,
  asksInstead: (names, count, argument) => `${names} ${count === 1 ? 'asks' : 'ask'} for “${argument}” instead.`,
  asksItself: (names, count, asked) => `${names} ${count === 1 ? 'asks' : 'ask'}: ${asked}`,
  alsoAsked: (names, count) => `${names} ${count === 1 ? 'asks' : 'ask'} for it too.`,
  declareInstead: (without, names) => `Declare a purpose ${without}: ${names}.`,
  declareNone: (names) =>
    `Give less weight to ${names}, or say for which customers or at which moments the declaration holds. No other of the ten purposes admits what you do here and agrees with the rest.`,
  ratio: (times) => `Ratio between the two values: ${times}.`,
  ratios: {
    from: (low) => `at least ${low}`,
    range: (low, high) => `from ${low} to ${high}`,
    times: (value) => value,
    beyond: (most) => `more than ${most} times`,
    endless: 'without limit, because one of the two sides is zero',
  },
  onChannels: (names) => `Channels: ${names}.`,
  shareReachable: (share) => `At most ${share} of requests can be answered in time.`,
  clashTitle: (a, b) => `“${a}” and “${b}”, for the same customers`,
  clashTitleScoped: (a, b) => `“${a}” and “${b}”, for different customers or moments`,
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
  openRatios: {
    from: (low) => `is at least ${low}`,
    range: (low, high) => `runs from ${low} to ${high}`,
    times: (value) => `is ${value}`,
    beyond: (most) => `is more than ${most} times`,
    endless: 'is without limit, because one of the two sides is zero',
  },
  openRatio: (ratio, limit) =>
    `By what we know the ratio of the first value to the second ${ratio}: up to ${limit} they go together, beyond that they do not.`,
  openRatioWide: 'From what is known it cannot be told whether the two values hold together.',
  openRatioOver: (ratio, limit) =>
    `With what we know the ratio of the two values ${ratio}, over the limit of ${limit}: they do not go together, unless the missing answer changes the sum.`,
  settledBy: (questions) => `The answer to this would tell: ${questions}.`,
  openAnswered: (answer) => `You answered: ${answer}`,
  settles: (count) =>
    pluralOf(count, 'en', 'It may settle one open point.', `It may settle up to ${count} open points.`),
  askedOf: (owner) => `Usually known by: ${owner}.`,
  byOwner: 'The same questions, by who usually knows the answer:',
  owners: {
    finance: 'finance',
    operations: 'whoever runs the service',
    people: 'human resources',
    it: 'information systems',
    marketing: 'marketing',
    legal: 'legal',
  },
  unknownDetail:
    'All essential answers are there. These, on details, may settle what is still open; the most useful come first.',
  mostUsefulFirst:
    'Those on which most hangs come first: open points, comparisons that wait for them, the width of the intervals.',
  tellsDimensions: (names) => `It feeds ${names}.`,
  tellsRules: (titles) => `It allows the comparison “${titles}”.`,
  tellsDriver: 'It tells which purpose the money follows.',
  tellsArithmetic: 'It serves the arithmetic of times, people and money.',
  narrows: 'It narrows how many people the promises take, and what they cost.',
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
