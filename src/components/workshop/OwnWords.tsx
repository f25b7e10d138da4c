// What voters wrote, beside the declaration that is being written: their sentences and what they call another purpose, without names.
import { Part } from '#components/kept/Part.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { ownWords } from '#model/workshop/own-words.ts';

export function OwnWords() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.agree.own;
  const { sentences, others } = ownWords(engagement);
  if (sentences.length + others.length === 0) return null;
  return (
    <Part id="own-words" title={say.title}>
      <p className="small">{say.hint}</p>
      <Listed title={say.existTo} texts={sentences} />
      <Listed title={say.others} texts={others} />
    </Part>
  );
}

function Listed({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
