// The parts of the model that scripts/mutate.mjs changes one after the other, each with the tests that speak of it, and groups of
// parts under one name.

const JUDGED = ['tests/golden/**/*.test.ts', 'tests/model/*.test.ts', 'tests/model/judge/**/*.test.ts'];

/** A folder of the model and the tests that mirror it. */
const mirrored = (folder) => ({
  mutate: [`src/model/${folder}/**/*.ts`],
  tests: [`tests/model/${folder}/**/*.test.ts`],
});

export const PARTS = {
  link: mirrored('exchange/link'),
  csv: mirrored('exchange/csv'),
  code: mirrored('workshop/code'),
  carry: mirrored('workshop/carry'),
  attachment: {
    mutate: ['pdf-attachment.ts', 'md5.ts', 'pdf-reading/**/*.ts'].map((path) => `src/model/exchange/${path}`),
    tests: ['pdf-attachment.test.ts', 'md5.test.ts', 'pdf-reading/**/*.test.ts'].map(
      (path) => `tests/model/exchange/${path}`,
    ),
  },
  exchange: {
    mutate: ['src/model/exchange/!(pdf-attachment|md5).ts'],
    tests: ['tests/model/exchange/*.test.ts', 'tests/model/profile/travel.test.ts'],
  },
  queue: mirrored('queue'),
  judge: { mutate: ['src/model/judge/**/*.ts'], tests: JUDGED },
  root: { mutate: ['src/model/*.ts'], tests: [...JUDGED, 'tests/model/exchange/**/*.test.ts'] },
  report: {
    mutate: ['src/model/report/**/*.ts'],
    tests: ['tests/golden/**/*.test.ts', 'tests/model/report/**/*.test.ts'],
  },
  compare: mirrored('compare'),
  methods: mirrored('methods'),
  profile: mirrored('profile'),
  repair: {
    mutate: ['src/model/repair/**/*.ts'],
    tests: ['tests/golden/**/*.test.ts', 'tests/model/repair/**/*.test.ts'],
  },
  uncertainty: mirrored('uncertainty'),
  'what-if': mirrored('what-if'),
  workshop: {
    mutate: ['src/model/workshop/!(code|carry)/**/*.ts', 'src/model/workshop/*.ts'],
    tests: ['tests/model/workshop/**/*.test.ts'],
  },
};

export const GROUPS = {
  codecs: ['link', 'csv', 'code', 'carry', 'attachment', 'exchange'],
  all: Object.keys(PARTS),
};
