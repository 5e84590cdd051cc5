import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { safeHtml } from './safe-html.ts';

const origin = 'https://strona.example';

function told(written: string): string[] {
  return safeHtml(written, { origin }).findings.map(({ kind, what }) => `${kind} ${what}`);
}

describe('HTML that readers need stays as it is', () => {
  it.each([
    '<p>Wpłaty do <b>500 zł</b></p>',
    '<a href="/kontakt/" rel="nofollow">Kontakt</a>',
    '<details open=""><summary>Więcej</summary>Tekst</details>',
    '<table><tr><td colspan="2">a</td></tr></table>',
    '<ol start="3" type="a"><li value="5">a</li></ol>',
    '<blockquote cite="https://example.org/">słowa</blockquote>',
    '<p id="zasady" lang="uk" dir="ltr">текст</p>',
    '<img src="/zdjecie.jpg" alt="Sala">',
    '<img src="https://strona.example/zdjecie.jpg" alt="Sala">',
  ])('%s', (written) => {
    expect(safeHtml(written, { origin })).toMatchObject({ html: written, findings: [] });
  });
});

describe('HTML that does more than words do is left out and told', () => {
  it.each([
    ['<script>alert(1)</script>a', 'a', ['code <script>']],
    ['<SCRIPT SRC=//zly.example>', '', ['code <script>']],
    ['<script>a', 'a', ['code <script>']],
    ['<style>main{display:none}</style>a', 'a', ['code <style>']],
    ['<p onclick="x()">a</p>', '<p>a</p>', ['code onclick=']],
    ['<p/onanything=x>a</p>', '<p>a</p>', ['code onanything=']],
    ['<a href="&#1;javascript:x">a</a>', '<a>a</a>', ['code javascript:']],
    ['<a href=java&#x0000073;cript:x>a</a>', '<a>a</a>', ['code javascript:']],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>', ['code data:']],
    ['<p style="position:fixed;inset:0">a</p>', '<p>a</p>', ['code style=']],
    ['<p style="color:red">a</p>', '<p>a</p>', ['attribute style=']],
    ['<p class="hero">a</p>', '<p>a</p>', ['attribute class=']],
    ['<p data-pagefind-meta="title:x">a</p>', '<p>a</p>', ['attribute data-pagefind-meta=']],
    ['<base href=//zly.example>a', 'a', ['code <base>']],
    ['<meta http-equiv=refresh content="0;url=//x">a', 'a', ['code <meta>']],
    ['<form action=//x><input name=a></form>a', 'a', ['code <form>', 'code <input>']],
    ['<textarea>a', 'a', ['code <textarea>']],
    ['<svg><a href="javascript:x">a</a></svg>b', 'b', ['code <svg>']],
    ['<math><mi>a</mi></math>b', 'b', ['code <math>']],
    ['<template><p>a</p></template>b', 'b', ['code <template>']],
    ['<noscript><p title="</noscript><img src=x onerror=y>">', '<p title="</noscript><img src=x onerror=y>">', null],
    ['<kronika-video-player data-src=x>a</kronika-video-player>', 'a', ['code <kronika-video-player>']],
    ['<img src=//zly.example/a.gif alt=a>', 'a', ['foreign //zly.example/a.gif']],
    ['<img src="/\\zly.example/a.gif" alt=a>', 'a', ['foreign //zly.example/a.gif']],
    ['<img src=data:image/png;base64,AA alt=a>', 'a', null],
    ['<video src=https://zly.example/a.mp4 controls></video>', '<video controls=""></video>', null],
    ['<p id="page-content">a</p>', '<p>a</p>', ['id page-content']],
    ['<p id="a">a</p><p id="a">b</p>', '<p id="a">a</p><p>b</p>', ['id a']],
  ])('%s', (written, html, findings) => {
    const safe = safeHtml(written, { origin });
    expect(safe.html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(html);
    expect(safe.findings.length).toBeGreaterThan(0);
    if (findings) expect(told(written)).toEqual(findings);
  });
});

describe('what is broken keeps its words', () => {
  it.each([
    ['Wpisz <e-mail> w pole.', 'Wpisz &lt;e-mail&gt; w pole.', ['unknown <e-mail>']],
    ['<imię> i nazwisko', '&lt;imię&gt; i nazwisko', ['unknown <imię>']],
    ['a <!-- uwaga b', 'a &lt;!-- uwaga b', ['endless <!-- uwaga b']],
    ['a <!-- uwaga --> b', 'a  b', []],
    ['a <p title="b c', 'a &lt;p title="b c', ['endless <p title="b c']],
    ['a<p title="b c', 'a&lt;p title="b c', ['endless <p title="b c']],
    ['a</div>b', 'ab', ['unopened </div>']],
    ['<b>a', '<b>a', ['unclosed <b>']],
    ['<plaintext>a', 'a', ['code <plaintext>']],
    ['<font color=red>a</font>', 'a', ['element <font>']],
  ])('%s', (written, html, findings) => {
    expect(safeHtml(written, { origin }).html).toBe(html);
    expect(told(written)).toEqual(findings);
  });
});

it('names the place of what it leaves out', () => {
  const written = '<p>a</p>\n<p title="x" onclick="y">';
  const [first] = safeHtml(written, { origin }).findings;
  expect(written.slice(first?.from, first?.to)).toBe('onclick="y"');
});

it('reads a tag of three hundred letters and a thousand tags in each other', () => {
  expect(safeHtml(`<${'a'.repeat(300)}>b`).html).toBe(`&lt;${'a'.repeat(300)}&gt;b`);
  const deep = safeHtml('<div>'.repeat(1000) + 'a' + '</div>'.repeat(1000));
  expect(deep.html).toBe('<div>'.repeat(60) + 'a' + '</div>'.repeat(60));
});

it('leaves nothing to leave out, whatever it is given', () => {
  const bits = ['<', '>', '/', '"', "'", '=', '!--', '-->', ' ', 'a', 'p', 'svg', 'table', 'td', 'select', 'onclick'];
  const more = ['href', 'javascript:', '&#', '&lt;', 'textarea', 'noscript', 'style', 'template', 'script', '\n', '</'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, ...more), { maxLength: 60 }), (parts) => {
      const once = serialize(parseFragment(safeHtml(parts.join(''), { origin }).html));
      const again = safeHtml(once, { origin });
      expect(again.findings).toEqual([]);
      expect(serialize(parseFragment(again.html))).toBe(once);
    }),
  );
});
