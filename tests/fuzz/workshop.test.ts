// What a workshop takes in: ballots as files, links and codes, invitations, engagements, several in one file, pasted texts and
// data sheets. Damaged ones are refused by name or taken as what they say.
import fc from 'fast-check';
import { expect } from 'vitest';
import { toDraft } from '#components/ask/draft.ts';
import { readRoomAddress } from '#components/room/room-address.ts';
import { readDeskFragment } from '#components/workshop/desk-address.ts';
import { readSheet } from '#components/workshop/sheet/read-sheet.ts';
import { drawSheets } from '#components/workshop/sheet/sheet-rows.ts';
import { takeSheet } from '#components/workshop/sheet/take-sheet.ts';
import { writeSheet } from '#components/workshop/sheet/write-sheet.ts';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { workshopSheets as en } from '#content/words/en/workshop-sheets.ts';
import { answering } from '#content/words/it/answering.ts';
import { workshopSheets as it } from '#content/words/it/workshop-sheets.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { pack } from '#model/exchange/link/pack.ts';
import { blankAssessment } from '#model/workshop/acts/begin.ts';
import { openBallot } from '#model/workshop/ballot-schema.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { WORKSHOP_DICTIONARY_1 } from '#model/workshop/carry/workshop-dictionary-1.ts';
import { decodeBallot, decodeInvitation, encodeBallot, encodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import { readCode, spokenCode } from '#model/workshop/code/spoken-code.ts';
import { collect } from '#model/workshop/collect.ts';
import { broughtIn } from '#model/workshop/collect-read.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { placesOf } from '#model/workshop/places.ts';
import { openPortfolio, writePortfolio } from '#model/workshop/portfolio.ts';
import { forge } from '../model/exchange/link/link-of.ts';
import { anyBallot, ballotWith, engagementWith } from '../model/workshop/any-ballot.ts';
import { fuzz } from '../support/fuzz.ts';
import { mutatedBytes, mutatedJson, mutatedText } from '../support/mutated.ts';
import { expectOutcome, expectTold } from './outcome.ts';

const ballots = fc.sample(anyBallot, { numRuns: 20, seed: 7 });
const engagement = engagementWith();
const places = placesOf(catalogue);
const carried = (inside: 'i' | 'b', text: string) =>
  forge(`c1${inside}`, toBase64url(pack(text, WORKSHOP_DICTIONARY_1)));

fuzz('the file of a ballot is refused or is itself again', mutatedJson(ballots), (text) =>
  expectOutcome(openBallot(catalogue, text), (ballot) => openBallot(catalogue, canonicalJson(ballot))),
);

fuzz('a link around a damaged ballot is refused or is itself again', mutatedJson(ballots), (text) =>
  expectOutcome(decodeBallot(catalogue, carried('b', text)), (ballot) => {
    const encoded = encodeBallot(ballot);
    return encoded.ok ? decodeBallot(catalogue, encoded.value) : encoded;
  }),
);

const invitations = [1, 2].map((round) => invitationOf(engagement, { round: round as 1 | 2, role: 3, language: 'it' }));

fuzz('a link around a damaged invitation is refused or is itself again', mutatedJson(invitations), (text) =>
  expectOutcome(decodeInvitation(catalogue, carried('i', text)), (invitation) => {
    const encoded = encodeInvitation(invitation);
    return encoded.ok ? decodeInvitation(catalogue, encoded.value) : encoded;
  }),
);

const codes = ballots.map((ballot) => spokenCode(places, engagement.id, ballot));

fuzz('a spoken code is never read as a vote it does not say', mutatedText(codes), (text) => {
  const reading = readCode(places, engagement.id, text);
  if (reading.kind === 'read') expect(spokenCode(places, engagement.id, reading.vote)).toBe(reading.code);
  if (reading.kind === 'wrong-check' && reading.proposal)
    expect(readCode(places, engagement.id, reading.proposal.code).kind).toBe('read');
});

const pasted = [
  `Ecco le schede:\n${codes.slice(0, 3).join('\n')}\n${carried('b', JSON.stringify(ballots[0]))}`,
  `${JSON.stringify(ballots[1], null, 1)}\n> ${carried('b', JSON.stringify(ballots[2]))}\n${codes[4]} grazie`,
  `[${ballots.slice(3, 6).map((one) => JSON.stringify(one))}]`,
];

fuzz(
  'of a pasted text every piece has its fate, and the engagement with what was taken opens again',
  mutatedText(pasted),
  (text) => {
    const brought = broughtIn(catalogue, engagement, text);
    const { engagement: after, told } = collect(catalogue, engagement, brought, {
      at: '2026-11-22T10:00:00Z',
      round: 1,
    });
    expect(told).toHaveLength(brought.length);
    for (const { fate } of told) if (fate.kind === 'refused') expectTold(fate.refusals);
    if (after !== engagement) expect(openEngagement(catalogue, writeEngagement(after)).ok).toBe(true);
  },
);

const small = engagementWith({
  ballots: [{ ballot: ballotWith(), via: 'link', at: '2026-11-21T10:00:00Z' }],
  revealed: [1],
});
const engagements = [small, demonstration('K7QFM2', '2026-11-22T10:00:00.000Z')].map((one) =>
  JSON.parse(writeEngagement(one)),
);
const reopened = (text: string) => openEngagement(catalogue, text);

fuzz('the file of an engagement is refused or is itself again', mutatedJson([engagements[0], ...engagements]), (text) =>
  expectOutcome(reopened(text), (one) => reopened(writeEngagement(one))),
);

const portfolio = JSON.parse(writePortfolio([small, engagementWith({ id: 'A1B2C3' })]));

fuzz('of several engagements in a file each is refused or taken by itself', mutatedJson([portfolio]), (text) => {
  const { engagements: taken, refusals } = openPortfolio(catalogue, text);
  if (refusals.length > 0) expectTold(refusals);
  const again = openPortfolio(catalogue, writePortfolio(taken));
  expect(again.refusals).toEqual([]);
  expect(canonicalJson(again.engagements)).toBe(canonicalJson(taken));
});

const WORDS = { it, en };
const drawn = { it: drawSheets('it', it.sheets), en: drawSheets('en', en.sheets) };
const draw = (language: 'it' | 'en') => drawn[language];
const sheets = (['it', 'en'] as const).flatMap((language) =>
  samples.slice(0, 2).map(({ assessment }) => {
    const fields = toDraft(assessment, language, drawn[language].view);
    return writeSheet(drawn[language], drawn[language].rows.slice(0, 12), fields, WORDS[language].sheets);
  }),
);
const blank = blankAssessment(catalogue.profile, 'Prova');

fuzz(
  'a data sheet changes only what it says in numbers that can be read',
  mutatedBytes(sheets.map((text) => new TextEncoder().encode(text))),
  async (bytes) => {
    const read = await readSheet(bytes, draw, WORDS, it.back);
    if (read.kind !== 'read') return;
    const { assessment } = takeSheet(blank, read, draw(read.language), answering.problem, 'it');
    const door = readAssessment(catalogue, assessment);
    if (!door.ok && door.refusals.some(({ kind }) => kind !== 'no-declaration')) throw new Error(JSON.stringify(door));
  },
);

fuzz(
  'a fragment of the desk or of the room names an engagement or nothing',
  mutatedText(['#K7QFM2/votes', '#K7QFM2/screen']),
  (text) => {
    const ids = [readDeskFragment(text)?.id, readRoomAddress(text).id];
    for (const id of ids) if (id !== undefined) expect(id).toMatch(/^[\dA-HJKMNP-TV-Z]{6}$/u);
  },
);
