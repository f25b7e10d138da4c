// The notes beside the tables of the report say what is true of these purposes and these intervals.
import { describe, expect, it } from 'vitest';
import { phrasebook } from '#content/phrasebook.ts';
import type { Interval } from '#model/interval.ts';
import type { DeclaredOperatedBlock, HoldingBlock } from '#model/report/document.ts';

const italian = phrasebook('it', 'EUR');
const english = phrasebook('en', 'EUR');

describe('what is met', () => {
  const PAIR: HoldingBlock['pairs'][number] = {
    dimension: 'speed',
    say: { kind: 'purpose', voice: 'say', purpose: 'mass-speed' },
    alsoAsking: [],
    notFor: [],
    against: [],
  };
  const holding = (declared: readonly string[]): HoldingBlock => ({
    kind: 'holding',
    declared,
    pairs: [PAIR],
    rules: [],
  });

  it('is asked by the declared purpose where one is declared', () => {
    expect(italian.holdingIntro(holding(['mass-speed']))).toMatch(
      /^Su un argomento fate ciò che chiede lo scopo dichiarato,/u,
    );
    expect(english.holdingIntro(holding(['mass-speed']))).toMatch(
      /^On one subject you do what the declared purpose asks,/u,
    );
  });

  it('is asked by at least one of them where several are declared', () => {
    const several = holding(['mass-speed', 'race-to-bottom']);
    expect(italian.holdingIntro(several)).toContain('fate ciò che chiede almeno uno degli scopi dichiarati,');
    expect(english.holdingIntro(several)).toContain('you do what at least one of the declared purposes asks,');
  });
});

describe('the note under declared and operated', () => {
  const note = (kappa: Interval) => {
    const row = { purpose: 'mass-speed', number: 2, weight: 1, scopes: [], kappa, isOperated: false };
    const block: DeclaredOperatedBlock = { kind: 'declared-operated', rows: [row], coherence: { low: 10, high: 20 } };
    return [italian.declaredOperatedNote(block), english.declaredOperatedNote(block)];
  };
  const OVERALL = [
    'L’accordo complessivo con ciò che dichiarate è fra 10 e 20.',
    'The overall agreement with what you declare is between 10 and 20.',
  ];

  it('gives no overall agreement where nothing is declared to agree with', () => {
    const row = { purpose: 'mass-speed', number: 2, scopes: [], kappa: { low: 0, high: 60 }, isOperated: true };
    const block: DeclaredOperatedBlock = { kind: 'declared-operated', rows: [row], coherence: { low: 100, high: 100 } };
    expect([italian.declaredOperatedNote(block), english.declaredOperatedNote(block)]).toEqual(['', '']);
  });

  it('explains neither mark where no interval goes below zero', () => {
    expect(note({ low: 0, high: 60 })).toEqual(OVERALL);
  });

  it('says of “up to” that the interval begins below zero, and that its middle gives the order', () => {
    expect(note({ low: -40, high: 32 })).toEqual([
      `«Fino a»: l’intervallo comincia sotto zero. L’ordine segue il valore di mezzo, contando anche la parte sotto zero. ${OVERALL[0]}`,
      `“Up to”: the interval begins below zero. The order goes by the middle value, the part below zero included. ${OVERALL[1]}`,
    ]);
  });

  it('says of “below zero” what it means, and nothing of “up to” where no row says it', () => {
    const [it = '', en = ''] = note({ low: -40, high: -10 });
    expect(it).toMatch(/^«Sotto zero»: ciò che fate va in direzione opposta/u);
    expect(en).toMatch(/^“Below zero”: what you do goes the opposite way/u);
    expect(it + en).not.toMatch(/Fino a|Up to/u);
  });
});
