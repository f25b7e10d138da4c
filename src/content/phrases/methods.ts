// The methods of the five articles in words: a card for each reading that says something, and the rest in a line each.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatNumber, formatPercent } from '#content/numbers/format.ts';
import { capitalised, listOf } from '#content/phrases/text.ts';
import type { Language, Spoken } from '#content/shape.ts';
import { methods as english } from '#content/words/en/methods.ts';
import { methods as italian, type MethodWords } from '#content/words/it/methods.ts';
import type { Interval } from '#model/interval.ts';
import type { MethodId } from '#model/methods/method.ts';
import type {
  Beside,
  ChannelChoiceReading,
  GatesReading,
  HandOffsReading,
  IcebergReading,
  LadderReading,
  PanzaReading,
  PhasesReading,
  Step,
  ToldReading,
} from '#model/methods/reading.ts';
import type { SaidAnswer } from '#model/report/matter.ts';
import type { MethodCard, MethodPhrases } from '#model/report/method-phrases.ts';
import { isTold, type MethodsBlock } from '#model/report/methods-block.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type Words = Spoken<MethodWords>;
const WORDS: Readonly<Record<Language, Words>> = { it: italian, en: english };

export const methodName = (method: MethodId, language: Language): string => WORDS[language][method].name;

/** What the method page says of a method. */
export function methodOf(method: MethodId, language: Language): Readonly<Record<'name' | 'reads' | 'note', string>> {
  const { name, reads, note } = WORDS[language][method];
  return { name, reads, note };
}

type Face = Pick<MethodCard, 'says' | 'table'>;

export function methodPhrases(language: Language, { quote }: Pick<Phrasebook, 'quote'>): MethodPhrases {
  const words = WORDS[language];
  const saidOf = ({ question }: Pick<SaidAnswer, 'question'>): string =>
    words.said(questionOf(question)?.words.topic[language] ?? question);
  const lineOf = (said: SaidAnswer): string => {
    const isBare = questionOf(said.question)?.words.quote === undefined;
    return isBare ? `${saidOf(said)}: ${quote(said)}` : quote(said);
  };
  const namesOf = (methods: readonly MethodId[]): string =>
    listOf(
      methods.map((method) => (language === 'it' ? `«${words[method].name}»` : `“${words[method].name}”`)),
      language,
    );
  return {
    methodsIntro: () => words.intro,
    methodsFrom: () => words.from,
    methodsAsk: (questions) => words.ask(questions.length),
    methodsSaid: saidOf,
    methodsAll: () => words.all,
    methodCards: ({ entries }) =>
      entries.flatMap(({ reading, quotes }): MethodCard[] => {
        if (!isTold(reading)) return [];
        const { method } = reading;
        const ask = 'ask' in reading ? reading.ask : [];
        const face = faceOf(reading, words, language);
        return [
          {
            id: `methods-${method}`,
            title: words[method].name,
            ...face,
            notes: [words[method].note],
            quotes,
            quoted: quotes.map(lineOf),
            ask,
          },
        ];
      }),
    methodsUndecided(block) {
      const open = block.entries.flatMap(({ reading }) => (reading.state === 'cannot-tell' ? [reading] : []));
      if (open.length === 0) return undefined;
      const questions = [...new Set(open.flatMap(({ ask }) => ask))];
      return { text: words.undecided(namesOf(open.map(({ method }) => method)), questions.length), questions };
    },
    methodsBeside: (block) =>
      [...besideIn(block)].map(([because, methods]) => words.beside[because](namesOf(methods), methods.length)),
  };
}

function besideIn({ entries }: MethodsBlock): ReadonlyMap<Beside, readonly MethodId[]> {
  const found = new Map<Beside, MethodId[]>();
  for (const { reading } of entries) {
    if (reading.state !== 'beside-the-point') continue;
    found.set(reading.because, [...(found.get(reading.because) ?? []), reading.method]);
  }
  return found;
}

