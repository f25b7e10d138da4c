// The sentence of a problem, in the words of the page and with its numbers in the form of the language.
import type { Problem } from '#components/ask/read-field.ts';
import type { FaceView } from '#content/face.ts';
import { formatNumber, formatQuantity } from '#content/numbers/format.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

const SHOWN = 40;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

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
        return limits?.unit === 'seconds' ? say.unreadableTime(text) : say.unreadable(text);
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
