declare const __VERSION__: string;
declare const __SOURCES_OF_FINDINGS__: string;

/** The version of this package, written into the code when it is built (and by the test runner). */
export const version: string = __VERSION__;

/** A hash of all code that findings of rulesets depend on, which changes between versions, too. */
export const sourcesOfFindings: string = __SOURCES_OF_FINDINGS__;
