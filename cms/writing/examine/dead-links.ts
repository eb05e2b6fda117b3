/** A link is told to be dead after so many failures, night after night. */
export const failuresTold = 3;
