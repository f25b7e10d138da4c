// Names that mean something to a terminal, a browser or a Markdown reader, and must appear as they were typed.
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import type { ReportDocument, Share } from '#model/report/document.ts';

export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- <b>',
  '](javascript:alert(1))',
  '![x](http://example.org/x.png)',
  '[x]: http://example.org',
  '<http://example.org>',
  'http://example.org/a_b_c',
  'www.example.org',
  'mailto:a@example.org',
  '`rm -rf`',
  '```',
  '~~~',
  '~~gone~~',
  '# Heading',
  '## Heading ##',
  '1. One',
  '12345678) One',
  '1234567890. One',
  '- item',
  '+ item',
  '* item',
  '---',
  '===',
  '> quote',
  '| a | b |',
  'a|b',
  '**bold** _it_ __it__ *it*',
  '*',
  '_',
  '&amp; &lt; &#60; &copy',
  'R&D',
  '\\',
  '\\*',
  '\\|',
  '$x$ and $$',
  'a  ',
  ') /JS (app.alert(1))',
  '=1+1',
  '🙂 👨‍👩‍👧',
  'شركة',
  '{{7*7}} <%= 7*7 %>',
  'x'.repeat(300),
  ' spazio davanti',
  '\tcon tabulatore',
  '    codice',
];

/** Names that hold what cannot be shown, and how they appear. */
export const UNRULY_NAMES: readonly (readonly [string, string])[] = [
  ['Rossi\nSRL', 'Rossi\uFFFDSRL'],
  ['Rossi\r\n# SRL', 'Rossi\uFFFD\uFFFD# SRL'],
  ['\u202Eissor', '\uFFFDissor'],
  ['a\u2066b\u2069', 'a\uFFFDb\uFFFD'],
  ['a\u2028b\u2029c', 'a\uFFFDb\uFFFDc'],
  ['a\u001B[2Jb\u0000', 'a\uFFFD[2Jb\uFFFD'],
];

const [sample] = samples;
if (!sample) throw new Error('There is no sample company');

/** A company of that name, with a purpose of that name for customers of that name. */
export function named(name: string): Assessment {
  const declared = { purpose: 'other', weight: 2, name, scope: name, bands: { speed: [40, 60, 2] } } as const;
  const { assessment } = sample as NonNullable<typeof sample>;
  return {
    ...assessment,
    company: { ...assessment.company, name },
    declaration: [declared, { purpose: 'mass-speed', weight: 1 }],
  };
}

export const reportOf = (catalogue: Catalogue, assessment: Assessment, share?: Share): ReportDocument =>
  compose(catalogue, assessment, judge(catalogue, assessment), { share });
