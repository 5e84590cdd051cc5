import { expect, it } from 'vitest';
import { isLocalHost } from './local-host.ts';

const hostOf = (address: string) => new URL(address).hostname;

it.each([
  'http://localhost:4321/aktualnosci/',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://0/',
  'http://[::1]:8080/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.1.10/plik.pdf',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://serwer/wspolny/plik.docx',
  'https://intranet.local/',
  'https://nas.lan/',
  'https://strona.localhost/',
])('%s is where no reader gets', (address) => {
  expect(isLocalHost(hostOf(address))).toBe(true);
});

it.each([
  'https://example.org/',
  'https://gmina.pl/localhost/',
  'https://local.pl/',
  'https://lokalny.example.com/',
  'http://172.32.0.1/',
  'http://11.0.0.1/',
  'http://100.10.0.1/',
  'https://10.pl/',
  'http://[2001:db8::1]/',
])('%s may be anywhere', (address) => {
  expect(isLocalHost(hostOf(address))).toBe(false);
});