function faceOf(reading: ToldReading, words: Words, language: Language): Face {
  const options = (question: string, ids: readonly string[]): readonly string[] =>
    ids.map((id) => questionOf(question)?.options?.[id]?.[language] ?? id);
  const listed = (question: string, ids: readonly string[]): string => listOf(options(question, ids), language);
  const { yes, no } = words.ladder;
  const isThere = (is: boolean | undefined): string => (is === undefined ? words.unknown : is ? yes : no);
  switch (reading.method) {
    case 'latte':
    case 'learn':
      return ladderFace(reading, words, language);
    case 'panza':
      return panzaFace(reading, words, isThere, (id) => options('recovery.practice', [id])[0] ?? id);
    case 'design-gap':
      return {
        says:
          reading.shownBy.length > 0
            ? reading.shownBy.map((by) => words['design-gap'][by])
            : [words['design-gap'].holds],
      };
    case 'hand-offs':
      return handOffsFace(reading, words, (ids) => options('steps.there', ids));
    case 'outsourced': {
      const { outsourced } = words;
      const { without, steps } = reading;
      return {
        says: [
          without.length > 0
            ? outsourced.without(listed('steps.there', without))
            : outsourced.holds(listed('steps.there', steps)),
        ],
      };
    }
    case 'channel-choice':
      return { says: [channelText(reading, words['channel-choice'], language)] };
    case 'gates':
      return gatesFace(reading, words, isThere);
    case 'iceberg':
      return icebergFace(reading, words.iceberg, language);
    case 'customer-part':
      return { says: [words['customer-part'][reading.state]] };
    case 'phases':
      return phasesFace(reading, words, language, isThere, (ids) => options('promise.phases', ids));
  }
}

type Told = (is: boolean | undefined) => string;

/** In a sentence what happens and what does not; the last step of LEARN, in two readings, is one where neither happens. */
function ladderFace({ rungs, missing }: LadderReading, { ladder }: Words, language: Language): Face {
  const lastStands = rungs.some(({ step, stands }) => stands && LAST.includes(step));
  const nameOf = (step: Step): string => (step === 'notify' && !lastStands ? ladder.either : ladder.steps[step]);
  const listed = (steps: typeof rungs): string =>
    listOf(
      steps.map(({ step }) => nameOf(step)),
      language,
    );
  const there = rungs.filter(({ stands }) => stands);
  const isCovered = (step: Step): boolean => (lastStands ? LAST.includes(step) : step === 'now');
  const lacking = rungs.filter(({ step, stands }) => !stands && step !== missing && !isCovered(step));
  return {
    says: [
      [
        missing === undefined ? ladder.holds : ladder.missing(nameOf(missing)),
        ...(missing !== undefined && there.length > 0 ? [ladder.there(listed(there))] : []),
        ...(lacking.length > 0 ? [ladder.lacking(listed(lacking), lacking.length)] : []),
      ].join(' '),
    ],
  };
}
const LAST: readonly Step[] = ['notify', 'now'];

function panzaFace(
  { habits, of, state }: PanzaReading,
  { panza }: Words,
  isThere: Told,
  practice: (id: string) => string,
): Face {
  const count = habits.length;
  if (count === 0) return { says: [panza.none] };
  return {
    says: [state === 'named' ? panza.named(count, of) : panza.few(count, of)],
    table: {
      columns: panza.columns,
      rows: habits.map(({ habit, mirror, mirrored }) => [
        capitalised(practice(habit)),
        practice(mirror),
        isThere(mirrored),
      ]),
    },
  };
}

