// The report of a company by jsPDF: text and tables from the pieces that the faces made of lines print.
import { jsPDF } from 'jspdf';
import { catalogue } from '../../../src/content/catalogue.ts';
import { phrasebook } from '../../../src/content/phrasebook.ts';
import { judge } from '../../../src/model/judge/assess.ts';
import { compose } from '../../../src/model/report/compose.ts';
import { tellBlocks } from '../../../src/model/report/tell-blocks.ts';

const FACES = ['serif', 'text', 'strong'];
const LEFT = 45;
const WIDTH = 505;
const FOOT = 790;

let fonts;
async function fontTexts() {
  fonts ??= await Promise.all(
    FACES.map(async (face) => {
      const bytes = new Uint8Array(await (await fetch(`/fonts/${face}.ttf`)).arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return [face, btoa(text)];
    }),
  );
  return fonts;
}

export async function makeReport(assessment, language) {
  const phrases = phrasebook(language, assessment.company.currency);
  const report = compose(catalogue, assessment, judge(catalogue, assessment));
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [face, text] of await fontTexts()) {
    doc.addFileToVFS(`${face}.ttf`, text);
    doc.addFont(`${face}.ttf`, face, 'normal');
  }
  let y = 60;
  const room = (height) => {
    if (y + height <= FOOT) return;
    doc.addPage();
    y = 60;
  };
  const set = (text, face, size, x = LEFT, width = WIDTH) => {
    doc.setFont(face, 'normal');
    doc.setFontSize(size);
    for (const line of doc.splitTextToSize(text, width)) {
      room(size * 1.4);
      doc.text(line, x, y);
      y += size * 1.4;
    }
  };
  const table = ({ columns, rows }) => {
    const wide = columns.length > 1 ? 200 : WIDTH;
    const narrow = (WIDTH - wide) / Math.max(1, columns.length - 1);
    const record = (cells, face) => {
      doc.setFont(face, 'normal');
      doc.setFontSize(8.5);
      const set = cells.map((cell, i) => doc.splitTextToSize(cell, (i === 0 ? wide : narrow) - 6));
      const height = Math.max(...set.map((lines) => lines.length)) * 12 + 4;
      if (y + height > FOOT) {
        room(height);
        if (face === 'text')
          record(
            columns.map(({ label }) => label),
            'strong',
          );
        doc.setFont(face, 'normal');
      }
      for (const [i, lines] of set.entries()) {
        const x = LEFT + (i === 0 ? 0 : wide + (i - 1) * narrow);
        for (const [at, line] of lines.entries()) doc.text(line, x, y + at * 12);
      }
      y += height;
      doc.line(LEFT, y - 12, LEFT + WIDTH, y - 12);
    };
    record(
      columns.map(({ label }) => label),
      'strong',
    );
    for (const { cells } of rows) record(cells, 'text');
  };
  for (const piece of tellBlocks(report, phrases).flat()) {
    if (piece.kind === 'heading')
      set(piece.heading.text, piece.heading.level === 1 ? 'serif' : 'strong', piece.heading.level === 1 ? 23 : 11);
    else if (piece.kind === 'paragraph') set(piece.text, 'text', 9.25);
    else if (piece.kind === 'tally') set(piece.counts.join(' · '), 'text', 9.25);
    else if (piece.kind === 'list') for (const item of piece.items) set(`• ${item}`, 'text', 9.25);
    else if (piece.kind === 'table') table(piece);
    else {
      set(piece.title, 'strong', 11);
      for (const { label, text } of [...piece.statements, ...piece.ways]) {
        set(label, 'strong', 8.5);
        set(text, 'serif', 11);
      }
      for (const remark of [...piece.remarks, ...(piece.foot ? [piece.foot] : [])]) set(remark, 'text', 9.25);
    }
    y += 6;
  }
  const pages = doc.getNumberOfPages();
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    doc.setFont('text', 'normal');
    doc.setFontSize(7.5);
    doc.text(`${page} / ${pages}`, LEFT + WIDTH - 30, 820);
  }
  return { bytes: new Uint8Array(doc.output('arraybuffer')), pages };
}
