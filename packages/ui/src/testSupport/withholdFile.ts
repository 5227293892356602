import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    withholdFile: (name: string) => Promise<void>;
    delayFile: (name: string) => Promise<void>;
    giveFileBack: (name: string) => Promise<void>;
  }
}

/**
 * Keeps a file that is loaded later from being loaded, as on a page that is older than what is deployed.
 *
 * @param name of the file, without what it ends with.
 * @returns what gives it back.
 */
export async function withholdFile(name: string): Promise<() => Promise<void>> {
  await commands.withholdFile(name);
  return () => commands.giveFileBack(name);
}

/**
 * Keeps a file that is loaded later on its way, as on a slow network.
 *
 * @param name of the file, without what it ends with.
 * @returns what lets it arrive.
 */
export async function delayFile(name: string): Promise<() => Promise<void>> {
  await commands.delayFile(name);
  return () => commands.giveFileBack(name);
}
