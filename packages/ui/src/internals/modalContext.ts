'use client';

import { createContext } from 'react';

/** Whether the modal dialog around is open, which Radix keeps to itself. */
export const ModalContext = createContext(false);