function handOffsFace(
  { rows, orphans, mismatches }: HandOffsReading,
  words: Words,
  named: (ids: readonly string[]) => readonly string[],
): Face {
  const { who, columns, ...say } = words['hand-offs'];
  const steps = (ids: readonly string[]): string => named(ids).join(', ');
  const found = [
    ...(orphans.length > 0 ? [say.orphans(steps(orphans), orphans.length)] : []),
    ...(mismatches.length > 0 ? [say.mismatches(steps(mismatches), mismatches.length)] : []),
  ];
  return {
    says: found.length > 0 ? found : [say.holds],
    table: {
      columns,
      rows: rows.map(({ step, acts, informs, thought }) => [
        capitalised(named([step])[0] ?? step),
        who[acts],
        who[informs],
        who[thought],
      ]),
    },
  };
}

function channelText(
  { isSingle, isLow, state, channels: inUse }: ChannelChoiceReading,
  words: Words['channel-choice'],
  language: Language,
): string {
  if (!isSingle) return words.holds;
  if (isLow) return state === 'holds' ? words.lowKnown : words.lowUnknown;
  const [channel, another] = inUse;
  return channel && !another ? words.only(channels[channel].name[language].toLocaleLowerCase()) : words.imposed;
}

function gatesFace({ gates: read, broken, ask }: GatesReading, { gates }: Words, isThere: Told): Face {
  const named = broken === undefined ? gates.holds : gates.broken(gates.steps[broken]);
  return {
    says: ask.length > 0 ? [named, gates.before] : [named],
    table: {
      columns: gates.columns,
      rows: read.map(({ gate, stands }) => [capitalised(gates.steps[gate]), isThere(stands)]),
    },
  };
}

function icebergFace(
  { perMonth, perHundred, rows, own }: IcebergReading,
  words: Words['iceberg'],
  language: Language,
): Face {
  const number = (value: number): string => formatNumber(value, language, value < 10 ? 1 : 0);
  // Two digits that matter: the shares behind it know no more.
  const amount = (range: Interval): string => spread(range, (value) => number(Number(value.toPrecision(2))));
  const complaints = formatAmount({ from: perMonth.low, to: perMonth.high }, number, language);
  const yearly = perHundred && formatAmount({ from: perHundred.low, to: perHundred.high }, number, language);
  const severities: Readonly<Record<string, string>> = words.severities;
  return {
    says: [yearly === undefined ? words.month(complaints) : words.rate(complaints, yearly), words.apart],
    table: {
      columns: words.columns,
      lines: [
        ...rows.map(({ severity, percent, silent }) =>
          words.line(severities[severity] ?? severity, percentSpread(percent, language), amount(silent)),
        ),
        ...(own ? [words.ownLine(words.times(amount(own.times)), amount(own.silent))] : []),
      ],
      rows: [
        ...rows.map(({ severity, percent, silent }) => [
          capitalised(severities[severity] ?? severity),
          percentSpread(percent, language),
          amount(silent),
        ]),
        ...(own ? [[capitalised(words.own), words.times(amount(own.times)), amount(own.silent)]] : []),
      ],
    },
  };
}

/** Both ends with an en dash, one number where they read the same. */
function spread({ low, high }: Interval, one: (value: number) => string): string {
  const [from, to] = [one(low), one(high)];
  return from === to ? from : `${from}–${to}`;
}

const percentSpread = ({ low, high }: Interval, language: Language): string =>
  low === high ? formatPercent(low, language) : `${formatNumber(low, language, 1)}–${formatPercent(high, language)}`;

function phasesFace(
  { rows, without }: PhasesReading,
  { phases, unknown }: Words,
  language: Language,
  isThere: Told,
  named: (ids: readonly string[]) => readonly string[],
): Face {
  const isPromised = rows.some((row) => row.isPromised);
  const says =
    without.length > 0 ? phases.without(listOf(named(without), language)) : isPromised ? phases.holds : phases.nothing;
  return {
    says: [says],
    table: {
      columns: phases.columns,
      rows: rows.map(({ phase, isPromised: promised, share }) => [
        capitalised(named([phase])[0] ?? phase),
        isThere(promised),
        share ? percentSpread(share, language) : unknown,
      ]),
    },
  };
}
