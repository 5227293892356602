'use client';

import type { useProducts } from '@offtake/hooks';
import { Button } from '../internals/Button.js';
import { AlertIcon, QuestionIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import type { ProductPickerMessages } from './productPickerMessages.js';

const SKELETON_CARDS = 3;

export interface ProductPickerStatusProps {
  products: ReturnType<typeof useProducts>;
  messages: ProductPickerMessages;
}

/** What stands in place of the cards: loading, nothing on offer, or why they could not be loaded. */
export function ProductPickerStatus({ products, messages }: ProductPickerStatusProps) {
  if (products.isPending) return <ProductPickerSkeleton label={messages['common.loading']} />;
  if (products.data?.length === 0) return <Notice icon={QuestionIcon}>{messages['productPicker.empty']}</Notice>;
  if (products.data || !products.error) return null;
  return (
    <div className="offtake-ProductPicker-failed">
      <Notice icon={AlertIcon} tone="danger" role="alert">
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
