// The ten arguments that can win a budget discussion, in the order of the purposes, with how well each serves which
// purpose (domain 6.2) and its words as an answer to budget.driver. It does not know how a gap is counted.
import type { DriverEntry } from '#content/shape.ts';

export const drivers: readonly DriverEntry[] = [
  {
    id: 'advantage',
    matches: { 'unique-advantage': 100, 'raise-and-surprise': 50, 'extraordinary-trust': 50, 'different-people': 50 },
    words: { it: 'distinguerci', en: 'setting us apart' },
  },
  {
    id: 'throughput',
    matches: { 'mass-speed': 100, 'race-to-bottom': 50 },
    words: { it: 'far scorrere il flusso per tutti', en: 'keeping the flow moving for everyone' },
  },
  {
    id: 'fewer-contacts',
    matches: { 'lower-expectations': 100, 'race-to-bottom': 50, 'mass-speed': 50 },
    words: { it: 'ridurre i contatti', en: 'having fewer contacts' },
  },
  {
    id: 'exceed',
    matches: { 'raise-and-surprise': 100, 'unique-advantage': 50, 'because-we-can': 50, 'extraordinary-trust': 50 },
    words: { it: 'superare le attese', en: 'exceeding expectations' },
  },
  {
    id: 'product',
    matches: { 'build-together': 100, 'contain-bad-word': 50 },
    words: { it: 'migliorare il prodotto con i clienti', en: 'improving the product with customers' },
  },
  {
    id: 'reputation',
    matches: { 'contain-bad-word': 100 },
    words: { it: 'fermare il passaparola negativo', en: 'stopping bad word of mouth' },
  },
  {
    id: 'relationship',
    matches: { 'extraordinary-trust': 100, 'unique-advantage': 50, 'because-we-can': 50, 'raise-and-surprise': 50 },
    words: { it: 'coltivare una relazione di fiducia', en: 'building a relationship of trust' },
  },
  {
    id: 'best-customers',
    matches: { 'different-people': 100, 'unique-advantage': 50 },
    words: { it: 'tenere i clienti migliori', en: 'keeping the best customers' },
  },
  {
    id: 'cost-parity',
    matches: { 'race-to-bottom': 100, 'lower-expectations': 50, 'mass-speed': 50 },
    words: { it: 'tenere i costi in linea con i concorrenti', en: 'keeping costs in line with rivals' },
  },
  {
    id: 'right',
    matches: { 'because-we-can': 100, 'extraordinary-trust': 50, 'raise-and-surprise': 50 },
    words: { it: 'fare ciò che è giusto', en: 'doing what is right' },
  },
];
