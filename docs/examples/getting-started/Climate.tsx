import { OfftakeProvider } from '@offtake/hooks';
import { OrderForm, OrderList } from '@offtake/ui';
import '@offtake/ui/styles.css';

export function Climate() {
  return (
    <OfftakeProvider baseUrl="/api/offtake">
      <OrderForm />
      <OrderList />
    </OfftakeProvider>
  );
}
