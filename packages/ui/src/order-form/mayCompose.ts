import type { UseOrderFormResult } from '@offtake/hooks';

/** Whether the visitor may name the price and further lines of an invoice; true while that is not known. */
export function mayCompose({ config }: UseOrderFormResult): boolean {
  return config.data?.permissions.includes('invoice.compose') ?? true;
}
