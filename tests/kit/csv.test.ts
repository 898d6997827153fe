import { expect, test } from 'vitest';
import { csvRows } from '#tests/kit/csv.ts';

test('a saved file is read with its mark, its quotes and its line breaks in cells', () => {
  const text = '\uFEFFid,note,value\r\na,"said ""about"", twice\nover",10.5\r\nb,,\r\n';
  expect(csvRows(text)).toEqual([
    { id: 'a', note: 'said "about", twice\nover', value: '10.5' },
    { id: 'b', note: '', value: '' },
  ]);
});

test('a file that could be read in two ways is refused', () => {
  expect(() => csvRows('id,note\r\na,"x"y\r\n')).toThrow('stray quote');
  expect(() => csvRows('id,note\r\na\r\n')).toThrow('row 1 has 1 cells');
  expect(() => csvRows('id,id\r\na,b\r\n')).toThrow('repeated column');
});
