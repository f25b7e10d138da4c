// Two statements side by side: left what is said, right what is done. Neither is commented here.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { ToQuestion } from '#components/result/QuestionLink.tsx';
import type { Said, SaidPurpose } from '#model/report/matter.ts';

interface Props {
  face: Face;
  say: Said;
  alsoAsking: readonly SaidPurpose[];
  against: readonly Said[];
}

export function Voices({ face, say, alsoAsking, against }: Props) {
  return (
    <div className="pair">
      <Voice face={face} statements={[say]} also={face.phrases.alsoAsked({ say, alsoAsking })} />
      <Voice face={face} statements={against} />
    </div>
  );
}

function Voice({ face, statements, also }: { face: Face; statements: readonly Said[]; also?: string | undefined }) {
  const { phrases } = face;
  return (
    <div className={`voice ${statements[0]?.voice === 'say' ? 'v-say' : 'v-do'}`}>
      {statements.map((said, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: statements of one side have no other name than their place
        <div key={index} className="said">
          <p className="who">
            <Who face={face} said={said} />
          </p>
          {face.quotesQuestions && phrases.asked(said) && <p className="of-question">{phrases.asked(said)}</p>}
          <blockquote>
            <p>
              <Kept text={phrases.quote(said)} />
            </p>
          </blockquote>
        </div>
      ))}
      {also && <p className="also tiny">{also}</p>}
    </div>
  );
}

/** Who says it; in one's own result an answer leads to its question, to be changed there. */
export function Who({ face, said, who = face.phrases.who(said) }: { face: Face; said: Said; who?: string }) {
  if (said.kind === 'purpose') return who;
  // What is answered for the top tier stands inside the question on it.
  return (
    <ToQuestion face={face} question={said.topTier ? 'tiers.vip' : said.question}>
      {who}
    </ToQuestion>
  );
}
