import { describe, expect, it } from 'vitest';
import { channels } from '#content/channels.ts';
import { evidence } from '#content/evidence.ts';
import { revenueBands } from '#content/revenue-bands.ts';
import { sections } from '#content/sections.ts';
import type { QuestionEntry, Words } from '#content/shape.ts';
import { ask as askEn } from '#content/words/en/ask.ts';
import { ask as askIt } from '#content/words/it/ask.ts';
import { CHANNELS, DIMENSIONS } from '#model/catalogue.ts';
import { uncommented, within } from '../read-source.ts';

const questions = sections.flatMap((section) => section.questions);
const ids = questions.map((question) => question.id);

// Copied by hand from domain 3.1 and 3.2, in the order of the domain; what only the methods of the articles read comes last.
const ESSENTIAL = `promise.level promise.known promise.first_response budget.total revenue budget.driver staff.fte staff.cost
  staff.turnover outsourcing.share customers.active volume.month time.first_response hours.week reach.human auto.share
  auth.limit attention.style history.shared metrics.reward recovery.practice listen.loop tiers.policy cocreate.real`;
const OPTIONAL = `promise.claims promise.surprise promise.where budget.split budget.trend goodwill.rate goodwill.avg auth.eur
  aht.phone aht.email aht.chat aht.messaging aht.social aht.in-person patience abandon peak.share shrinkage staff.dedicated
  contract.hours chat.concurrency out_of_hours.share backlog.now time.resolution fcr reopen reach.find auto.quality auto.exit
  continuity silo.count outsourcing.tools recovery.time recovery.proactive complaints.month listen.where rootcause tiers.count
  tiers.share tiers.vip tiers.known cocreate.shipped beta.support practice.unique rivals.compare rivals.cost roi.required
  training metrics.targets variance customer.role channel.choice
  promise.phases budget.phases steps.there steps.partner steps.partner_tells steps.you_tell steps.seen_as_you steps.contract
  recovery.ladder complaints.silent complaints.repeated listen.owner listen.cadence`;
const MAY_NOT_APPLY = `promise.first_response staff.cost goodwill.rate goodwill.avg aht.phone aht.email aht.chat aht.messaging
  aht.social aht.in-person patience abandon peak.share chat.concurrency shrinkage contract.hours out_of_hours.share backlog.now
  time.resolution fcr reopen auto.quality auto.exit outsourcing.tools promise.surprise recovery.time complaints.month tiers.count
  tiers.share tiers.known tiers.vip beta.support cocreate.shipped rivals.cost metrics.targets budget.split budget.phases complaints.silent complaints.repeated`;
const KEPT_BY_HAND = 'ESSENTIAL, OPTIONAL and MAY_NOT_APPLY of this test are kept by hand';
const listed = (text: string) => text.split(/\s+/).sort();

/** Every sentence of a question with its place, so that a failure names it. */
function sentencesOf(question: QuestionEntry): [string, Words][] {
  const { words, anchors = [], options = {}, soft = [] } = question;
  const said: [string, Words][] = [
    ...Object.entries(words),
    ...anchors.map((anchor, step): [string, Words] => [`anchor ${step * 25}`, anchor]),
    ...Object.entries(options),
    ...soft.map((warning, index): [string, Words] => [`soft ${index}`, warning.words]),
  ];
  return said.map(([place, text]) => [`${question.id} ${place}`, text]);
}

const sentences: [string, Words][] = [
  ...sections.flatMap(({ id, words }): [string, Words][] => [
    [`${id} title`, words.title],
    [`${id} intro`, words.intro],
  ]),
  ...questions.flatMap(sentencesOf),
  ...CHANNELS.flatMap((channel): [string, Words][] => [
    [`${channel} name`, channels[channel].name],
    [`${channel} in a sentence`, channels[channel].inSentence],
  ]),
  ...revenueBands.map((band): [string, Words] => [band.id, band.words]),
];

