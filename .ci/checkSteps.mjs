/**
 * One step of the check.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the script of the root package.json that does it.
 * @property {boolean} [isVitest] whether its tests are to be counted.
 * @property {boolean} [needsBuild] whether it is pointless without built packages.
 * @property {boolean} [isPrinted] whether its output is worth showing when all is well.
 */

/**
 * Everything that proves the project, in order. The lanes of a stage run side by side, the steps of a lane one after
 * another; two lanes at most, for machines with two cores.
 *
 * @type {{ title: string, lanes: Step[][] }[]}
 */
export const STAGES = [
  {
    title: 'sources',
    lanes: [
      [
        { name: 'format', script: 'check:format' },
        { name: 'lint', script: 'check:lint' },
        { name: 'types', script: 'check:types' },
        { name: 'dead code', script: 'check:dead-code' },
        { name: 'simulation', script: 'test:simulation', isVitest: true },
      ],
      [{ name: 'unit tests', script: 'test:unit', isVitest: true }],
    ],
  },
  { title: 'build', lanes: [[{ name: 'build', script: 'build' }]] },
  {
    title: 'packages and components',
    lanes: [
      [
        { name: 'packages', script: 'check:packages', needsBuild: true },
        { name: 'packed, in host apps', script: 'check:hosts', needsBuild: true },
        { name: 'generated files', script: 'check:generated', needsBuild: true },
        { name: 'sizes', script: 'size', needsBuild: true, isPrinted: true },
      ],
      [{ name: 'browser tests', script: 'test:browser', isVitest: true }],
    ],
  },
  { title: 'stories in Chromium', lanes: [[{ name: 'stories', script: 'test:stories', isVitest: true }]] },
  {
    title: 'stories from a server, and in pictures',
    lanes: [[{ name: 'gallery', script: 'test:gallery', isVitest: true }]],
  },
  {
    title: 'the whole in Chromium',
    lanes: [[{ name: 'end to end', script: 'test:e2e', isVitest: true, needsBuild: true }]],
  },
];
