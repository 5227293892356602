import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { loadStack, offtake, withStack } from '../withStack.js';
import { PRESETS } from './presets.js';
import { ThemingPlayground } from './ThemingPlayground.js';

/** Turn a token and see the components follow; then copy what you have as CSS or as an object for `appearance`. */
const meta = {
  title: 'Theming/Playground',
  component: ThemingPlayground,
  args: { preset: 'Offtake', scheme: 'light' },
  argTypes: {
    preset: { control: 'select', options: Object.keys(PRESETS) },
    scheme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  decorators: [withStack],
  loaders: [loadStack],
  parameters: {
    layout: 'fullscreen',
    ...offtake({ stack: { orders: ['confirmed', 'delivered', 'delayed', 'canceled_unavailable'] } }),
  },
  // Another preset is another start.
  render: (args) => <ThemingPlayground key={`${args.preset} ${args.scheme}`} {...args} />,
} satisfies Meta<typeof ThemingPlayground>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

/** A token that is changed is seen on the component and in what is printed, both as CSS and as `appearance`. */
export const ChangedToken: Story = {
  play: async ({ canvas, canvasElement }) => {
    const field = await canvas.findByLabelText('color-primary');
    await userEvent.type(field, '#333399');
    const submit = await canvas.findByRole('button', { name: 'Review order' });
    await expect(submit).toHaveStyle({ backgroundColor: 'rgb(51, 51, 153)' });
    const output = within(canvas.getByRole('region', { name: 'Your theme' }));
    await expect(canvasElement.querySelector('pre')).toHaveTextContent(':root { --offtake-color-primary: #333399; }');
    await userEvent.click(output.getByRole('button', { name: 'appearance' }));
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('variables: { colorPrimary: "#333399", }');

    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(output.getByRole('button', { name: 'Copy' }));
    await expect(write).toHaveBeenCalledWith(expect.stringContaining('colorPrimary: "#333399"'));
    await expect(await output.findByRole('button', { name: 'Copied' })).toBeVisible();
    write.mockRestore();
  },
};

/** A colour that is picked in one scheme stays what it was in the other; a token that is reset is as it was. */
export const PickedColor: Story = {
  play: async ({ canvas, canvasElement }) => {
    const picker = await canvas.findByLabelText('Pick color-primary');
    await waitFor(() => expect(picker).toHaveValue('#0b6b4f'));
    setColor(picker, '#663300');
    await waitFor(() =>
      expect(canvasElement.querySelector('pre')).toHaveTextContent(
        '--offtake-color-primary: light-dark(#663300, #4cc79a);',
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Reset color-primary' }));
    await waitFor(() => expect(picker).toHaveValue('#0b6b4f'));
    await expect(canvas.getByText(/what is to be copied appears here/)).toBeVisible();
  },
};

export const LikeStripe: Story = { args: { preset: 'Like Stripe' } };
export const LikeStripeDark: Story = { args: { preset: 'Like Stripe', scheme: 'dark' } };
export const Minimal: Story = { args: { preset: 'Minimal' } };
export const MinimalDark: Story = { args: { preset: 'Minimal', scheme: 'dark' } };
export const DenseAdmin: Story = { args: { preset: 'Dense admin' } };
export const DenseAdminDark: Story = { args: { preset: 'Dense admin', scheme: 'dark' } };
export const Playful: Story = { args: { preset: 'Playful' } };
export const PlayfulDark: Story = { args: { preset: 'Playful', scheme: 'dark' } };
export const HighContrast: Story = { args: { preset: 'High contrast' } };
export const HighContrastDark: Story = { args: { preset: 'High contrast', scheme: 'dark' } };

/** What the browser does when a colour is picked; its dialog cannot be driven. */
function setColor(picker: HTMLElement, hex: string) {
  void fireEvent.input(picker, { target: { value: hex } });
}
