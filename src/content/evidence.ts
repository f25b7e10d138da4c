// How answers become the twelve dimensions: for each dimension its parts, their weights and their scales (domain 6.2).
// Takes nothing, gives one constant for the model; it knows no language and no purpose.
import type { EvidenceRecipe } from '#model/catalogue.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const evidence: EvidenceRecipe = {
  height: [
    { fact: 'promise.level', from: ['promise.level'], weight: 0.8, scale: { kind: 'direct' } },
    { fact: 'promise.claims', from: ['promise.claims'], weight: 0.2, scale: { kind: 'choice-count', each: 15 } },
  ],
  clarity: [
    { fact: 'promise.known', from: ['promise.known'], weight: 0.75, scale: { kind: 'direct' } },
    { fact: 'promise.surprise', from: ['promise.surprise'], weight: 0.25, scale: { kind: 'reverse' } },
  ],
  speed: [
    {
      fact: 'time.first_response',
      from: ['time.first_response', 'volume.month'],
      weight: 0.8,
      scale: {
        kind: 'channel-anchors',
        points: {
          phone: [
            [10, 100],
            [30, 75],
            [180, 50],
            [10 * MINUTE, 25],
            [30 * MINUTE, 0],
          ],
          email: [
            [HOUR, 100],
            [4 * HOUR, 75],
            [24 * HOUR, 50],
            [72 * HOUR, 25],
            [7 * DAY, 0],
          ],
          chat: [
            [20, 100],
            [MINUTE, 75],
            [3 * MINUTE, 50],
            [10 * MINUTE, 25],
            [30 * MINUTE, 0],
          ],
          messaging: [
            [5 * MINUTE, 100],
            [30 * MINUTE, 75],
            [4 * HOUR, 50],
            [24 * HOUR, 25],
            [72 * HOUR, 0],
          ],
          social: [
            [15 * MINUTE, 100],
            [HOUR, 75],
            [6 * HOUR, 50],
            [24 * HOUR, 25],
            [72 * HOUR, 0],
          ],
          'in-person': [
            [MINUTE, 100],
            [3 * MINUTE, 75],
            [8 * MINUTE, 50],
            [20 * MINUTE, 25],
            [45 * MINUTE, 0],
          ],
        },
      },
    },
    {
      fact: 'time.resolution',
      from: ['time.resolution'],
      weight: 0.2,
      // Settling takes longer than answering: the e-mail anchors, six times as long.
      scale: {
        kind: 'anchors',
        along: 'log',
        points: [
          [6 * HOUR, 100],
          [24 * HOUR, 75],
          [6 * DAY, 50],
          [18 * DAY, 25],
          [42 * DAY, 0],
        ],
      },
    },
  ],
  reach: [
    { fact: 'reach.human', from: ['reach.human'], weight: 0.5, scale: { kind: 'direct' } },
    {
      fact: 'hours.week',
      from: ['hours.week'],
      weight: 0.25,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 0],
          [20, 25],
          [45, 50],
          [84, 75],
          [168, 100],
        ],
      },
    },
    { fact: 'channel-count', from: ['volume.month'], weight: 0.1, scale: { kind: 'channel-count', each: 25 } },
    {
      fact: 'reach.find',
      from: ['reach.find'],
      weight: 0.15,
      // 20 clicks stands for "there is no way to a person".
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 100],
          [1, 75],
          [2, 50],
          [4, 25],
          [20, 0],
        ],
      },
    },
  ],
  attention: [
    { fact: 'attention.style', from: ['attention.style'], weight: 0.5, scale: { kind: 'direct' } },
    { fact: 'history.shared', from: ['history.shared'], weight: 0.3, scale: { kind: 'direct' } },
    { fact: 'continuity', from: ['continuity'], weight: 0.2, scale: { kind: 'direct' } },
  ],
  authority: [
    { fact: 'auth.limit', from: ['auth.limit'], weight: 0.8, scale: { kind: 'direct' } },
    {
      fact: 'auth.eur',
      from: ['auth.eur'],
      weight: 0.2,
      scale: {
        kind: 'anchors',
        along: 'log',
        points: [
          [0, 0],
          [10, 25],
          [50, 50],
          [250, 75],
          [1000, 100],
        ],
      },
    },
  ],
  recovery: [
    {
      fact: 'recovery.practice',
      from: ['recovery.practice'],
      weight: 0.8,
      scale: {
        kind: 'checklist',
        positives: ['listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked'],
        penalty: 25,
      },
    },
    {
      fact: 'recovery.time',
      from: ['recovery.time'],
      weight: 0.2,
      scale: {
        kind: 'anchors',
        along: 'log',
        points: [
          [0.1, 100],
          [1, 75],
          [5, 50],
          [15, 25],
          [30, 0],
        ],
      },
    },
  ],
  people: [
    { fact: 'metrics.reward', from: ['metrics.reward'], weight: 0.4, scale: { kind: 'direct' } },
    {
      fact: 'staff.turnover',
      from: ['staff.turnover'],
      weight: 0.25,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [5, 100],
          [12, 75],
          [25, 50],
          [45, 25],
          [80, 0],
        ],
      },
    },
    { fact: 'outsourcing.share', from: ['outsourcing.share'], weight: 0.15, scale: { kind: 'reverse' } },
    {
      fact: 'training',
      from: ['training'],
      weight: 0.2,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 0],
          [3, 25],
          [10, 50],
          [20, 75],
          [40, 100],
        ],
      },
    },
  ],
  resources: [
    {
      fact: 'spend-per-contact',
      from: ['budget.total', 'volume.month'],
      weight: 0.45,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 0],
          [2, 25],
          [6, 50],
          [12, 75],
          [25, 100],
        ],
      },
    },
    {
      fact: 'spend-share-of-revenue',
      from: ['budget.total', 'revenue'],
      weight: 0.35,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 0],
          [0.5, 25],
          [1.5, 50],
          [4, 75],
          [10, 100],
        ],
      },
    },
    { fact: 'budget.trend', from: ['budget.trend'], weight: 0.2, scale: { kind: 'direct' } },
  ],
  automation: [
    { fact: 'auto.share', from: ['auto.share'], weight: 0.8, scale: { kind: 'direct' } },
    { fact: 'auto.quality', from: ['auto.quality'], weight: 0.2, scale: { kind: 'direct' } },
  ],
  uniformity: [
    { fact: 'tiers.policy', from: ['tiers.policy'], weight: 0.8, scale: { kind: 'reverse' } },
    { fact: 'variance', from: ['variance'], weight: 0.2, scale: { kind: 'reverse' } },
  ],
  learning: [
    { fact: 'listen.loop', from: ['listen.loop'], weight: 0.5, scale: { kind: 'direct' } },
    { fact: 'cocreate.real', from: ['cocreate.real'], weight: 0.3, scale: { kind: 'direct' } },
    {
      fact: 'rootcause',
      from: ['rootcause'],
      weight: 0.2,
      scale: {
        kind: 'anchors',
        along: 'linear',
        points: [
          [0, 0],
          [1, 25],
          [4, 50],
          [12, 75],
          [50, 100],
        ],
      },
    },
  ],
};
