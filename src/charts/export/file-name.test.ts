import { expect, test } from 'vitest';
import { sectorIds } from '#src/contract/sector.ts';
import { sampleInput } from '#tests/kit/figure.ts';
import { fileName } from './file-name.ts';

test('figure, years and release are in the name', () => {
  expect(fileName(sampleInput, 'png')).toBe('astana-belgrade_drivers_1996-2024_2026-11.png');
});

test('chosen sectors are in the name', () => {
  const view = { ...sampleInput.view, sector: ['metals', 'energy'] as const };
  expect(fileName({ ...sampleInput, view }, 'csv')).toBe(
    'astana-belgrade_drivers_1996-2024_metals-energy_2026-11.csv',
  );
});

test('all sectors chosen one by one still make a name that file systems take', () => {
  const name = fileName({ ...sampleInput, view: { ...sampleInput.view, sector: sectorIds } }, 'json');
  expect(name).toBe(`astana-belgrade_drivers_1996-2024_${sectorIds.length}-sectors_2026-11.json`);
});

test('nothing in a name can leave its folder', () => {
  const release = { ...sampleInput.release, version: '../../etc' };
  expect(fileName({ ...sampleInput, release }, 'svg')).toMatch(/^[a-z0-9._-]+$/);
  expect(fileName({ ...sampleInput, release }, 'svg')).not.toContain('/');
});
