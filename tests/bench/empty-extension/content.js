// Nothing: what any content script costs.
