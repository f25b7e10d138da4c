// Nothing to start from on this device: why, and the ways there are — to begin, to take a sample, to open a file.
import { useId } from 'react';
import { textOf } from '#components/open/file-text.ts';
import type { NoBaseline } from '#components/what-if/baseline.ts';
import type { WhatIfFace } from '#components/what-if/face.ts';
import { pathOf } from '#content/routes.ts';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';

interface Props {
  face: WhatIfFace;
  why: NoBaseline;
  openText: (text: string) => void;
}

export function Nothing({ face: { language, words }, why, openText }: Props) {
  const say = words.baseline;
  const id = useId();
  const read = (file: File | undefined) => {
    if (file) void textOf(file, MOST_BYTES).then(openText);
  };
  return (
    <div className="nothing">
      <p className="notice">{say[why]}</p>
      <div className="acts">
        {why === 'none' && (
          <a className="btn" href={pathOf(language, 'assess')}>
            {say.begin}
          </a>
        )}
        {why === 'undeclared' && (
          <a className="btn" href={pathOf(language, 'section', 'declaration')}>
            {say.toDeclaration}
          </a>
        )}
        {why === 'unreadable' && <a href={pathOf(language, 'kept')}>{say.kept}</a>}
        <a href={pathOf(language, 'samples')}>{say.samples}</a>
      </div>
      <div className="field">
        <label htmlFor={id}>{say.openFile}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => read(event.target.files?.[0])}
        />
      </div>
    </div>
  );
}
