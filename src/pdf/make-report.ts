// Makes the PDF of an assessment: judges it, composes the report, lays it out in one language or in both, and puts the
// assessment inside where that is wanted. The same request gives the same bytes, in the terminal and in the browser.
import { catalogue } from '#content/catalogue.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import type { Language } from '#content/shape.ts';
import { pdf as english } from '#content/words/en/pdf.ts';
import { result as englishResult } from '#content/words/en/result.ts';
import { pdf as italian, type PdfWords } from '#content/words/it/pdf.ts';
import { result as italianResult, type ResultWords } from '#content/words/it/result.ts';
import type { Assessment } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import type { ReportDocument, Share } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { withoutMoney } from '#model/without-money.ts';
import type { Session } from '#model/workshop/report/session.ts';
import { attach } from './attachment.ts';
import { partsOf } from './blocks/draw-block.ts';
import { contents } from './contents.ts';
import { Engine } from './engine.ts';
import { openFaces, type PdfFonts } from './faces.ts';
import { type Front, firstPage } from './first-page.ts';
import { flow } from './flow.ts';
import { type Logo, openLogo } from './logo.ts';
import { drawRunning } from './running.ts';
import { Headings, type Setting } from './setting.ts';
import { Sheet, type Tag } from './sheet.ts';

export interface PdfRequest {
  readonly assessment: Assessment;
  /** The workshop it has been through: told on the pages, and not carried in the file. */
  readonly session?: Session;
  /** Its whole report on that date, where whoever asks has it already; it is never looked at for another choice. */
  readonly report?: ReportDocument;
  /** One, or two for a file with both versions, in the order given. */
  readonly languages: readonly Language[];
  /** YYYY-MM-DD, printed and noted in the file: there is no clock inside. */
  readonly date: string;
  readonly carries: 'assessment' | 'nothing';
  /** Whether answers in money stay; without them what remains is judged anew. */
  readonly money: boolean;
  readonly consultant?: {
    readonly name?: string;
    /** PNG or JPEG; `openLogo` tells beforehand whether it is taken. */
    readonly logo?: Uint8Array;
  };
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  /** Letters the faces lack, each shown as a box. */
  readonly replaced: readonly string[];
  readonly pages: number;
}

/** Steps done, and of how many. */
export type Told = (done: number, of: number) => void;

interface Version {
  readonly words: PdfWords;
  readonly web: ResultWords;
  readonly tag: string;
}
const VERSIONS: Readonly<Record<Language, Version>> = {
  it: { words: italian, web: italianResult, tag: 'it-IT' },
  en: { words: english, web: englishResult, tag: 'en-GB' },
};

/** The last report: the same one is often wanted again, in another language or with another name on it. */
let last: { readonly key: string; readonly report: ReportDocument } | undefined;

function reportFor(assessment: Assessment, share: Share, date: string, session?: Session): ReportDocument {
  const key = JSON.stringify([assessment, share, date, session]);
  if (last?.key !== key) last = { key, report: reportOf(catalogue, assessment, share, date, session).report };
  return last.report;
}

export async function makeReportPdf(request: PdfRequest, fonts: PdfFonts, told: Told = () => {}): Promise<MadePdf> {
  const { languages, date, carries, money, session, consultant = {} } = request;
  const assessment = money ? request.assessment : withoutMoney(catalogue, request.assessment);
  const share = money ? 'whole' : 'without-money';
  const report = (money ? request.report : undefined) ?? reportFor(assessment, share, date, session);
  const steps = languages.length * (report.blocks.length + 1) + 1;
  let done = 0;
  const step = () => told(++done, steps);
  const [first = 'it'] = languages;
  const logo = consultant.logo && logoOf(consultant.logo);
  const by = consultant.name?.trim() || undefined;
  const company = (web: ResultWords): string => report.company.name.trim() || web.unnamed;
  const { words, web } = VERSIONS[first];
  const engine = new Engine(
    {
      title: words.title(company(web)),
      author: by ?? 'Coerente',
      subject: words.subject,
      languages: languages.map((language) => VERSIONS[language].tag),
      date: new Date(`${date}T00:00:00Z`),
    },
    canonicalJson([assessment, languages, carries, money, ...(session ? [session] : [])]),
  );
  const sheet = new Sheet(engine, openFaces(fonts));
  const root = engine.struct('Document');
  engine.addStructure(root);
  const finishing = languages.map((language) => {
    const { web, tag } = VERSIONS[language];
    const setting = settingOf(sheet, language, assessment.company.currency);
    const front = { report, company: company(web), date, carries, by, logo };
    const part = languages.length > 1 ? sheet.open(root, 'Part', { lang: tag }) : root;
    return drawVersion(setting, front, part, step);
  });
  for (const finish of finishing) finish();
  const day = new Date(`${date}T00:00:00Z`);
  if (carries === 'assessment') attach(engine, assessment, words.attachment, day);
  const { pages } = sheet;
  sheet.embedFaces();
  const bytes = engine.bytes();
  step();
  return { bytes, replaced: [...sheet.replaced], pages };
}

/** All pages of one language. What it gives completes them once the last page of the file is known. */
function drawVersion(setting: Setting, front: Front, part: Tag, step: () => void): () => void {
  const { sheet, phrases, words } = setting;
  const { report, company, date, carries } = front;
  sheet.newPage();
  const from = sheet.pages - 1;
  firstPage(setting, front, sheet.open(part, 'Sect'));
  step();
  sheet.newPage();
  const headed = report.blocks.flatMap(({ kind }) => (kind === 'headline' ? [] : [kind]));
  const list = contents(
    setting,
    headed.map((kind) => ({ id: kind, text: phrases.heading(kind) })),
  );
  flow(sheet, list.parts, sheet.open(part, 'Sect'));
  for (const block of report.blocks) {
    const parts = partsOf(setting, block, report);
    if (parts.length > 0) flow(sheet, parts, sheet.open(part, 'Sect'));
    step();
  }
  const to = sheet.pages - 1;
  return () => {
    list.finish();
    const short = [words.carriesShort[carries], ...(report.share === 'whole' ? [] : [words.withoutMoneyShort])].join(
      ', ',
    );
    drawRunning(setting, { company, date, carries: short, from, to });
  };
}

function settingOf(sheet: Sheet, language: Language, currency: string | undefined): Setting {
  const { words, web } = VERSIONS[language];
  const headings = new Headings(sheet, language === 'it' ? '1' : '2');
  return { sheet, phrases: workshopPhrasebook(language, currency), words, web, language, headings };
}

/** Whoever asks for the report has looked at the logo before; one that is not taken is our own fault here. */
function logoOf(bytes: Uint8Array): Logo {
  const opened = openLogo(bytes);
  if (opened.ok) return opened.value;
  throw new Error(`The logo is not taken: ${opened.refusals[0]?.kind}`);
}
