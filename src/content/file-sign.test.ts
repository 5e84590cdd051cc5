import { describe, expect, it } from 'vitest';
import { fileSign, isAsCalled } from './file-sign.ts';

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';

describe('fileSign', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a pointer of Git LFS', pointer, 'lfs-pointer'],
    ['a pointer that was checked out on Windows', pointer.replaceAll('\n', '\r\n'), 'lfs-pointer'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF after other bytes', '\r\n\xEF\xBB\xBF%PDF-1.4', 'pdf'],
    ['a document of Word', 'PK\x03\x04\x14\0', 'zip'],
    ['an older document of Word', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0', 'office'],
    ['an archive', '7z\xBC\xAF\x27\x1C\0', 'archive'],
    ['a message of failure', '\n<!-- 404 -->\n<!DOCTYPE html>\n<title>Not found</title>', 'web-page'],
    ['a message of failure with a mark', '\xEF\xBB\xBF<html lang="pl">', 'web-page'],
    ['a photograph', '\xFF\xD8\xFF\xE0', 'jpeg'],
    ['a drawing with a comment about HTML', '<!-- <html> --><svg xmlns="x">', 'svg'],
    ['words', 'version 2 of our report\n', undefined],
  ])('takes %s for what it is', (_, text, sign) => {
    expect(fileSign(Buffer.from(text, 'latin1'))).toBe(sign);
  });
});

describe('isAsCalled', () => {
  it.each([
    ['pdf', 'pdf', true],
    ['docx', 'zip', true],
    ['docx', 'office', true],
    ['doc', 'rtf', true],
    ['mp3', undefined, true],
    ['csv', undefined, true],
    ['constructor', undefined, true],
    ['pdf', 'web-page', false],
    ['pdf', 'zip', false],
    ['pdf', undefined, false],
    ['jpg', 'png', false],
    ['mp3', 'empty', false],
    ['csv', 'lfs-pointer', false],
  ] as const)('a %s that is %s: %s', (ending, sign, is) => {
    expect(isAsCalled(ending, sign)).toBe(is);
  });
});
