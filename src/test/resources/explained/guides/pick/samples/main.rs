// region: handler
fn handler() {}
// endregion: handler
