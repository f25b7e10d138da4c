// The questionnaire by react-hook-form and zod, rendered in the browser: our own libraries without our care.
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { answersPdf, findings, pages } from '#questions';
import './style.css';

const zq = (q) => (q.kind === 'number' ? z.coerce.number().min(q.min).max(q.max) : z.any());
const zp = pages.map((p) => z.object(Object.fromEntries(p.questions.map((q) => [q.name, zq(q)]))));
function Page({ p, i, data, done }) {
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm({ resolver: zodResolver(zp[i]), defaultValues: data });
  return (
    <form data-page={i} noValidate onSubmit={handleSubmit(done)}>
      <h1>{p.title}</h1>
      <p>
        Page {i + 1} of {pages.length}
      </p>
      {p.questions.map((q) => {
        const id = q.name;
        if (q.kind === 'matrix')
          return (
            <fieldset key={id}>
              <legend>{q.title}</legend>
              <table>
                <thead>
                  <tr>
                    <td></td>
                    {q.cols.map((c) => (
                      <th key={c} scope="col">
                        {c}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {q.rows.map((r, k) => (
                    <tr key={r}>
                      <th scope="row">{r}</th>
                      {q.cols.map((c) => (
                        <td key={c}>
                          <input type="radio" value={c} aria-label={`${r}: ${c}`} {...register(`${id}.r${k}`)} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </fieldset>
          );
        if (q.kind === 'choice' || q.kind === 'multi')
          return (
            <fieldset key={id}>
              <legend>{q.title}</legend>
              {q.options.map((o) => (
                <label key={o}>
                  <input type={q.kind === 'choice' ? 'radio' : 'checkbox'} value={o} {...register(id)} /> {o}
                </label>
              ))}
            </fieldset>
          );
        return (
          <p key={id}>
            <label htmlFor={id}>
              {q.title}
              {q.unit ? ` (${q.unit})` : ''}
            </label>
            {q.kind === 'select' ? (
              <select id={id} {...register(id)}>
                <option value=""></option>
                {q.options.map((o) => (
                  <option key={o}>{o}</option>
                ))}
              </select>
            ) : q.kind === 'long' ? (
              <textarea id={id} {...register(id)} />
            ) : (
              <input id={id} inputMode={q.kind === 'number' ? 'decimal' : 'text'} {...register(id)} />
            )}
            {errors[id] && <em role="alert">{errors[id].message}</em>}
          </p>
        );
      })}
      <button type="submit">{i < pages.length - 1 ? 'Next' : 'See the result'}</button>
    </form>
  );
}
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
      <Page
        key={i}
        i={i}
        p={pages[i]}
        data={data}
        done={(v) => {
          set({ ...data, ...v });
          go(i + 1);
        }}
      />
    </main>
  );
}
createRoot(document.getElementById('root')).render(<App />);
