import { expect, test } from 'vitest';
import { listOf } from '#content/phrases/text.ts';

test.each([
  [['sempre', 'immediato'], 'sempre e immediato', 'sempre o immediato'],
  [['telefono', 'e-mail'], 'telefono ed e-mail', 'telefono o e-mail'],
  [
    ['si nega', 'non si risponde, soprattutto sui social', 'si agisce subito'],
    'si nega; non si risponde, soprattutto sui social; e si agisce subito',
    'si nega; non si risponde, soprattutto sui social; o si agisce subito',
  ],
  [['personale, su misura'], 'personale, su misura', 'personale, su misura'],
  [
    ['«Chi risponde, e su che cosa»', '«Rapidità»'],
    '«Chi risponde, e su che cosa» e «Rapidità»',
    '«Chi risponde, e su che cosa» o «Rapidità»',
  ],
  [['due (A, B)', 'tre'], 'due (A, B) e tre', 'due (A, B) o tre'],
])('the list of %j is «%s», and as a choice «%s»', (items, all, any) => {
  expect(listOf(items, 'it')).toBe(all);
  expect(listOf(items, 'it', 'or')).toBe(any);
});

test('in English an item with a comma of its own is parted from the next by a semicolon', () => {
  expect(listOf(['we deny', 'we do not reply, above all on social media'], 'en')).toBe(
    'we deny; and we do not reply, above all on social media',
  );
});
