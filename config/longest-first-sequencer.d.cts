declare const LongestFirst: {
  /** The test files that are begun first, from the project's folder. */
  LONGEST: readonly string[];
};

export = LongestFirst;
