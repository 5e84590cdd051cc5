import { describe, expect, it } from 'vitest';
import { reduceDrawing } from './reduce-drawing.ts';

const svg = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (inner: string, attributes = '') => `<svg ${svg} viewBox="0 0 9 9"${attributes}>${inner}</svg>`;
const reduced = (text: string) => reduceDrawing(new TextEncoder().encode(text));
const root = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

describe('a drawing that only draws', () => {
  it.each([
    ['shapes', '<g id="a" class="x"><path d="M0 0h9" fill="#0b4f6c" stroke-width="2"/></g>'],
    [
      'a gradient and what uses it',
      '<linearGradient id="b"/><rect fill="url(#b)" width="1" height="1"/><use href="#a"/>',
    ],
    ['a style of its own', '<style>.a { fill: url(#b); font-family: "Lato" } .b &gt; .c { stroke: red }</style>'],
    ['an embedded picture', '<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>'],
    ['a link to a page', '<a href="https://example.org/?a=1&amp;b=2"><text x="1">Strona</text></a>'],
    ['movement', '<circle r="1"><animate attributeName="r" values="1;2" dur="1s"/></circle>'],
    ['words with signs of markup', '<text>&lt;b&gt; &amp; „ż”</text><title>a &gt; b</title>'],
  ])('stays as it is: %s', (_, inner) => {
    const { text, faults } = reduced(drawing(inner));
    expect(faults).toEqual([]);
    const asWritten = inner.replace(/<([\w]+)([^<>]*)\/>/g, '<$1$2></$1>');
    expect(text).toBe(`${root} viewBox="0 0 9 9">${asWritten}</svg>\n`);
    expect(reduced(text)).toEqual({ text, faults: [] });
  });

  it.each([
    ['notes of a program', '<metadata><x:y xmlns:x="urn:x">Jan Nowak</x:y></metadata><i:pgf xmlns:i="urn:i">x</i:pgf>'],
    ['attributes of a program', '', ' xmlns:inkscape="urn:i" inkscape:version="1" xml:base="https://zla.example/"'],
    ['comments', '<!-- Jan Nowak -->'],
    ['an instruction of a program', '<?xpacket begin="x"?>'],
  ])('loses without a word %s', (_, inner, attributes = '') => {
    const { text, faults } = reduced(`<?xml version="1.0" encoding="UTF-8"?>${drawing(inner, attributes)}`);
    expect(faults).toEqual([]);
    expect(text.replace('<metadata></metadata>', '')).toBe(`${root} viewBox="0 0 9 9"></svg>\n`);
  });

  it('without a namespace has one when it is published', () => {
    expect(reduced('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>')).toMatchObject({ faults: [] });
  });
});

const hostile: [string, string][] = [
  ['<script>', '<script>alert(1)</script>'],
  ['a script under a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg" xlink:href="//zla.example/a.js"/>'],
  ['a script of XHTML', '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'],
  [
    'foreign content',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;"/></foreignObject>',
  ],
  ['a frame of XHTML', '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" srcdoc="x"/>'],
  ['a style sheet of XHTML', '<h:link xmlns:h="http://www.w3.org/1999/xhtml" rel="stylesheet" href="//zla.example/"/>'],
  ['an event handler', '<rect onload="alert(1)" width="1"/>'],
  ['an event handler in capitals', '<rect ONCLICK="alert(1)"/>'],
  ['an event of an animation', '<set attributeName="x" to="1" onbegin="alert(1)"/>'],
  ['an animation that sets a handler', '<rect><set attributeName="onmouseover" to="alert(1)"/></rect>'],
  ['an animation that sets a link', '<a><animate attributeName="href" values="javascript:alert(1)"/></a>'],
  ['an animation that sets a link under a prefix', '<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>'],
  ['javascript:', '<a href="javascript:alert(1)"><rect/></a>'],
  ['javascript: under a prefix', '<a xlink:href="javascript:alert(1)"><rect/></a>'],
  ['javascript: behind signs', '<a href="&#10; j&#9;avascript:alert(1)"><rect/></a>'],
  ['data: of a page', '<a href="data:text/html,&lt;script&gt;">x</a>'],
  ['a drawing of another host', '<use href="https://zla.example/a.svg#x"/>'],
  ['a drawing within data:', '<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>'],
  ['a picture of another host', '<image href="//zla.example/a.png"/>'],
  ['a picture that is a drawing', '<image href="data:image/svg+xml,&lt;svg&gt;"/>'],
  ['a filter of another host', '<feImage xlink:href="http://zla.example/a.png"/>'],
  ['@import', '<style>@import "//zla.example/a.css";</style>'],
  ['@import within CDATA', '<style><![CDATA[@import url(//zla.example/a.css);]]></style>'],
  ['url() in a style', '<style>rect { fill: url( "https://zla.example/a.svg#b" ) }</style>'],
  ['url() in letters of code', '<rect style="fill:u\\72l(//zla.example/)"/>'],
  ['url() in an attribute', '<rect fill="url(//zla.example/a.svg#b)"/>'],
  ['url() that an animation sets', '<set attributeName="fill" to="url(//zla.example/#b)"/>'],
  ['a picture of a set', '<rect style="mask:image-set(&quot;//zla.example/a.png&quot; 1x)"/>'],
];

describe('a drawing with more than it shows', () => {
  it.each(hostile)('is told of %s, and does not carry it on', (_, inner) => {
    const { text, faults } = reduced(drawing(`\n${inner}`));
    expect(faults.map(({ kind, line }) => `${kind} ${line}`)).toContain('active 2');
    expect(text).not.toMatch(/script|zla\.example|onload|alert|iframe|data:|srcdoc|@import/i);
    expect(reduced(text).faults).toEqual([]);
  });

  it.each([
    ['entities', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${drawing('&x;')}`],
    ['entities from elsewhere', `<!DOCTYPE svg [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>${drawing('')}`],
    ['attributes by declaration', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${drawing('')}`],
    ['a style sheet by instruction', `<?xml-stylesheet href="//zla.example/a.xsl" type="text/xsl"?>${drawing('')}`],
    ['XInclude', drawing('<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>')],
  ])('is told of %s', (_, text) => {
    expect(reduced(text).faults.map(({ kind }) => kind)).toContain('active');
  });

  it('of plain type is one like any other', () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(reduced(`${type}${drawing('')}`).faults).toEqual([]);
  });
});

describe('a drawing that cannot be read', () => {
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${drawing('<script/>')}`, 'utf16le')],
    ['Windows-1250', Buffer.from([...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>'), 0xb3, 0x3c])],
    ['ISO-2022-JP', Buffer.from(`<?xml version="1.0" encoding="ISO-2022-JP"?>${drawing('')}`)],
  ])('for its encoding is told so: %s', (_, bytes) => {
    expect(reduceDrawing(bytes).faults.map(({ kind }) => kind)).toContain('encoding');
  });

  it.each([
    ['an element is open', `<svg ${svg}>\n<g></svg>`],
    ['a prefix is unknown', `<svg ${svg}>\n<x:g/></svg>`],
    ['it is empty', ''],
    ['it is a page', '<!doctype html><html><body><p>a<br></body></html>'],
  ])('where %s is told so', (_, text) => {
    expect(reduced(text).faults).not.toEqual([]);
  });
});
