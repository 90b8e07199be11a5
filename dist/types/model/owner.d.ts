/** Somebody who calls the API, and what of it. */
export interface Consumer {
    readonly name: string;
    readonly contact: string | null;
    /** Patterns: `GET /users/*`, `/users/**`, an operationId. */
    readonly operations: readonly string[];
    readonly tags: readonly string[];
}
/** A consumer that a finding concerns. */
export interface AffectedConsumer {
    readonly name: string;
    readonly contact: string | null;
}
