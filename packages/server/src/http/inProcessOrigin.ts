/** Where requests that are made in process come from; nothing can be there. */
export const IN_PROCESS_ORIGIN = 'https://in-process.invalid';
