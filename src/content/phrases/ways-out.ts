// Ways out in words: the smallest change on one side of a matter, and the sets for the whole.
import { catalogue, questionOf } from '#content/catalogue.ts';
import { formatMoney, formatNumber, formatPercent } from '#content/numbers/format.ts';
import { agreementText } from '#content/phrases/figures.ts';
import { keepingPhrases } from '#content/phrases/keeping.ts';
import { nameOfPurpose } from '#content/phrases/name-of-purpose.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { capitalised, listOf, nested } from '#content/phrases/text.ts';
import { obtained as englishHow } from '#content/words/en/obtained.ts';
import { repairs as english } from '#content/words/en/repairs.ts';
import { obtained as italianHow } from '#content/words/it/obtained.ts';
import { repairs as italian, type RepairWords } from '#content/words/it/repairs.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import { timesTypical } from '#model/judge/share-in-time.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { waysOn } from '#model/report/ways-on.ts';
import type { Changed, WayOut, WholeWay } from '#model/report/ways-out.ts';

type Phrases = Pick<
  Phrasebook,
  'waysOut' | 'repairsIntro' | 'leavingFewer' | 'wholeWayTitle' | 'wholeWayText' | 'changed'
>;

/** Whether what is left lies between declared purposes: of anything else it is only known that no change tried ends it. */
const isApartByItself = (matters: WholeWay['left']): boolean =>
  matters.every(({ about }) => about.kind === 'clash' || (about.kind === 'dimension' && about.dimension === 'driver'));

