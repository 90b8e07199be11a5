declare const __VERSION__: string;

/** The version of this package, written into the code when it is built (and by the test runner). */
export const version: string = __VERSION__;
