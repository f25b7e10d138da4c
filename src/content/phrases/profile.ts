// An edited profile in words: which it is, and value by value what it changes of the standard.
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatNumber, formatPercent, formatQuantity } from '#content/numbers/format.ts';
import { nameOfDimension } from '#content/phrases/subject.ts';
import type { Language } from '#content/shape.ts';
import { profile as english } from '#content/words/en/profile.ts';
import { profile as italian, type ProfileWords } from '#content/words/it/profile.ts';
import type { Band, Importance } from '#model/catalogue.ts';
import type { Difference } from '#model/profile/differences.ts';
import { type EditableAnchors, editableAnchors } from '#model/profile/editable.ts';
import type { ProfilePhrases } from '#model/report/profile.ts';
import type { Anchors } from '#model/scale.ts';

/** What can be edited by name: for the report, and for the page that edits. */
export interface EditableNames {
  /** By dotted name. */
  threshold(id: string): string;
  /** A threshold or its limit as it is written: a share in percent, all else a number. */
  thresholdValue(id: string, value: number): string;
  scale(place: Pick<EditableAnchors, 'fact' | 'channel'>): string;
  /** "30 secondi → 75; 3 minuti → 50". */
  anchors(id: string, points: Anchors): string;
}

const SHARES = /^(?:gap\..*\.(?:loss|weight)|clash\..*|likelyShare)$/u;

export function editableNames(language: Language, currency?: string): EditableNames {
  const words: ProfileWords = language === 'it' ? italian : english;
  const number = (value: number): string => formatNumber(value, language);
  const named = (names: Readonly<Record<string, string>>, id: string): string | undefined =>
    Object.hasOwn(names, id) ? names[id] : undefined;
  return {
    threshold: (id) => named(words.thresholds, id) ?? id,
    thresholdValue: (id, value) => (SHARES.test(id) ? formatPercent(100 * value, language) : number(value)),
    scale({ fact, channel }) {
      const name = named(words.workedOut, fact) ?? questionText(fact, language);
      return channel ? words.onChannel(name, channels[channel].name[language]) : name;
    },
    anchors(id, points) {
      const unit = editableAnchors(catalogue).find((one) => one.id === id)?.unit ?? 'index';
      return points
        .map(([answer, score]) => words.anchorPoint(formatQuantity(answer, unit, language, currency), number(score)))
        .join('; ');
    },
  };
}

/** Without the mark at its end: it stands inside another sentence. */
const questionText = (id: string, language: Language): string =>
  (questionOf(id)?.words.ask[language] ?? id).replace(/[?:.]$/u, '');

export function profilePhrases(language: Language, currency?: string): ProfilePhrases {
  const words: ProfileWords = language === 'it' ? italian : english;
  const names = editableNames(language, currency);
  const number = (value: number): string => formatNumber(value, language);
  const band = (given: Band | undefined): string =>
    given ? words.bandValue(number(given.low), number(given.high), words.importances[given.importance]) : words.free;
  const importance = (given: Importance | undefined): string => (given ? words.importances[given] : words.free);
  const steps = (effort: number): string => (effort === 0 ? words.noSteps : words.steps(effort, number(effort)));
  return {
    profileNote: (profile) => profile && words.note(profile.name, profile.version),
    profileIntro: ({ name, version }) => words.intro(name, version),
    profileWithout: ({ name, version }) => words.introWithout(name, version),
    profileCaption: ({ differences }) => words.caption(differences.length),
    profileColumns: () => ({ what: words.what, standard: words.standard, edited: words.edited }),
    difference(one: Difference) {
      switch (one.kind) {
        case 'band': {
          const what = words.band(nameOfPurpose(one.purpose, language), nameOfDimension(one.dimension)[language]);
          return { what, standard: band(one.standard), edited: band(one.edited) };
        }
        case 'driver': {
          const what = words.driver(nameOfPurpose(one.purpose, language));
          return { what, standard: importance(one.standard), edited: importance(one.edited) };
        }
        case 'threshold': {
          const value = (given: number): string => names.thresholdValue(one.id, given);
          return { what: names.threshold(one.id), standard: value(one.standard), edited: value(one.edited) };
        }
        case 'anchors': {
          const value = (given: Anchors): string => names.anchors(one.id, given);
          return { what: words.anchors(names.scale(one)), standard: value(one.standard), edited: value(one.edited) };
        }
        case 'effort':
          return {
            what: words.effort(questionText(one.question, language)),
            standard: steps(one.standard),
            edited: steps(one.edited),
          };
      }
    },
  };
}

const nameOfPurpose = (id: string, language: Language): string => purposeOf(id).words.name[language];
