// Validates pages: node check.mjs PAGE...   HTML by vnu (where there is a Java) and html-validate, accessibility by axe in light and dark, wide and on a
// phone; nothing may be fetched and nothing may be said on the console. Ends with 1 if anything was found, 0 if not.
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import vnu from 'vnu-jar';
import { HtmlValidate } from 'html-validate';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from './chromium.mjs';

const pages = process.argv.slice(2);
let findings = 0;
const say = (page, what) => { findings++; console.error(`${page}: ${what}`); };

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off' } });
for (const page of pages) {
  const report = await validator.validateFile(page);
  for (const message of report.results.flatMap(r => r.messages)) {
    say(page, `html-validate ${message.ruleId}, ${message.line}:${message.column}: ${message.message}`);
  }
}

if (spawnSync('java', ['-version']).error) {
  console.error('no java here: vnu was not run');
} else {
  // Fictional names mislead its guess of the language.
  const run = spawnSync('java', ['-jar', vnu, '--no-langdetect', '--format', 'gnu', ...pages], { encoding: 'utf8', maxBuffer: 1 << 26 });
  run.stderr.split('\n').filter(line => line.length > 0).forEach(line => say('vnu', line));
}

const executablePath = chromium();
if (executablePath === null) {
  console.error('no chromium here: axe was not run');
} else {
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  for (const page of pages) {
    for (const [theme, width] of [['light', 1000], ['dark', 1000], ['light', 375]]) {
      const tab = await browser.newPage();
      await tab.setBypassCSP(true);
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await tab.setViewport({ width, height: 900 });
      tab.on('request', request => { if (!request.url().startsWith('file:') || request.resourceType() !== 'document') say(page, `fetches ${request.url()}`); });
      tab.on('console', message => say(page, `says ${message.text()}`));
      tab.on('pageerror', error => say(page, `fails: ${error}`));
      await tab.goto(pathToFileURL(resolve(page)).href);
      await tab.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
      await tab.evaluate(axe.source);
      const result = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      for (const violation of result.violations) {
        say(page, `axe ${violation.id} (${theme}, ${width}): ${violation.help}; ${violation.nodes.length} times, first ${violation.nodes[0].html.slice(0, 200)}`);
      }

      if (await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) {
        say(page, `is wider than a window of ${width}`);
      }

      await tab.close();
    }
  }
  await browser.close();
}

console.log(`${pages.length} pages, ${findings} findings`);
process.exit(findings > 0 ? 1 : 0);
