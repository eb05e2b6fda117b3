/** Times that Payload stores as they are sent: one that is not a time could never be read again. */
export const timestamps = ['createdAt', 'updatedAt', 'deletedAt'];
