// Parts that few companies have: notes, open questions, a top tier, a purpose of one's own with customers of its own; told
// as pieces, as text and as Markdown.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import type { Matter, Piece } from '#model/report/pieces.ts';
import { headingsOf, tellBlocks } from '#model/report/tell-blocks.ts';
import { renderText } from '#model/report/text.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { reportOf } from './hostile-names.ts';

const phrases = phrasebook('it', 'EUR');
const OWN: DeclaredPurpose = {
  purpose: 'other',
  name: 'La nostra via',
  weight: 1,
  scope: 'soci',
  bands: { automation: [80, 100, 3], uniformity: [60, 100, 2] },
};
const TIERED: DeclaredPurpose = { purpose: 'different-people', weight: 3 };
const ANSWERS: Answers = {
  'auto.share': { from: 10, to: 20 },
  'auto.quality': 0,
  'tiers.policy': 50,
  'recovery.practice': ['acted', 'waits'],
  'hours.week': 168,
  'staff.fte': 1,
  'staff.dedicated': 'partly',
  'outsourcing.share': 0,
  'attention.style': 0,
  'history.shared': 50,
  continuity: 50,
  'tiers.vip': { 'attention.style': 100 },
};
const report = reportOf(catalogue, assessmentOf([OWN, TIERED], ANSWERS));
const told = tellBlocks(report, phrases);
const blockAt = (kind: string): readonly Piece[] => told[report.blocks.findIndex((block) => block.kind === kind)] ?? [];
const matters = (kind: string): readonly Matter[] =>
  blockAt(kind).flatMap((piece) => (piece.kind === 'matter' ? [piece] : []));
const tableIn = (kind: string) => blockAt(kind).flatMap((piece) => (piece.kind === 'table' ? [piece] : []))[0];
const text = renderText(report, phrases);
const markdown = renderMarkdown(report, phrases);

describe('a note', () => {
  const [note] = matters('notes');

  it('has a heading of its own and its rule, and neither a weight nor ways out', () => {
    expect(note?.heading).toEqual({ id: 'note-contradiction-hours-against-staff', level: 3, text: note?.title });
    expect(note).not.toHaveProperty('mark');
    expect(note?.ways).toEqual([]);
    expect(note?.foot).toMatch(/^Regola: .+\.$/u);
    // Hours, people, and the share outside that leaves the hours to them.
    expect(note?.statements).toHaveLength(3);
  });

  it('stands in the text under its title without brackets, in Markdown under its heading without a list of ways', () => {
    expect(text).toContain(`\n\n${note?.title}\n  `);
    const part = markdown.split(`### ${note?.title}`)[1]?.split('\n#')[0] ?? '';
    expect(part).not.toContain('\n- ');
    expect(part.match(/^> /gmu)).toHaveLength(3);
  });
});

describe('a matter', () => {
  const [gap] = matters('parting');

  it('that costs points says its weight and its share of the whole, both ways out, how sure it is and by which rule', () => {
    const all = matters('parting');
    for (const { mark, ways, foot } of all) {
      expect(mark).toMatch(/^\p{L}[^,]*, .*\d/u);
      expect(ways.map(({ label }) => label)).toEqual([phrases.labels.changeWhatYouSay, phrases.labels.changeWhatYouDo]);
      expect(foot).toMatch(new RegExp(`^${phrases.labels.certainty}: .+\\. ${phrases.labels.rule}: .+\\.$`, 'u'));
    }
    expect(gap?.statements.map(({ text }) => text)).toEqual([
      'Quasi tutto deve risolversi senza persone.',
      'Necessità risolte senza una persona: fra il 10 e il 20\u00a0%.',
    ]);
  });

  it('that costs none says only its weight', () => {
    const [crossing] = matters('crossing');
    expect(crossing?.mark).not.toMatch(/\d/u);
    expect(crossing?.heading?.id).toBe('contradiction-acts-and-waits');
    expect(text).toContain(`${crossing?.title} [${crossing?.mark}]\n  `);
    expect(markdown).toContain(`### ${crossing?.title}\n\n${crossing?.mark}\n\n> **`);
  });
});

