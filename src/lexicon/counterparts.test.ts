import { describe, expect, it } from 'vitest';
import { counterparts } from './counterparts.ts';
import { dictionaryOf } from './dictionaries.ts';

const polish = await dictionaryOf('pl');
const of = (word: string) => (polish ? counterparts(word, 'pl', polish) : []).map((other) => other.word);

describe('the word for the other sex', () => {
  it.each([
    ['pianistka', 'pianista'],
    ['pianista', 'pianistka'],
    ['redaktor', 'redaktorka'],
    ['urzędniczka', 'urzędnik'],
    ['wydawca', 'wydawczyni'],
    ['dziennikarka', 'dziennikarz'],
    ['warszawianka', 'warszawianin'],
    ['socjolog', 'socjolożka'],
    ['posłanka', 'poseł'],
  ])('of %s is %s', (word, other) => {
    expect(of(word)).toContain(other);
  });

  it('is made by rule where the dictionary lacks it, with its forms', () => {
    const [woman] = polish ? counterparts('strażak', 'pl', polish) : [];
    expect(woman).toMatchObject({ word: 'strażaczka' });
    expect(woman?.forms).toContain('strażaczek');
  });

  it.each(['kartka', 'mapa', 'woda', 'praca', 'komputer', 'drukarka', 'drukarz', 'gospodarka', 'siatka', 'słownik'])(
    'of %s is none, which names no person or a thing as well',
    (word) => {
      expect(of(word)).toEqual([]);
    },
  );
});
