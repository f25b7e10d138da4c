import { expect, test } from 'vitest';
import { checkedDraft } from '#components/keep/kept-draft.ts';

const kept = (fields: Readonly<Record<string, string>>) =>
  checkedDraft(JSON.stringify({ version: 1, revision: 1, savedAt: '', language: 'it', fields, assessment: null }));

test('an answer of three notes of 10,000 characters, kept in one field, is read again whole', () => {
  const text = JSON.stringify({ people: 'x'.repeat(10_000), suppliers: 'x'.repeat(10_000), tools: 'x'.repeat(10_000) });
  const checked = kept({ 'carried/budget~split': text });
  expect(checked).toMatchObject({ kind: 'draft', dropped: [], draft: { fields: { 'carried/budget~split': text } } });
});

test('a draft of 3,000,000 characters, as a file of notes just under its limit makes one, is no broken text', () => {
  const notes = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`note/${i}`, 'x'.repeat(10_000)]));
  expect(kept(notes)).toMatchObject({ kind: 'draft', dropped: [] });
});
