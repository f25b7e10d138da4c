// What is open, what is not known, and what is only worth knowing.
import type { NotesBlock, OpenBlock, UnknownBlock } from '#model/report/document.ts';
import { stack, tagged, textBox } from '../boxes.ts';
import { boxPart, type Part } from '../flow.ts';
import { TYPE, WIDTH } from '../grid.ts';
import type { Setting } from '../setting.ts';
import { listParts } from './list.ts';
import { introduction, prose, sectionHeading } from './section.ts';
import { subjectMeta, titleRow } from './subject.ts';
import { voices } from './voices.ts';

export function open(setting: Setting, block: OpenBlock): readonly Part[] {
  const { phrases } = setting;
  const entries = block.subjects.map((subject) => {
    const { question, because, settle } = phrases.openQuestion(subject);
    const rest = [because, settle, `${phrases.labels.rule}: ${phrases.ruleName(subject)}.`].filter(Boolean).join(' ');
    return [
      { text: `${question} `, style: TYPE.strong },
      { text: rest, style: TYPE.body },
    ];
  });
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.openIntro(block)),
    ...listParts(setting, entries, 10, 8),
  ];
}

export function notes(setting: Setting, block: NotesBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const subjects = block.subjects.map((subject) =>
    boxPart(
      tagged(
        'Sect',
        stack(
          titleRow(setting, subject, ''),
          [6, voices(setting, subject)],
          [9, textBox(sheet, phrases.reason(subject), TYPE.body, { width: WIDTH - 60 })],
          [6, subjectMeta(setting, subject)],
        ),
      ),
      22,
    ),
  );
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.notesIntro()),
    ...subjects,
  ];
}

export function unknown(setting: Setting, block: UnknownBlock): readonly Part[] {
  const { phrases } = setting;
  const entries = block.questions.map((entry) => {
    const { question, tells } = phrases.unknownQuestion(entry);
    return [
      { text: `${question} `, style: TYPE.strong },
      { text: tells, style: TYPE.body },
    ];
  });
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.unknownIntro(block)),
    ...listParts(setting, entries, 10, 8),
    ...byOwner(setting, block),
  ];
}

function byOwner(setting: Setting, block: UnknownBlock): readonly Part[] {
  const { phrases } = setting;
  const lists = phrases.unknownByOwner(block);
  if (lists.length === 0) return [];
  return [
    prose(setting, phrases.unknownByOwnerIntro(), 14, TYPE.body, true),
    ...lists.flatMap(({ owner, questions }) => [
      prose(setting, owner, 10, TYPE.strong, true),
      ...listParts(
        setting,
        questions.map((text) => [{ text, style: TYPE.body }]),
        4,
      ),
    ]),
  ];
}
