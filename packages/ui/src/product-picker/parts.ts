// The parts of a product picker: `import * as ProductPicker from '@offtake/ui/product-picker'`.
export {
  ProductPickerAvailability as Availability,
  type ProductPickerAvailabilityProps as AvailabilityProps,
} from './ProductPickerAvailability.js';
export {
  ProductPickerDelivery as Delivery,
  type ProductPickerDeliveryProps as DeliveryProps,
} from './ProductPickerDelivery.js';
export { ProductPickerEmpty as Empty, type ProductPickerEmptyProps as EmptyProps } from './ProductPickerEmpty.js';
export { ProductPickerError as Error, type ProductPickerErrorProps as ErrorProps } from './ProductPickerError.js';
export { ProductPickerFacts as Facts, type ProductPickerFactsProps as FactsProps } from './ProductPickerFacts.js';
export { ProductPickerItem as Item, type ProductPickerItemProps as ItemProps } from './ProductPickerItem.js';
export { ProductPickerItems as Items, type ProductPickerItemsProps as ItemsProps } from './ProductPickerItems.js';
export {
  ProductPickerLoading as Loading,
  type ProductPickerLoadingProps as LoadingProps,
} from './ProductPickerLoading.js';
export { ProductPickerName as Name, type ProductPickerNameProps as NameProps } from './ProductPickerName.js';
export {
  ProductPickerPathways as Pathways,
  type ProductPickerPathwaysProps as PathwaysProps,
} from './ProductPickerPathways.js';
export { ProductPickerPrice as Price, type ProductPickerPriceProps as PriceProps } from './ProductPickerPrice.js';
export { ProductPickerRadio as Radio, type ProductPickerRadioProps as RadioProps } from './ProductPickerRadio.js';
export {
  ProductPickerSuppliers as Suppliers,
  type ProductPickerSuppliersProps as SuppliersProps,
} from './ProductPickerSuppliers.js';
export {
  ProductPickerSuppliersTrigger as SuppliersTrigger,
  type ProductPickerSuppliersTriggerProps as SuppliersTriggerProps,
} from './ProductPickerSuppliersTrigger.js';
export { ProductPickerRoot as Root, type ProductPickerRootProps as RootProps } from './ProductPickerRoot.js';
