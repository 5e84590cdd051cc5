import { describe, expect, it } from 'vitest';
import { project } from '../../testing/builders.ts';
import { projectStatus } from './project-status.ts';

const today = '2026-11-22T12:00';

describe('a project', () => {
  it.each([
    ['is planned before it begins', { start: '2026-11-23' }, 'planned'],
    ['runs from its first day', { start: '2026-11-22', end: '2027-09-30' }, 'running'],
    ['runs from the first day of its month', { start: '2026-11', end: '2027' }, 'running'],
    ['runs on its last day', { start: '2025', end: '2026-11-22' }, 'running'],
    ['that ends in a year runs until the year is over', { start: '2025', end: '2026' }, 'running'],
    ['is finished after its last day', { start: '2025', end: '2026-11-21' }, 'finished'],
    ['that is stated to have no end runs on', { start: '2007', end: '..' }, 'running'],
    ['that is stated to have no end is planned before it begins', { start: '2027', end: '..' }, 'planned'],
    ['of which the end is not known has no state once it has begun', { start: '2007' }, undefined],
    ['of which the end is not known is planned before it begins', { start: '2027' }, 'planned'],
    ['of which only the end is known has no state before it', { end: '2027' }, undefined],
    ['of which the end is doubted has no state', { start: '2024', end: '2025?' }, undefined],
    ['of which the end is about some year has no state', { start: '2024', end: '2028~' }, undefined],
    ['of which the beginning is doubted has no state', { start: '2024?', end: '2028' }, undefined],
    ['of which the beginning is doubted is finished after its end', { start: '2024?', end: '2025' }, 'finished'],
    ['that ends in a decade that is not over has no state', { start: '2024', end: '202X' }, undefined],
    ['that ends in a decade to come runs', { start: '2024', end: '203X' }, 'running'],
    ['that ended in a decade that is over is finished', { start: '2011', end: '201X' }, 'finished'],
    ['of which only the end is known is finished after it', { end: '2008' }, 'finished'],
    ['without dates has no state', {}, undefined],
  ] as const)('%s', (_, period, expected) => {
    expect(projectStatus(project({ period }).data, today)).toBe(expected);
  });

  it.each(['cancelled', 'suspended'] as const)('is %s when its editors say so', (status) => {
    expect(projectStatus(project({ period: { end: '2008' }, status }).data, today)).toBe(status);
  });
});
