// Finds a Chromium: CHROMIUM, or one of its usual names on the path. Null if there is none.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function chromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const places = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  return [process.env.CHROMIUM, ...places].find(path => path && isExecutable(path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
