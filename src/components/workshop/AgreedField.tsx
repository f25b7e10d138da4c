// The field of a text that the room agrees on, in one of the two languages: while it is blank and the other one is not, what whoever
// reads it will find.
import { useDesk } from '#components/workshop/desk-context.tsx';
import { Written } from '#components/workshop/Written.tsx';
import { blankNotice } from '#content/phrases/agreed-text.ts';
import type { Language } from '#content/shape.ts';
import { LONGEST_TEXT } from '#model/workshop/acts/limits.ts';
import type { Definition } from '#model/workshop/engagement.ts';

interface Props {
  id: string;
  label: string;
  texts: Definition['text'] | undefined;
  spoken: Language;
  isLong?: boolean;
  write: (text: string) => void;
}

export function AgreedField({ texts, spoken, ...field }: Props) {
  const { language } = useDesk();
  return (
    <Written
      {...field}
      lang={spoken}
      hint={blankNotice(texts, spoken, language)}
      most={LONGEST_TEXT}
      value={texts?.[spoken] ?? ''}
    />
  );
}
