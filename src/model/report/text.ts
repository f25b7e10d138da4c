// The report as plain text, for the terminal and for tests: every block, nothing but words and numbers. Lines are not
// folded; the reader's terminal does that better.
import type { Block, ReportDocument } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

/** Marks that turn the direction of text: in a name they would turn the line that quotes it. */
const TURNS_TEXT = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The whole report, blocks parted by a blank line, ending with a line break. */
export function renderText(report: ReportDocument, phrases: Phrasebook): string {
  const title = report.company.name.trim().replace(/\p{Cc}/gu, '\uFFFD');
  const blocks = report.blocks.map((block) => renderBlock(block, phrases).join('\n'));
  const text = [...(title ? [title] : []), ...blocks].join('\n\n');
  return `${text.replace(TURNS_TEXT, '\uFFFD')}\n`;
}

function renderBlock(block: Block, phrases: Phrasebook): readonly string[] {
  switch (block.kind) {
    case 'headline': {
      const { say, do: does } = phrases.headline(block);
      const tally = phrases.tally(block).map(({ text }) => text);
      return [`${say} ${does}`, '', phrases.standfirst(block), '', tally.join(' · ')];
    }
    case 'declared-operated': {
      const { labels } = phrases;
      const rows = block.rows.map((row) => {
        const name = `${row.number}. ${phrases.purposeName(row.purpose, row.ownName)}`;
        const declared = row.weight === undefined ? '' : `, ${labels.declared.toLowerCase()} ${phrases.weight(row)}`;
        const scope = row.scopes.length > 0 ? ` (${row.scopes.join(', ')})` : '';
        return `- ${name}: ${phrases.agreement(row.kappa)}${declared}${scope}`;
      });
      return [
        ...headed(block, phrases),
        phrases.declaredOperatedIntro(block),
        ...rows,
        phrases.declaredOperatedNote(block),
      ];
    }
    case 'parting': {
      const subjects = block.subjects.flatMap((subject) => ['', ...renderSubject(subject, block.totalPoints, phrases)]);
      return [...headed(block, phrases), phrases.partingIntro(block), ...subjects];
    }
    case 'crossing': {
      const subjects = block.subjects.flatMap((subject) => ['', ...renderSubject(subject, 0, phrases)]);
      return [...headed(block, phrases), phrases.crossingIntro(block), ...subjects];
    }
    case 'holding': {
      const pairs = block.pairs.flatMap(({ dimension, say, alsoAskedBy, against }) => [
        '',
        phrases.dimensionName(dimension),
        ...[say, ...against].map((said) => `  ${phrases.who(said)}: ${phrases.quote(said)}`),
        ...[phrases.alsoAsked(alsoAskedBy)].flatMap((also) => (also ? [`  ${also}`] : [])),
      ]);
      const rules = block.rules.map((rule) => `- ${phrases.ruleHolds(rule)}`);
      return [
        ...headed(block, phrases),
        phrases.holdingIntro(block),
        ...pairs,
        ...(rules.length > 0 ? ['', ...rules] : []),
      ];
    }
    case 'dimensions': {
      const rows = block.rows.map(({ dimension, asks, evidence, topTier, points }) => {
        const { low, high } = phrases.poles(dimension);
        const asked = asks.map((ask) => phrases.askedBand(ask)).join(' / ');
        const shown = [evidence, ...(topTier ? [topTier] : [])].map((interval) => phrases.range(interval)).join(' / ');
        const cost = points > 0 ? `, ${phrases.points(points, points)}` : '';
        const { labels } = phrases;
        return `- ${phrases.dimensionName(dimension)} (${low} – ${high}): ${labels.asked.toLowerCase()} ${asked}, ${labels.shown.toLowerCase()} ${shown}${cost}`;
      });
      return [...headed(block, phrases), phrases.dimensionsCaption(block), ...rows, phrases.dimensionsNote(block)];
    }
    case 'phone': {
      const { agents, answeredInTime } = phrases.labels;
      return [
        ...headed(block, phrases),
        phrases.phoneIntro(block),
        ...phrases.phoneRemarks(block).map(({ text }) => text),
        `${agents}: ${answeredInTime.toLowerCase()}, %`,
        ...block.rows.map((row) => `- ${phrases.people(row)}: ${phrases.range(row)}`),
        ...phrases.phoneAssumptions(block),
      ];
    }
    case 'open': {
      const subjects = block.subjects.map((subject) => {
        const { question, because, settle } = phrases.openQuestion(subject);
        return `- ${[question, because, settle].filter(Boolean).join(' ')}`;
      });
      return [...headed(block, phrases), phrases.openIntro(block), ...subjects];
    }
    case 'notes':
      return [
        ...headed(block, phrases),
        phrases.notesIntro(),
        ...block.subjects.map((subject) => `- ${phrases.subjectTitle(subject)}. ${phrases.reason(subject)}`),
      ];
    case 'unknown': {
      const questions = block.questions.map((entry) => {
        const { question, tells } = phrases.unknownQuestion(entry);
        return `- ${question} ${tells}`;
      });
      return [...headed(block, phrases), phrases.unknownIntro(block), ...questions];
    }
    case 'method':
      return [...headed(block, phrases), phrases.methodText(block)];
    default:
      return unhandled(block);
  }
}

/** A new kind of block does not compile until this face draws it. */
function unhandled(block: never): never {
  throw new Error(`No text for ${JSON.stringify(block)}`);
}

function headed(block: Exclude<Block, { kind: 'headline' }>, phrases: Phrasebook): readonly string[] {
  const heading = phrases.heading(block.kind);
  return [heading, '-'.repeat(heading.length)];
}

function renderSubject(subject: Subject, totalPoints: number, phrases: Phrasebook): readonly string[] {
  const { labels } = phrases;
  const points = phrases.points(subject.points, totalPoints);
  const also = phrases.alsoAsked(subject.alsoAskedBy);
  return [
    `${phrases.subjectTitle(subject)} [${phrases.severity(subject.severity)}${points ? `, ${points}` : ''}]`,
    ...[subject.say, ...subject.against].map((said) => `  ${phrases.who(said)}: ${phrases.quote(said)}`),
    ...(also ? [`  ${also}`] : []),
    `  ${phrases.reason(subject)}`,
    `  ${labels.changeWhatYouSay}: ${phrases.wayToSay(subject)}`,
    `  ${labels.changeWhatYouDo}: ${phrases.wayToDo(subject)}`,
    `  ${labels.certainty}: ${phrases.certainty(subject)}. ${labels.rule}: ${phrases.ruleName(subject)}.`,
  ];
}
