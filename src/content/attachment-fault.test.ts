import { describe, expect, it } from 'vitest';
import { attachmentFault } from './attachment-fault.ts';

const pdf = Buffer.from('%PDF-1.7\n');

describe('an attachment', () => {
  it.each([
    'raport.pdf',
    'Raport 2.0.PDF',
    'dane.csv',
    'arkusz.xlsx',
    'pismo.odt',
    'paczka.zip',
    'strona.html.zip',
    'wersja.com.pdf',
    'spis.txt',
    'rysunek.svg',
    'plan.dwg',
  ])('may be %s', (name) => {
    expect(attachmentFault(`news/a/${name}`, pdf)).toBeUndefined();
  });

  it.each([
    'a.html',
    'a.HTM',
    'a.xhtml',
    'a.shtm',
    'a.xml',
    'a.svgz',
    'a.mhtml',
    'a.mht',
    'a.js',
    'a.mjs',
    'a.xsl',
    'a.hta',
    'a.swf',
    'a.url',
    'a.webloc',
    'a.lnk',
    'a.exe',
    'a.SCR',
    'a.pdf.exe',
    'a.html.',
    'a.html. ',
  ])('that runs where it is opened is none: %s', (name) => {
    expect(attachmentFault(`news/${name}`, pdf)).toMatchObject({ type: expect.stringMatching(/^\.\w+$/) as string });
  });

  it.each([
    'a.php',
    'a.PHP5',
    'a.phtml',
    'a.asp',
    'a.aspx',
    'a.jsp',
    'a.cgi',
    'a.php.pdf',
    'a.php.',
    '.htaccess',
    'web.config',
    'Web.Config',
    'site.yaml',
    'a.md',
    'a.en.mdx',
    'photos.yaml',
    'photos.en.yaml',
    '.photos.json',
    '.env',
    '.git/config',
    '.gitignore',
    'dane.yml',
  ])('that is nobody’s to see is none: %s', (name) => {
    expect(attachmentFault(`news/${name}`, pdf)).toBe('private');
  });

  it.each([
    ['a page', '\n <!DOCTYPE html><html>'],
    ['a page without its beginning', '<script>alert(1)</script>'],
    ['a page behind a mark', '\ufeff<html>'],
    ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="x">'],
    ['a script of a server', '<?php echo 1;'],
    ['a script of a shell', '#!/bin/sh\n'],
    ['a program', `MZ${'\0'.repeat(62)}`],
  ])('that is %s by its first bytes is one whatever it is called', (_, text) => {
    expect(attachmentFault('news/raport.pdf', Buffer.from(text))).toHaveProperty('type');
  });

  it('in UTF-16 is read as browsers read it', () => {
    expect(attachmentFault('a.txt', Buffer.from('\ufeff<html><script>', 'utf16le'))).toHaveProperty('type');
  });
});
