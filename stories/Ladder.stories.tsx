import { useOrderTimeline } from '@offtake/hooks';
import { createOrderFixture } from '@offtake/testing';
import {
  CancelOrderDialog,
  OfftakeUiProvider,
  OrderForm,
  OrderStatusTimeline,
  ProductPicker,
  type Appearance,
  type ButtonProps,
  type EmptyStateProps,
} from '@offtake/ui';
import * as OrderDetailsParts from '@offtake/ui/order-details';
import * as OrderFormParts from '@offtake/ui/order-form';
// What `import { styles } from '@offtake/ui/styles.js'` gives where the package is built.
import styles from '@offtake/ui/styles.css?inline';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { expect, waitFor } from 'storybook/test';
import { inBox } from './inBox.js';
import { loadStack, offtake, withStack } from './withStack.js';
import './ladder.css';

const ORDER = createOrderFixture();

/** One story for each rung of the ladder of customising; see Theming. */
const meta = {
  title: 'Theming/Ladder',
  decorators: [inBox({ maxInlineSize: '30rem' }), withStack],
  loaders: [loadStack],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** 1. Custom properties on an element around the component. */
export const Tokens: Story = {
  render: () => (
    <div className="ladder-tokens">
      <OrderStatusTimeline order={ORDER} />
    </div>
  ),
};

const STRIPE_APPEARANCE: Appearance = {
  theme: 'night',
  variables: { colorPrimary: '#b9a7ff', colorBackground: '#1b1630', borderRadius: '4px', spacingUnit: '7px' },
};

/** 2. The very object that a host gives to Stripe's Connect or Elements. */
export const AppearanceObject: Story = {
  render: () => (
    <OfftakeUiProvider appearance={STRIPE_APPEARANCE}>
      <OrderForm />
    </OfftakeUiProvider>
  ),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('.offtake-OrderForm');
    await expect(root && getComputedStyle(root).backgroundColor).toBe('rgb(27, 22, 48)');
    await expect(root && getComputedStyle(root).colorScheme).toBe('dark');
  },
};

/** 3. Rules of the host's on classes and `data-` attributes. One class is enough to win. */
export const SlotsInCss: Story = {
  render: () => (
    <div className="ladder-slots">
      <OrderStatusTimeline order={ORDER} />
    </div>
  ),
};

/** 4. Classes by part, as a string or by the state of the part. */
export const ClassNames: Story = {
  render: () => (
    <OrderForm
      classNames={{ submit: 'ladder-wide', quote: ({ empty }) => (empty ? 'ladder-faint' : 'ladder-strong') }}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('button', { name: 'Review order' })).toHaveClass('ladder-wide');
    await expect(canvasElement.querySelector('.offtake-OrderForm-quote')).toHaveClass('ladder-faint');
  },
};

/** 5. Components and words of the host's. */
export const ComponentsAndMessages: Story = {
  parameters: offtake({ stack: { emulator: { products: [] } } }),
  render: () => (
    <OfftakeUiProvider
      components={{ Button: HostButton, EmptyState: HostEmptyState }}
      messages={{ 'orderForm.title': 'Take some carbon out of the air', 'orderForm.review': 'Have a look' }}
    >
      <OrderForm />
    </OfftakeUiProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Nothing on the shelf/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: '→ Have a look' })).toBeVisible();
  },
};

function HostButton({ variant, isPending, asChild: _asChild, children, ...props }: ButtonProps) {
  return (
    <button {...props} className="ladder-button" aria-disabled={isPending} data-kind={variant}>
      → {children}
    </button>
  );
}

function HostEmptyState({ children }: EmptyStateProps) {
  return <p>Nothing on the shelf. {children}</p>;
}

/** 6. Parts in an order of the host's, with elements of its own. */
export const Parts: Story = {
  render: () => (
    <OrderFormParts.Root storage={null} defaultDraft={{ quantity: '100' }}>
      <OrderFormParts.Placed />
      <OrderFormParts.Form>
        <OrderFormParts.Title asChild>
          <h3>Remove carbon</h3>
        </OrderFormParts.Title>
        <OrderFormParts.Quantity>
          <OrderFormParts.QuantityLabel />
          <OrderFormParts.QuantityInput className="ladder-input" />
          <OrderFormParts.FieldError field="quantity" />
        </OrderFormParts.Quantity>
        <OrderFormParts.Quote />
        <OrderFormParts.Submit />
      </OrderFormParts.Form>
      <OrderFormParts.Review />
    </OrderFormParts.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('$2.91')).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveTextContent('Remove carbon');
  },
};

/** 6. Some of the parts of all of one order, beside a section of the host's. */
export const SomeParts: Story = {
  render: () => (
    <OrderDetailsParts.Root order={ORDER}>
      <OrderDetailsParts.Header>
        <OrderDetailsParts.Title asChild>
          <h3>One ton, for the harbour</h3>
        </OrderDetailsParts.Title>
        <OrderDetailsParts.Badge />
      </OrderDetailsParts.Header>
      <OrderDetailsParts.Amounts heading="The bill" />
      <OrderDetailsParts.Section heading="Cost centre">4711</OrderDetailsParts.Section>
    </OrderDetailsParts.Root>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3, name: 'One ton, for the harbour' })).toBeVisible();
    await expect(canvas.getByRole('region', { name: 'The bill' })).toHaveTextContent('$566.50');
    await expect(canvas.getByRole('region', { name: 'Cost centre' })).toBeVisible();
  },
};

/** 7. Hooks alone: everything that is shown is the host's. */
export const HooksAlone: Story = {
  render: () => <HostTimeline />,
};

function HostTimeline() {
  const steps = useOrderTimeline(ORDER);
  return (
    <ol>
      {steps.map(({ kind, state }) => (
        <li key={kind}>
          {kind}: {state}
        </li>
      ))}
    </ol>
  );
}

/** In a shadow tree: the stylesheet is adopted there, tokens and theme come from its host, and dialogs open inside. */
export const ShadowTree: Story = {
  render: () => (
    <InShadowTree>
      <ProductPicker />
      <CancelOrderDialog order={ORDER} />
    </InShadowTree>
  ),
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('.ladder-tokens')?.shadowRoot;
    await waitFor(() => expect(shadow?.querySelector('.offtake-Choice')).toBeTruthy());
    const trigger = shadow?.querySelector('.offtake-CancelOrderDialog-trigger');
    await expect(trigger && getComputedStyle(trigger).borderRadius).toBe('0px');
  },
};

function InShadowTree({ children }: { children: ReactNode }) {
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  return (
    <div
      className="ladder-tokens"
      ref={(host) => setShadow((known) => known ?? (host && (host.shadowRoot ?? withStyles(host))))}
    >
      {shadow && createPortal(children, shadow)}
    </div>
  );
}

function withStyles(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  return shadow;
}
