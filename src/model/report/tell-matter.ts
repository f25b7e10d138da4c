// Matters told in words: a finding with its statements, reason and ways out, or a pair that agrees.
import type { HoldingBlock } from '#model/report/document.ts';
import type { AcceptedBlock, Said, Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { Labelled, Matter } from '#model/report/pieces.ts';
import { wayLabel } from '#model/report/promise-matter.ts';
import { waysOn } from '#model/report/ways-on.ts';
import type { WayOut } from '#model/report/ways-out.ts';

const told = (phrases: Phrasebook, said: readonly Said[]): readonly Labelled[] =>
  said.map((one) => ({ label: phrases.who(one), text: phrases.quote(one) }));

const also = (phrases: Phrasebook, matter: Pick<Subject, 'say' | 'alsoAsking'>): readonly string[] =>
  [phrases.alsoAsked(matter)].flatMap((text) => text ?? []);

/** The way out on one side: its direction, then what was worked out and tried. */
export function tellWay(subject: Subject, side: 'say' | 'do', phrases: Phrasebook): string {
  const direction = side === 'say' ? phrases.wayToSay(subject) : phrases.wayToDo(subject);
  return [direction, ...phrases.waysOut(subject, side)].join(' ');
}

/** How the ways out of a matter are obtained, on both sides, in one text; undefined where there is none to tell. */
export function tellObtained(
  subject: Subject,
  phrases: Phrasebook,
  isTold: (way: WayOut) => boolean = () => true,
): string | undefined {
  const lines = (['say', 'do'] as const).flatMap((side) =>
    waysOn(subject, side)
      .filter(isTold)
      .flatMap((way) => phrases.obtained(way)),
  );
  return lines.length > 0 ? lines.join(' ') : undefined;
}

/** A finding; `totalPoints` is what its points are a part of, 0 where none are taken. */
export function tellSubject(subject: Subject, totalPoints: number, phrases: Phrasebook): Matter {
  const { labels } = phrases;
  const title = phrases.subjectTitle(subject);
  const points = phrases.points(subject.points, totalPoints);
  const turns = phrases.turns(subject);
  const obtained = tellObtained(subject, phrases);
  return {
    kind: 'matter',
    title,
    heading: { id: subject.id, level: 3, text: title },
    mark: [phrases.severity(subject.severity), ...(points ? [points] : [])].join(', '),
    statements: told(phrases, [subject.say, ...subject.against]),
    remarks: [...also(phrases, subject), phrases.reason(subject), ...phrases.saidOf(subject)],
    ways: [
      { label: wayLabel(subject, 'say', labels), text: tellWay(subject, 'say', phrases) },
      { label: wayLabel(subject, 'do', labels), text: tellWay(subject, 'do', phrases) },
      ...(obtained === undefined ? [] : [{ label: phrases.obtainedTitle(), text: obtained }]),
    ],
    foot: `${labels.certainty}: ${phrases.certainty(subject)}. ${ruleOf(subject, phrases)}`,
    ...(turns !== undefined && { turns }),
  };
}

/** A matter that is knowingly accepted: its statements, and the terms in place of the ways out. */
export function tellAccepted(
  entry: AcceptedBlock['entries'][number],
  totalPoints: number,
  phrases: Phrasebook,
): Matter {
  return { ...tellSubject(entry.subject, totalPoints, phrases), ways: phrases.acceptance(entry) };
}

/** What is worth knowing and costs nothing: no weight, no ways out. */
export function tellNote(subject: Subject, phrases: Phrasebook): Matter {
  const title = phrases.subjectTitle(subject);
  return {
    kind: 'matter',
    title,
    heading: { id: `note-${subject.id}`, level: 3, text: title },
    statements: told(phrases, [subject.say, ...subject.against]),
    remarks: [...also(phrases, subject), phrases.reason(subject)],
    ways: [],
    foot: ruleOf(subject, phrases),
  };
}

/** A pair that agrees; it has a heading where holding together is the main story. */
export function tellPair(pair: HoldingBlock['pairs'][number], isMain: boolean, phrases: Phrasebook): Matter {
  const title = phrases.dimensionName(pair.dimension);
  return {
    kind: 'matter',
    title,
    ...(isMain && { heading: { id: `held-${pair.dimension}`, level: 3, text: title } }),
    statements: told(phrases, [pair.say, ...pair.against]),
    remarks: [...also(phrases, pair), ...[phrases.notEnoughFor(pair.notFor)].flatMap((text) => text ?? [])],
    ways: [],
  };
}

const ruleOf = (subject: Subject, phrases: Phrasebook): string =>
  `${phrases.labels.rule}: ${phrases.ruleName(subject)}.`;
