// What is needed only once somebody wants a link or a file: the writers of both. One file of the build, loaded when the
// first fold is opened.
import { today } from '#components/ask/save-file.ts';
import type { Workshop } from '#components/take/face.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import type { DialectName } from '#model/exchange/csv/dialect.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import type { LinkContents } from '#model/exchange/link/contents.ts';
import { judge } from '#model/judge/assess.ts';
import { findingsTable } from '#model/report/findings-table.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { withoutMoney } from '#model/without-money.ts';

export { MOST_IN_QR, qrPath } from '#components/take/qr-path.ts';
export { refusalSentence } from '#content/refusal-sentence.ts';
export { encodeLink, sealLink } from '#model/exchange/link/encode-link.ts';
export { NONCE_BYTES, ownCipher, SALT_BYTES } from '#model/exchange/link/seal.ts';

export const INSIDE = ['full', 'noMoney', 'result'] as const;
export type Inside = (typeof INSIDE)[number];

export function linkContents(assessment: Assessment, inside: Inside): LinkContents {
  if (inside === 'result') {
    return { kind: 'result', company: assessment.company, verdict: judge(catalogue, assessment).verdict };
  }
  const money = inside === 'full';
  return { kind: 'assessment', money, assessment: money ? assessment : withoutMoney(catalogue, assessment) };
}

export const FILE_KINDS = ['json', 'table', 'findings', 'markdown', 'text'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface Wanted {
  readonly kind: FileKind;
  readonly language: Language;
  readonly dialect: DialectName;
  readonly money: boolean;
}
export interface Written {
  readonly text: string;
  readonly type: string;
  readonly extension: string;
}

const CSV = { type: 'text/csv;charset=utf-8', extension: 'csv' } as const;

/** The text of a file; the answers as JSON are the very ones that travel in the PDF. */
export function writeFile(
  whole: Assessment,
  { kind, language, dialect, money }: Wanted,
  { session, telling }: Partial<Workshop> = {},
): Written {
  const assessment = money ? whole : withoutMoney(catalogue, whole);
  const phrases = phrasebook(language, assessment.company.currency, telling);
  const share = money ? 'whole' : 'without-money';
  const composed = () => reportOf(catalogue, assessment, share, today(), session).report;
  switch (kind) {
    case 'json':
      return { text: canonicalJson(assessment), type: 'application/json', extension: 'json' };
    case 'table':
      return { text: writeTable(catalogue, [assessment], dialect), ...CSV };
    case 'findings': {
      const judged = { assessment, judgement: judge(catalogue, assessment) };
      return { text: findingsTable(catalogue, [judged], () => phrases, dialect), ...CSV };
    }
    case 'markdown':
      return { text: renderMarkdown(composed(), phrases), type: 'text/markdown;charset=utf-8', extension: 'md' };
    case 'text':
      return { text: renderText(composed(), phrases), type: 'text/plain;charset=utf-8', extension: 'txt' };
    default:
      return kind satisfies never;
  }
}
