// The questionnaire by SurveyJS, as its documents say it is begun with.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';
import { answersPdf, findings, pages } from '#questions';

const el = (q) => {
  const b = { name: q.name, title: q.title };
  switch (q.kind) {
    case 'matrix':
      return { ...b, type: 'matrix', columns: q.cols, rows: q.rows };
    case 'choice':
      return { ...b, type: 'radiogroup', choices: q.options };
    case 'multi':
      return { ...b, type: 'checkbox', choices: q.options };
    case 'select':
      return { ...b, type: 'dropdown', choices: q.options, searchEnabled: false, renderAs: 'select' };
    case 'number':
      return { ...b, type: 'text', inputType: 'number', min: q.min, max: q.max, isRequired: true, description: q.unit };
    case 'long':
      return { ...b, type: 'comment' };
    default:
      return { ...b, type: 'text' };
  }
};
const json = {
  title: 'Customer service self-assessment',
  showProgressBar: true,
  completeText: 'See the result',
  pages: pages.map((p) => ({ name: p.name, title: p.title, elements: p.questions.map(el) })),
};
const survey = new Model(json);
function App() {
  const [data, set] = useState(null);
  if (!survey.__wired) {
    survey.__wired = true;
    survey.onComplete.add((s) => set({ ...s.data }));
  }
  if (data)
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
  return <Survey model={survey} />;
}
createRoot(document.getElementById('root')).render(<App />);
