// The first page: who, when, by whom, the headline, the report in four lines, declared beside operated, the matters that weigh
// most with both ways out, what is worth asking, what the file carries. The whole story for someone who reads nothing else: it gives
// up detail rather than run over.
import { formatDate } from '#content/numbers/format.ts';
import { blockOf, type HeadlineBlock, holdingComesFirst, type ReportDocument } from '#model/report/document.ts';
import { headNotes } from '#model/report/head-notes.ts';
import { purposeTable } from './blocks/declared-operated.ts';
import { briefBox, heldInBrief, subjectInBrief } from './blocks/in-brief.ts';
import { tally } from './blocks/tally.ts';
import { type Box, LEFT, linesBox, pair, ruleBox, stack, tagged, textBox } from './boxes.ts';
import { howToRead, toAsk } from './first-page-end.ts';
import { decidedInRoom } from './first-page-room.ts';
import { boxPart, flow, heightOf, type Part } from './flow.ts';
import { BOTTOM, COLUMN, FOOT, INK, inked, type Style, TYPE, WIDTH } from './grid.ts';
import { letterhead } from './letterhead.ts';
import type { Logo } from './logo.ts';
import { goingOn, setLines } from './set-lines.ts';
import { headingOf, type Setting } from './setting.ts';
import type { Tag } from './sheet.ts';

export interface Front {
  readonly report: ReportDocument;
  readonly company: string;
  readonly date: string;
  readonly by: string | undefined;
  readonly logo: Logo | undefined;
  readonly carries: 'assessment' | 'nothing';
}

const TOP = 72;

/** The white space between the parts gives way before a matter does, and takes up what a short page leaves. */
const LEAST_STRETCH = 0.7;
const MOST_STRETCH = 1.5;
/** So many readings of the answers stand beside the declared purposes. */
const NEAREST = 2;
/** Sums of fractions never push the last part over the edge. */
const SPARE = 1;

/** How much the page shows; the first draft that fits is the page. */
interface Draft {
  readonly hasAllPurposes: boolean;
  readonly hasVoices: boolean;
  readonly hasReading: boolean;
  /** Of those that are not known; with none the part is left out, the four lines naming the first of them. */
  readonly questions: number;
  readonly matters: number;
  /** Without the table of purposes, which stands in full further on. */
  readonly isBare?: true;
}
const BRIEF = { hasAllPurposes: false, hasVoices: true, hasReading: false } as const;
const WAYS = { ...BRIEF, hasVoices: false } as const;
/** The four lines always stand; of the heaviest matter they hold the two statements, so that these go before the ways. */
const DRAFTS: readonly Draft[] = [
  { ...BRIEF, hasAllPurposes: true, hasReading: true, questions: 5, matters: 3 },
  { ...BRIEF, hasAllPurposes: true, questions: 5, matters: 3 },
  { ...BRIEF, hasReading: true, questions: 3, matters: 3 },
  { ...BRIEF, questions: 3, matters: 3 },
  { ...WAYS, hasReading: true, questions: 3, matters: 3 },
  { ...WAYS, questions: 3, matters: 3 },
  { ...WAYS, questions: 2, matters: 3 },
  { ...WAYS, questions: 0, matters: 3 },
  { ...WAYS, questions: 2, matters: 2 },
  { ...WAYS, questions: 0, matters: 2 },
  { ...WAYS, questions: 0, matters: 1 },
  { ...WAYS, questions: 0, matters: 0 },
  { ...WAYS, questions: 0, matters: 0, isBare: true },
];

export function firstPage(setting: Setting, front: Front, parent: Tag): void {
  const { sheet } = setting;
  letterhead(setting, front, parent);
  sheet.y = TOP;
  flow(sheet, bestDraft(setting, front), parent);
  carriedNote(setting, front, parent);
  sheet.y = BOTTOM;
}

function bestDraft(setting: Setting, front: Front): readonly Part[] {
  let parts: readonly Part[] = [];
  for (const draft of DRAFTS) {
    parts = partsFor(setting, front, draft);
    if (stretchOf(parts) >= LEAST_STRETCH) break;
  }
  const stretch = Math.min(MOST_STRETCH, Math.max(LEAST_STRETCH, stretchOf(parts)));
  return parts.map((part) => ({ ...part, before: part.before * stretch }));
}

/** By how much the white space between the parts must grow or shrink for them to fill the page. */
function stretchOf(parts: readonly Part[]): number {
  const white = parts.slice(1).reduce((sum, { before }) => sum + before, 0);
  return (BOTTOM - TOP - SPARE - heightOf(parts) + white) / white;
}

/** In the lower margin, where the other pages say it in two words. */
function carriedNote({ sheet, words }: Setting, { carries }: Front, parent: Tag): void {
  const note = textBox(sheet, words.carries[carries], inked(TYPE.tiny, INK.ink), { width: WIDTH - 48 });
  note.draw(sheet, { x: LEFT, y: FOOT }, parent);
}

