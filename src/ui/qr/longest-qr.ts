/** The longest text that a phone scans well from a screen, in bytes. A code could hold more than twice as many. */
export const LONGEST_QR = 1_200
