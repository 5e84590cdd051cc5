import { describe, expect, it } from 'vitest';
import { withoutEmpty } from './without-empty.ts';

describe('fields that say nothing', () => {
  it('are as if they were not there', () => {
    expect(withoutEmpty({ title: 'a', lead: null, kicker: '', subtitle: '  ', cover: { src: null, alt: '' } })).toEqual(
      { title: 'a' },
    );
  });

  it('leave false, zero and lists, whose items keep their numbers', () => {
    const fields = { draft: false, number: 0, tags: [], photos: [{ src: 'a.jpg', credit: '' }, null, ''] };
    expect(withoutEmpty(fields)).toEqual({ draft: false, number: 0, tags: [], photos: [{ src: 'a.jpg' }, null, ''] });
  });

  it('are found in what contains itself', () => {
    const fields: Record<string, unknown> = { a: '' };
    fields['self'] = fields;
    const kept = withoutEmpty(fields);
    expect(Object.keys(kept)).toEqual(['self']);
    expect(kept['self']).toBe(kept);
  });
});
