// What is kept of an acceptance is what is read back; what an older draft kept and nobody can read goes with its divergence.
import { expect, test } from 'vitest';
import { readAccepted, textOfAccepted } from '#components/ask/accepted-field.ts';
import { sampleOf } from '#content/samples.ts';
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { withAccepted } from '#model/report/accepted.ts';

const retailer = withAccepted(sampleOf('mobili-rossi')?.assessment as Assessment);
const read = (text: string) => readAccepted(text, retailer, 'it');
const speed: Acceptance = { finding: 'gap:raise-and-surprise:speed', reason: 'Costa troppo.' };
const clarity: Acceptance = { finding: 'gap:raise-and-surprise:clarity', reason: 'Per ora va così.' };
const unread = { ...speed, until: '20270-06-30' };

test('a day that cannot be read is left out and told, and goes once its divergence is accepted again', () => {
  const before = read(JSON.stringify([unread, clarity]));
  expect(before.accepted).toEqual([clarity]);
  expect(before.leftOut.map(({ sentence }) => sentence).join()).toContain('20270-06-30');
  const written = textOfAccepted([clarity, { ...speed, until: '2027-06-30' }], before, retailer, 'it');
  expect(written).toEqual({ text: JSON.stringify([clarity, { ...speed, until: '2027-06-30' }]) });
  expect(read('text' in written ? written.text : '').leftOut).toEqual([]);
});

test('accepting another divergence keeps the reason that stands beside the day that cannot be read', () => {
  const before = read(JSON.stringify([unread]));
  const written = textOfAccepted([clarity], before, retailer, 'it');
  expect(written).toEqual({ text: JSON.stringify([clarity, unread]) });
});

test('what would not be read back is not written, and the sentence of the door says why', () => {
  const none = read('');
  const late = textOfAccepted([{ ...speed, until: '10000-01-01' }], none, retailer, 'it');
  expect('refusal' in late && late.refusal).toContain('10000-01-01');
  const many = Array.from({ length: 201 }, (_, i) => ({ ...speed, finding: `gap:raise-and-surprise:d-${i}` }));
  expect(textOfAccepted(many, none, retailer, 'it')).toHaveProperty('refusal');
  expect(textOfAccepted([], read(JSON.stringify([speed])), retailer, 'it')).toEqual({ text: '' });
});

test('a text that is no list, or no JSON, accepts nothing and breaks nothing', () => {
  expect(read('{')).toEqual({ accepted: [], leftOut: [], refused: [] });
  expect(read('{"finding":"x"}')).toMatchObject({ accepted: [], refused: [] });
  expect(read('[null,3]').accepted).toEqual([]);
});
