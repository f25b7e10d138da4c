import { expect, test } from 'vitest';
import { pasteRows } from '#components/ask/paste-rows.ts';

const PLACES = [
  { name: 't/phone', label: 'Telefono' },
  { name: 't/email', label: 'E-mail' },
  { name: 't/chat', label: 'Chat' },
];
const ROWS_DOWN = '90.000\r\n25.000\r\n4.000\r\n';

test('three rows of a sheet fill three fields, from the one they were pasted into', () => {
  expect(pasteRows(ROWS_DOWN, PLACES, 't/phone')).toEqual([
    { name: 't/phone', text: '90.000' },
    { name: 't/email', text: '25.000' },
    { name: 't/chat', text: '4.000' },
  ]);
});

test('a first cell that names a channel decides the field, in whatever order and case', () => {
  expect(pasteRows('chat\t4.000\nTELEFONO\t90.000', PLACES, 't/email')).toEqual([
    { name: 't/chat', text: '4.000' },
    { name: 't/phone', text: '90.000' },
  ]);
});

test('a number and its unit in two cells go into one field', () => {
  expect(pasteRows('4\tore', PLACES, 't/email')).toEqual([{ name: 't/email', text: '4 ore' }]);
});

test('a row without a cell leaves its field blank', () => {
  expect(pasteRows('1\n\n3', PLACES, 't/phone')?.map(({ text }) => text)).toEqual(['1', '', '3']);
});

test.each([
  ['a single cell', '90.000'],
  ['a single cell with a line break after it', '90.000\n'],
  ['more rows than fields below', '1\n2\n3\n4'],
  ['two rows for one field', 'Chat\t1\nChat\t2'],
])('%s is left to the browser', (_, text) => {
  expect(pasteRows(text, PLACES, 't/phone')).toBeUndefined();
});

test('three rows pasted into the last field but one are left to the browser', () => {
  expect(pasteRows(ROWS_DOWN, PLACES, 't/email')).toBeUndefined();
});
