// Pictures of pages, to be looked at: node shoot.mjs FOLDER PAGE...   Light and dark, wide and on a phone, and on paper.
import puppeteer from 'puppeteer-core';
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from './chromium.mjs';

const [folder, ...pages] = process.argv.slice(2);
const height = 1500;
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
for (const page of pages) {
  const name = basename(page, '.html');
  for (const [theme, width] of [['light', 860], ['dark', 860], ['light', 375]]) {
    const tab = await browser.newPage();
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await tab.setViewport({ width, height });
    await tab.goto(pathToFileURL(resolve(page)).href);
    const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0, part = 1; y < whole; y += height, part++) {
      await tab.screenshot({ path: `${folder}/${name}-${theme}-${width}-${String(part).padStart(2, '0')}.png`, clip: { x: 0, y, width, height: Math.min(height, whole - y) }, captureBeyondViewport: true });
    }
    await tab.close();
  }
  const paper = await browser.newPage();
  await paper.goto(pathToFileURL(resolve(page)).href);
  await paper.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
  await paper.close();
}
await browser.close();
