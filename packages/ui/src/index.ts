export { en, type Messages } from './messages/en.js';
export { OrderForm, type OrderFormProps } from './order-form/OrderForm.js';
export type { QuantityPreset } from './order-form/OrderFormQuantity.js';
export { ProductPicker, type ProductPickerProps } from './product-picker/ProductPicker.js';
