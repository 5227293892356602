import type { UseOrderFormResult } from '@offtake/hooks';

/** Whether the visitor may order; true while that is not known. */
export function mayOrder({ config }: UseOrderFormResult): boolean {
  return config.data?.permissions.includes('order.create') ?? true;
}
