// Loaded before the program (`--import`): the day on which a step of the story happens. The clock goes on from there.
const start = Date.parse(process.env.STORY_NOW ?? '');
const RealDate = Date;
const began = RealDate.now();
const now = () => start + RealDate.now() - began;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
