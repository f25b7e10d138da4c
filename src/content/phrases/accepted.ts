// What is knowingly accepted, in words: on what terms, and what has expired.
import { formatDate } from '#content/numbers/format.ts';
import { ended, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { accepted as english } from '#content/words/en/accepted.ts';
import { type AcceptedWords, accepted as italian } from '#content/words/it/accepted.ts';
import type { AcceptedPhrases } from '#model/report/accepted-phrases.ts';

export function acceptedPhrases(language: Language): AcceptedPhrases {
  const words: AcceptedWords = language === 'it' ? italian : english;
  // A reason is typed by hand: in a sentence of ours its line breaks and the full stop at its end are ours.
  const quoted = (text: string): string => nested(text.trim().replaceAll(/\s+/gu, ' ').replace(/\.$/u, ''), language);
  return {
    acceptedIntro: ({ entries }) => words.intro(entries.length),
    acceptance: ({ reason, owner, until }) => [
      { label: words.reason, text: reason.trim() },
      ...(owner?.trim() ? [{ label: words.owner, text: owner.trim() }] : []),
      { label: words.until, text: until === undefined ? words.noEnd : formatDate(until, language) },
    ],
    saidOf: ({ contested, expired = [], findings: all }) => [
      ...(contested === undefined ? [] : [[words.contested, contested && ended(contested.trim())].join(' ').trim()]),
      ...expired.map(({ reason, owner, until, findings }) => {
        const day = formatDate(until, language);
        return [
          findings === all.length ? words.expired(day) : words.expiredPart(findings, all.length, day),
          ...(owner?.trim() ? [words.expiredOwner(owner.trim().replace(/\.$/u, ''))] : []),
          words.expiredReason(quoted(reason)),
        ].join(' ');
      }),
    ],
  };
}
