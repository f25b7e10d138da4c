// The six sections of questions in the order in which they are asked: the one list of them.
import answering from '#content/questions/answering.ts';
import contacts from '#content/questions/contacts.ts';
import listening from '#content/questions/listening.ts';
import money from '#content/questions/money.ts';
import people from '#content/questions/people.ts';
import promise from '#content/questions/promise.ts';
import type { SectionEntry } from '#content/shape.ts';

export const sections: readonly SectionEntry[] = [promise, money, people, contacts, answering, listening];
