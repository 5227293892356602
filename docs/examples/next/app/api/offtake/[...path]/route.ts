import { toNextHandlers } from '@offtake/server/next';
import { offtake } from '../../../../offtake';

export const dynamic = 'force-dynamic';
export const { GET, POST, OPTIONS } = toNextHandlers(offtake);
