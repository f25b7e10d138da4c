// The questionnaire by Form.io, with its own bundle of forms.
import { answersPdf, findings, pages } from '#questions';

const vals = (o) => o.map((v) => ({ label: v, value: v }));
const comp = (q) => {
  const b = { key: q.name, label: q.title + (q.unit ? ` (${q.unit})` : ''), input: true };
  switch (q.kind) {
    case 'matrix':
      return {
        ...b,
        type: 'survey',
        questions: q.rows.map((r, k) => ({ label: r, value: `r${k}` })),
        values: vals(q.cols),
      };
    case 'choice':
      return { ...b, type: 'radio', values: vals(q.options) };
    case 'multi':
      return { ...b, type: 'selectboxes', values: vals(q.options) };
    case 'select':
      return { ...b, type: 'select', widget: 'html5', data: { values: vals(q.options) } };
    case 'number':
      return { ...b, type: 'number', validate: { required: true, min: q.min, max: q.max } };
    case 'long':
      return { ...b, type: 'textarea' };
    default:
      return { ...b, type: 'textfield' };
  }
};
const root = document.getElementById('root');
Formio.createForm(
  root,
  {
    display: 'wizard',
    components: pages.map((p) => ({ type: 'panel', key: p.name, title: p.title, components: p.questions.map(comp) })),
  },
  { noAlerts: true },
).then((form) => {
  form.nosubmit = true;
  form.on('submit', (s) => {
    const data = s.data;
    const m = document.createElement('main');
    m.id = 'result';
    m.innerHTML = '<h1>Result</h1><ul></ul><button id="pdf">Download PDF</button>';
    m.querySelector('ul').append(
      ...findings(data).map((f) => Object.assign(document.createElement('li'), { textContent: f })),
    );
    m.querySelector('button').onclick = () => answersPdf(data);
    root.replaceWith(m);
  });
});
