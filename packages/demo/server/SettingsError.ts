/** An environment that the demo cannot start with. Its message says what to change. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
