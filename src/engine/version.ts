/** Raised when a pack can ask something of the engine that the one before did not know. A pack names the least that it needs. */
export const ENGINE_VERSION = 1;
