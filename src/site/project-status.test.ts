import { describe, expect, it } from 'vitest';
import { project } from '../testing/builders.ts';
import { projectStatus } from './project-status.ts';

const today = '2026-11-22T12:00';

describe('a project', () => {
  it.each([
    ['is planned before it begins', { start: '2026-11-23' }, 'planned'],
    ['runs from its first day', { start: '2026-11-22', end: '2027-09-30' }, 'running'],
    ['runs from the first day of its month', { start: '2026-11' }, 'running'],
    ['runs on its last day', { start: '2025', end: '2026-11-22' }, 'running'],
    ['that ends in a year runs until the year is over', { start: '2025', end: '2026' }, 'running'],
    ['is finished after its last day', { start: '2025', end: '2026-11-21' }, 'finished'],
    ['without an end runs on', { start: '2007' }, 'running'],
    ['of which only the end is known has begun', { end: '2027' }, 'running'],
    ['of which only the end is known is finished after it', { end: '2008' }, 'finished'],
    ['without dates runs', {}, 'running'],
  ] as const)('%s', (_, period, expected) => {
    expect(projectStatus(project({ period }).data, today)).toBe(expected);
  });

  it.each(['cancelled', 'suspended'] as const)('is %s when its editors say so', (status) => {
    expect(projectStatus(project({ period: { end: '2008' }, status }).data, today)).toBe(status);
  });
});
