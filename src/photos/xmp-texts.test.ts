import { describe, expect, it } from 'vitest';
import { xmpTexts } from './xmp-texts.ts';

const packet = (properties: string, attributes = '') => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="5"/>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${attributes}>${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

describe('xmpTexts', () => {
  it('reads caption, makers and credit', () => {
    const texts = xmpTexts(
      packet(`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Rynek &amp; ratusz</rdf:li></rdf:Alt></dc:description>
        <dc:creator><rdf:Seq><rdf:li>Anna Nowak</rdf:li><rdf:li>Jan Żak</rdf:li></rdf:Seq></dc:creator>
        <photoshop:Credit>2012</photoshop:Credit>`),
      'pl',
    );
    expect(texts).toEqual({ caption: 'Rynek & ratusz', creators: ['Anna Nowak', 'Jan Żak'], creditLine: '2012' });
  });

  it('reads a credit that stands as an attribute', () => {
    expect(xmpTexts(packet('', 'photoshop:Credit="Archiwum"'), 'pl')).toEqual({ creditLine: 'Archiwum' });
  });

  it('prefers the description in the language of the site, then the default one', () => {
    const both = packet(`<dc:description><rdf:Alt><rdf:li xml:lang="en">Market</rdf:li>
      <rdf:li xml:lang="x-default">Platz</rdf:li><rdf:li xml:lang="pl-PL">Rynek</rdf:li></rdf:Alt></dc:description>`);
    expect(['pl', 'en', 'uk'].map((language) => xmpTexts(both, language).caption)).toEqual([
      'Rynek',
      'Market',
      'Platz',
    ]);
  });

  it('says nothing where there is nothing', () => {
    expect(xmpTexts(packet('<dc:description><rdf:Alt><rdf:li> </rdf:li></rdf:Alt></dc:description>'), 'pl')).toEqual(
      {},
    );
    expect(xmpTexts('<x:xmpmeta', 'pl')).toEqual({});
    expect(xmpTexts('', 'pl')).toEqual({});
  });
});
