'use client';

import { PUBLIC_NAME_MAX_LENGTH, isFieldErrorCode, type FieldErrorCode, type Order } from '@offtake/contract';
import { useUpdateOrder, type OfftakeError } from '@offtake/hooks';
import { useState } from 'react';

/** How the name is changed: it is shown, typed, on its way, or was not taken. */
export type BeneficiaryState = 'viewing' | 'editing' | 'saving' | 'failed';

/** What the parts that show and change the name need. */
export interface BeneficiaryEditor {
  state: BeneficiaryState;
  /**
   * The name to show: the new one while it is being saved, the old one again when that fails; null is the account's
   * own.
   */
  shownName: string | null;
  /** What is typed. */
  text: string;
  /** What is wrong with that; null when nothing is. */
  problem: FieldErrorCode | null;
  /** Why the last attempt failed. */
  error: OfftakeError | null;
  /** Whether a change was saved since the editor was opened last. */
  isSaved: boolean;
  /** Whether it was open before, so that the focus has to come back from it. */
  wasOpen: boolean;
  open: () => void;
  type: (text: string) => void;
  close: () => void;
  /** Saves what is typed, unless something is wrong with it. Called twice, it sends once. */
  save: () => void;
}

/** Changes in whose name an order is retired, and takes the change back where the backend does not take it. */
export function useBeneficiaryEditor(order: Order, onUpdated: (order: Order) => void): BeneficiaryEditor {
  const name = order.beneficiary?.public_name ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const mutation = useUpdateOrder();
  const isOfThisOrder = mutation.variables?.id === order.id;
  const isSaving = isOfThisOrder && mutation.isPending;
  const error = isOfThisOrder ? mutation.error : null;
  const text = typed ?? name ?? '';
  const nextName = text.trim() === '' ? null : text.trim();
  const tooLong = text.trim().length > PUBLIC_NAME_MAX_LENGTH ? 'too_long' : null;

  function save() {
    if (isSaving || tooLong) return;
    if (nextName === name) {
      close();
      return;
    }
    const beneficiary = nextName === null ? null : { public_name: nextName };
    const saving = mutation.mutateAsync({ id: order.id, input: { beneficiary } });
    // Not among the mutation's own callbacks, which are not called once the host has taken the order away.
    void saving.then(saved, () => {});
  }

  function saved(updated: Order) {
    setTyped(null);
    onUpdated(updated);
  }

  function close() {
    setTyped(null);
    mutation.reset();
  }

  return {
    state: stateOf({ isSaving, isOpen: typed !== null, error }),
    shownName: isSaving ? nextName : name,
    text,
    problem: tooLong ?? fieldProblem(error),
    error,
    isSaved: isOfThisOrder && mutation.isSuccess && typed === null,
    wasOpen,
    open() {
      mutation.reset();
      setTyped(name ?? '');
      setWasOpen(true);
    },
    type: setTyped,
    close,
    save,
  };
}

interface StateFacts {
  isSaving: boolean;
  isOpen: boolean;
  error: OfftakeError | null;
}

function stateOf({ isSaving, isOpen, error }: StateFacts): BeneficiaryState {
  if (isSaving) return 'saving';
  if (!isOpen) return 'viewing';
  return error === null ? 'editing' : 'failed';
}

/** What the backend found wrong with the name itself. */
function fieldProblem(error: OfftakeError | null): FieldErrorCode | null {
  const code = error?.fields.find(({ pointer }) => pointer.startsWith('/beneficiary'))?.code;
  if (code === undefined) return null;
  return isFieldErrorCode(code) ? code : 'invalid';
}