function partsFor(setting: Setting, front: Front, draft: Draft): readonly Part[] {
  const { sheet, phrases, words } = setting;
  const { report, company, date } = front;
  const block = blockOf(report, 'headline');
  const operated = blockOf(report, 'declared-operated');
  if (!block || !operated) return [];
  const { asOf } = report.company;
  const when = [words.reportOf(formatDate(date, setting.language)), ...(asOf ? [phrases.asOf(asOf)] : [])];
  const notes = headNotes(block, report.share, phrases);
  const who = stack(
    textBox(sheet, company, TYPE.title),
    ...(report.scope ? [[1, textBox(sheet, report.scope, TYPE.lead)] as const] : []),
    [1, textBox(sheet, `${when.join('. ')}.`, TYPE.small)],
    ...notes.map((note) => [4, textBox(sheet, note, TYPE.smallStrong)] as const),
  );
  const { rows } = operated;
  // While too little is known no reading is nearest.
  const readings = block.headline.kind === 'too-little-known' ? 0 : NEAREST;
  const declared = rows.filter(({ weight }, index) => weight !== undefined || index < readings);
  const brief = draft.hasAllPurposes && readings > 0 ? rows : declared;
  const isBare = draft.isBare || brief.length === 0;
  const caption = [
    ...(brief.length < rows.length ? [words.inBriefCaption(brief.length, rows.length, readings > 0)] : []),
    ...(draft.hasReading ? [] : [words.howToReadShort]),
  ].join(' ');
  return [
    boxPart(who, 0),
    boxPart(headlineBox(setting, block), 11),
    boxPart(textBox(sheet, phrases.standfirst(block), TYPE.lead, { width: 452 }), 8),
    boxPart(tally(setting, block), 10),
    boxPart(tagged('Sect', briefBox(setting, block)), 10),
    ...decidedInRoom(setting, report),
    ...(isBare
      ? []
      : [
          boxPart(sectionHead(setting, words.inBrief), 13, { staysWithNext: true }),
          purposeTable(setting, brief, 2, 2.4),
        ]),
    ...(caption && !isBare ? [boxPart(textBox(sheet, caption, TYPE.tiny), 4)] : []),
    ...weightiest(setting, front, draft),
    ...atTheEnd(setting, front, draft),
  ];
}

function atTheEnd(setting: Setting, front: Front, draft: Draft): readonly Part[] {
  if (draft.questions === 0) return [];
  const box = draft.hasReading
    ? pair(toAsk(setting, front.report, draft.questions, COLUMN), howToRead(setting))
    : toAsk(setting, front.report, draft.questions, WIDTH);
  return [boxPart(ruleBox(1.2), 13, { staysWithNext: true }), boxPart(box, 6)];
}

/** Two clauses in two inks, each beginning its own line. */
function headlineBox(setting: Setting, block: HeadlineBlock): Box {
  const { sheet, phrases } = setting;
  const { say, do: does } = phrases.headline(block);
  const clause = (text: string, style: Style) => setLines([{ text, style }], WIDTH, sheet, true);
  const said = clause(say, inked(TYPE.headline, INK.say));
  const lines = [...said.slice(0, -1), ...said.slice(-1).map(goingOn), ...clause(does, TYPE.headline)];
  return headingOf(setting, 1, 'headline', `${say} ${does}`, linesBox(lines, TYPE.headline.leading, 'H1'));
}

const sectionHead = ({ sheet }: Setting, text: string, note?: string): Box => {
  const head = { text, style: TYPE.strong };
  return stack(ruleBox(1.2), [
    6,
    textBox(sheet, note === undefined ? [head] : [head, { text: `  ${note}`, style: TYPE.small }], TYPE.strong),
  ]);
};

function weightiest(setting: Setting, { report }: Front, { hasVoices, matters }: Draft): readonly Part[] {
  const { words } = setting;
  if (matters === 0) return [];
  const hasAccepted = blockOf(report, 'accepted') !== undefined;
  const parting = blockOf(report, 'parting');
  const subjects = [...(parting?.subjects ?? []), ...(blockOf(report, 'crossing')?.subjects ?? [])].slice(0, matters);
  const pairs = blockOf(report, 'holding')?.pairs.slice(0, matters) ?? [];
  const note = subjects.some(({ points }) => points > 0) ? words.pointsAre : undefined;
  if (subjects.length > 0 && !(holdingComesFirst(report) && pairs.length > 0)) {
    return [
      boxPart(sectionHead(setting, words.heaviest(subjects.length, hasAccepted), note), 13, { staysWithNext: true }),
      ...subjects.map((subject, index) =>
        boxPart(subjectInBrief(setting, subject, parting?.totalPoints ?? 0, hasVoices), index > 0 ? 8 : 5),
      ),
    ];
  }
  if (pairs.length === 0) return [];
  return [
    boxPart(sectionHead(setting, words.holds(pairs.length)), 13, { staysWithNext: true }),
    ...pairs.map((held, index) => boxPart(heldInBrief(setting, held), index > 0 ? 8 : 5)),
  ];
}