describe('tables', () => {
  it('of the declaration have a column for whom where somebody is named, and leave it empty for the others', () => {
    const table = tableIn('declaration');
    expect(table?.columns.map(({ label, isNumber }) => [label, isNumber])).toEqual([
      [phrases.labels.purpose, undefined],
      [phrases.labels.weight, true],
      [phrases.labels.scope, undefined],
      [phrases.labels.promise, undefined],
    ]);
    expect(table?.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ['75\u00a0%', ''],
      ['25\u00a0%', 'soci'],
    ]);
    expect(table?.rows[1]?.cells[0]).toBe('11. La nostra via');
    expect(table?.rows[1]?.line).toMatch(/^11\. La nostra via, peso 25\u00a0%, per: soci: Chiede: /u);
    expect(table?.rows[0]?.line).not.toContain('soci');
  });

  it('of agreement say a share only of what is declared, and for whom', () => {
    const rows = tableIn('declared-operated')?.rows ?? [];
    expect(rows).toHaveLength(11);
    expect(rows.filter(({ cells }) => cells[1] !== '')).toHaveLength(2);
    expect(rows.at(-1)?.line).toMatch(/^11\. La nostra via: .+ 25\u00a0% \(soci\), /u);
    for (const { cells, line } of rows) if (cells[1] === '') expect(line.split(': ')[1]).not.toContain('%');
  });

  it('of the dimensions show everybody first and the top tier beside, only where it differs', () => {
    const table = tableIn('dimensions');
    expect(table?.columns).toHaveLength(5);
    const shown = table?.rows.map(({ cells }) => cells[3] ?? '') ?? [];
    expect(shown.filter((cell) => cell.includes('75'))).toHaveLength(1);
    const attention = table?.rows.find(({ cells }) => cells[3]?.includes('75'));
    expect(attention?.cells[3]).toMatch(/^25, .*75/u);
    expect(attention?.line).toContain(attention?.cells[3] ?? '?');
    expect(table?.rows[0]?.cells[2]).toContain(' / ');
  });
});

describe('the faces', () => {
  it('have a headline of the first level, parts of the second, matters of the third, each anchor once', () => {
    const headings = headingsOf(report, phrases);
    expect(headings.filter(({ level }) => level === 1).map(({ id }) => id)).toEqual(['headline']);
    expect(headings.filter(({ level }) => level === 2).map(({ id }) => id)).toEqual(
      report.blocks.slice(1).map(({ kind }) => kind),
    );
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  it('underline in text each part by dashes of the length of its heading', () => {
    for (const { level, text: heading } of headingsOf(report, phrases))
      if (level === 2) expect(text).toContain(`\n\n${heading}\n${'-'.repeat(heading.length)}\n`);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
    expect(text).not.toContain('\n\n\n\n');
  });

  it('begin with the name of the company, or with the headline where it has none, and tell a report without money', () => {
    const nameless = { ...report, company: { name: ' ' } };
    const [headline] = headingsOf(report, phrases);
    expect(renderText(nameless, phrases).split('\n')[0]).toBe(headline?.text);
    expect(renderMarkdown(nameless, phrases)).toMatch(/^# /u);
    expect(text.split('\n\n')[0]).toBe('Prova');
    expect(markdown.split('\n\n')[0]).toBe('**Prova**');
    const left = { ...report, share: 'without-money' as const };
    const note = phrases.shareNote('without-money');
    expect(renderText(left, phrases).split('\n\n')[1]).toBe(note);
  });

  it('list open questions and blank ones, and align in Markdown what is a number', () => {
    const items = (kind: string) => blockAt(kind).flatMap((piece) => (piece.kind === 'list' ? piece.items : []));
    expect(items('open').length).toBeGreaterThan(0);
    for (const item of [...items('open'), ...items('unknown')]) expect(text).toContain(`\n- ${item}`);
    expect(markdown).toContain('| --- | ---: | --- | --- |');
    expect(markdown).toContain('| --- | ---: | ---: |');
    expect(markdown).toContain('| --- | --- | ---: | ---: | ---: |');
  });
});
