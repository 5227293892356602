import type { InvoiceLineDraft } from './invoiceDraft.js';
import type { OrderDraft, OrderFormField } from './orderDraft.js';
import type { SelectControlProps, TextControlProps, TextField } from './orderFormProps.js';

/** What the controls of a form do to it. */
export interface OrderFormActions {
  edit: (change: Partial<OrderDraft>) => void;
  editLine: (index: number, change: Partial<InvoiceLineDraft>) => void;
  draft: OrderDraft;
  /** Marks a field as touched. */
  leave: (field: OrderFormField) => void;
}

/** The handlers of a form's controls, each the same one at each call, so that only what has changed renders again. */
export interface OrderFormHandlers {
  text(field: TextField): Pick<TextControlProps, 'onChange' | 'onBlur'>;
  line(index: number, field: keyof InvoiceLineDraft): Pick<TextControlProps, 'onChange' | 'onBlur'>;
  pick(field: keyof OrderDraft, value: string): () => void;
  selectCurrency: SelectControlProps['onChange'];
}

/** Makes them. `read` gives the actions as they are when something happens. */
export function createOrderFormHandlers(read: () => OrderFormActions): OrderFormHandlers {
  const texts = new Map<string, Pick<TextControlProps, 'onChange' | 'onBlur'>>();
  const picks = new Map<string, () => void>();
  const text = (field: OrderFormField, access: TextAccess) =>
    once(texts, field, () => ({
      onChange: (event) => access.write(event.target.value),
      // Passing through an empty field is no mistake yet.
      onBlur: () => access.read() && read().leave(field),
    }));
  return {
    text: (field) =>
      text(field, { read: () => read().draft[field], write: (typed) => read().edit({ [field]: typed }) }),
    line: (index, field) =>
      text(`lines.${index}.${field}`, {
        read: () => read().draft.lines[index]?.[field],
        write: (typed) => read().editLine(index, { [field]: typed }),
      }),
    pick: (field, value) => once(picks, `${field} ${value}`, () => () => read().edit({ [field]: value })),
    selectCurrency: (event) => read().edit({ currency: event.target.value }),
  };
}

interface TextAccess {
  read: () => string | undefined;
  write: (typed: string) => void;
}

function once<TValue>(known: Map<string, TValue>, key: string, make: () => TValue): TValue {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
