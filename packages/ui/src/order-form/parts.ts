// The parts of an order form: `import * as OrderForm from '@offtake/ui/order-form'`.
export { OrderFormBack as Back, type OrderFormBackProps as BackProps } from './OrderFormBack.js';
export { OrderFormCurrency as Currency, type OrderFormCurrencyProps as CurrencyProps } from './OrderFormCurrency.js';
export {
  OrderFormDescription as Description,
  type OrderFormDescriptionProps as DescriptionProps,
} from './OrderFormDescription.js';
export { OrderFormError as Error, type OrderFormErrorProps as ErrorProps } from './OrderFormError.js';
export {
  OrderFormFieldError as FieldError,
  type OrderFormFieldErrorProps as FieldErrorProps,
} from './OrderFormFieldError.js';
export { OrderFormForm as Form, type OrderFormFormProps as FormProps } from './OrderFormForm.js';
export { OrderFormHeader as Header, type OrderFormHeaderProps as HeaderProps } from './OrderFormHeader.js';
export { OrderFormInvoice as Invoice, type OrderFormInvoiceProps as InvoiceProps } from './OrderFormInvoice.js';
export {
  OrderFormInvoiceField as InvoiceField,
  type OrderFormInvoiceFieldProps as InvoiceFieldProps,
} from './OrderFormInvoiceField.js';
export {
  OrderFormInvoiceLines as InvoiceLines,
  type OrderFormInvoiceLinesProps as InvoiceLinesProps,
} from './OrderFormInvoiceLines.js';
export {
  OrderFormInvoiceMemo as InvoiceMemo,
  type OrderFormInvoiceMemoProps as InvoiceMemoProps,
} from './OrderFormInvoiceMemo.js';
export {
  OrderFormNotAllowed as NotAllowed,
  type OrderFormNotAllowedProps as NotAllowedProps,
} from './OrderFormNotAllowed.js';
export {
  OrderFormPaymentSource as PaymentSource,
  type OrderFormPaymentSourceProps as PaymentSourceProps,
} from './OrderFormPaymentSource.js';
export { OrderFormPlace as Place, type OrderFormPlaceProps as PlaceProps } from './OrderFormPlace.js';
export { OrderFormPlaced as Placed, type OrderFormPlacedProps as PlacedProps } from './OrderFormPlaced.js';
export { OrderFormPresets as Presets, type OrderFormPresetsProps as PresetsProps } from './OrderFormPresets.js';
export { OrderFormProduct as Product, type OrderFormProductProps as ProductProps } from './OrderFormProduct.js';
export {
  OrderFormPublicName as PublicName,
  type OrderFormPublicNameProps as PublicNameProps,
} from './OrderFormPublicName.js';
export { OrderFormQuantity as Quantity, type OrderFormQuantityProps as QuantityProps } from './OrderFormQuantity.js';
export {
  OrderFormQuantityInput as QuantityInput,
  type OrderFormQuantityInputProps as QuantityInputProps,
} from './OrderFormQuantityInput.js';
export {
  OrderFormQuantityLabel as QuantityLabel,
  type OrderFormQuantityLabelProps as QuantityLabelProps,
} from './OrderFormQuantityLabel.js';
export { OrderFormQuote as Quote, type OrderFormQuoteProps as QuoteProps } from './OrderFormQuote.js';
export {
  OrderFormReturning as Returning,
  type OrderFormReturningProps as ReturningProps,
} from './OrderFormReturning.js';
export { OrderFormReview as Review, type OrderFormReviewProps as ReviewProps } from './OrderFormReview.js';
export {
  OrderFormReviewActions as ReviewActions,
  type OrderFormReviewActionsProps as ReviewActionsProps,
} from './OrderFormReviewActions.js';
export {
  OrderFormReviewFacts as ReviewFacts,
  type OrderFormReviewFactsProps as ReviewFactsProps,
} from './OrderFormReviewFacts.js';
export {
  OrderFormReviewTerms as ReviewTerms,
  type OrderFormReviewTermsProps as ReviewTermsProps,
} from './OrderFormReviewTerms.js';
export { OrderFormRoot as Root, type OrderFormRootProps as RootProps } from './OrderFormRoot.js';
export {
  OrderFormStartOver as StartOver,
  type OrderFormStartOverProps as StartOverProps,
} from './OrderFormStartOver.js';
export { OrderFormSubmit as Submit, type OrderFormSubmitProps as SubmitProps } from './OrderFormSubmit.js';
export { OrderFormTitle as Title, type OrderFormTitleProps as TitleProps } from './OrderFormTitle.js';
export { OrderFormUnit as Unit, type OrderFormUnitProps as UnitProps } from './OrderFormUnit.js';
