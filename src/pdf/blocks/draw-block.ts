// Which parts each block of the report becomes on paper: one drawing for each kind, or it does not compile.
import { type Block, holdingComesFirst, type ReportDocument } from '#model/report/document.ts';
import { type Drawings, drawBlock } from '#model/report/draw-block.ts';
import type { Part } from '../flow.ts';
import type { Setting } from '../setting.ts';
import { accepted } from './accepted.ts';
import { declaredOperated } from './declared-operated.ts';
import { dimensions } from './dimensions.ts';
import { declaration, method, sources } from './grounds.ts';
import { holding } from './holding.ts';
import { methods } from './methods.ts';
import { crossing, parting } from './parting.ts';
import { phone } from './phone.ts';
import { physics, promises } from './physics.ts';
import { profile } from './profile.ts';
import { notes, open, unknown } from './questions.ts';
import { repairs } from './repairs.ts';
import { session } from './session.ts';

interface Drawing {
  readonly setting: Setting;
  readonly report: ReportDocument;
}

const ON_PAPER: Drawings<Drawing, readonly Part[]> = {
  // The headline has no parts: it is the first page.
  headline: () => [],
  declaration: (block, { setting }) => declaration(setting, block),
  agreed: (block, { setting }) => session(setting, block),
  votes: (block, { setting }) => session(setting, block),
  decided: (block, { setting }) => session(setting, block),
  'declared-operated': (block, { setting }) => declaredOperated(setting, block),
  parting: (block, { setting }) => parting(setting, block),
  crossing: (block, { setting }) => crossing(setting, block),
  accepted: (block, { setting }) => accepted(setting, block),
  holding: (block, { setting, report }) => holding(setting, block, holdingComesFirst(report)),
  repairs: (block, { setting }) => repairs(setting, block),
  dimensions: (block, { setting }) => dimensions(setting, block),
  promises: (block, { setting }) => promises(setting, block),
  physics: (block, { setting }) => physics(setting, block),
  phone: (block, { setting }) => phone(setting, block),
  methods: (block, { setting }) => methods(setting, block),
  open: (block, { setting }) => open(setting, block),
  notes: (block, { setting }) => notes(setting, block),
  unknown: (block, { setting }) => unknown(setting, block),
  profile: (block, { setting }) => profile(setting, block),
  method: (block, { setting }) => method(setting, block),
  sources: (block, { setting }) => sources(setting, block),
};

export const partsOf = (setting: Setting, block: Block, report: ReportDocument): readonly Part[] =>
  drawBlock(ON_PAPER, block, { setting, report });
