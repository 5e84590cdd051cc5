import { describe, expect, it } from 'vitest';
import { mayStandIn, takenOut } from './may-stand-in.ts';

const older = '---\ntitle: Spotkanie\nconsent: { basis: people }\n---\n\nTekst.\n';
const newer = (line: string) => older.replace('consent', `${line}\nconsent`);

describe('an older version', () => {
  it.each(['kind: inny', 'title: A: B', 'venue: nigdzie', 'photos: [{ src: ./a.jpg }]'])(
    'may be shown after %s',
    (line) => {
      expect(mayStandIn(older, newer(line))).toBe(true);
    },
  );

  it.each([
    ...['draft: true', 'darft: true', 'draft:true', '\tdraft: true', 'hiden: true', 'Hidden: yes', 'szkic: tak'],
    ...['expiryDate: 2026-11-01', 'expirydate: 1', '- {src: ./a.jpg, hidden: true}', 'consent: { until: 2026-01 }'],
  ])('may not be shown after %s', (line) => {
    expect(mayStandIn(older, newer(line))).toBe(false);
  });

  it('is judged by its fields, not by its text, unless nobody knows where they end', () => {
    expect(mayStandIn(older, older.replace('Tekst', 'This draft was hidden until now'))).toBe(true);
    expect(mayStandIn(older, '---\ntitle: Spotkanie\ndraft: true\n\nTekst.\n')).toBe(false);
  });

  it('names files that the newer one took out, however each writes them', () => {
    expect(
      takenOut(
        'galleries/g/photos.yaml',
        '- src: ./a.jpg\n- src: ./b%20c.JPG\n- { src: "żółta sala.webp" }\n- src: d.png\n',
        '- src: a.jpg\n- src: ./d.png # ./e.png\n',
      ),
    ).toEqual(['galleries/g/b c.JPG', 'galleries/g/sala.webp']);
  });
});
