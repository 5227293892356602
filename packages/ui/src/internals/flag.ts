/** The value of a flag attribute: present and empty, or absent. */
export function flag(isOn: boolean): '' | undefined {
  return isOn ? '' : undefined;
}
