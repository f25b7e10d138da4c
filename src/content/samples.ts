// The sample companies with their assessments: what the site shows, the tests run and the command can be tried on.

import bottegaDiFamiglia from '#content/companies/bottega-di-famiglia.json' with { type: 'json' };
import calzatureOnline from '#content/companies/calzature-online.json' with { type: 'json' };
import compagniaAerea from '#content/companies/compagnia-aerea.json' with { type: 'json' };
import fastFood from '#content/companies/fast-food.json' with { type: 'json' };
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import motoreDiRicerca from '#content/companies/motore-di-ricerca.json' with { type: 'json' };
import noleggioItalia from '#content/companies/noleggio-italia.json' with { type: 'json' };
import scrittore from '#content/companies/scrittore.json' with { type: 'json' };
import softwareAperto from '#content/companies/software-aperto.json' with { type: 'json' };
import { stories } from '#content/companies/stories.ts';
import tvViaCavo from '#content/companies/tv-via-cavo.json' with { type: 'json' };
import type { CompanyEntry } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

const FILES: Readonly<Record<string, unknown>> = {
  scrittore,
  'bottega-di-famiglia': bottegaDiFamiglia,
  'fast-food': fastFood,
  'mobili-rossi': mobiliRossi,
  'noleggio-italia': noleggioItalia,
  'calzature-online': calzatureOnline,
  'motore-di-ricerca': motoreDiRicerca,
  'tv-via-cavo': tvViaCavo,
  'software-aperto': softwareAperto,
  'compagnia-aerea': compagniaAerea,
};

export interface Sample extends CompanyEntry {
  readonly assessment: Assessment;
}

/** In reading order. The files pass the schema in a test; here they are taken at their word. */
export const samples: readonly Sample[] = stories.map((story) => ({
  ...story,
  assessment: FILES[story.id] as Assessment,
}));

export const sampleOf = (id: string): Sample | undefined => samples.find((sample) => sample.id === id);
