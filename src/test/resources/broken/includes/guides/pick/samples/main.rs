// region: handler
fn handle() {}
// endregion: handler
// region: open
