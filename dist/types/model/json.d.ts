/** A JSON value as a parser returns it. Objects are plain objects whose keys are data: never trust a key as a name in code. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
    readonly [key: string]: Json;
}
