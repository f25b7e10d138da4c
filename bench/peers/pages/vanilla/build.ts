// The floor: the same questions as static HTML with less than a kilobyte of script by hand. No such tool can cost less.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from '../questions.mjs';

interface Asked {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly options?: readonly string[];
  readonly rows?: readonly string[];
  readonly cols?: readonly string[];
}

const safe = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

function matrix({ name, rows = [], cols = [] }: Asked): string {
  const head = cols.map((col) => `<th scope="col">${safe(col)}</th>`).join('');
  const cell = (row: string, at: number) => (col: string) =>
    `<td><input type="radio" name="${name}.r${at}" value="${safe(col)}" aria-label="${safe(`${row}: ${col}`)}"></td>`;
  const line = (row: string, at: number) =>
    `<tr><th scope="row">${safe(row)}</th>${cols.map(cell(row, at)).join('')}</tr>`;
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.map(line).join('')}</tbody></table>`;
}

function control({ kind, name, options = [] }: Asked): string {
  const named = `id="${name}" name="${name}"`;
  if (kind === 'long') return `<textarea ${named}></textarea>`;
  if (kind === 'number') return `<input ${named} inputmode="decimal" required>`;
  if (kind !== 'select') return `<input ${named}>`;
  return `<select ${named}><option></option>${options.map((one) => `<option>${safe(one)}</option>`).join('')}</select>`;
}

function question(asked: Asked): string {
  const { kind, name, title, unit, options = [] } = asked;
  const label = safe(unit ? `${title} (${unit})` : title);
  const type = { choice: 'radio', multi: 'checkbox' }[kind];
  const choice = (one: string) =>
    `<label><input type="${type}" name="${name}" value="${safe(one)}"> ${safe(one)}</label>`;
  if (kind === 'matrix') return `<fieldset><legend>${label}</legend>${matrix(asked)}</fieldset>`;
  if (type) return `<fieldset><legend>${label}</legend>${options.map(choice).join('')}</fieldset>`;
  return `<p><label for="${name}">${label}</label>${control(asked)}</p>`;
}

const form = ({ title, questions }: { title: string; questions: readonly Asked[] }, at: number): string =>
  `<form data-page="${at}" novalidate${at > 0 ? ' hidden' : ''}><h1>${safe(title)}</h1><p>Page ${at + 1} of 4</p>${questions
    .map(question)
    .join('')}<button type="submit">${at < 3 ? 'Next' : 'See the result'}</button></form>`;

const SCRIPT = `const a={},fs=[...document.forms];fs.forEach((f,i)=>f.addEventListener('submit',e=>{e.preventDefault();const bad=[...f.elements].find(x=>x.required&&!(parseFloat(x.value)>=-1e15));if(bad)return bad.focus();for(const[k,v]of new FormData(f))a[k]=v;f.hidden=true;const n=fs[i+1];if(n)n.hidden=false;else{const r=document.getElementById('result'),g=k=>+a[k],o=[];if(g('contacts')*g('aht')/60/(g('open')*4.33)>g('fte')*(1-g('shrink')/100))o.push('Stated agents cannot carry the stated volume');if(g('fte')*g('cost')>g('budget'))o.push('The stated budget does not pay the stated agents');if(g('actual')>g('target'))o.push('The phone is answered later than promised');r.querySelector('ul').append(...o.map(t=>Object.assign(document.createElement('li'),{textContent:t})));r.hidden=false}scrollTo(0,0)}));`;

export async function buildFloor(folder: string): Promise<void> {
  const style = await readFile(new URL('../rhf/style.css', import.meta.url), 'utf8');
  const list: readonly { title: string; questions: readonly Asked[] }[] = pages;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Customer service self-assessment (floor)</title><meta name="description" content="Benchmark floor"><link rel="icon" href="data:,"><style>${style}[hidden]{display:none}</style></head><body><main>${list
    .map(form)
    .join(
      '',
    )}<section id="result" hidden><h1>Result</h1><ul></ul></section></main><script type="module" src="app.js"></script></body></html>`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'app.js'), SCRIPT);
}
