import { describe, expect, it } from 'vitest';
import { opensWith } from './opening.ts';

const description = 'W sobotę otworzymy odnowioną czytelnię przy ulicy Lipowej.';

describe('a text that begins with its description', () => {
  it.each([
    ['word for word', `<p>${description}</p><p>Wstęp wolny.</p>`],
    ['in a longer paragraph', `<p>${description} Zapraszamy wszystkich.</p>`],
    [
      'with markup',
      '<p>W <strong>sobotę</strong> otworzymy odnowioną czytelnię przy ulicy <a href="/x/">Lipowej</a>.</p>',
    ],
    ['with a slip', '<p>W sobotę otworzymy odnowiona czytelnię przy ul. Lipowej!</p>'],
    [
      'after a picture',
      `<figure><img src="x.webp" alt="Sala"><figcaption>Sala</figcaption></figure><p>${description}</p>`,
    ],
    ['with references', '<p>W&#160;sobotę otworzymy odnowion&#261; czytelnię przy ulicy Lipowej.</p>'],
  ])('%s', (_, html) => {
    expect(opensWith(html, description)).toBe(true);
  });

  it('where the description was cut', () => {
    expect(opensWith(`<p>${description}</p>`, 'W sobotę otworzymy odnowioną czytelnię…')).toBe(true);
  });

  it.each([
    ['something else', '<p>Od poniedziałku zmieniają się godziny pracy wypożyczalni.</p>'],
    ['a heading', `<h2>Program</h2><p>${description}</p>`],
    ['nothing', ''],
    ['the same two words', '<p>W sobotę zamkniemy most, a objazd poprowadzi przez Lipową i Dębową.</p>'],
  ])('is not one that begins with %s', (_, html) => {
    expect(opensWith(html, description)).toBe(false);
  });

  it('is not told by a description of a word or two', () => {
    expect(opensWith('<p>Wystawa.</p>', 'Wystawa.')).toBe(false);
  });
});
