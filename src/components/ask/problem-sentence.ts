// The sentence of a problem, in the words of the page and with its numbers in the form of the language.
import type { Problem } from '#components/ask/read-field.ts';
import { exampleOf } from '#content/examples.ts';
import type { FaceView } from '#content/face.ts';
import { formatDuration, formatNumber, formatQuantity } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

const SHOWN = 40;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** The example of the question itself, as it may be typed. */
function exampleSentence(
  { question, name, channel, limits }: Problem,
  say: AnsweringWords['problem'],
  language: Language,
): readonly string[] {
  const example = exampleOf(question, channel ?? name.split('/').at(-1));
  if (example === undefined) return [];
  return [
    say.example(limits?.unit === 'seconds' ? formatDuration(example, language) : formatNumber(example, language)),
  ];
}

export function problemSentence(
  problem: Problem,
  say: AnsweringWords['problem'],
  view: FaceView,
  currency?: string,
): string {
  const { kind, limits } = problem;
  const text = shortened(problem.text.trim());
  const write = (value: number) => formatQuantity(value, limits?.unit ?? 'count', view.language, currency);
  const sentence = (): string => {
    switch (kind) {
      case 'unreadable':
        return [
          limits?.unit === 'seconds' ? say.unreadableTime(text) : say.unreadable(text),
          ...exampleSentence(problem, say, view.language),
          problem.channel ? say.leaveCell : say.leaveBlank,
        ].join(' ');
      case 'below':
      case 'above': {
        const { min = 0, max = 0 } = limits ?? {};
        if (limits?.unit === 'hours-per-week' && max === 168) {
          return say.week(formatNumber(min, view.language), formatNumber(max, view.language));
        }
        return say.outside(write(min), write(max), text);
      }
      case 'reversed':
        return say.reversed;
      case 'from-missing':
        return say.fromMissing;
      case 'to-missing':
        return say.toMissing;
      case 'too-many':
        return say.tooMany(formatNumber(limits?.max ?? 1, view.language));
      case 'month':
        return say.month;
      case 'weight':
        return say.weight;
      case 'no-purpose':
        return say.noPurpose;
      case 'no-name':
        return say.noName;
    }
  };
  const channel = view.channels.find(({ id }) => id === problem.channel);
  return channel ? `${channel.name}: ${sentence()}` : sentence();
}
