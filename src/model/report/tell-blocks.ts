// Every kind of block told in words, as the pieces that text and Markdown print, and the headings that every face shares.

import { type BlockKind, holdingComesFirst, type ReportDocument } from '#model/report/document.ts';
import { type Drawings, drawBlock } from '#model/report/draw-block.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { type Heading, list, type Piece, paragraph } from '#model/report/pieces.ts';
import { tellByOwner } from '#model/report/tell-by-owner.ts';
import { tellAccepted, tellNote, tellPair, tellSubject } from '#model/report/tell-matter.ts';
import { tellMethods } from '#model/report/tell-methods.ts';
import { promisesTable, tellCard } from '#model/report/tell-physics.ts';
import {
  changesTable,
  declarationTable,
  dimensionsTable,
  figuresTable,
  moneyPieces,
  phoneTable,
  profileTable,
  purposesTable,
  worksTable,
} from '#model/report/tell-tables.ts';
import type { SessionBlock } from '#model/workshop/report/session-blocks.ts';
import { tellSession } from '#model/workshop/report/tell-session.ts';

interface Telling {
  readonly report: ReportDocument;
  readonly phrases: Phrasebook;
}

/** A part that is made only when it is asked for, its heading first. */
export type Further = readonly Piece[];

/** The blocks of a report in their order, each as pieces, its heading first; further parts come after what is not known. */
export function tellBlocks(
  report: ReportDocument,
  phrases: Phrasebook,
  further: readonly Further[] = [],
): readonly (readonly Piece[])[] {
  return report.blocks.flatMap((block) => [
    ...(block.kind === 'method' ? further : []),
    drawBlock(TOLD, block, { report, phrases }),
  ]);
}

/**
 * Headings in reading order, with their anchors: the same on the page, in Markdown and in the outline of a PDF. Inside a matter
 * the page heads the two ways out as well; those are labels everywhere else.
 */
export function headingsOf(report: ReportDocument, phrases: Phrasebook): readonly Heading[] {
  return tellBlocks(report, phrases)
    .flat()
    .flatMap((piece) => (piece.kind === 'heading' || piece.kind === 'matter' ? (piece.heading ?? []) : []));
}

const headed = (kind: Exclude<BlockKind, 'headline'>, { phrases }: Telling): Piece => ({
  kind: 'heading',
  heading: { id: kind, level: 2, text: phrases.heading(kind) },
});

const paragraphs = (...texts: readonly (string | undefined)[]): readonly Piece[] =>
  texts.flatMap((text) => (text ? [paragraph(text)] : []));

const session = (block: SessionBlock, telling: Telling): readonly Piece[] => [
  headed(block.kind, telling),
  ...tellSession(block.kind, telling.phrases.session(block)),
];

const TOLD: Drawings<Telling, readonly Piece[]> = {
  headline(block, { phrases }) {
    const { say, do: does } = phrases.headline(block);
    const text = [say, does].filter(Boolean).join(' ');
    return [
      { kind: 'heading', heading: { id: 'headline', level: 1, text } },
      ...paragraphs(phrases.standfirst(block)),
      { kind: 'tally', counts: phrases.tally(block).map((count) => count.text) },
      ...phrases.brief(block).map(({ label, says }): Piece => {
        const text = `${label}: ${says.map((one) => one.text).join(' ')}`;
        return { kind: 'paragraph', text, isApart: true };
      }),
    ];
  },
  declaration: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.declarationIntro(block)),
    declarationTable(block, telling.phrases),
  ],
  agreed: session,
  votes: session,
  decided: session,
  'declared-operated': (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.declaredOperatedIntro(block)),
    purposesTable(block, telling.phrases),
    ...paragraphs(telling.phrases.declaredOperatedNote(block)),
  ],
  parting: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.partingIntro(block)),
    ...block.subjects.map((subject) => tellSubject(subject, block.totalPoints, telling.phrases)),
  ],
  crossing: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.crossingIntro(block)),
    ...block.subjects.map((subject) => tellSubject(subject, 0, telling.phrases)),
  ],
  accepted: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.acceptedIntro(block)),
    ...block.entries.map((entry) => tellAccepted(entry, block.totalPoints, telling.phrases)),
  ],
  holding(block, telling) {
    const { phrases, report } = telling;
    return [
      headed(block.kind, telling),
      ...paragraphs(phrases.holdingIntro(block)),
      ...block.pairs.map((pair) => tellPair(pair, holdingComesFirst(report), phrases)),
      ...list(block.rules.map((rule) => phrases.ruleHolds(rule))),
    ];
  },
  repairs: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.repairsIntro(block)),
    ...block.sets.flatMap((way): readonly Piece[] => [
      {
        kind: 'heading',
        heading: { id: `repairs-${way.side}`, level: 3, text: telling.phrases.wholeWayTitle(way) },
      },
      ...paragraphs(telling.phrases.wholeWayText(way)),
      changesTable(way, telling.phrases),
      ...moneyPieces(way, telling.phrases),
      { kind: 'paragraph', text: `${telling.phrases.obtainedTitle()}:`, isApart: true },
      ...list(telling.phrases.obtained(way)),
    ]),
  ],
  dimensions: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.dimensionsOrder(block)),
    dimensionsTable(block, telling.phrases),
    ...paragraphs(telling.phrases.dimensionsNote(block)),
  ],
  promises: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.promisesIntro(block)),
    promisesTable(block, telling.phrases),
    ...paragraphs(telling.phrases.promisesKeeping(block), ...telling.phrases.promisesNotes(block)),
  ],
  physics: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.physicsIntro()),
    ...list(telling.phrases.physicsShared(block)),
    ...telling.phrases.physicsCards(block).flatMap((card) => tellCard(card, telling.phrases)),
  ],
  phone: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.phoneIntro(block), ...telling.phrases.phoneRemarks(block).map(({ text }) => text)),
    phoneTable(block, telling.phrases),
    ...paragraphs(...telling.phrases.phoneAssumptions(block)),
  ],
  methods: (block, telling) => [headed(block.kind, telling), ...tellMethods(block, telling.phrases)],
  open: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.openIntro(block)),
    ...list(
      block.subjects.map((subject) => {
        const { question, because, settle } = telling.phrases.openQuestion(subject);
        return [question, because, settle].filter(Boolean).join(' ');
      }),
    ),
  ],
  notes: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.notesIntro()),
    ...block.subjects.map((subject) => tellNote(subject, telling.phrases)),
  ],
  unknown: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.unknownIntro(block)),
    ...list(
      block.questions.map((entry) => {
        const { question, tells } = telling.phrases.unknownQuestion(entry);
        return `${question} ${tells}`;
      }),
    ),
    ...tellByOwner(block, telling.phrases),
  ],
  profile: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.profileIntro(block)),
    profileTable(block, telling.phrases),
  ],
  method: (block, telling) => [headed(block.kind, telling), ...paragraphs(telling.phrases.methodText(block))],
  sources: (block, telling) => [
    headed(block.kind, telling),
    ...paragraphs(telling.phrases.sourcesIntro(block)),
    worksTable(block, telling.phrases),
    ...(block.figures.length > 0
      ? [...paragraphs(telling.phrases.figuresIntro(block)), figuresTable(block, telling.phrases)]
      : []),
  ],
};
