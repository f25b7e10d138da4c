import { expect, test } from 'vitest';
import { halfWidthIn } from '#components/ask/edition-field.ts';

test('the margin of an estimate is 5 points, and of a guess 12, unless the edited profile says otherwise', () => {
  expect([halfWidthIn('', 'estimate'), halfWidthIn('', 'guess')]).toEqual([5, 12]);
  const edited = '{"name":"X","version":"1","thresholds":{"qualityHalfWidth.guess":20}}';
  expect([halfWidthIn(edited, 'estimate'), halfWidthIn(edited, 'guess')]).toEqual([5, 20]);
});

test.each(['{', '[]', 'null', '7', '{"thresholds":7}', '{"thresholds":{"qualityHalfWidth.estimate":"9"}}'])(
  'where the field holds %s the margin is that of the standard',
  (text) => expect(halfWidthIn(text, 'estimate')).toBe(5),
);
