// The same 35-question, 4-page customer-service questionnaire for every peer (written for this benchmark).
// kinds: matrix(rows, cols) | choice(options) | multi(options) | select(options) | number(unit,min,max) | text | long
const scale = ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'];
const purposes = [
  'Competitive advantage others cannot copy',
  'Fast handling of very many contacts',
  'Lower expectations and meet them cheaply',
  'Raise expectations and surprise',
  'Collaborate with customers',
  'Reduce negative word of mouth',
  'Build extraordinary trust',
  'Treat different people differently',
  'Follow competitors downwards',
  'Because it is right',
];
const practices = [
  'Agents may decide a refund',
  'Complaints reach the product team',
  'Best customers have a named person',
  'Replies are personal, not templated',
  'We publish our response times',
  'We phone back when we promised',
  'We measure what customers feel',
  'We hire for kindness',
];
const channels = ['Telephone', 'E-mail', 'Live chat', 'Messaging apps', 'Self-service pages', 'Community forum'];
const chcols = ['Not offered', 'Office hours', 'Extended hours', 'Day and night'];
const yn = ['Yes', 'No', 'I do not know'];
const C = (name, title, options) => ({ kind: 'choice', name, title, options });
const S = (name, title, options) => ({ kind: 'select', name, title, options });
const M = (name, title, options) => ({ kind: 'multi', name, title, options });
const N = (name, title, unit, min, max) => ({ kind: 'number', name, title, unit, min, max });
const X = (name, title, rows, cols) => ({ kind: 'matrix', name, title, rows, cols });
export const pages = [
  {
    name: 'p1',
    title: 'What your customer service is for',
    questions: [
      { kind: 'text', name: 'company', title: 'Name of the company' },
      S('sector', 'Sector', [
        'Retail',
        'Software',
        'Bank or insurance',
        'Rental and machinery',
        'Telecom',
        'Hospitality',
        'Public service',
        'Other',
      ]),
      C('model', 'Who are your customers?', ['Consumers', 'Companies', 'Both']),
      X('purposes', 'How far does each purpose describe your customer service?', purposes, scale),
      C('declared', 'Is this strategy written down?', yn),
      C('known', 'Do customers know it?', yn),
      C('owner', 'Does someone on the board own it?', yn),
    ],
  },
  {
    name: 'p2',
    title: 'Budget, volume and people',
    questions: [
      N('revenue', 'Yearly revenue', 'EUR', 0, 1e12),
      N('budget', 'Yearly customer service budget', 'EUR', 0, 1e11),
      N('customers', 'Active customers', 'customers', 0, 1e9),
      N('contacts', 'Contacts in a month', 'contacts', 0, 1e9),
      N('aht', 'Average handling time', 'minutes', 0, 600),
      N('fte', 'Full-time agents', 'people', 0, 100000),
      N('cost', 'Yearly cost of one agent', 'EUR', 0, 1e6),
      N('open', 'Opening hours in a week', 'hours', 0, 168),
      N('shrink', 'Time lost to breaks, training, absence', '%', 0, 90),
      N('turnover', 'Agents who leave in a year', '%', 0, 300),
      N('training', 'Training days for a new agent', 'days', 0, 365),
      N('top', 'Revenue from the best 10% of customers', '%', 0, 100),
    ],
  },
  {
    name: 'p3',
    title: 'Channels and response times',
    questions: [
      X('channels', 'Which channels do you offer, and when?', channels, chcols),
      N('target', 'Target time to answer the phone', 'seconds', 0, 86400),
      N('actual', 'Actual time to answer the phone', 'seconds', 0, 86400),
      N('email', 'Actual time to answer an e-mail', 'hours', 0, 10000),
      N('fcr', 'Solved at the first contact', '%', 0, 100),
      C('vip', 'Do the best customers have their own line?', yn),
      C('bot', 'Does an automatic system answer first?', yn),
      M('measure', 'What do you measure?', [
        'Satisfaction',
        'Net promoter score',
        'Effort',
        'First contact resolution',
        'Handling time',
        'Complaints',
      ]),
      S('number', 'Where is the phone number shown?', [
        'On every page',
        'On the contact page',
        'Only after login',
        'Nowhere',
      ]),
    ],
  },
  {
    name: 'p4',
    title: 'What really happens',
    questions: [
      X('practices', 'How true is each sentence?', practices, scale),
      C('refund', 'Can an agent refund without asking?', yn),
      N('limit', 'Up to which amount?', 'EUR', 0, 1e6),
      S('incentive', 'What earns an agent a bonus?', [
        'Nothing',
        'Short calls',
        'Satisfaction',
        'Sales',
        'Team result',
      ]),
      N('complaints', 'Complaints in a month', 'complaints', 0, 1e8),
      N('nps', 'Net promoter score', 'points', -100, 100),
      { kind: 'long', name: 'notes', title: 'Anything that we should know?' },
    ],
  },
];
export const all = pages.flatMap((p) => p.questions);
if (all.length !== 35) throw new Error(`35 questions expected, got ${all.length}`);
// A rule set of the same size as a small product's: each returns a finding or nothing. Kept tiny: peers have no model of their own.
export function findings(a) {
  const n = (k) => (a[k] === undefined || a[k] === '' ? NaN : Number(a[k]));
  const out = [];
  const load = (n('contacts') * n('aht')) / 60 / (n('open') * 4.33);
  if (load > n('fte') * (1 - n('shrink') / 100)) out.push('Stated agents cannot carry the stated volume');
  if (n('fte') * n('cost') > n('budget')) out.push('The stated budget does not pay the stated agents');
  if (n('actual') > n('target')) out.push('The phone is answered later than promised');
  return out;
}
// PDF of the answers with jsPDF (MIT), the library that SurveyJS' own paid PDF generator is built on. Same for all peers.
export async function answersPdf(answers) {
  const { jsPDF } = await import('jspdf');
  const d = new jsPDF({ unit: 'pt', format: 'a4' });
  let y = 60;
  const line = (t, size = 10) => {
    d.setFontSize(size);
    for (const s of d.splitTextToSize(String(t), 480)) {
      if (y > 790) {
        d.addPage();
        y = 60;
      }
      d.text(s, 56, y);
      y += size * 1.4;
    }
  };
  line('Customer service self-assessment', 18);
  y += 8;
  for (const f of findings(answers)) line(`Finding: ${f}`, 12);
  for (const p of pages) {
    y += 8;
    line(p.title, 14);
    for (const q of p.questions) {
      const v = answers[q.name];
      line(q.title + (q.unit ? ` (${q.unit})` : ''), 10);
      if (v && typeof v === 'object' && !Array.isArray(v)) for (const r of Object.keys(v)) line(`   ${r}: ${v[r]}`, 9);
      else line(`   ${v === undefined ? '-' : Array.isArray(v) ? v.join(', ') : v}`, 9);
    }
  }
  d.save('report.pdf');
}
