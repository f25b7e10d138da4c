// The invented companies with their assessments, gathered at build time: stories in order, each with the file of its id.
import { stories } from '#content/companies/stories.ts';
import type { CompanyEntry } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export interface SampleCompany extends CompanyEntry {
  readonly assessment: Assessment;
}

const files = import.meta.glob<Assessment>('/src/content/companies/*.json', { eager: true, import: 'default' });

export const companies: readonly SampleCompany[] = stories.map((story) => {
  const assessment = files[`/src/content/companies/${story.id}.json`];
  if (!assessment) throw new Error(`The sample company ${story.id} has no assessment file`);
  return { ...story, assessment };
});
