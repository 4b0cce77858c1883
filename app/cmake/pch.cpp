// A precompiled header needs a source beside it.
