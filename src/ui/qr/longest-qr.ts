/**
 * The longest text that is read well from a screen, in bytes. A code could hold more than twice as many, but in a picture of 720 lines, a
 * little turned and blurred, 1,200 are read two times in three, and 2,000 hardly ever.
 */
export const LONGEST_QR = 1_200