describe('the questions', () => {
  it('are those of the domain, each once, in six sections', () => {
    expect(sections.map(({ id }) => id)).toEqual(['promise', 'money', 'people', 'contacts', 'answering', 'listening']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort(), KEPT_BY_HAND).toEqual([...listed(ESSENTIAL), ...listed(OPTIONAL)].sort());
  });

  it('have 24 essentials, first in their sections', () => {
    const essential = questions.filter((question) => question.essential);
    expect(essential).toHaveLength(24);
    expect(essential.map(({ id }) => id).sort()).toEqual(listed(ESSENTIAL));
    for (const { id, questions: inside } of sections) {
      const marks = inside.map((question) => question.essential);
      expect(marks, id).toEqual([...marks].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('accept “not applicable” only where the thing may not be computable', () => {
    const optedOut = questions.filter((question) => question.mayNotApply).map(({ id }) => id);
    expect(optedOut.sort(), KEPT_BY_HAND).toEqual(listed(MAY_NOT_APPLY));
  });

  it('give five anchors to every ordinal, and to nothing else', () => {
    for (const { id, form, anchors } of questions)
      expect(anchors?.length, id).toBe(form.kind === 'ordinal' ? 5 : undefined);
  });

  it('give words to every option and part, in the order of the form', () => {
    for (const { id, form, options = {} } of questions) {
      if (form.kind === 'choices') {
        expect(Object.keys(options), id).toEqual(form.options);
        expect(form.atMost, id).toBeLessThanOrEqual(form.options.length);
        // A word of its own for none of them is one of them, where none may be ticked at all.
        if (form.none !== undefined) expect([form.atLeast, form.options.includes(form.none)], id).toEqual([0, true]);
      } else if (form.kind === 'parts') expect(Object.keys(options), id).toEqual(Object.keys(form.parts));
      else expect(Object.keys(options), id).toEqual(form.kind === 'tier-facts' ? ['added'] : []);
    }
  });

  it('say how a number or a table is quoted, with its value once', () => {
    for (const { id, form, words } of questions) {
      if (form.kind === 'ordinal') expect(words.quote, id).toBeUndefined();
      else for (const text of [words.quote?.it, words.quote?.en]) expect(text?.split('{value}'), id).toHaveLength(2);
    }
  });

  it('have limits in order, a unit on every number and soft bounds inside the hard ones', () => {
    for (const { id, form, words, soft = [] } of questions) {
      if (form.kind === 'number') expect(words.unit, id).toBeDefined();
      if (!('min' in form)) {
        expect(soft, id).toEqual([]);
        continue;
      }
      expect(form.min, id).toBeLessThan(form.max);
      for (const { bound, channel } of soft) {
        expect(bound, id).toBeGreaterThan(form.min);
        expect(bound, id).toBeLessThan(form.max);
        if (channel) expect(CHANNELS, id).toContain(channel);
      }
    }
  });

  it('say honestly whether a comparison uses the answer', () => {
    // The methods of the articles read answers and compare nothing.
    const isComparing = (file: string): boolean => !file.startsWith('src/model/methods/');
    const model = within('model').filter(isComparing).map(uncommented).join('\n');
    const isRead = ({ id }: QuestionEntry): boolean =>
      DIMENSIONS.some((dimension) => evidence[dimension].some(({ from }) => from.includes(id))) ||
      model.includes(`'${id}'`) ||
      (id.startsWith('aht.') && model.includes('aht.$'));
    const saysItIsNot = ({ words }: QuestionEntry): readonly boolean[] => [
      /nessun confronto/i.test(words.why.it),
      /no comparison/i.test(words.why.en),
    ];
    for (const question of questions) {
      const unused = !isRead(question);
      expect(saysItIsNot(question), question.id).toEqual([unused, unused]);
    }
    expect(questions.filter(isRead).length).toBeGreaterThan(24);
  });

  it('ask again for the top tier only what is asked of everybody', () => {
    const tier = questions.find(({ id }) => id === 'tiers.vip')?.form;
    expect(tier?.kind === 'tier-facts' && tier.questions.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the words', () => {
  // The same in both languages because they are: a sign or a borrowed word.
  const SHARED = new Set(['%', '€', 'Chat', 'no']);
  const BANNED = /scars[oaie]|sbagliat[oaie]|dovreste|dovrebbe|should have|\bpoor/i;

  it.each(sentences)(
    'of %s are written in both languages, with the right signs',
    (_place, { it: italian, en: english }) => {
      for (const text of [italian, english]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/['"`!]/);
        expect(text).not.toMatch(BANNED);
      }
      expect(italian).not.toMatch(/\d[ ]?[%€]|[“”—;]/);
      expect(english).not.toMatch(/[«»;]/);
      if (!SHARED.has(italian)) expect(italian).not.toBe(english);
    },
  );
});

describe('the evidence', () => {
  it.each(DIMENSIONS)('of %s adds up to one and comes from questions', (dimension) => {
    const parts = evidence[dimension];
    expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 12);
    for (const { fact, from } of parts) {
      expect(from.filter((id) => !ids.includes(id))).toEqual([]);
      if (ids.includes(fact)) expect(from).toContain(fact);
      else expect(['channel-count', 'spend-per-contact', 'spend-share-of-revenue']).toContain(fact);
    }
  });

  it.each(DIMENSIONS)('of %s has anchors in ascending order of answer, from 0 to 100', (dimension) => {
    for (const { fact, scale } of evidence[dimension]) {
      const lines =
        scale.kind === 'anchors' ? [scale.points] : scale.kind === 'channel-anchors' ? Object.values(scale.points) : [];
      for (const points of lines) {
        const answers = points.map(([answer]) => answer);
        const scores = points.map(([, score]) => score);
        expect(answers, fact).toEqual([...new Set(answers)].sort((a, b) => a - b));
        expect(
          [...scores].sort((a, b) => a - b),
          fact,
        ).toEqual([0, 25, 50, 75, 100]);
        expect([[0, 25, 50, 75, 100].join(), [100, 75, 50, 25, 0].join()], fact).toContain(scores.join());
      }
    }
  });

  it('counts as good practice only options of the complaint question', () => {
    const form = questions.find(({ id }) => id === 'recovery.practice')?.form;
    const scale = evidence.recovery[0]?.scale;
    const options = form?.kind === 'choices' ? form.options : [];
    expect(scale?.kind === 'checklist' && scale.positives.filter((option) => options.includes(option))).toHaveLength(6);
  });
});

it('revenue bands cover every revenue without a hole', () => {
  expect(revenueBands[0].from).toBe(0);
  expect(revenueBands.at(-1)?.to).toBe(1e12);
  for (const [index, band] of revenueBands.entries()) {
    expect(band.from, band.id).toBeLessThan(band.to);
    if (index > 0) expect(band.from, band.id).toBe(revenueBands[index - 1]?.to);
  }
});

it('a list of which nothing may be true is answered by ticking that, and its hint says no other way', () => {
  const mayBeNone = questions.filter(({ form }) => form.kind === 'choices' && form.atLeast === 0);
  expect(mayBeNone.length).toBeGreaterThan(5);
  for (const { id, words } of mayBeNone) {
    const { it: hint = '', en = '' } = (words as { hint?: Words }).hint ?? {};
    expect(hint, id).not.toMatch(/confermate senza/u);
    expect(en, id).not.toMatch(/confirm without/u);
    if (/nessuna,/u.test(hint))
      expect([hint, en]).toEqual([
        expect.stringContaining(`«${askIt.question.noneOfThese}»`),
        expect.stringContaining(`“${askEn.question.noneOfThese}”`),
      ]);
  }
});