export function wayOutPhrases(quoting: Quoting, titleOf: Phrasebook['subjectTitle']): Phrases {
  const { language, currency } = quoting;
  const words: RepairWords = language === 'it' ? italian : english;
  const how = language === 'it' ? italianHow : englishHow;
  const kept = keepingPhrases(language, currency);
  const list = (items: readonly string[]): string => listOf(items, language);
  const nameOf = ({ purpose, name }: DeclaredPurpose): string => nameOfPurpose(purpose, name, language);
  const quotedName = (declared: DeclaredPurpose): string => words.quoted(nested(nameOf(declared), language));
  const money = (amount: number): string => formatMoney(amount, currency, language);

  const changeInSentence = (change: Changed): string => {
    if (change.kind === 'declaration') return declared(change);
    const question = questionOf(change.question);
    const topic = question?.words.topic[language] ?? change.question;
    const [from, to] = [change.from, change.to].map((value) => {
      const text = nested(valueText(change.question, value, quoting) ?? words.notKnown, language);
      return typeof value === 'number' && question?.form.kind !== 'ordinal' ? text : words.quoted(text);
    }) as [string, string];
    return words.changed(topic, from, to);
  };

  const declared = ({ from, to }: Extract<Changed, { kind: 'declaration' }>): string => {
    const has = (entries: readonly DeclaredPurpose[], { purpose }: DeclaredPurpose): boolean =>
      entries.some((entry) => entry.purpose === purpose);
    const [leaving, joining, staying] = [
      from.filter((entry) => !has(to, entry)),
      to.filter((entry) => !has(from, entry)),
      to.filter((entry) => has(from, entry)),
    ].map((entries) => list(entries.map(quotedName))) as [string, string, string];
    const stays = to.filter((entry) => has(from, entry)).length;
    return joining === '' ? words.leave(leaving, staying, stays) : words.exchange(joining, leaving);
  };

  const most = catalogue.defaults.keptShare;
  const mostGet = words.mostGet(formatNumber(most * 100, language, 0), formatNumber(timesTypical(most), language, 1));

  const sideEffects = (way: WayOut): readonly string[] =>
    way.sideEffects.map((effect) =>
      (effect.isNew ? how.comes : how.growsHeavier)(
        how.side(nested(titleOf(effect), language), list(effect.purposes.map(quotedName))),
        effect.severity,
      ),
    );

  const fewerBy = ({ declaration, left }: NonNullable<WholeWay['fewer']>): string =>
    how.fewer(
      list(declaration.map(quotedName)),
      list(left.map((one) => how.weighed(nested(titleOf(one), language), one.severity))),
      left.length,
    );

  const price = ({ effort, costPerYear, changes }: WayOut): readonly string[] => {
    const steps = effort > 0 ? [words.effort(effort)] : [];
    const { low, high } = costPerYear ?? { low: 0, high: 0 };
    if (low === 0 && high === 0) return steps;
    if (low === high) return [...steps, (low > 0 ? words.costsMore : words.saves)(money(Math.abs(low)))];
    const fromSuppliers = changes.some((change) => change.kind === 'answer' && change.question === 'outsourcing.share');
    const between =
      high <= 0
        ? words.savesBetween(money(-high), money(-low))
        : low < 0
          ? words.savesOrCosts(money(-low), money(high))
          : words.costsBetween(money(low), money(high));
    return [...steps, between, ...(fromSuppliers ? [words.suppliers] : [])];
  };

  const left = ({ side, leaves, left: matters }: WholeWay): readonly string[] => {
    if (leaves === 0) return [words.leavesNone];
    const severities = new Set(matters.map(({ severity }) => severity));
    const [only] = severities;
    const weight = severities.size === 1 && (only === 'critical' || only === 'major') ? only : 'both';
    const named = matters.map((matter) =>
      words.leftMatter(nested(titleOf(matter), language), list(matter.purposes.map(quotedName))),
    );
    const why = isApartByItself(matters) ? words.leavesWhy.do(leaves) : words.leavesWhy.tried;
    return [words.leaves(leaves, weight, named.join('; ')), side === 'do' ? why : words.leavesWhy.say];
  };

  const changesStaff = ({ changes }: WayOut): boolean =>
    changes.some((change) => change.kind === 'answer' && change.question === 'staff.fte');

  const redeclares = ({ changes }: WayOut): boolean => changes.some(({ kind }) => kind === 'declaration');

  return {
    waysOut(subject, side) {
      if (subject.hasNoWay) return side === 'do' ? [words.noWay] : [];
      const own = new Set(subject.findings);
      return waysOn(subject, side).map((way, index) => {
        const closed = way.removes.filter((id) => own.has(id)).length;
        const others = way.closes.filter((matter) => !matter.some((id) => own.has(id))).length;
        return [
          (index === 0 ? words.smallest : words.otherwise)(way.changes.map(changeInSentence).join('; ')),
          ...(way.isStretched ? [mostGet] : []),
          ...price(way),
          ...(closed < own.size ? [words.closesPart(closed, own.size)] : []),
          ...(others > 0 ? [words.closesOthers(others)] : []),
          ...(redeclares(way) ? [how.redeclared] : []),
          ...sideEffects(way),
        ].join(' ');
      });
    },
    repairsIntro: ({ sets, hasAccepted }) =>
      [words.intro(sets.length), how.less, words.stepsMeaning, ...(hasAccepted ? [words.acceptedToo] : [])].join(' '),
    leavingFewer: ({ fewer }) => fewer && fewerBy(fewer),
    wholeWayTitle: ({ side }) => words.title[side],
    wholeWayText(way) {
      return [
        ...(way.isStretched ? [mostGet] : []),
        ...(way.effort > 0 ? [words.effort(way.effort)] : []),
        ...(redeclares(way) ? [how.redeclared] : []),
        ...(way.money ? [] : way.costPerYear === null ? [words.costUnknown] : []),
        words.closesOf(way.closes.length, way.of),
        ...left(way),
        words.agreementThen(agreementText(way.coherence, quoting.words, language)),
        ...(way.keeping ? [kept.keepingOnWay(way.keeping, changesStaff(way))] : []),
        ...sideEffects(way),
        ...(way.outruns ? [how.outruns[way.side === 'do' ? 'do' : 'say']] : []),
        ...(way.fewer ? [fewerBy(way.fewer)] : []),
        ...(way.stoppedEarly ? [words.stoppedEarly] : []),
      ].join(' ');
    },
    changed(change) {
      if (change.kind === 'declaration') {
        const shares = (entries: readonly DeclaredPurpose[]): string => {
          const total = entries.reduce((sum, { weight }) => sum + weight, 0);
          return list(
            entries.map((entry) =>
              words.declaredShare(nameOf(entry), formatPercent((100 * entry.weight) / total, language, 0)),
            ),
          );
        };
        return { what: words.declaration, from: shares(change.from), to: shares(change.to) };
      }
      const said = (value: unknown): string =>
        capitalised(valueText(change.question, value, quoting) ?? words.notKnown);
      const what = questionOf(change.question)?.words.ask[language] ?? change.question;
      return { what, from: said(change.from), to: said(change.to) };
    },
  };
}
