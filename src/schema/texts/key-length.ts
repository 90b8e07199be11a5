/**
 * What a text costs that things are looked up by, in characters. Of texts that are longer than these the engine takes the
 * length alone for their hash, so that all of one length are compared with each other.
 */
export const keyWeight = ({ length }: string): number => (length > LONGEST_HASHED ? TIMES_MORE * length : length);

const LONGEST_HASHED = 16_383;
const TIMES_MORE = 5;
