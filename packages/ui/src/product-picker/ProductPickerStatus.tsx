'use client';

import type { useProducts } from '@offtake/hooks';
import { Button } from '../internals/Button.js';
import { Notice } from '../internals/Notice.js';
import type { Messages } from '../messages/en.js';
import { errorMessage } from '../messages/errorMessage.js';

const SKELETON_CARDS = 3;

export interface ProductPickerStatusProps {
  products: ReturnType<typeof useProducts>;
  messages: Messages;
}

/** What stands in place of the cards: loading, nothing on offer, or why they could not be loaded. */
export function ProductPickerStatus({ products, messages }: ProductPickerStatusProps) {
  if (products.isPending) return <ProductPickerSkeleton label={messages['common.loading']} />;
  if (products.data?.length === 0) return <Notice icon="question">{messages['productPicker.empty']}</Notice>;
  if (products.data || !products.error) return null;
  return (
    <div className="offtake-ProductPicker-failed">
      <Notice icon="alert" tone="danger" role="alert">
        {messages['productPicker.failed']} {errorMessage(messages, products.error)}
      </Notice>
      <Button isPending={products.isFetching} onClick={() => void products.refetch()}>
        {messages['common.retry']}
      </Button>
    </div>
  );
}

function ProductPickerSkeleton({ label }: { label: string }) {
  return (
    <div className="offtake-ProductPicker-skeleton" role="status">
      <span className="offtake-VisuallyHidden">{label}</span>
      {Array.from({ length: SKELETON_CARDS }, (_, index) => (
        <span key={index} className="offtake-Skeleton offtake-ProductPicker-skeletonCard" />
      ))}
    </div>
  );
}
