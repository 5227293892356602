import type { Config, Permission } from '@offtake/contract';

/**
 * Whether the caller may do something. The backend refuses what is not allowed; until it is known, nothing is held
 * back.
 */
export function may(config: Config | undefined, action: Permission): boolean {
  return config?.permissions.includes(action) ?? true;
}
