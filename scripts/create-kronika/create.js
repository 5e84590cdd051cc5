#!/usr/bin/env node
// npm create kronika <folder>: the same as kronika create <folder>.
process.argv.splice(2, 0, 'create');
await import(new URL('compiled/bin.js', import.meta.resolve('kronika/package.json')).href);
