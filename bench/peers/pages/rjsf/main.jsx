// The questionnaire by a JSON Schema form, one schema for each page.

import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { answersPdf, findings, pages } from '#questions';

const prop = (q) => {
  const t = q.title + (q.unit ? ` (${q.unit})` : '');
  switch (q.kind) {
    case 'matrix':
      return {
        type: 'object',
        title: t,
        properties: Object.fromEntries(q.rows.map((r) => [r, { type: 'string', title: r, enum: q.cols }])),
      };
    case 'choice':
    case 'select':
      return { type: 'string', title: t, enum: q.options };
    case 'multi':
      return { type: 'array', title: t, uniqueItems: true, items: { type: 'string', enum: q.options } };
    case 'number':
      return { type: 'number', title: t, minimum: q.min, maximum: q.max };
    default:
      return { type: 'string', title: t };
  }
};
const ui = (q) =>
  q.kind === 'choice'
    ? { 'ui:widget': 'radio' }
    : q.kind === 'multi'
      ? { 'ui:widget': 'checkboxes' }
      : q.kind === 'long'
        ? { 'ui:widget': 'textarea' }
        : q.kind === 'matrix'
          ? Object.fromEntries(q.rows.map((r) => [r, { 'ui:widget': 'radio', 'ui:options': { inline: true } }]))
          : {};
const schemas = pages.map((p) => ({
  type: 'object',
  title: p.title,
  properties: Object.fromEntries(p.questions.map((q) => [q.name, prop(q)])),
  required: p.questions.filter((q) => q.kind === 'number').map((q) => q.name),
}));
const uis = pages.map((p, i) => ({
  ...Object.fromEntries(p.questions.map((q) => [q.name, ui(q)])),
  'ui:submitButtonOptions': { submitText: i < pages.length - 1 ? 'Next' : 'See the result' },
}));
function App() {
  const [i, go] = useState(0);
  const [data, set] = useState({});
  if (i === pages.length)
    return (
      <main id="result">
        <h1>Result</h1>
        <ul>
          {findings(data).map((f) => (
            <li key={f}>{f}</li>
          ))}
        </ul>
        <button type="button" id="pdf" onClick={() => answersPdf(data)}>
          Download PDF
        </button>
      </main>
    );
  return (
    <main>
      <h1>Customer service self-assessment</h1>
      <p>
        Page {i + 1} of {pages.length}
      </p>
      <div data-page={i}>
        <Form
          key={i}
          schema={schemas[i]}
          uiSchema={uis[i]}
          formData={data}
          validator={validator}
          noHtml5Validate
          onChange={(e) => set((d) => ({ ...d, ...e.formData }))}
          onSubmit={(e) => {
            set((d) => ({ ...d, ...e.formData }));
            go(i + 1);
          }}
        />
      </div>
    </main>
  );
}
createRoot(document.getElementById('root')).render(<App />);
