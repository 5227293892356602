'use client';

import { forwardRef } from 'react';
import { OrderDetailsAmounts } from './OrderDetailsAmounts.js';
import { OrderDetailsBeneficiary } from './OrderDetailsBeneficiary.js';
import { OrderDetailsBody } from './OrderDetailsBody.js';
import { OrderDetailsClaims } from './OrderDetailsClaims.js';
import { OrderDetailsDeliveries } from './OrderDetailsDeliveries.js';
import { OrderDetailsError } from './OrderDetailsError.js';
import { OrderDetailsFacts } from './OrderDetailsFacts.js';
import { OrderDetailsHeader } from './OrderDetailsHeader.js';
import { OrderDetailsIds } from './OrderDetailsIds.js';
import { OrderDetailsLoading } from './OrderDetailsLoading.js';
import { OrderDetailsPayment } from './OrderDetailsPayment.js';
import { OrderDetailsProgress } from './OrderDetailsProgress.js';
import { OrderDetailsRoot, type OrderDetailsRootProps } from './OrderDetailsRoot.js';

/** See {@link OrderDetailsRootProps}; `children` are the host's own, at the end. */
export interface OrderDetailsProps extends Omit<OrderDetailsRootProps, 'asChild'> {}

/**
 * All of one order: where it stands, what it costs and how that is paid, who delivers, in whose name, and what may be
 * said of it now; with the ways to change the name and to cancel it. Renders a `<div>`. Made of the parts of
 * `@offtake/ui/order-details`.
 *
 * @throws {TypeError} when neither `orderId` nor `order` is given.
 * @example
 * <OrderDetails orderId={id} />
 */
export const OrderDetails = forwardRef<HTMLDivElement, OrderDetailsProps>(function OrderDetails(
  { children, ...props },
  ref,
) {
  return (
    <OrderDetailsRoot {...props} ref={ref}>
      <OrderDetailsLoading />
      <OrderDetailsError />
      <OrderDetailsHeader />
      <OrderDetailsBody>
        <OrderDetailsFacts>
          <OrderDetailsProgress />
          <OrderDetailsClaims />
          <OrderDetailsDeliveries />
        </OrderDetailsFacts>
        <OrderDetailsFacts>
          <OrderDetailsAmounts />
          <OrderDetailsPayment />
          <OrderDetailsBeneficiary />
          <OrderDetailsIds />
        </OrderDetailsFacts>
      </OrderDetailsBody>
      {children}
    </OrderDetailsRoot>
  );
});
