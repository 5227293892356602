import { configure } from '@testing-library/react';

// A second is soon over on a machine that is busy; what is waited for comes at once on one that is not.
configure({ asyncUtilTimeout: 5_000 });
